/** What every command has in common: its help, its options, how it fails. */
import { failureLines } from "../../src/project/index.ts";
import type { Arguments, Option } from "./args.ts";
import { readArguments } from "./args.ts";
import { complain, printLine } from "./print-line.ts";
import { UsageError } from "./usage-error.ts";

interface CommandWord {
  readonly name: string;
  readonly help: string;
  /** True of the last, where all words that are left are its own. */
  readonly isRest?: true;
}

export interface Command {
  /** As it is typed: `npm run build`. */
  readonly call: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What it takes besides its options, for `--help`. */
  readonly words?: readonly CommandWord[];
  readonly options: Readonly<Record<string, Option>>;
  /** Returns the exit code. What it throws is said in a line, never as a stack trace. */
  readonly run: (args: Arguments) => Promise<number>;
}

/** The first version that has all that the project uses. */
const NODE = [20, 19] as const;

/** Runs a command of this process: sets its exit code, prints what went wrong and what to do. */
export async function runCommand(command: Command): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  try {
    process.exitCode = await execute(command, process.argv.slice(2));
  } catch (error) {
    if (error instanceof UsageError) complain(error.message);
    else for (const line of failureLines(error)) complain(line);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

const mostWords = ({ words = [] }: Command): number =>
  words.at(-1)?.isRest === true ? Number.POSITIVE_INFINITY : words.length;

/** Who reads what is printed may stop before the end, as `head` does: the work goes on. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

async function execute(command: Command, argv: readonly string[]): Promise<number> {
  checkNode(process.versions.node);
  const args = readArguments(argv, command.options, mostWords(command));
  if (!args.help) return command.run(args);
  for (const line of help(command)) printLine(line);
  return 0;
}

/** @throws UsageError for a Node that is too old. */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new UsageError(
    `Cette version de Node (${version}) est trop ancienne : installez Node ${NODE.join(".")} ou plus récent, puis relancez.`,
  );
}

function help({ call, summary, words = [], options }: Command): string[] {
  const named = Object.entries({ ...options, help: { help: "Montre cette aide." } satisfies Option });
  const rows = [
    ...words.map(({ name, help }) => [`  ${name}`, help] as const),
    ...named.map(
      ([name, option]: [string, Option]) => [`  --${withValue(name, option)}`, option.help] as const,
    ),
  ];
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const usage = [
    call,
    ...words.map(({ name }) => name),
    Object.keys(options).length > 0 ? "[-- options]" : "",
  ].filter((part) => part !== "");
  return [
    summary,
    "",
    `  ${usage.join(" ")}`,
    "",
    ...rows.map(([left, right]) => left.padEnd(width) + right),
  ];
}

function withValue(name: string, option: Option): string {
  return option.placeholder === undefined ? name : `${name} ${option.placeholder}`;
}
