/** What is put into the rich text where the cursor is, each as one step to undo. */
import { markdownToSlate, slateToMarkdown } from "decap-cms-widget-markdown/dist/esm/serializers";
import { isTextNode, nodeAt, type TextEditor, type TextNode } from "./editor.ts";
import { embedComponent } from "./embeds.ts";
import { insertLink, wrapInLink } from "./links.ts";
import { firstNote, noteCall, noteComponent } from "./notes.ts";
import { insertBlocks } from "./paste.ts";
import { pictureComponent } from "./picture.ts";
import { sentPaths } from "./pictures.ts";
import { inTable } from "./tables.ts";
import { anchorOf, type InsertPlace, textTools } from "./tools.ts";

/** Offers what can be put there. @param isTyped whether the sign "/" asks for it, which is not in the text yet */
export function askInsert(editor: TextEditor, isTyped = false): void {
  if (!isTyped) editor.dom?.read();
  if (editor.selection === null) editor.select(editor.end([]));
  textTools()?.insert(placeOf(editor), isTyped);
}

/** Whether the sign "/" asks for something to insert where the cursor is: at the beginning of a line, or after a space. */
export function asksByTyping(editor: TextEditor): boolean {
  const { selection } = editor;
  if (selection === null || editor.above({ match: (node) => editor.isVoid(node) }) !== undefined)
    return false;
  const block = editor.above({ match: (node) => !isTextNode(node) && !editor.isInline(node) });
  const leaf = nodeAt(editor, selection.anchor.path);
  if (block === undefined || leaf?.["code"] === true || editor.string(selection) !== "") return false;
  return /(?:^|\s)$/.test(editor.string({ anchor: editor.start(block[1]), focus: selection.anchor }));
}

function placeOf(editor: TextEditor): InsertPlace {
  const { selection } = editor;
  const words = selection === null ? "" : editor.string(selection);
  const there = (act: () => void) => {
    if (selection === null) return;
    editor.select(selection);
    act();
  };
  const card = (id: string, data: object) => there(() => insertBlock(editor, [cardOf(id, data)]));
  return {
    ...anchorOf(editor),
    words,
    isInTable: inTable(editor),
    type: (text) => there(() => editor.insertText(text, { isPlain: true })),
    embed: (line) => card(embedComponent.id, { line, caption: "" }),
    link: (url, text) =>
      there(() => (words === "" ? insertLink(editor, url, text) : wrapInLink(editor, url))),
    picture: (file, told) => {
      const [path] = sentPaths([file]);
      if (path !== undefined) card(pictureComponent.id, { image: path, ...told });
    },
    siteFile: () => card(pictureComponent.id, { image: "", alt: "", title: "" }),
    table: (columns, rows) => there(() => insertBlock(editor, markdownToSlate(emptyTable(columns, rows)))),
    quote: () => there(() => editor.toggleBlock("quote")),
    note: (text) => there(() => insertNote(editor, text)),
  };
}

export const cardOf = (id: string, data: object): TextNode => ({
  type: "shortcode",
  data: { shortcode: id, shortcodeData: data },
  children: [{ text: "" }],
});

function emptyTable(columns: number, rows: number): string {
  const row = (cell: string) => `|${` ${cell} |`.repeat(columns)}`;
  return [row(" "), row("---"), ...Array.from({ length: rows - 1 }, () => row(" "))].join("\n");
}

/** Puts blocks in, and the cursor into a table, or after what cannot be written in. */
function insertBlock(editor: TextEditor, blocks: readonly TextNode[]): void {
  insertBlocks(editor, blocks);
  const at = editor.selection?.anchor.path[0] ?? 0;
  const block = editor.children[at];
  if (block?.type === "table") editor.select(editor.start([at]));
  if (block === undefined || !editor.isVoid(block)) return;
  const next = editor.children[at + 1];
  if (next === undefined || editor.isVoid(next))
    editor.insertNodes({ type: "paragraph", children: [{ text: "" }] }, { at: [at + 1] });
  editor.select(editor.start([at + 1]));
}

function insertNote(editor: TextEditor, text: string): void {
  const label = String(firstNote(slateToMarkdown(editor.children)));
  editor.collapse({ edge: "end" });
  editor.insertNodes(noteCall(label), { select: true });
  const at = editor.selection?.anchor.path.slice(0, -1) ?? [];
  editor.insertNodes(cardOf(noteComponent.id, { label, text }), { at: [editor.children.length] });
  editor.select(editor.start([...at.slice(0, -1), (at.at(-1) ?? 0) + 1]));
}
