/** Sources in which every mutant is present and one is chosen while they run: StrykerJS’s instrumenter, used alone. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** One small change of a source. */
export interface Mutant {
  readonly id: string;
  /** From the root of the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it changes, in the words of StrykerJS: `EqualityOperator` … */
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** By absolute path; TypeScript that calls `stryMutAct_9fa48(id)` and `stryCov_9fa48(...ids)`, which it does not declare. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What StrykerJS puts at the head of a file; the bundle has leaner ones. */
const HEAD = /function stryNS_9fa48\(\)[\s\S]*?return isActive\(id\);\s*\}\n/;

const none = (): void => undefined;
const no = (): boolean => false;
const LOGGER = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: none,
  debug: none,
  info: none,
  warn: none,
  error: none,
  fatal: none,
};

/** @param files from the root */
export async function instrument(root: string, files: readonly string[]): Promise<Instrumented> {
  const inputs = await Promise.all(
    files.map(async (file) => ({
      name: path.join(root, file),
      mutate: true,
      content: await readFile(path.join(root, file), "utf8"),
    })),
  );
  const instrumenter = new Instrumenter(LOGGER);
  const result = await instrumenter.instrument(inputs, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const lines = new Map(inputs.map(({ name, content }) => [name, content.split("\n")]));
  return {
    mutants: result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      file: path.relative(root, fileName).split(path.sep).join("/"),
      line: location.start.line + 1,
      mutator: mutatorName,
      original: between(lines.get(fileName) ?? [], location),
      replacement,
    })),
    sources: new Map(result.files.map(({ name, content }) => [name, content.replace(HEAD, "")])),
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The text of a place, lines and columns from 0. */
function between(
  lines: readonly string[],
  { start, end }: { readonly start: Place; readonly end: Place },
): string {
  const inside = lines.slice(start.line, end.line + 1);
  const last = inside.length - 1;
  return inside
    .map((line, i) => line.slice(i === 0 ? start.column : 0, i === last ? end.column : line.length))
    .join("\n");
}
