/** A change to Decap, and how it is made while Decap is bundled. */
import path from "node:path";
import { PROJECT } from "../../../src/project/index.ts";

/** A file of Decap that is not published as it came. `docs/decap-patches.md` is made from these. */
export interface Patch {
  /** What is wrong without it. */
  readonly why: string;
  /** Path below `node_modules/`. */
  readonly file: string;
  /** Text to find, exactly once each, and what stands in its place. */
  readonly changes?: readonly (readonly [from: string, to: string])[];
  /** Methods of a class of the file that `admin/decap/backend/` replaces when it is loaded: `overrides.ts`, and `forges/` each its own. */
  readonly methods?: readonly string[];
  /** Names that the changes import from our code. */
  readonly hooks?: readonly string[];
  /** File of these below `admin/decap/`; one that loads Decap's core cannot be imported by what the core loads first. */
  readonly hooksFrom?: string;
  /** Issues and pull requests of https://github.com/decaporg/decap-cms about it; none where we found none. */
  readonly upstream: readonly number[];
  /** The day when it can go. */
  readonly dropWhen: string;
}

/**
 * The patched text of a file.
 * @throws Error where upstream has changed: nobody ships an editor that is silently unpatched
 */
export function applyPatch(
  { file, why, changes = [], methods = [], hooks = [], ...patch }: Patch,
  text: string,
): string {
  const expect = (found: boolean, what: string) => {
    if (!found)
      throw new Error(
        `${file} a changé : le correctif ne s’applique plus (${why}). Texte attendu une fois : ${what.slice(0, 80)}`,
      );
  };
  for (const method of methods)
    expect(text.match(new RegExp(`^ {2}(?:async )?${method}\\(`, "gm"))?.length === 1, `${method}(`);
  const changed = changes.reduce((result, [from, to]) => {
    const parts = result.split(from);
    expect(parts.length === 2, from);
    return parts.join(to);
  }, text);
  const from = path.join(PROJECT.root, "admin/decap", patch.hooksFrom ?? "hooks.ts");
  return hooks.length === 0
    ? changed
    : `import { ${hooks.join(", ")} } from ${JSON.stringify(from)};\n${changed}`;
}
