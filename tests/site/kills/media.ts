/** `npm run media` that is killed: each record is that of the file before or of the file now, whole. */
import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { measureAll } from "../../../src/media/index.ts";
import { temporaryFolder } from "../harness.ts";
import { assertOneOf, type Bench, become, bundledDoor, startProgram, type Tree, treeOf } from "./rounds.ts";

const FIXTURE = fileURLToPath(new URL("../fixture/content/media/", import.meta.url));

export async function measures(t: TestContext): Promise<Bench> {
  const root = await temporaryFolder(t);
  const contentDir = path.join(root, "content");
  const cacheDir = path.join(root, "cache");
  await cp(FIXTURE, path.join(contentDir, "media"), { recursive: true });
  const bare = await treeOf(contentDir);
  /** The media in one of two states, which share no file but one. */
  const media = async (color: string, vtt: (text: string) => string): Promise<Tree> => {
    const tree: Record<string, string> = { ...bare };
    for (let n = 0; n < 6; n += 1) {
      const picture = sharp({ create: { width: 40 + n, height: 30, channels: 3, background: color } });
      tree[`media/p${n}.png`] = (await picture.png().toBuffer()).toString("latin1");
    }
    tree["media/essai/maree.vtt"] = vtt(bare["media/essai/maree.vtt"] ?? assert.fail());
    return tree;
  };
  const states = [
    await media("red", (text) => text),
    await media("blue", (text) => text.replace("haute", "morte")),
  ];
  const measured: Tree[] = [];
  for (const tree of states) {
    await become(contentDir, tree);
    const { failures } = await measureAll({ contentDir, cacheDir });
    assert.deepEqual(failures, []);
    measured.push(await treeOf(contentDir));
  }
  const wanted = (round: number): number => round % 2;
  const code = `import { measureAll } from ${await bundledDoor(t, "media")};
    console.log("begins");
    await measureAll(${JSON.stringify({ contentDir, cacheDir })});
    console.log("ends");`;
  return {
    begin: async (round) => {
      // what was measured of the other state is there, of one file in three nothing
      const before = measured[1 - wanted(round)] ?? assert.fail();
      const records = Object.keys(before).filter((file) => file.startsWith("media-lock/"));
      const forgotten = new Set(records.filter((_, n) => n % 3 === round % 3));
      const kept = Object.entries(before).filter(
        ([file]) => file.startsWith("media-lock/") && !forgotten.has(file),
      );
      await become(contentDir, { ...states[wanted(round)], ...Object.fromEntries(kept) });
      return startProgram(root, code);
    },
    check: async (round) => {
      const tree = await treeOf(contentDir);
      for (const [file, text] of Object.entries(tree)) {
        if (file.endsWith(".tmp")) continue;
        assert.ok(
          measured.some((state) => state[file] === text),
          `${file} is a mixture`,
        );
      }
      const { failures } = await measureAll({ contentDir, cacheDir });
      assert.deepEqual(failures, []);
      const after = await treeOf(contentDir);
      assertOneOf(after, [measured[wanted(round)] ?? assert.fail()], "not as measured without a kill");
      assert.deepEqual(Object.keys(await treeOf(cacheDir)), []);
    },
  };
}
