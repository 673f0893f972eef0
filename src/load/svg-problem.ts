/** What an editor is told of a drawing: why it cannot be published, or what of it is not. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../content/index.ts";
import { DrawingError, readDrawing } from "../drawing/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { endingOf } from "../text/index.ts";
import { MAX_SVG_BYTES } from "./limits.ts";
import { sizeOf } from "./read-text.ts";

type Told = Pick<Problem, "severity" | "found" | "expected" | "remedy" | "line">;

/** Nothing for a drawing that is published whole, and for what is no SVG. @param bytes size of the file */
export async function svgProblems(root: string, file: string, bytes: number): Promise<Told[]> {
  if (endingOf(file) !== ".svg") return [];
  const { expected, tooLarge, holds, nothingLeft, leftOut: names } = messages.checks.drawings;
  if (bytes > MAX_SVG_BYTES)
    return [{ severity: "error", ...tooLarge(sizeOf(bytes), sizeOf(MAX_SVG_BYTES)) }];
  try {
    const { leftOut, draws } = readDrawing(await readFile(path.join(root, file)));
    const [first] = leftOut;
    if (first !== undefined && !draws)
      return [{ severity: "error", expected, ...nothingLeft(names[first.what]), line: first.line }];
    return [...new Map(leftOut.map((one) => [one.what, one])).values()].map(({ what, line }) => ({
      severity: "warning",
      expected,
      ...holds(names[what]),
      line,
    }));
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    const { found, remedy, line } = error;
    return [{ severity: "error", found, expected, remedy, line }];
  }
}
