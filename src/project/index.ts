/** Where the parts of the project are, and for which browsers it is made. Absolute paths; only `content` and the output folder may be elsewhere. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { systemReason } from "./system-error.ts";

export { systemReason, throwOfMachine } from "./system-error.ts";
export { writeAtomic } from "./write-atomic.ts";

const ROOT = rootAround(fileURLToPath(new URL(".", import.meta.url)));

/** The folder with `package.json`: this module is in a bundle under `.cache/` too. */
function rootAround(folder: string): string {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, "package.json")) || above === folder ? folder : rootAround(above);
}

export const PROJECT = {
  root: ROOT,
  content: path.join(ROOT, "content"),
  pages: path.join(ROOT, "pages"),
  /** What the build may forget at any time. */
  cache: path.join(ROOT, ".cache"),
  out: path.join(ROOT, "_site"),
} as const;

/** A path as somebody at the project's root would write it. */
export function shown(file: string): string {
  const relative = path.relative(ROOT, file);
  return relative === "" || relative.startsWith("..") ? file : relative.split(path.sep).join("/");
}

/** Reasons that name themselves have their own lines; any other is told as what it is, an accident of the program. */
export function failureLines(error: unknown): readonly string[] {
  if (error instanceof Error && "lines" in error && Array.isArray(error.lines))
    return error.lines.map(String);
  const why = systemReason(error);
  const { path: file } = error as NodeJS.ErrnoException;
  if (why !== undefined)
    return [`${file === undefined ? "Lire ou écrire est impossible" : shown(file)} : ${why}.`];
  const reason = error instanceof Error ? error.message : String(error);
  return [`Échec inattendu : ${reason.split("\n")[0]}`];
}

/** True when `child` is `parent` or lies inside it. */
export function isInside(child: string, parent: string): boolean {
  const relative = path.relative(parent, child);
  return (
    relative === "" ||
    (relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative))
  );
}

/**
 * Browsers in which readers have all of the site, as esbuild names them: styles and scripts are written down to them.
 * `tests/site/browsers.test.ts` holds what is published to these.
 */
export const BROWSERS = ["chrome99", "firefox102", "safari15.4"];

/** Browsers of the editing interface. */
export const EDITORS_BROWSERS = ["chrome111", "firefox113", "safari16.4"];
