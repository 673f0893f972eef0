/** `npm run soak`: what takes hours, and of which `npm test` runs a sample. `npm run soak -- builds` runs only that part. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { testFiles } from "./testing/groups.ts";
import { runFiles } from "./testing/run-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const printLine = (line: string): void => console.log(line);

/** One test of these may take hours. */
const STUCK_MS = 12 * 3_600_000;

/** The parts, each of which says whether it holds. */
const PARTS = {
  builds: () => runAll(["tests/soak/memory.soak.ts"]),
  kills: () => runAll(["tests/soak/kills.soak.ts"]),
  properties: async () => runAll(await propertyTests()),
  text: () => runAll(["tests/browser/text/rich-text.browser.test.ts"]),
  mutation: () => runMutants(),
} as const satisfies Readonly<Record<string, () => Promise<boolean>>>;

const HELP = `npm run soak [-- ${Object.keys(PARTS).join(" | ")}]

Runs what takes hours, of which npm test runs a sample.
builds      random changes, kills among them, each followed by a comparison with a clean build
kills       a hundred of each: build, start, media, saves and reviews; then nothing may be mixed, lost or left over
properties  the tests that draw their cases, with a hundred times as many, others each time
text        hundreds of sequences of keys, pastes and taking back in the rich text, each saved and opened again
mutation    every small change of the pure sources, each to be noticed by a unit test (npm run mutation -- --all)`;

function isPart(name: string): name is keyof typeof PARTS {
  return Object.hasOwn(PARTS, name);
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes("--help")) {
    printLine(HELP);
    return 0;
  }
  const unknown = words.find((word) => !isPart(word));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is no part of it. ${HELP}`);
    return 2;
  }
  process.chdir(root);
  process.env["SOAK"] = "1";
  const names = words.length === 0 ? Object.keys(PARTS) : words;
  let holds = true;
  for (const name of names.filter(isPart)) {
    const held = await PARTS[name]();
    printLine(`${held ? "✓" : "✗"} ${name}`);
    holds &&= held;
  }
  return holds ? 0 : 1;
}

async function runAll(files: readonly string[]): Promise<boolean> {
  const { passed, failed } = await runFiles(files, availableParallelism(), printLine, STUCK_MS);
  return failed === 0 && passed > 0;
}

/** Unit tests that draw their cases. */
async function propertyTests(): Promise<readonly string[]> {
  const files = await testFiles(root, "unit");
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), "utf8")));
  return files.filter((_, n) => texts[n]?.includes("fc.assert"));
}

async function runMutants(): Promise<boolean> {
  const command = ["--import", "tsx", "scripts/dev/mutation.ts", "--all"];
  const [code] = await once(spawn(process.execPath, command, { stdio: "inherit" }), "exit");
  return code === 0;
}

process.exitCode = await main(process.argv.slice(2));
