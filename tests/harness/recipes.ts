/** The recipes of `docs/map.md`: changes of files, told in fenced blocks that name the file. */
import assert from "node:assert/strict";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** One block: a new file, or lines of a file that is there. */
export interface RecipeStep {
  readonly file: string;
  readonly kind: "new" | "change";
  readonly text: string;
}

/** The steps of each recipe, by its heading. */
export function recipesOf(map: string): ReadonlyMap<string, readonly RecipeStep[]> {
  const [, chapter = ""] = /^## Recipes\n(.*?)^## /ms.exec(map) ?? [];
  const parts = chapter.split(/^### /m).slice(1);
  return new Map(
    parts.map((part) => {
      const steps = [...part.matchAll(/^```(diff|tsx?) (\S+)\n(.*?)^```$/gms)].map(
        ([, language, file = "", text = ""]): RecipeStep => ({
          file,
          kind: language === "diff" ? "change" : "new",
          text,
        }),
      );
      return [part.slice(0, part.indexOf("\n")), steps];
    }),
  );
}

/** Makes a step in a copy of the project. @throws where the lines that say the place are not there exactly once */
export async function applyStep(root: string, { file, kind, text }: RecipeStep): Promise<void> {
  const target = path.join(root, file);
  if (kind === "new") return await writeFile(target, text, { flag: "wx" });
  const lines = text.split("\n").slice(0, -1);
  const side = (sign: "-" | "+") =>
    lines
      .filter((line) => line.startsWith(sign) || line.startsWith(" "))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const parts = (await readFile(target, "utf8")).split(side("-"));
  assert.equal(parts.length, 2, `${file} has these lines ${parts.length - 1} times:\n${side("-")}`);
  await writeFile(target, parts.join(side("+")));
}

/** All that a build needs. */
const PROJECT_PARTS = [
  ".eleventy.ts",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
  "LICENSE",
  "_includes",
  "admin",
  "docs",
  "pages",
  "scripts",
  "src",
];

/** Copies the project, with another content, and what it remembers of the bundles of the editing interface. */
export async function copyProject(to: string, content: string): Promise<void> {
  await mkdir(path.join(to, ".cache"), { recursive: true });
  await Promise.all([
    ...PROJECT_PARTS.map((part) => cp(path.join(ROOT, part), path.join(to, part), { recursive: true })),
    cp(content, path.join(to, "content"), { recursive: true }),
    cp(path.join(ROOT, ".cache/admin"), path.join(to, ".cache/admin"), { recursive: true }).catch(
      () => undefined,
    ),
    symlink(path.join(ROOT, "node_modules"), path.join(to, "node_modules"), "junction"),
  ]);
}
