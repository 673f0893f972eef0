/** Who may import whom. The table is the one of docs/map.md; a folder is entered by its `index.ts` alone. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Decap’s packages, as far as the editing interface uses them. */
const DECAP = [
  "decap-cms-core",
  "decap-cms-editor-component-image",
  "decap-cms-locales",
  ...["git-gateway", "gitea", "github", "gitlab", "proxy", "test"].map((name) => `decap-cms-backend-${name}`),
  ...[
    "boolean",
    "datetime",
    "file",
    "image",
    "list",
    "markdown",
    "number",
    "object",
    "select",
    "string",
    "text",
  ].map((name) => `decap-cms-widget-${name}`),
];

/** Folder: other folders, packages and Node that it may import. "node" stands for Node's own modules. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/text": [],
  "src/i18n": ["src/text", "luxon"],
  "src/transcript": ["src/text"],
  "src/content": ["src/text", "zod", "luxon"],
  "src/markdown": ["src/text", "markdown-it", "markdown-it-footnote"],
  "src/pdf": ["src/text", "@embedpdf/pdfium"],
  "src/media": [
    "src/text",
    "src/transcript",
    "src/content",
    "src/pdf",
    "node",
    "yaml",
    "music-metadata",
    "sharp",
    "mpg123-decoder",
    "ogg-opus-decoder",
  ],
  "src/load": ["src/content", "src/transcript", "src/media", "src/markdown", "src/text", "node", "yaml"],
  "src/outputs": ["src/content", "src/transcript", "src/text", "src/markdown", "src/i18n"],
  "src/search": ["src/content", "src/transcript", "src/text", "src/markdown", "src/i18n", "node", "pagefind"],
  "src/browser": ["src/transcript", "src/text", "src/i18n"],
  _includes: [
    "src/content",
    "src/transcript",
    "src/text",
    "src/i18n",
    "src/markdown",
    "src/outputs",
    "preact",
    "preact-render-to-string",
  ],
  "src/cms": ["src/content", "src/i18n", "zod"],
  pages: ["src/content", "src/outputs", "src/search", "src/text", "src/i18n", "_includes", "preact"],
  "admin/build": [
    "src/cms",
    "src/content",
    "src/local-backend",
    "src/markdown",
    "src/media",
    "src/outputs",
    "src/project",
    "node",
    "esbuild",
  ],
  admin: [
    "src/cms",
    "src/content",
    "src/transcript",
    "src/markdown",
    "src/pdf",
    "src/text",
    "src/i18n",
    "pages",
    "preact",
    "preact-render-to-string",
    "react",
    "immutable",
    "music-metadata",
    ...DECAP,
  ],
  "src/project": ["node"],
  "src/site": [
    "src/project",
    "src/content",
    "src/load",
    "src/media",
    "src/search",
    "src/outputs",
    "src/text",
    "admin/build",
    "pages",
    "node",
    "@11ty/eleventy",
    "esbuild",
    "preact",
    "preact-render-to-string",
  ],
  "src/serve": ["src/site", "src/project", "src/cms", "admin/build", "node", "esbuild"],
  "src/local-backend": ["src/cms", "src/content", "src/load", "src/i18n", "src/project", "node", "zod"],
};

/** Folders of which only types may be imported, so that nothing of them is run there. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [
  ["src/content", "src/transcript"],
  ["src/site", "pages"],
];

interface Import {
  readonly file: string;
  readonly target: string;
}

/** What a file imports when it runs: esbuild drops imports of types. */
async function importsOf(file: string): Promise<Import[]> {
  const result = await build({
    entryPoints: [path.join(ROOT, file)],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
    plugins: [{ name: "one-file", setup: (b) => b.onResolve({ filter: /.*/ }, one) }],
  });
  return Object.values(result.metafile.inputs).flatMap((input) =>
    input.imports.map(({ path: target }) => ({ file, target: nameOf(file, target) })),
  );
}

function one({
  path: target,
  kind,
}: {
  path: string;
  kind: string;
}): { path: string; external: true } | undefined {
  return kind === "entry-point" ? undefined : { path: target, external: true };
}

function nameOf(file: string, target: string): string {
  if (target.startsWith("node:")) return "node";
  if (target.startsWith(".")) return path.posix.join(path.posix.dirname(file), target);
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

function folderOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((folder) => file.startsWith(`${folder}/`));
}

async function sourceFiles(folder: string): Promise<string[]> {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  return names
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .filter(
      (file) => folder.split("/").length > 1 || folderOf(file) !== "admin/build" || folder === "admin/build",
    );
}

describe("each folder imports only what it may", () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT))
    test(folder, async () => {
      const files = await sourceFiles(folder);
      assert.ok(files.length > 0, `${folder} holds no source: the table is out of date`);
      const wrong = (await Promise.all(files.map(importsOf))).flat().flatMap(({ file, target }) => {
        const to = folderOf(target) ?? target;
        if (to === folder || (to.startsWith("preact") && allowed.includes("preact"))) return [];
        if (!allowed.includes(to)) return [`${file} imports ${to}`];
        if (TYPES_ONLY.some(([from, types]) => from === folder && types === to))
          return [`${file} runs code of ${to}`];
        return isDoor(target, to) ? [] : [`${file} enters ${to} by ${target}`];
      });
      assert.deepEqual(wrong, []);
    });
});

/** Folders of `src` have one door; words alone have others, without luxon, for the browser. */
function isDoor(target: string, folder: string): boolean {
  if (!folder.startsWith("src/") && folder !== "admin/build") return true;
  return target === `${folder}/index.ts` || /^src\/i18n\/(?:dictionaries|browser-words)\.ts$/.test(target);
}

test("nobody imports scripts, and only tests import the harness", async () => {
  const files = (await Promise.all(Object.keys(MAY_IMPORT).map(sourceFiles))).flat();
  const wrong = (await Promise.all(files.map(importsOf)))
    .flat()
    .filter(({ target }) => target.startsWith("scripts/") || target.startsWith("tests/"));
  assert.deepEqual(wrong, []);
});

test("property tests take their generator from the harness, which fixes its seed", async () => {
  const files = await sourceFiles("tests");
  const wrong = await Promise.all(
    files
      .filter((file) => file !== "tests/harness/property.ts")
      .map(async (file) => ({ file, text: await readFile(path.join(ROOT, file), "utf8") })),
  );
  assert.deepEqual(
    wrong.filter(({ text }) => text.includes(`from "${"fast-check"}"`)).map(({ file }) => file),
    [],
  );
});
