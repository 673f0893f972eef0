import { typeset } from "../../src/text/index.ts";

/** One line for the person at the terminal, with the spaces that French asks for. */
export function printLine(line: string): void {
  process.stdout.write(`${typeset(line, "fr")}\n`);
}

/** The same for what went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${typeset(line, "fr")}\n`);
}
