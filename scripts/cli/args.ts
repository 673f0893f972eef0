import { parseArgs } from "node:util";
import { NNBSP, nearest } from "../../src/text/index.ts";
import { UsageError } from "./usage-error.ts";

/** What an option is given as: `--content DIR` has a placeholder, `--json` has none. */
export interface Option {
  readonly placeholder?: string;
  /** One line for `--help`. */
  readonly help: string;
}

export interface Arguments {
  readonly help: boolean;
  /** Values given, by option; an option without a placeholder is present or absent. */
  readonly values: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/**
 * Reads a command line.
 * @param words how many words the command takes besides its options.
 * @throws UsageError for an option that does not exist, naming the nearest, or one without its value.
 */
export function readArguments(
  argv: readonly string[],
  options: Readonly<Record<string, Option>>,
  words: number,
): Arguments {
  const known = { ...options, help: { help: "" } } satisfies Record<string, Option>;
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(known).map(
        ([name, option]) => [name, { type: takesValue(option) ? "string" : "boolean" }] as const,
      ),
    ),
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name as keyof typeof known] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, Object.keys(known));
    if (
      takesValue(option) &&
      (token.value === undefined || token.value === "" || isOption(token.value, known))
    )
      throw new UsageError(
        `L’option ${token.rawName} attend une valeur${NNBSP}: ${token.rawName} ${option.placeholder}.`,
      );
    if (!takesValue(option) && token.value !== undefined)
      throw new UsageError(`L’option ${token.rawName} ne prend pas de valeur.`);
    values.set(token.name, token.value ?? "");
  }
  if (positionals.length > words && !values.has("help"))
    throw new UsageError(`« ${positionals[words]} » est de trop. ${SEE_HELP}`);
  return { help: values.has("help"), values, words: positionals };
}

const SEE_HELP = "L’option --help montre comment appeler cette commande.";

function takesValue(option: Option): option is Option & { readonly placeholder: string } {
  return option.placeholder !== undefined;
}

/** `--content --json` has forgotten the folder. */
function isOption(value: string, known: Readonly<Record<string, Option>>): boolean {
  return value.startsWith("--") && Object.hasOwn(known, value.slice(2));
}

function unknownOption(raw: string, names: readonly string[]): UsageError {
  const near = nearest(raw.replace(/^-+/, ""), names);
  const hint = near === undefined ? SEE_HELP : `Vouliez-vous écrire --${near}${NNBSP}?`;
  return new UsageError(`L’option ${raw} n’existe pas. ${hint}`);
}
