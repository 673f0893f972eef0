/** Builds and `npm start` that are killed: the site is the old one or the new one. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { lock, placeOf, siteFolder } from "../../../src/site/release/index.ts";
import { NOW, temporaryFolder, type Workshop, workshop } from "../harness.ts";
import {
  assertOneOf,
  type Bench,
  become,
  bundledDoor,
  type Running,
  startProgram,
  type Tree,
  treeOf,
} from "./rounds.ts";

/** What a program starts beside it are files in TypeScript. */
const TYPESCRIPT = ["--import", "tsx"];
const door = (room: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../../../src/${room}/index.ts`, import.meta.url)));

/** Two contents, and the site of each. */
interface Hub extends Workshop {
  readonly contents: readonly [Tree, Tree];
  readonly sites: readonly [Tree, Tree];
}

async function hubOf(t: TestContext): Promise<Hub> {
  const hub = await workshop(t);
  const before = await treeOf(hub.content);
  const after: Record<string, string> = { ...before };
  const text = (file: string): string => before[file] ?? assert.fail(file);
  after["site.yaml"] = text("site.yaml").replace(/^name: .*$/m, "name: Un autre nom");
  after["articles/2026/un-ajout.md"] = "---\ntitle: Un ajout\npublishedAt: 2026-04-02\n---\n\nUn texte.\n";
  after["articles/2026/la-laisse.md"] = text("articles/2026/la-laisse-de-mer.md");
  delete after["articles/2026/la-laisse-de-mer.md"];
  after["media/essai/maree.vtt"] = text("media/essai/maree.vtt").replace("haute", "morte");
  const contents = [before, after] as const;
  const sites: Tree[] = [];
  for (const tree of contents) {
    await become(hub.content, tree);
    await hub.build();
    sites.push(await treeOf(hub.out));
  }
  const [old, fresh] = sites;
  assert.ok(old !== undefined && fresh !== undefined);
  assert.notDeepEqual(old, fresh);
  return { ...hub, contents, sites: [old, fresh] };
}

const ofIndex = (tree: Tree, isIt: boolean): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([file]) => file.startsWith("pagefind/") === isIt));

/**
 * After a kill, on the way to the second or the first of the two sites.
 * @param apart whether the search index, whole, may be that of the site of before
 */
async function checkSite(hub: Hub, wanted: 0 | 1, apart = false): Promise<void> {
  const place = await placeOf(hub.out);
  // whoever lives on ends first
  const unlock = await lock(place, () => undefined);
  const served = await treeOf(await siteFolder(place));
  await unlock();
  for (const part of apart ? [true, false] : [undefined]) {
    const only = (tree: Tree) => (part === undefined ? tree : ofIndex(tree, part));
    assertOneOf(only(served), hub.sites.map(only), "the site that is served is a mixture");
  }
  await hub.build();
  assertOneOf(await treeOf(hub.out), [hub.sites[wanted]], "the next build did not make the whole site");
  const left = (await readdir(place.work)).sort().join();
  assert.ok(["lock", "lock,old,old.json"].includes(left), `left over beside the site: ${left}`);
  assert.deepEqual((await readdir(hub.root)).sort(), [path.basename(place.work), "content", "site"].sort());
  const kept = Object.keys(await treeOf(place.cache)).filter((file) => file.endsWith(".tmp"));
  assert.deepEqual(kept, [], "left over in what is remembered");
}

const wantedOf = (round: number): 0 | 1 => (round % 2 === 0 ? 0 : 1);

export async function builds(t: TestContext): Promise<Bench> {
  const hub = await hubOf(t);
  const programs = await temporaryFolder(t);
  const options = JSON.stringify({ content: hub.content, out: hub.out, pages: hub.pages, now: NOW });
  const code = `import { buildSite } from ${await bundledDoor(t, "site")};
    console.log("begins");
    await buildSite({ ...${options}, log: () => {} });
    console.log("ends");`;
  return {
    begin: async (round) => {
      await become(hub.content, hub.contents[wantedOf(round)]);
      return startProgram(programs, code);
    },
    check: (round) => checkSite(hub, wantedOf(round)),
  };
}

/** Every other round while it starts, else while it builds again what was saved. */
export async function starts(t: TestContext): Promise<Bench> {
  const hub = await hubOf(t);
  const programs = await temporaryFolder(t);
  const options = JSON.stringify({ content: hub.content, out: hub.out, pages: hub.pages, now: NOW });
  const code = `import { startHub } from ${door("serve")}; import { cmsHandler } from ${door("local-backend")};
    if (STARTING) console.log("begins");
    let built = 0;
    const say = () => { built += 1; console.log("built " + built); };
    await startHub({ ...${options}, port: 0, handlers: [cmsHandler(${JSON.stringify(hub.content)})],
      log: () => {}, onBuilt: say, onFailed: (lines) => console.log("failed " + lines.join(" ")) });`;
  return {
    begin: async (round): Promise<Running> => {
      const isStarting = round % 4 < 2;
      if (isStarting) await become(hub.content, hub.contents[wantedOf(round)]);
      const program = await startProgram(programs, code.replace("STARTING", String(isStarting)), TYPESCRIPT);
      if (!isStarting) await become(hub.content, hub.contents[wantedOf(round)]);
      return program;
    },
    check: (round) => checkSite(hub, wantedOf(round), true),
  };
}
