/** A wrong entry never stops the site: it is absent until it is mended, from everything that is published. */
import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import sharp from "sharp";
import { PROJECT } from "../../src/project/index.ts";
import { snapshot, temporaryFolder, type Workshop, workshop } from "./harness.ts";

/** A word that only the wrong entries have. */
const SECRET = /zyzomys/i;
const DATED = "publishedAt: 2026-05-01";
const file = (front: string, body = "") => `---\n${front}\n---\n\n${body}\n`;

const WRONG: Readonly<Record<string, string>> = {
  // a field that is not of the model
  "articles/2026/zyzomys-champ.md": file(`title: Zyzomys\n${DATED}\ntitel: Zyzomys`),
  // an end before its start, with words that would be searched
  "conferences/2026/zyzomys-fin.md": file(
    `title: Zyzomys\n${DATED}\nstartsAt: 2026-06-01T18:00\nendsAt: 2026-06-01T17:00
recordings:\n  - id: a\n    sources: [{ url: /media/essai/maree.opus }]
    transcript: { file: /media/zyzomys.vtt, status: reviewed }`,
  ),
  // a link to nothing, and an old address
  "articles/2026/zyzomys-lien.md": file(
    `title: Zyzomys\n${DATED}\naliases: [/zyzomys.html]`,
    "[Rien](/conferences/rien/)",
  ),
  // a picture on another host
  "pages/zyzomys-image.md": file("title: Zyzomys", "![Vue](https://ailleurs.example/vue.png)"),
  // a relation to nothing, in somebody that others name
  "people/zyzomys-relation.md": file("title: Zyzomys\ntopics: [absent]"),
  // a picture that only its whole decoding tells from a good one
  "articles/2026/zyzomys-photo.md": file(
    `title: Zyzomys\n${DATED}\nimage: { src: /media/zyzomys.png, alt: Une vue }`,
  ),
};

const NAMING = file(
  `title: Qui les nomme\n${DATED}\nauthors: [zyzomys-relation, anne-essai]`,
  "Voir [le champ](/articles/zyzomys-champ/), [la **fin**](/conferences/zyzomys-fin/#t2) et [la laisse](/articles/la-laisse-de-mer/).\n\n::: recording conferences/zyzomys-fin\n:::",
);

async function spoil(hub: Workshop): Promise<void> {
  for (const [name, text] of Object.entries(WRONG)) await hub.write(name, text);
  await hub.write("articles/2026/qui-les-nomme.md", NAMING);
  await hub.write("media/zyzomys.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nZyzomys\n");
  const raw = { width: 90, height: 90, channels: 3, background: "#456" } as const;
  const picture = await sharp({ create: raw }).png().toBuffer();
  // measured while it was good, then spoiled at the same size
  const lock = {
    kind: "image",
    src: "/media/zyzomys.png",
    sha256: "0".repeat(64),
    bytes: picture.length,
    width: 90,
    height: 90,
    type: "image/png",
  };
  await hub.write("media-lock/zyzomys.png.json", JSON.stringify(lock));
  await writeFile(path.join(hub.content, "media/zyzomys.png"), picture.fill(0, 60, picture.length - 20));
}

/** What is read in a file of the site, in the search index too. */
function readable(bytes: string): string {
  const raw = Buffer.from(bytes, "latin1");
  return raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw).toString() : raw.toString();
}

/** Links of pages to addresses of the site at which there is nothing. */
function deadLinks(site: Readonly<Record<string, string>>): string[] {
  const old = new Set(
    (site["_redirects"] ?? "").split("\n").flatMap((line) => line.trim().split(/\s+/).slice(0, 1)),
  );
  return Object.entries(site).flatMap(([page, html]) => {
    if (!page.endsWith(".html") || page.startsWith("admin/")) return [];
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, href = ""]) => decodeURI(href));
    return links
      .filter((href) => !(`${href}${href.endsWith("/") ? "index.html" : ""}`.slice(1) in site))
      .filter((href) => !old.has(href))
      .map((href) => `${page} -> ${href}`);
  });
}

test("wrong entries are set aside, the rest is published, and nothing tells of them", async (t) => {
  const hub = await workshop(t);
  const pages = PROJECT.pages;
  await hub.build({ pages });
  await spoil(hub);
  const report = await hub.build({ pages });
  assert.deepEqual([...new Set(report.aside.map((problem) => problem.file))], Object.keys(WRONG).sort());
  const site = await snapshot(hub.out);
  assert.ok("articles/la-laisse-de-mer/index.html" in site);

  const public_ = Object.entries(site).filter(([name]) => !name.startsWith("admin/"));
  assert.deepEqual(
    public_
      .filter(([name, bytes]) => SECRET.test(name) || SECRET.test(readable(bytes)))
      .map(([name]) => name),
    [],
  );
  assert.deepEqual(deadLinks(site), []);
  const naming = readable(site["articles/qui-les-nomme/index.html"] ?? "");
  assert.match(naming, /Voir le champ, la <strong>fin<\/strong> et <a href="\/articles\/la-laisse-de-mer\/"/);
  assert.match(naming, /Anne/);
  assert.deepEqual(
    report.warnings.filter((problem) => problem.file.endsWith("qui-les-nomme.md")).length,
    4,
    "each link, the insertion and the relation are remarked on",
  );

  const anew = path.join(hub.root, "anew");
  await hub.build({ pages, out: anew, anew: true });
  assert.deepEqual(await snapshot(anew), site, "and what is remembered changes nothing");
  assert.deepEqual((await hub.build({ pages })).aside, report.aside, "nor where nothing moved");

  await hub.write("people/zyzomys-relation.md", file("title: Zyzomys"));
  const mended = await hub.build({ pages });
  assert.ok(!mended.aside.some((problem) => problem.file.startsWith("people/")));
  const after = await snapshot(hub.out);
  assert.match(readable(after["articles/qui-les-nomme/index.html"] ?? ""), /\/personnes\/zyzomys-relation\//);
});

test("a hub that is still empty has no dead link, whatever its menus say", async (t) => {
  const root = await temporaryFolder(t);
  const hub = await workshop(t);
  const content = path.join(root, "content");
  await mkdir(path.join(content, "media"), { recursive: true });
  const settings = await readFile(path.join(PROJECT.root, "content/site.yaml"), "utf8");
  await writeFile(
    path.join(content, "site.yaml"),
    settings.replace(/^(?:logo|shareImage| {2}image): .*\n/gm, ""),
  );
  const report = await hub.build({ content, pages: PROJECT.pages });
  const named = [...settings.matchAll(/url: (\/[a-z-]+\/) /g)].map(([, url]) => url);
  assert.ok(named.length > 10);
  assert.deepEqual(
    report.aside.map((problem) => problem.found.match(/\/[a-z-]+\//)?.[0]),
    ["/a-propos/", "/contribuer/", "/reprendre/", "/accessibilite/", "/vie-privee/", "/mentions-legales/"],
  );
  assert.deepEqual(deadLinks(await snapshot(hub.out)), []);
  await rm(root, { recursive: true, force: true });
});
