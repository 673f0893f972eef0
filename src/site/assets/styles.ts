import { access, readFile } from "node:fs/promises";
import path from "node:path";
import type { BuildResult, Plugin } from "esbuild";
import { build } from "esbuild";
import { BROWSERS, PROJECT } from "../../project/index.ts";

/** Addresses that are already those of the published site. */
const PUBLISHED = ["/assets/*", "/media/*"];

/** The style sheet of every page, below the root of the site. */
export const STYLE_SHEET = "assets/hub.css";

/** A hub's own values come after the project's, in the same layer. */
export async function ownTokens(content: string): Promise<readonly string[]> {
  const tokens = path.join(content, "tokens.css");
  return (await exists(tokens)) ? [`@import ${JSON.stringify(tokens)} layer(tokens);`] : [];
}

const sheetOf = (name: string, layer = ""): string =>
  `@import ${JSON.stringify(path.join(PROJECT.root, "src/styles", name))}${layer};`;

/** The tokens and the typeface alone, for the editing interface, which has styles of its own. */
export async function bundleTokens(content: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return sheet("admin/theme.css", [
    sheetOf("fonts.css"),
    sheetOf("tokens.css", " layer(tokens)"),
    ...(await ownTokens(content)),
  ]);
}

/**
 * One style sheet: the project's, then the hub's own `tokens.css` in the same layer as the project's tokens, so that
 * a hub replaces a colour by naming it. Files that a hub's tokens name by a relative path are published with it.
 */
export async function bundleStyles(content: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return sheet(STYLE_SHEET, [sheetOf("index.css"), ...(await ownTokens(content))]);
}

/**
 * The style sheet of the site alone, as a build would publish it.
 * @throws esbuild's failure where a sheet cannot be read
 */
export async function styleSheet(content: string): Promise<Uint8Array | undefined> {
  const { outputFiles } = await bundleStyles(content);
  return outputFiles.find(({ path: file }) => file.endsWith(STYLE_SHEET))?.contents;
}

function sheet(
  file: string,
  imports: readonly string[],
): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    stdin: {
      contents: imports.join("\n"),
      loader: "css",
      resolveDir: PROJECT.root,
      sourcefile: path.basename(file),
    },
    absWorkingDir: PROJECT.root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outfile: path.join(PROJECT.root, file),
    assetNames: "fonts/[name]",
    external: PUBLISHED,
    loader: { ".woff2": "file", ".svg": "dataurl" },
    target: BROWSERS,
    plugins: [schemePairs],
    legalComments: "none",
    logLevel: "silent",
  });
}

/** Sheets may write `light-dark(day, night)`; all browsers can read what is published (src/styles/tokens.css). */
const schemePairs: Plugin = {
  name: "scheme-pairs",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => ({
      contents: writePairs(await readFile(file, "utf8")),
      loader: "css",
    })),
};

/** `light-dark(a, b)` as `var(--day, a) var(--night, b)`. Values may hold functions of their own. */
function writePairs(css: string): string {
  const depthOne = String.raw`(?:[^(),]|\((?:[^()]|\([^()]*\))*\))+`;
  return css.replace(
    new RegExp(String.raw`\blight-dark\(\s*(${depthOne}),\s*(${depthOne})\)`, "g"),
    "var(--day, $1) var(--night, $2)",
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
