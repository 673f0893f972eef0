import assert from "node:assert/strict";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { allEntries, type Hub } from "../../src/content/index.ts";
import { PROJECT } from "../../src/project/index.ts";
import { differences } from "../../src/site/index.ts";
import { numberLists, openPages, recordHub } from "../../src/site/memory/index.ts";
import { fc } from "../harness/property.ts";
import { makeHub } from "../outputs/fixture.ts";
import { NOW, temporaryFolder, workshop } from "./harness.ts";
import { takeSteps } from "./memory-steps.ts";

test("a site made with what is remembered is byte for byte that of a build that remembers nothing", (t) =>
  takeSteps(t, 5));

describe("a hub that notes what is read of it", () => {
  const hub = makeHub();
  const noted = (act: (hub: Hub) => unknown): string[] => {
    const { hub: view, record, nameOf } = recordHub(hub, allEntries(hub));
    return [...record(() => act(view)).reads].map(nameOf).sort();
  };
  const entry = hub.articles[0] ?? assert.fail();

  test("tells fields, absent ones too, and lists; not the identity of what is in them", () => {
    assert.deepEqual(
      noted(({ articles }) => articles.map(({ path: at, slug, type }) => [at, slug, type])),
      ["articles"],
    );
    const read = noted(({ articles }) => [
      articles[0]?.title,
      articles[0]?.source,
      "essential" in (articles[0] ?? {}),
    ]);
    assert.deepEqual(read, [
      ...["essential", "source", "title"].map((name) => `${entry.path} ${name}`),
      "articles",
    ]);
  });

  test("tells all that is spread or listed", () => {
    const read = noted(({ articles }) => ({ ...articles[0] }));
    for (const name of Object.keys(entry).filter((it) => !["type", "slug", "path"].includes(it)))
      assert.ok(read.includes(`${entry.path} ${name}`), name);
    assert.ok(read.includes(`${entry.path} *`));
  });

  test("gives what the hub gives, to whoever reads all of it", () => {
    const { hub: view } = recordHub(hub, allEntries(hub));
    for (const [n, article] of hub.articles.entries()) {
      const seen = view.articles[n] ?? assert.fail();
      assert.deepEqual(Object.keys(seen), Object.keys(article));
      assert.deepEqual([seen.title, seen.body, seen.licence], [article.title, article.body, article.licence]);
      assert.deepEqual(
        seen.topics.map((topic) => topic.path),
        article.topics.map((topic) => topic.path),
      );
    }
    const talk = view.conferences.find(({ speakers }) => speakers.length > 0) ?? assert.fail();
    assert.ok(view.people.includes((talk.speakers[0] ?? assert.fail()).person), "one proxy for one entry");
    assert.throws(() => Object.assign(talk, { title: "else" }), TypeError);
  });

  test("refuses what a digest could not tell", () => {
    for (const value of [new Map(), new Set(), new Date(0), Symbol("one"), 1n])
      assert.throws(() => recordHub(hub, allEntries(hub)).digestOf({ of: value }), /cannot be remembered/);
  });

  test("tells values apart that read alike, and an entry from its address", () => {
    const { digestOf, hub: view } = recordHub(hub, allEntries(hub));
    const plain = `[null,1,"1","",[],[""],["1"],[1],{},{"1":""},"null","undefined","[]",["a,b"],["a","b"],[["a"],"b"]]`;
    const named = [{ a: "b" }, { ab: "" }, { a: { b: 1 } }, entry.path, `@${entry.path} `, undefined];
    const values = [...(JSON.parse(plain) as unknown[]), ...named].map((of) => ({ of }));
    assert.equal(new Set(values.map(digestOf)).size, values.length);
    const [seen] = view.articles;
    assert.equal(digestOf([entry]), digestOf([seen]));
    assert.notEqual(digestOf([entry]), digestOf([entry.path]));
  });

  test("digests equal values alike, and no others", () => {
    const { digestOf } = recordHub(hub, allEntries(hub));
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [a = "", b = ""] = [one, other].map((it) => JSON.stringify(it));
        assert.equal(digestOf(JSON.parse(a)), digestOf(JSON.parse(a)));
        assert.equal(digestOf(JSON.parse(a)) === digestOf(JSON.parse(b)), a === b);
      }),
    );
  });
});

test("lists of numbers come back as they went in, also from bytes that were kept", () => {
  const number = fc.oneof(fc.nat(300), fc.nat(2 ** 32 - 1));
  fc.assert(
    fc.property(fc.array(fc.array(number, { maxLength: 40 })), fc.array(number), (lists, last) => {
      const kept = numberLists();
      const places = lists.map((list) => kept.add(new Set(list)));
      const opened = numberLists(kept.bytes());
      const place = opened.add(last);
      assert.deepEqual(
        places.map((at) => opened.at(at)),
        lists.map((list) => [...new Set(list)]),
      );
      assert.deepEqual(opened.at(place), last);
      const copied = numberLists();
      const [first = 0, second = 0] = [place, ...places].map((at) => copied.copy(opened.bytes(), at));
      assert.deepEqual(copied.at(first), last);
      assert.deepEqual(copied.at(second), places.length === 0 ? last : [...new Set(lists[0])]);
      const seen: number[] = [];
      assert.equal(
        opened.some(place, (one) => seen.push(one) > 1),
        last.length > 1,
      );
      assert.deepEqual(seen, last.slice(0, 2));
    }),
  );
});

test("what each page read is told by its name, also where entries have other numbers by now", async (t) => {
  const cache = await temporaryFolder(t);
  const hub = makeHub();
  const [one = assert.fail()] = hub.articles;
  const before = recordHub(hub, allEntries(hub));
  const pages = await openPages(cache, "program", before);
  const page = before.record(() => [before.hub.articles[0]?.title, before.hub.pictures["/media/x.png"]]);
  pages.note("page", "item", page.reads);
  await pages.save();
  const reasons = async (changed: Hub, key = "program") =>
    (await openPages(cache, key, recordHub(changed, allEntries(changed)))).reasons("page", "item");
  assert.equal(await reasons(hub), undefined);
  assert.deepEqual(await reasons(hub, "another"), ["le programme a changé"]);
  const renamed = {
    ...hub,
    articles: hub.articles.map((it) => (it === one ? { ...it, title: "Else" } : it)),
  };
  assert.deepEqual(await reasons(renamed), [`${one.path} title`]);
  const pictured = { ...hub, pictures: { "/media/x.png": { width: 1, height: 2 } } };
  assert.deepEqual(await reasons(pictured as unknown as Hub), ["pictures /media/x.png"]);
  const reversed = { ...hub, articles: [...hub.articles].reverse() };
  assert.deepEqual(await reasons(reversed), hub.articles.length > 1 ? ["articles"] : undefined);
  const without = { ...hub, articles: hub.articles.filter((it) => it !== one) };
  assert.deepEqual((await reasons(without))?.toSorted(), [`${one.path} title`, "articles"]);
});

describe("a page", () => {
  test("is made again for what it shows alone, and one may ask why", async (t) => {
    const hubFolder = await workshop(t);
    await hubFolder.build();
    const said: string[] = [];
    const ask = (explain: string) => hubFolder.build({ explain, log: (line) => said.push(line) });
    await hubFolder.edit("articles/2026/la-laisse-de-mer.md", "discrète", "abondante");
    await ask("/articles/la-laisse-de-mer/");
    assert.match(said.at(-1) ?? "", /refaite, pour body de \/articles\/la-laisse-de-mer\/\./);
    await hubFolder.edit("articles/2026/la-laisse-de-mer.md", "abondante", "rare");
    await ask("/articles/bezhin/");
    assert.match(said.at(-1) ?? "", /gardée/);
    await ask("/articles/bezhin/");
    assert.match(said.at(-1) ?? "", /rien n’a changé depuis la dernière construction/);
    for (const run of ["nothing changed", "an entry changed"]) {
      if (run !== "nothing changed")
        await hubFolder.edit("articles/2026/la-laisse-de-mer.md", "rare", "bleue");
      await ask("/articles/bezin/");
      assert.equal(
        said.at(-1),
        "/articles/bezin/ : aucune page n’a cette adresse. Vouliez-vous dire /articles/bezhin/ ?",
        run,
      );
    }
    await ask("/a/nothing/near/at/all/");
    assert.equal(said.at(-1), "/a/nothing/near/at/all/ : aucune page n’a cette adresse.");
  });

  test("of the content API is made again where its entry is in it, and where what changed is said", async (t) => {
    const hubFolder = await workshop(t);
    const build = () => hubFolder.build({ pages: path.join(PROJECT.root, "pages") });
    await build();
    const written = async (from: string, to: string) => {
      await hubFolder.edit("articles/2026/la-laisse-de-mer.md", from, to);
      const report = await build();
      return report.written
        .map((file) => file.replace(/[0-9a-f-]{36}/, "id"))
        .filter((file) => file.startsWith("api/"))
        .sort();
    };
    assert.deepEqual(await written("discrète", "abondante"), [
      "api/v1/articles/id.json",
      "api/v1/articles/page-1.jsonl",
    ]);
    const renamed = await written("title: La laisse de mer", "title: Ce que la mer laisse");
    for (const file of ["id.json", "page-1.json", "page-1.jsonl"])
      assert.ok(renamed.includes(`api/v1/articles/${file}`), file);
    assert.ok(renamed.includes("api/v1/articles.csv"));
    assert.deepEqual(
      renamed.filter((file) => file.startsWith("api/v1/pages")),
      [],
    );
  });

  test("that a date of publication brings comes, though no file moved", async (t) => {
    const hubFolder = await workshop(t);
    await hubFolder.write(
      "articles/2027/a-venir.md",
      "---\ntitle: À venir\npublishedAt: 2027-01-01\n---\n\nPatience.\n",
    );
    const before = await hubFolder.build();
    const page = path.join(hubFolder.out, "articles/a-venir/index.html");
    await assert.rejects(stat(page));
    assert.deepEqual((await hubFolder.build({ now: "2026-12-31T22:59:59Z" })).written, []);
    const after = await hubFolder.build({ now: "2026-12-31T23:00:00Z" });
    assert.equal(after.pages, before.pages + 1);
    assert.ok((await stat(page)).isFile());
    assert.equal((await hubFolder.build({ now: NOW })).pages, before.pages);
    await rm(hubFolder.out, { recursive: true });
    assert.equal((await hubFolder.build()).files, before.files);
  });

  test("of a meeting follows one date among several, and so does all that shows it", async (t) => {
    const hubFolder = await workshop(t);
    const file = "conferences/2026/atelier.md";
    await hubFolder.write(
      file,
      "---\ntitle: Atelier\npublishedAt: 2026-01-02\nseries: rencontres-d-essai\nstartsAt: 2027-10-26T18:00\noccasions:\n  - startsAt: 2027-11-02T18:00\n  - startsAt: 2027-11-09T18:00\n---\n",
    );
    const clean = path.join(hubFolder.root, "clean");
    const build = async () => {
      const report = await hubFolder.build({ pages: PROJECT.pages });
      await hubFolder.build({ pages: PROJECT.pages, out: clean, anew: true });
      assert.deepEqual(await differences(hubFolder.out, clean), []);
      return report.written;
    };
    await build();
    const edits = [
      [
        "  - startsAt: 2027-11-02T18:00\n",
        "  - id: 2027-11-02-1800\n    startsAt: 2027-11-04T18:00\n    status: cancelled\n",
      ],
      ["startsAt: 2027-11-09T18:00", "startsAt: 2027-11-09T18:00\n    places: full\n    note: Au jardin"],
    ] as const;
    for (const [from, to] of edits) {
      await hubFolder.edit(file, from, to);
      const written = await build();
      for (const shown of [
        "conferences/atelier/index.html",
        "conferences/atelier/atelier.ics",
        "cycles/rencontres-d-essai/index.html",
        "cycles/rencontres-d-essai/rencontres-d-essai.ics",
        "agenda/index.html",
        "agenda.ics",
      ])
        assert.ok(written.includes(shown), `${shown} is among ${written.join(", ")}`);
    }
  });
});
