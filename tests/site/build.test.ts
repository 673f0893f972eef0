import assert from "node:assert/strict";
import { mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { type BuildReport, buildSite, ContentError } from "../../src/site/index.ts";
import { failure, NOW, snapshot, temporaryFolder, type Workshop, workshop } from "./harness.ts";

/** Addresses of the search index name what they hold and change with it. */
/** Parts of the index of editors are named after what they hold. */
const withoutDigest = (file: string) => file.replace(/\.[\da-f]{16}\.json$/, ".json");
const isSearch = (file: string) => file.startsWith("pagefind/");

const closing: (() => unknown)[] = [];
let built: { readonly hub: Workshop; readonly first: BuildReport } | undefined;
/** The site of {@link builtHub}. */
let whole: Readonly<Record<string, string>> = {};
/** A hub that is built, of whose contents nothing is changed, and what its first build said. */
const builtHub = () => built ?? assert.fail("not built");
before(async () => {
  const hub = await workshop({ after: (close) => closing.push(close as () => unknown) });
  built = { hub, first: await hub.build() };
  whole = await snapshot(hub.out);
});
after(async () => {
  for (const close of closing) await close();
});

describe("a build", () => {
  test("publishes pages, styles, media, slides, the search index and the notices", async () => {
    const { hub, first: report } = builtHub();
    const site = whole;
    assert.equal(report.pages, 8);
    assert.equal(report.files, Object.keys(site).length);
    assert.match(site["articles/la-laisse-de-mer/index.html"] ?? "", /^<!doctype html>\n<html lang="fr">/);
    assert.match(site["assets/hub.css"] ?? "", /@layer reset,\s*tokens/);
    assert.match(site["assets/hub.css"] ?? "", /--essai:\s*1/);
    assert.equal(
      site["media/essai/maree.opus"],
      await readFile(path.join(hub.content, "media/essai/maree.opus"), "latin1"),
    );
    const slides = Object.keys(site).filter((file) =>
      /^media\/slides\/[0-9a-f]{12}\/[12]-(480|800|1280)\.webp$/.test(file),
    );
    assert.equal(slides.length, 6);
    for (const slide of slides) assert.match(site[slide] ?? "", /^RIFF....WEBP/s);
    assert.ok(site["pagefind/fr/pagefind.js"]);
    assert.match(site["mentions-tierces.txt"] ?? "", /pagefind [\d.]+ .* MIT/);
    assert.match(site["mentions-tierces.txt"] ?? "", /SIL OPEN FONT LICENSE/);
  });

  test("gives each page of the editing interface its policy, before anything that it loads", () => {
    const documents = Object.entries(whole).filter(([file]) => /^admin\/.*\.html$/.test(file));
    assert.ok(documents.length >= 5);
    const bare = documents.filter(([, html]) => {
      const policy = html.indexOf('<meta http-equiv="Content-Security-Policy" content="default-src');
      return policy === -1 || policy > html.search(/<(?:link|script|img)\b/);
    });
    assert.deepEqual(
      bare.map(([file]) => file),
      [],
    );
  });

  test("made again from the same content writes nothing", async () => {
    const { hub, first } = builtHub();
    const before = await stat(path.join(hub.out, "index.html"));
    const second = await hub.build();
    assert.deepEqual([second.written, second.pruned], [[], []]);
    assert.equal(second.same, first.files);
    assert.equal((await stat(path.join(hub.out, "index.html"))).mtimeMs, before.mtimeMs);
  });

  test("is the same in another folder", async () => {
    const { hub } = builtHub();
    await hub.build({ out: path.join(hub.root, "other") });
    assert.deepEqual(await snapshot(path.join(hub.root, "other")), whole);
  });

  test("rewrites only the pages that show what was edited", async (t) => {
    const hub = await workshop(t);
    await hub.build();
    await hub.edit("articles/2026/la-laisse-de-mer.md", "discrète", "abondante");
    const { written } = await hub.build();
    assert.deepEqual(
      written.filter((file) => !isSearch(file)),
      // and the list of versions, by which an editor knows that the page is online
      ["admin/versions.json", "articles/la-laisse-de-mer/index.html"],
    );
  });

  test("removes the page of an entry that is gone, and its folder", async (t) => {
    const hub = await workshop(t);
    await hub.build();
    await hub.remove("articles/2025/bezhin.md");
    const { written, pruned } = await hub.build();
    assert.deepEqual(written.filter((file) => !isSearch(file)).map(withoutDigest), [
      "admin/entries/articles-2026.json",
      "admin/hub.json",
      "admin/lists/articles-2026.json",
      "admin/versions.json",
      "index.html",
    ]);
    assert.deepEqual(
      pruned
        .filter((file) => !isSearch(file))
        .map((file) => withoutDigest(file).replace(/^(media\/cards\/).*/, "$1")),
      // parts of the index are named after their oldest year and what they hold; and the card by which it was shared
      [
        "admin/entries/articles-2025.json",
        "admin/lists/articles-2025.json",
        "articles/bezhin/index.html",
        "media/cards/",
      ],
    );
    await assert.rejects(stat(path.join(hub.out, "articles/bezhin")), { code: "ENOENT" });
  });

  test("copies a recording again when it has changed, even at the same size", async (t) => {
    const hub = await workshop(t);
    await hub.build();
    const file = path.join(hub.content, "media/essai/maree.vtt");
    await writeFile(file, (await readFile(file, "utf8")).replace("haute", "morte"));
    assert.ok((await hub.build()).written.includes("media/essai/maree.vtt"));
    assert.match(await readFile(path.join(hub.out, "media/essai/maree.vtt"), "utf8"), /morte/);
  });

  test("replaces a link left in the output by the file that belongs there, and writes nothing through it", async (t) => {
    const hub = await workshop(t);
    await hub.build();
    const outside = await temporaryFolder(t);
    await writeFile(path.join(outside, "kept.txt"), "kept");
    await symlink(outside, path.join(hub.out, "personnes"));
    const { pruned } = await hub.build();
    assert.deepEqual(pruned, ["personnes"]);
    assert.deepEqual(await snapshot(outside), { "kept.txt": "kept" });
  });

  test("makes a folder where there was a file, and a file where there was a folder", async (t) => {
    const hub = await workshop(t);
    const one = await kinds(hub.root, "one", { a: ["/x", "/y/z"] });
    const two = await kinds(hub.root, "two", { a: ["/x/z", "/y"] });
    await hub.build({ pages: one });
    await hub.build({ pages: two });
    const site = await snapshot(hub.out);
    assert.deepEqual([site["x/z"], site["y"], site["x"], site["y/z"]], ["a", "a", undefined, undefined]);
  });

  test("waits for another one in the same folder", async (t) => {
    const hub = await workshop(t);
    const said: string[] = [];
    const options = { content: hub.content, out: hub.out, pages: hub.pages, now: NOW };
    const reports = await Promise.all(
      [1, 2].map(() => buildSite({ ...options, log: (line: string) => said.push(line) })),
    );
    assert.equal(said.length, 1);
    assert.equal(reports.filter(({ written }) => written.length === 0).length, 1);
  });
});

describe("a build that fails leaves the site as it was", () => {
  test("when the settings are wrong, and names each wrong entry too", async (t) => {
    const { hub } = builtHub();
    const wrong = await workshop(t);
    await wrong.edit("site.yaml", "url: https://", "url: ");
    await wrong.edit("articles/2026/la-laisse-de-mer.md", "title:", "titel:");
    await wrong.edit("links/2026/un-site-d-essai.md", "https://example.org/", "javascript:alert(1)");
    const error = await failure(hub.build({ content: wrong.content }));
    assert.ok(error instanceof ContentError);
    const text = error.lines.join("\n");
    assert.match(text, /site\.yaml:\d+ url\s: /);
    assert.match(text, /articles\/2026\/la-laisse-de-mer\.md:2 titel\u00A0: .*«\u00A0title\u00A0»/);
    assert.match(text, /links\/2026\/un-site-d-essai\.md:5 url\s: /);
    assert.deepEqual(await snapshot(hub.out), whole);
  });

  test("when a page cannot be rendered, and says which, and where", async () => {
    const { hub } = builtHub();
    const pages = await kinds(hub.root, "broken", { a: ["/a/"], b: ["/b/"] }, "hub.nothing.there");
    const error = await failure(hub.build({ pages }));
    assert.equal(error.lines.length, 2);
    assert.match(
      error.lines[0] ?? "",
      /^\/a\/ \(.*a\.11ty\.tsx, .*a\.11ty\.tsx:4\) : Cannot read properties of undefined/,
    );
    assert.deepEqual(await snapshot(hub.out), whole);
  });

  test("when the addresses of a page kind cannot be told", async () => {
    const { hub } = builtHub();
    const pages = await kinds(hub.root, "lost", { a: ["/a/"] });
    const file = path.join(pages, "a.11ty.tsx");
    await writeFile(file, (await readFile(file, "utf8")).replace("(url) => url", "(url) => url.lost.there"));
    assert.match((await failure(hub.build({ pages }))).message, /a\.11ty\.tsx:3 : Cannot read properties/);
  });

  test("when a page kind does not compile, with its line", async () => {
    const { hub } = builtHub();
    const pages = await kinds(hub.root, "syntax", { a: ["/a/"] }, "(");
    const error = await failure(hub.build({ pages }));
    assert.match(error.lines[0] ?? "", /a\.11ty\.tsx:\d+:\d+ : /);
    assert.deepEqual(await snapshot(hub.out), whole);
  });

  test("when a style sheet names what is not there", async (t) => {
    const { hub } = builtHub();
    const wrong = await workshop(t);
    await wrong.write("tokens.css", '@font-face { font-family: A; src: url("media/absent.woff2") }\n');
    const { lines } = await failure(hub.build({ content: wrong.content }));
    assert.match(lines[0] ?? "", /tokens\.css:1:\d+ : .*absent\.woff2/);
    assert.deepEqual(await snapshot(hub.out), whole);
  });

  test("when there is no page at all", async () => {
    const { hub } = builtHub();
    const empty = await kinds(hub.root, "empty", {});
    assert.match((await failure(hub.build({ pages: empty }))).message, /Aucune page/);
    const silent = await kinds(hub.root, "silent", { a: [] });
    assert.match((await failure(hub.build({ pages: silent }))).message, /Aucune page/);
    assert.deepEqual(await snapshot(hub.out), whole);
  });

  const addresses = [
    {
      name: "one page kind claims one address twice",
      urls: { a: ["/x/", "/x/"] },
      says: /même adresse \/x\/ : .*a\.11ty.tsx et .*a\.11ty/,
    },
    {
      name: "two page kinds claim one address",
      urls: { a: ["/x/"], b: ["/x/index.html"] },
      says: /a\.11ty\.tsx et .*b\.11ty\.tsx/,
    },
    {
      name: "two addresses differ by their capitals only",
      urls: { a: ["/x/"], b: ["/X/"] },
      says: /même adresse/,
    },
    {
      name: "an address is a file and a folder",
      urls: { a: ["/x"], b: ["/x/y/"] },
      says: /\/x ne peut pas être à la fois/,
    },
    { name: "an address leaves the site", urls: { a: ["/../x/"] }, says: /n’est pas une adresse du site/ },
    {
      name: "an address does not start at the root",
      urls: { a: ["x/"] },
      says: /n’est pas une adresse du site/,
    },
    {
      name: "a page takes the place of a style sheet",
      urls: { a: ["/assets/hub.css"] },
      says: /\/assets\/hub\.css/,
    },
  ];
  for (const { name, urls, says } of addresses)
    test(`when ${name}`, async () => {
      const { hub } = builtHub();
      const error = await failure(
        hub.build({ pages: await kinds(hub.root, name.replaceAll(" ", "-"), urls) }),
      );
      assert.match(error.message, says);
      assert.deepEqual(await snapshot(hub.out), whole);
    });
});

/** A folder of page kinds: for each name the addresses it claims; `body` is what each page evaluates. */
async function kinds(
  root: string,
  folder: string,
  urls: Readonly<Record<string, readonly string[]>>,
  body?: string,
): Promise<string> {
  const pages = path.join(root, folder);
  await mkdir(pages, { recursive: true });
  for (const [name, addresses] of Object.entries(urls)) {
    const code = `export default {
      items: () => ${JSON.stringify(addresses)},
      path: (url) => url,
      render: (url, hub) => ${body ?? JSON.stringify(name)},
    };\n`;
    await writeFile(path.join(pages, `${name}.11ty.tsx`), code);
  }
  return pages;
}
