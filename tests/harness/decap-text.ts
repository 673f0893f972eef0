/** Decap's own reading and writing of rich text, with our patches, for Node. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { patching } from "../../admin/build/bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What the editor writes for the Markdown that it reads. */
export type Rewrite = (markdown: string) => string;

const CODE = `
import { markdownToSlate, slateToMarkdown } from "decap-cms-widget-markdown/dist/esm/serializers";
export const rewrite = (markdown) => slateToMarkdown(markdownToSlate(markdown));
`;

/** The form tells which components its texts have; outside of it there is neither. */
const NO_COMPONENTS = `import { Map } from "immutable"; export const getEditorComponents = () => Map();`;

export async function decapText(): Promise<Rewrite> {
  const { setup } = patching();
  const result = await build({
    stdin: { contents: CODE, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "text" },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "silent",
    plugins: [
      {
        name: "patches",
        // only some of the patched files are in it
        setup: (bundle) => {
          bundle.onLoad({ filter: /esm[\\/]MarkdownControl[\\/]index\.js$/ }, () => ({
            contents: NO_COMPONENTS,
          }));
          return setup({ ...bundle, onEnd: () => undefined });
        },
      },
    ],
  });
  const folder = await mkdtemp(path.join(tmpdir(), "estran-text-"));
  try {
    const out = path.join(folder, "text.mjs");
    await writeFile(out, result.outputFiles[0]?.contents ?? "");
    const module = (await import(pathToFileURL(out).href)) as { rewrite: Rewrite };
    return module.rewrite;
  } finally {
    await rm(folder, { recursive: true });
  }
}
