import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { failure, workshop } from "./harness.ts";

test("pages are rendered each once, however many they are, and all that fail are told", async (t) => {
  const hub = await workshop(t);
  const pages = path.join(hub.root, "pages");
  await mkdir(pages);
  const kind = (fails: string) =>
    `export default { items: () => Array.from({ length: 9001 }, (_, n) => n), path: (n) => "/" + n + ".txt",
      render: (n) => { if (${fails}) throw new Error("no " + n); return "text " + n; } };`;
  await writeFile(path.join(pages, "n.11ty.tsx"), kind("false"));
  assert.equal((await hub.build({ pages })).pages, 9001);
  for (const n of [0, 3999, 4000, 9000])
    assert.equal(await readFile(path.join(hub.out, `${n}.txt`), "utf8"), `text ${n}`);
  await writeFile(path.join(pages, "n.11ty.tsx"), kind("n % 4000 === 17"));
  const { lines } = await failure(hub.build({ pages }));
  assert.deepEqual(
    lines.map((line) => /no (\d+)/.exec(line)?.[1]),
    ["17", "4017", "8017"],
  );
});
