/**
 * The pages of a small hub, as reviewers read them: a change of markup is a change of these files.
 * `UPDATE_SNAPSHOTS=1 npm run test:site` writes them anew.
 */
import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../src/site/index.ts";
import { DEMO_NOW } from "../harness/browser/demo-site.ts";
import { matchSnapshot } from "../harness/snapshot.ts";

const CONTENT = fileURLToPath(new URL("../site/fixture/content/", import.meta.url));
const SNAPSHOTS = fileURLToPath(new URL("./__snapshots__/", import.meta.url));

/** File of the built site, by the name of its snapshot. */
const PAGES = {
  home: "index.html",
  article: "articles/la-laisse-de-mer/index.html",
  "article-en": "articles/the-strandline/index.html",
  conference: "conferences/ecouter-la-maree/index.html",
  series: "cycles/rencontres-d-essai/index.html",
  person: "personnes/anne-essai/index.html",
  link: "liens/un-site-d-essai/index.html",
  topic: "themes/littoral/index.html",
  page: "a-propos/index.html",
  list: "conferences/index.html",
  agenda: "agenda/index.html",
  archive: "archives/2026/index.html",
  search: "recherche/index.html",
  "not-found": "404.html",
  atom: "flux/atom.xml",
  podcast: "flux/podcast.xml",
  headers: "_headers",
} as const;

describe("the pages of a small hub are those that were reviewed", () => {
  const out = mkdtempSync(path.join(tmpdir(), "estran-snapshots-"));
  before(() => buildSite({ content: CONTENT, out, now: DEMO_NOW, log: () => {} }));
  after(() => rm(out, { recursive: true, force: true }));

  for (const [name, file] of Object.entries(PAGES))
    test(name, () => {
      const text = readFileSync(path.join(out, file), "utf8");
      matchSnapshot(path.join(SNAPSHOTS, `${name}.txt`), file.endsWith(".html") ? oneTagALine(text) : text);
    });
});

/** A difference is read line by line. */
function oneTagALine(html: string): string {
  return `${html.replace(/></g, ">\n<").trimEnd()}\n`;
}
