import { access } from "node:fs/promises";
import path from "node:path";
import type { BuildResult } from "esbuild";
import { build } from "esbuild";
import { PROJECT } from "../project.ts";

/** Browsers that the styles and scripts are written down to: those of the last three years. */
export const BROWSERS = ["chrome111", "firefox113", "safari16.4"];

/** Addresses that are already those of the published site. */
const PUBLISHED = ["/assets/*", "/media/*"];

/**
 * One style sheet: the project's, then the hub's own `tokens.css` in the same layer as the project's tokens, so that
 * a hub replaces a colour by naming it. Files that a hub's tokens name by a relative path are published with it.
 */
export async function bundleStyles(content: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  const tokens = path.join(content, "tokens.css");
  const sheets = [`@import ${JSON.stringify(path.join(PROJECT.root, "src/styles/index.css"))};`];
  if (await exists(tokens)) sheets.push(`@import ${JSON.stringify(tokens)} layer(tokens);`);
  return build({
    stdin: { contents: sheets.join("\n"), loader: "css", resolveDir: PROJECT.root, sourcefile: "hub.css" },
    absWorkingDir: PROJECT.root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outfile: path.join(PROJECT.root, "assets/hub.css"),
    assetNames: "fonts/[name]",
    external: PUBLISHED,
    loader: { ".woff2": "file", ".svg": "dataurl" },
    target: BROWSERS,
    legalComments: "none",
    logLevel: "silent",
  });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
