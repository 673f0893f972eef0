/** Decap's own reading and writing of rich text, with our patches, for Node. */
import { fileURLToPath } from "node:url";
import { patching } from "../../admin/build/bundle.ts";
import { importBundle } from "./import-bundle.ts";

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
  const { rewrite } = await importBundle<{ rewrite: Rewrite }>({
    stdin: { contents: CODE, resolveDir: ROOT },
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "text" },
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
  return rewrite;
}
