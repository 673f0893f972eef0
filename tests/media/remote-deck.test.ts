/** Slides whose PDF is at an address: measured and drawn once, kept with the content, published by a build without it. */
import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { type MediaLock, SLIDE_WIDTHS, slideImagePath } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { measureRemote, renderSlides, writeLock } from "../../src/media/index.ts";
import { buildSite } from "../../src/site/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";
import { readSite } from "../harness/site/built-site.ts";
import { loopback, serve } from "./loopback.ts";
import { line, makePdf } from "./pdf-made.ts";
import { temporaryFolder } from "./temporary.ts";

const server = loopback();
const folder = temporaryFolder();
const NOW = "2026-12-01T12:00:00+01:00";
const ADDRESS = "https://media.hub.example/soiree.pdf";

const meeting = (file: string): string =>
  entry(
    `title: Une soirée\npublishedAt: 2026-02-01\nstartsAt: 2026-03-02T18:00\ndecks:\n  - id: images\n    file: ${file}\n    title: Images`,
  );

const slides = () => makePdf([line("Première page", 60, 40, 40), line("Seconde page", 60, 40, 40)]);

/** Measured on loopback, and noted under the address that the entry names. */
async function measuredFor(contentDir: string, before?: MediaLock): Promise<MediaLock> {
  const record = await measureRemote(`${server.origin}/soiree.pdf`, {
    cacheDir: join(folder.path, "cache"),
    contentDir,
    before,
  });
  await writeLock(contentDir, { ...record, src: ADDRESS });
  return record;
}

describe("a PDF at an address", () => {
  it("is drawn when it is measured, and shown by a build that asks nobody", async (test) => {
    server.answer = serve({ bytes: await slides(), type: "application/pdf", etag: '"1"' });
    const content = await contentFolder(test, { "conferences/2026/soiree.md": meeting(ADDRESS) });
    const record = await measuredFor(content);
    server.asked.length = 0;
    const out = join(folder.path, "site");
    const { aside } = await buildSite({ content, out, now: NOW, log: () => {} });
    assert.deepEqual(aside, []);
    assert.deepEqual(server.asked, []);
    const { files, pages } = await readSite(out);
    for (const n of [1, 2])
      for (const width of SLIDE_WIDTHS)
        assert.ok(files.includes(slideImagePath(record.sha256, n, width).slice(1)), `${n} ${width}`);
    const page = pages.find(({ path }) => path === "/conferences/soiree/");
    assert.match(page?.html ?? "", /Seconde page/);
    assert.ok(page?.html.includes(`href="${ADDRESS}"`));
  });

  it("is fetched again where its drawings are gone, and not while they are there", async (test) => {
    server.answer = serve({ bytes: await slides(), type: "application/pdf", etag: '"2"' });
    const content = await contentFolder(test, {});
    const record = await measuredFor(content);
    server.asked.length = 0;
    assert.equal(await measuredFor(content, record), record);
    assert.deepEqual(server.asked, ["HEAD"]);
    await rm(join(content, "media-slides"), { recursive: true });
    await measuredFor(content, record);
    assert.deepEqual(server.asked.slice(1), ["HEAD", "GET bytes=0-"]);
  });

  it("kept in fewer widths shows the next one that is there, until it is drawn again", async (test) => {
    server.answer = serve({ bytes: await slides(), type: "application/pdf", etag: '"3"' });
    const content = await contentFolder(test, { "conferences/2026/soiree.md": meeting(ADDRESS) });
    const record = await measuredFor(content);
    const kept = join(content, "media-slides");
    const [today] = await readdir(kept);
    await rm(kept, { recursive: true });
    const pdf = join(folder.path, "before.pdf");
    await writeFile(pdf, await slides());
    await renderSlides(pdf, kept, { sha256: record.sha256, widths: [480, 1280] });

    const out = join(folder.path, "site-before");
    const { aside } = await buildSite({ content, out, now: NOW, log: () => {} });
    assert.deepEqual(aside, []);
    const [small, middle, large] = await Promise.all(
      [480, 800, 1280].map((width) => readFile(join(out, slideImagePath(record.sha256, 2, width)))),
    );
    assert.deepEqual(middle, large);
    assert.notDeepEqual(middle, small);

    await measuredFor(content, record);
    assert.deepEqual(await readdir(kept), [today]);
  });

  it("sets its entry aside where nobody kept its drawings, and says what to do", async (test) => {
    server.answer = serve({ bytes: await slides(), type: "application/pdf" });
    const content = await contentFolder(test, {
      "conferences/2026/soiree.md": meeting(ADDRESS),
      "pages/a-propos.md": entry("title: À propos\npublishedAt: 2026-02-01"),
    });
    await measuredFor(content);
    await rm(join(content, "media-slides"), { recursive: true });
    const out = join(folder.path, "site-aside");
    const { aside } = await buildSite({ content, out, now: NOW, log: () => {} });
    assert.match(
      aside.map(({ found }) => found).join(),
      /soiree\.pdf.*ses diapositives ne sont pas dans content\/media-slides\s: lancez npm run media/,
    );
    assert.ok((await readSite(out)).pages.some(({ path }) => path === "/a-propos/"));
  });

  it("that nobody measured is published as a link, with advice", async (test) => {
    const content = await contentFolder(test, { "conferences/2026/soiree.md": meeting(ADDRESS) });
    const { warnings } = await buildSite({
      content,
      out: join(folder.path, "site-link"),
      now: NOW,
      log: () => {},
    });
    assert.ok(warnings.some(({ found }) => /un PDF distant jamais mesuré/.test(found)));
  });

  for (const [file, wrong] of [
    ["https://elsewhere.example/a.pdf", /elsewhere\.example/],
    ["https://media.hub.example/a.pptx", /a\.pptx/],
    ["http://media.hub.example/a.pdf", /http:\/\//],
  ] as const)
    it(`is refused as ${file}`, async (test) => {
      const content = await contentFolder(test, { "conferences/2026/soiree.md": meeting(file) });
      const { problems } = await loadHub(content, NOW);
      const faults = problems.filter(({ severity }) => severity === "error");
      assert.equal(faults.length, 1, JSON.stringify(faults));
      assert.match(`${faults[0]?.found} ${faults[0]?.remedy}`, wrong);
    });
});
