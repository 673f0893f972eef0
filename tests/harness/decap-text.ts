/** Decap's own reading and writing of rich text, with our patches, for Node. */
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { patching } from "../../admin/build/bundle.ts";
import { importBundle } from "./import-bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface DecapText {
  /** What the editor writes for the Markdown that it reads. */
  readonly rewrite: (markdown: string) => string;
  /** What it shows of words that were typed in it, once they were saved and read again. */
  readonly reread: (words: string) => string;
  /** What it writes for a paragraph of words with marks. */
  readonly write: (words: readonly MarkedWords[]) => string;
  /** What it shows of Markdown. */
  readonly read: (markdown: string) => readonly MarkedWords[];
}

export interface MarkedWords {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const CODE = `
import { markdownToSlate, slateToMarkdown } from "decap-cms-widget-markdown/dist/esm/serializers";
export const rewrite = (markdown) => slateToMarkdown(markdownToSlate(markdown));
export const write = (children) => slateToMarkdown([{ type: "paragraph", children }]);
const leaves = (node) => (node.text === undefined ? node.children.flatMap(leaves) : [node]);
export const read = (markdown) => markdownToSlate(markdown).flatMap(leaves);
const shown = (node) => node.text ?? node.children.map(shown).join("");
export const reread = (text) =>
  markdownToSlate(slateToMarkdown([{ type: "paragraph", children: [{ text }] }])).map(shown).join("\\n");
`;

/** The form tells which components its texts have; outside of it, this does. */
const COMPONENTS = `
import { OrderedMap } from "immutable";
import createEditorComponent from "decap-cms-core/dist/esm/valueObjects/EditorComponent";
import { TEXT_COMPONENTS } from "./admin/decap/text/components.ts";
const made = TEXT_COMPONENTS.map((component) => createEditorComponent(component));
const components = OrderedMap(made.map((component) => [component.id, component]));
export const getEditorComponents = () => components;
`;

/** Decap as it is published, where only some of the patched files are bundled. */
export function somePatches(): Plugin {
  const { name, setup } = patching();
  return { name, setup: (bundle) => setup({ ...bundle, onEnd: () => undefined }) };
}

export async function decapText(): Promise<DecapText> {
  return importBundle<DecapText>({
    stdin: { contents: CODE, resolveDir: ROOT },
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "text" },
    plugins: [
      {
        name: "components",
        setup: (bundle) =>
          bundle.onLoad({ filter: /esm[\\/]MarkdownControl[\\/]index\.js$/ }, () => ({
            contents: COMPONENTS,
            resolveDir: ROOT,
          })),
      },
      somePatches(),
    ],
  });
}
