/** The content API, as a program reads it that knows nothing but its index and its JSON Schemas. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { allEntries, type Conference, ENTRY_TYPE_NAMES, type Hub } from "../../../src/content/index.ts";
import { OUTPUTS } from "../../../src/outputs/index.ts";
import { makeHub, newEntry } from "../fixture.ts";
import { richHub } from "../rich.ts";

type Json = Readonly<Record<string, unknown>>;

const filesOf = (hub: Hub): ReadonlyMap<string, string> =>
  new Map(OUTPUTS.flatMap(({ files }) => files(hub)).map(({ path, render }) => [path, render(hub)]));

const hub = richHub();
const files = filesOf(hub);
const ORIGIN = hub.site.url;
const at = (url: unknown): string => {
  const text = files.get(new URL(String(url)).pathname);
  assert.ok(text !== undefined, `nothing at ${String(url)}`);
  return text;
};
const json = (url: unknown): Json => JSON.parse(at(url)) as Json;

interface TypeIndex {
  readonly type: string;
  readonly count: number;
  readonly pages: readonly string[];
  readonly lines: readonly string[];
  readonly table: string;
  readonly schema: string;
  readonly listSchema: string;
}
const index = json(`${ORIGIN}/api/v1/index.json`) as { readonly types: readonly TypeIndex[] } & Json;

/** The schema with nothing allowed that it does not name: whatever is published is described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in inner ? { ...inner, additionalProperties: false } : inner;
}

function checker(url: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats["default"](ajv);
  const check = ajv.compile(closed(json(url)) as object);
  return (value: unknown): void => assert.equal(check(value), true, JSON.stringify(check.errors));
}

test("the index names every file of the API but the entries, and counts all entries", () => {
  const named = new Set<string>();
  JSON.stringify(index, (_, value: unknown) => {
    if (typeof value === "string" && value.startsWith(ORIGIN)) named.add(new URL(value).pathname);
    return value;
  });
  const own = [...files.keys()].filter(
    (path) =>
      path.startsWith("/api/v1/") && !/[0-9a-f-]{36}\.json$/.test(path) && path !== "/api/v1/index.json",
  );
  assert.deepEqual(
    own.filter((path) => !named.has(path)),
    [],
  );
  assert.equal(
    index.types.reduce((sum, { count }) => sum + count, 0),
    allEntries(hub).length,
  );
  assert.match(String(index["promise"]), /no address, key or type of value changes/);
});

for (const type of index.types)
  describe(`entries of type ${type.type}`, () => {
    const items = type.pages.flatMap((page) => json(page)["items"] as readonly Json[]);
    const lines = type.lines.flatMap((page) => at(page).split("\n").slice(0, -1));

    test("are on pages that their schema describes, key by key", () => {
      const check = checker(type.listSchema);
      for (const page of type.pages) check(json(page));
      assert.equal(items.length, type.count);
    });

    test("have a file each that their schema describes, key by key", () => {
      const check = checker(type.schema);
      for (const { api } of items) check(json(api));
    });

    test("are the same in JSON Lines and in their files", () => {
      assert.deepEqual(
        lines.map((line) => JSON.parse(line) as Json),
        items.map(({ api }) => json(api)),
      );
    });

    test("say in full what they say on lists", () => {
      for (const { recordings: _, ...summary } of items) {
        const full = json(summary["api"]);
        for (const [name, value] of Object.entries(summary)) assert.deepEqual(full[name], value, name);
      }
    });

    test("name others by identity, title and addresses at which they are", () => {
      for (const line of lines)
        JSON.parse(line, (_, value: unknown) => {
          const named = value as Json | null;
          if (typeof named !== "object" || named?.["api"] === undefined) return value;
          const { id, type: of, title, url } = json(named["api"]);
          const { id: namedId, type: namedOf, title: namedTitle, url: namedUrl } = named;
          assert.deepEqual([namedId, namedOf, namedTitle, namedUrl], [id, of, title, url]);
          return value;
        });
    });

    test("are rows of a table that another program reads", () => {
      const rows = parse<Record<string, string>>(at(type.table), { columns: true, record_delimiter: "\r\n" });
      assert.deepEqual(
        rows.map(({ id }) => id),
        items.map(({ id }) => id),
      );
      assert.deepEqual(
        rows.map(({ title }) => title?.replace(/^'/, "")),
        items.map(({ title }) => title),
      );
    });
  });

test("no address of the API has a query, and none of its files is told apart by one", () => {
  for (const path of files.keys()) assert.doesNotMatch(path, /\?/);
});

describe("a conference in full", () => {
  const conference = hub.conferences.find(({ slug }) => slug === "complete") as Conference;
  const data = json(`${ORIGIN}/api/v1/conferences/${conference.id}.json`);
  const [recording] = data["recordings"] as readonly Json[];
  const transcript = recording?.["transcript"] as Json;

  test("has what is needed to play it", () => {
    const [opus] = (recording?.["sources"] ?? []) as readonly Json[];
    assert.equal(opus?.["url"], `${ORIGIN}/media/evaluer.opus`);
    assert.match(String(opus?.["type"]), /^audio\//);
    assert.equal(recording?.["seconds"], 62.5);
    assert.equal(recording?.["url"], `${ORIGIN}/conferences/complete/`);
  });

  test("has each moment at its address, and subtitles with who speaks and when", () => {
    const moments = transcript["moments"] as readonly Json[];
    assert.deepEqual(
      moments.map(({ url }) => url),
      conference.recordings[0]?.transcript?.paragraphs.map(({ id }) => `${ORIGIN}${conference.path}#${id}`),
    );
    const cues = transcript["cues"] as readonly Json[];
    assert.deepEqual(cues[0], {
      start: 0,
      end: 4,
      speaker: "Alix Le Goff",
      text: "L’utilité sociale, c’est ce qui compte & ne se compte pas.",
    });
    assert.equal(moments.map(({ text }) => text).join(" "), cues.map(({ text }) => text).join(" "));
    for (const url of Object.values(transcript["files"] as Json)) at(url);
  });

  test("has the words of its slides, those of an editor first", () => {
    const decks = data["decks"] as readonly { readonly slides: readonly Json[] }[];
    assert.deepEqual(
      decks.map(({ slides }) => slides.length),
      conference.decks.map(({ slides }) => slides.length),
    );
    for (const { slides } of decks)
      for (const { text, images } of slides) {
        assert.doesNotMatch(String(text), /[*_#`]/);
        for (const { src } of images as readonly Json[]) assert.match(String(src), /^https:/);
      }
  });

  test("has the words of a PDF, a line for each paragraph and each item of a list", () => {
    const blocks = [
      { kind: "paragraph" as const, text: "La marée" },
      { kind: "list" as const, items: ["monte", "descend"] },
    ];
    const page = { n: 1, width: 960, height: 540, text: "La marée monte descend", blocks };
    const src = "/media/diapos.pdf";
    const other = makeHub({
      locks: [{ kind: "deck", src, sha256: "c".repeat(64), bytes: 5_000, pages: [page, { ...page, n: 2 }] }],
    });
    const shown = other.conferences.find(({ decks: shownDecks }) => shownDecks.length > 0);
    const file = OUTPUTS.flatMap(({ files: all }) => all(other)).find(({ path }) =>
      path.endsWith(`/conferences/${shown?.id}.json`),
    );
    const { decks } = JSON.parse(file?.render(other) ?? "{}") as {
      decks: { slides: { text: string }[] }[];
    };
    assert.deepEqual(
      decks.map(({ slides }) => slides.map(({ text }) => text)),
      [Array.from({ length: 2 }, () => "La marée\nmonte\ndescend")],
    );
  });

  test("has its text as written, and as HTML that stands alone", () => {
    assert.equal(data["body"], conference.body);
    assert.doesNotMatch(String(data["html"]), /(?:href|src)="\//);
  });
});

test("nothing that editors keep to themselves is published", () => {
  for (const [path, text] of files)
    if (/^\/api\/v1\/(?!schemas)/.test(path))
      assert.doesNotMatch(text, /"(?:draft|digest|unlinked|aliases|paragraphs|path)":/, path);
});

describe("pages", () => {
  const article = (n: number, day = n) =>
    newEntry("article", `a-${n}`, {
      title: `${"Un titre aussi long que le formulaire en accepte ".repeat(4).slice(0, 190)} ${n}`,
      summary: "Un chapô de six cents signes. ".repeat(20).slice(0, 599),
      publishedAt: new Date(Date.UTC(2020, 0, day)).toISOString(),
      topics: ["societe", "utilite-sociale"],
      authors: ["alix-le-goff", "la-ville"],
    });
  const pagesOf = (it: Hub) =>
    [...filesOf(it)].filter(([path]) => /^\/api\/v1\/articles\/page-\d+\.json$/.test(path));
  const many = Array.from({ length: 160 }, (_, n) => article(n + 1));
  const before = new Map(pagesOf(makeHub({ entries: many })));

  test("are below 200 kB, each with the addresses of the next and the previous one", () => {
    assert.equal(before.size, 4);
    for (const [path, text] of before) assert.ok(Buffer.byteLength(text) < 200_000, path);
    let page: Json = JSON.parse(before.get("/api/v1/articles/page-1.json") ?? "") as Json;
    assert.equal(page["previous"], undefined);
    let steps = 1;
    for (; page["next"] !== undefined; steps += 1) {
      const next = JSON.parse(before.get(new URL(String(page["next"])).pathname) ?? "") as Json;
      assert.equal(next["page"], Number(page["page"]) + 1);
      page = next;
    }
    assert.equal(steps, 4);
  });

  test("stay as they are when something is published, all but the last", () => {
    const after = new Map(pagesOf(makeHub({ entries: [article(200, 200), ...many] })));
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    assert.deepEqual(changed, ["/api/v1/articles/page-4.json"]);
  });

  test("of a type that a hub has nothing of are there, and empty", () => {
    const bare = filesOf({ ...makeHub(), links: [] });
    const page = JSON.parse(bare.get("/api/v1/links/page-1.json") ?? "") as Json;
    assert.deepEqual(page["items"], []);
    assert.equal(bare.get("/api/v1/links/page-1.jsonl"), "");
    assert.equal(bare.get("/api/v1/links.csv")?.split("\r\n").length, 2);
  });
});

describe("a table", () => {
  const titleOf = (title: string): string | undefined => {
    const entries = [newEntry("topic", "piege", { title, summary: 'Deux\nlignes, et "guillemets"' })];
    const table = filesOf(makeHub({ entries })).get("/api/v1/topics.csv") ?? "";
    const rows = parse<Record<string, string>>(table, { columns: true, record_delimiter: "\r\n" });
    const row = rows.find(({ slug }) => slug === "piege");
    assert.equal(row?.["summary"], 'Deux\nlignes, et "guillemets"');
    return row?.["title"];
  };
  for (const title of [
    '=HYPERLINK("https://mal.example","Cliquer")',
    "+33 2 98",
    "-1+1",
    "@SUM(A1)",
    "＝1+1",
  ])
    test(`does not let a spreadsheet calculate ${title}`, () => assert.equal(titleOf(title), `'${title}`));
  test("leaves other words and numbers as they are", () => {
    assert.equal(titleOf("Un thème, = deux"), "Un thème, = deux");
    const table = files.get("/api/v1/conferences.csv") ?? "";
    const rows = parse<Record<string, string>>(table, { columns: true, record_delimiter: "\r\n" });
    assert.equal(rows.find(({ slug }) => slug === "complete")?.["venue.lon"], "-4.49");
  });
});

test("every type has its schema, in the words of the form", () => {
  for (const type of ENTRY_TYPE_NAMES) {
    const { $id, properties } = json(`${ORIGIN}/api/v1/schemas/${type}.json`);
    assert.equal($id, `${ORIGIN}/api/v1/schemas/${type}.json`);
    assert.equal((properties as Record<string, Json>)["title"]?.["title"], "Titre");
  }
});
