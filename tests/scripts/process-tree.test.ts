import assert from "node:assert/strict";
import { test } from "node:test";
import { treeCost } from "../../scripts/dev/bench/process-tree.ts";

const node = (code: string) => [process.execPath, "-e", code];

test("the processor time of a command is that of the processes that it starts, too", async () => {
  const busy = "const until = process.cpuUsage().user + 400_000; while (process.cpuUsage().user < until);";
  const code = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(busy)}]); console.log("done");`;
  const { cpu, output } = await treeCost(node(code), process.cwd());
  assert.ok(cpu >= 0.4, `${cpu} s`);
  assert.match(output, /^done$/m);
});

test("a command that fails is told with what it printed", async () => {
  await assert.rejects(
    treeCost(node('console.error("no such content"); process.exit(3)'), process.cwd()),
    /no such content/,
  );
});
