/** `npm test`: format and lint, types, then the tests by group. `npm test -- unit site` runs only those groups. */
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumExecutable } from "../tests/harness/browser/chromium.ts";
import { buildDemo } from "../tests/harness/browser/demo-site.ts";
import { failureOf } from "./testing/command.ts";
import { GROUPS, type Group, quickFiles, testFiles } from "./testing/groups.ts";
import { runFiles, runSteadied, type Tally } from "./testing/run-files.ts";
import { lastSeconds, longestFirst, rememberSeconds, slowest } from "./testing/seconds.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string): string => path.join(root, "node_modules", ".bin", name);
const printLine = (line: string): void => console.log(line);

const QUICK = "quick";
const SLOWEST = "--slowest";
/** Files that it names. */
const SLOWEST_COUNT = 20;

/** Processes for each core: tests wait for sound, for what is drawn and for disks, so that one would leave its core idle half of the time. */
const PER_CORE: Readonly<Record<Group, number>> = { unit: 1, site: 2, browser: 2 };

const HELP = `npm test [-- [${SLOWEST}] ${QUICK} | GROUP…]

Runs everything that must hold: format and lint, types, then the tests.
${QUICK}  format and lint, types, and the unit tests less the long ones: those that start git, read sound or draw slides.
GROUP  one or more of ${GROUPS.join(", ")}: only their tests.
${SLOWEST} names the files of each group that took longest.
UPDATE_SNAPSHOTS=1 writes the snapshots of built pages anew; read the difference before you commit it.`;

async function main(args: readonly string[]): Promise<number> {
  const words = args.filter((word) => word !== SLOWEST);
  if (words.includes("--help")) {
    printLine(HELP);
    return 0;
  }
  const quick = words.length === 1 && words[0] === QUICK;
  const unknown = quick ? undefined : words.find((word) => !GROUPS.some((group) => group === word));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is no group of tests. ${HELP}`);
    return 2;
  }
  process.chdir(root);
  if ((quick || words.length === 0) && !(await checkCode())) return 1;
  const groups = words.length === 0 ? GROUPS : GROUPS.filter((group) => words.includes(group));
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const runs = quick
    ? [() => runNamed(QUICK, quickFiles(root))]
    : groups.map((group) => () => runGroup(group));
  for (const run of runs) {
    const tally = await run();
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  if (total.failed > 0) printLine("\nSomething does not hold: the lines marked ✗ say what, and where.");
  printLine(
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
  );
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function checkCode(): Promise<boolean> {
  const checks = [
    ["format and lint", bin("biome"), ["ci", "--colors=off", "."], "npm run format mends most of it."],
    ["types", bin("tsc"), ["--project", "."], "Each line names the file and what does not fit."],
  ] as const;
  for (const [name, command, args, remedy] of checks) {
    const failure = await failureOf(command, args);
    printLine(`${failure === undefined ? "✓" : "✗"} ${name}`);
    if (failure !== undefined) {
      printLine(`${failure}\n\n${remedy}`);
      return false;
    }
  }
  return true;
}

async function runGroup(group: Group): Promise<Tally> {
  if (group !== "unit") await buildDemo();
  if (group === "browser") await chromiumExecutable();
  return runNamed(group, testFiles(root, group));
}

async function runNamed(name: Group | typeof QUICK, files: Promise<readonly string[]>): Promise<Tally> {
  const started = performance.now();
  const run = name === "browser" ? runSteadied : runFiles;
  const processes = availableParallelism() * PER_CORE[name === QUICK ? "unit" : name];
  const took: Record<string, number> = {};
  const note = (file: string, seconds: number) => {
    took[file] = seconds;
  };
  const ordered = longestFirst(await files, await lastSeconds());
  const tally = await run(ordered, processes, printLine, undefined, note);
  await rememberSeconds(took);
  const seconds = Math.round((performance.now() - started) / 1000);
  printLine(
    `${tally.failed === 0 ? "✓" : "✗"} ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`,
  );
  if (process.argv.includes(SLOWEST)) for (const line of slowest(took, SLOWEST_COUNT)) printLine(line);
  return tally;
}

process.exitCode = await main(process.argv.slice(2));
