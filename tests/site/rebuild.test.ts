import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PROJECT } from "../../src/project/index.ts";
import { buildSite } from "../../src/site/index.ts";
import { bundleProject } from "../harness/site/project-bundle.ts";
import { NOW, snapshot, temporaryFolder, workshop } from "./harness.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

test("a site built again and again in one process is byte for byte that of a new process", async (t) => {
  const bundle = await bundleProject(["scripts/build.ts"]);
  t.after(() => bundle.remove());
  const root = await temporaryFolder(t);
  const content = path.join(root, "content");
  await cp(PROJECT.content, content, { recursive: true });
  const at = (file: string) => path.join(content, file);
  const edit = async (file: string, from: RegExp, to: string) => {
    const text = await readFile(at(file), "utf8");
    assert.match(text, from, file);
    await writeFile(at(file), text.replace(from, to));
  };
  const again = path.join(root, "again");
  const anew = path.join(root, "anew");
  /** Builds over what is there and from nothing; what pages say is for `shows` to look at. */
  const compare = async (shows: (page: (url: string) => string) => void) => {
    await buildSite({ content, out: again, now: NOW, log: () => {} });
    await rm(anew, { recursive: true, force: true });
    const argv = [bundle.program("build"), "--content", content, "--out", anew];
    await promisify(execFile)(process.execPath, argv, {
      cwd: ROOT,
      env: { ...process.env, HUB_NOW: NOW },
    });
    const [first, second] = [await snapshot(again), await snapshot(anew)];
    assert.deepEqual(Object.keys(first), Object.keys(second));
    for (const [file, bytes] of Object.entries(first)) assert.ok(bytes === second[file], `${file} differs`);
    shows((url) => Buffer.from(first[`${url.slice(1)}index.html`] ?? "", "latin1").toString());
  };

  await compare((page) => assert.match(page("/articles/retrouver-la-minute/"), /carte-marine/));

  const talk = "conferences/2013/evaluation-de-l-utilite-sociale.md";
  await edit(talk, /^title: .*$/m, "title: Compter ce qui compte");
  await edit("topics/podcast.md", /^title: .*$/m, "title: Flux à écouter");
  await edit("media-lock/images--carte-marine.webp.json", /"width": \d+/, '"width": 777');
  await edit("media/demo/utilite-sociale.vtt", /Bonjour\./, "Bonsoir.");
  await compare((page) => {
    // an embed, a picture, a topic's name and a transcript: none of them is in the text of the page's own entry
    assert.match(page("/articles/retrouver-la-minute/"), /width="777"/);
    assert.match(page("/articles/s-entendre-sur-les-mots/"), /Compter ce qui compte/);
    assert.match(page("/articles/un-podcast-pour-le-quartier/"), /Flux à écouter/);
    assert.match(page("/conferences/evaluation-de-l-utilite-sociale/"), /Bonsoir\./);
  });

  await edit("topics/podcast.md", /^title:/m, "titel:");
  const { aside } = await buildSite({ content, out: again, now: NOW, log: () => {} });
  assert.deepEqual([...new Set(aside.map(({ file }) => file))], ["topics/podcast.md"]);
  await edit("topics/podcast.md", /^titel:/m, "title:");
  await rename(at("articles/2023/evaluer-sans-tout-compter.md"), at("articles/2023/sans-tout-compter.md"));
  await edit(
    "articles/2026/ce-qui-reste-quand-on-ferme-la-porte.md",
    /evaluer-sans-tout-compter/,
    "sans-tout-compter",
  );
  await rm(at("links/2025/opus.md"));
  await edit(
    "articles/2026/retrouver-la-minute.md",
    /^Lignes|^(?=::: moment)/m,
    "Une ligne « de plus » !\n\n",
  );
  await compare((page) => {
    assert.equal(page("/articles/evaluer-sans-tout-compter/"), "");
    assert.match(page("/articles/sans-tout-compter/"), /<h1/);
    assert.equal(page("/liens/opus/"), "");
    assert.match(page("/articles/retrouver-la-minute/"), /Une ligne «\u00A0de plus\u00A0»\u202F!/);
  });
});

test("the index follows pages that somebody waits for, or is given up and made by the next build", async (t) => {
  const hub = await workshop(t);
  await hub.build();
  const indexOf = (site: Readonly<Record<string, string>>) =>
    Object.entries(site).filter(([file]) => file.startsWith("pagefind/"));
  const first = await snapshot(hub.out);
  assert.ok(indexOf(first).length > 0);
  const [article, page] = ["articles/2026/la-laisse-de-mer.md", "articles/la-laisse-de-mer/index.html"];
  const shown: string[] = [];
  const onPages = () => shown.push(readFileSync(path.join(hub.out, page), "utf8"));

  await hub.edit(article, "discrète", "abondante");
  const given = await hub.build({ onPages, isObsolete: () => true });
  assert.match(shown.join(), /abondante/);
  assert.equal(given.search, undefined);
  assert.deepEqual(indexOf(await snapshot(hub.out)), indexOf(first), "as it was");

  // the text of the last whole build comes back
  await hub.edit(article, "abondante", "discrète");
  await hub.build({ onPages, isObsolete: () => true });
  assert.match(shown[1] ?? "", /discrète/);

  await hub.edit(article, "discrète", "abondante");
  const made = await hub.build({ onPages, isObsolete: () => false });
  assert.equal(shown.length, 3);
  assert.ok(made.search !== undefined && made.written.some((file) => file.startsWith("pagefind/")));

  await hub.edit(article, "abondante", "rare");
  const both = await hub.build({ onPages });
  assert.match(shown[3] ?? "", /rare/);
  assert.ok(both.written.includes(page) && both.written.some((file) => file.startsWith("pagefind/")));
  const clean = path.join(hub.root, "clean");
  await hub.build({ out: clean, anew: true });
  assert.deepEqual(await snapshot(hub.out), await snapshot(clean));
});
