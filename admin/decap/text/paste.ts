/** What is pasted into the rich text: its Markdown, read as the editor reads what it opens, so that it shows what it saves. */
import { markdownToSlate, slateToMarkdown } from "decap-cms-widget-markdown/dist/esm/serializers";
import { htmlToMarkdown } from "../../../src/clipboard/index.ts";
import { visible } from "../../../src/text/index.ts";
import { isTextNode, shownText, type TextEditor, type TextNode } from "./editor.ts";
import { wrapInLink } from "./links.ts";
import { firstNote } from "./notes.ts";
import { sendPictures, tellRemote } from "./pictures.ts";
import { inTable } from "./tables.ts";
import { textTools } from "./tools.ts";

/** Blocks copied from a rich text of ours. https://docs.slatejs.org/concepts/10-serializing */
const OWN_FRAGMENT = "application/x-slate-fragment";

/** Undefined for those of another program of the same kind, whose blocks are its own. */
function ownMarkdown(encoded: string): string | undefined {
  try {
    return slateToMarkdown(JSON.parse(decodeURIComponent(atob(encoded))) as readonly TextNode[]);
  } catch {
    return undefined;
  }
}

/** Markdown of plain text: an empty line parts paragraphs, another line is another line. */
function markdownOfText(text: string): string {
  return slateToMarkdown(
    text.split(/\n(?:[ \t]*\n)+/).map((paragraph) => ({
      type: "paragraph",
      children: paragraph
        .split("\n")
        .flatMap((line, n): TextNode[] =>
          n === 0 ? [{ text: line }] : [{ type: "break", children: [{ text: "" }] }, { text: line }],
        ),
    })),
  );
}

function markdownOf(data: DataTransfer, before: string): string | undefined {
  const fragment = data.getData(OWN_FRAGMENT);
  const own = fragment === "" ? undefined : ownMarkdown(fragment);
  if (own !== undefined) return own;
  const text = visible(data.getData("text/plain").replace(/\r\n?/g, "\n"));
  const html = data.getData("text/html");
  // what WordPress copies from its own view of code
  const blocks = html === "" && /^\s*<!-- wp:/.test(text) ? text : html;
  const markdown = blocks === "" ? "" : htmlToMarkdown(blocks, { firstNote: firstNote(before) });
  if (markdown !== "") {
    tellRemote(html);
    return markdown;
  }
  const sent = sendPictures([...data.files]);
  if (sent !== "") return sent;
  if (data.files.length === 0) tellRemote(html);
  return text.trim() === "" ? undefined : markdownOfText(text.replace(/^\n+|\n+$/g, ""));
}

/** Puts what a clipboard holds where the cursor is, as one step to undo. False where it holds nothing to read. */
export function pasteText(editor: TextEditor, data: DataTransfer): boolean {
  if (pasteAddress(editor, data)) return true;
  const markdown = markdownOf(data, slateToMarkdown(editor.children));
  if (markdown === undefined || markdown.trim() === "") return false;
  const blocks = markdownToSlate(markdown);
  if (editor.selection === null) editor.select(editor.end([]));
  else editor.deleteFragment();
  insertBlocks(editor, blocks);
  return true;
}

/** An address that is pasted over words makes a link of them. */
function pasteAddress(editor: TextEditor, data: DataTransfer): boolean {
  const { selection } = editor;
  const pasted = data.getData("text/plain").trim();
  if (selection === null || !/^(?:https?:\/\/|mailto:|\/)\S+$/i.test(pasted)) return false;
  const isOneBlock = selection.anchor.path[0] === selection.focus.path[0];
  const isInLink = editor.above({ match: ({ type }) => type === "link" }) !== undefined;
  if (!isOneBlock || isInLink || editor.string(selection).trim() === "") return false;
  const url = textTools()?.address(pasted);
  if (url === undefined) return false;
  wrapInLink(editor, url);
  return true;
}

/** Puts blocks where the cursor is. */
export function insertBlocks(editor: TextEditor, blocks: readonly TextNode[]): void {
  const [first] = blocks;
  const isVoid = editor.above({ match: (node) => editor.isVoid(node) }) !== undefined;
  if (inTable(editor))
    editor.insertText(blocks.map(shownText).join(" ").replace(/\s+/g, " "), { isPlain: true });
  else if (blocks.length === 1 && first?.type === "paragraph" && !isVoid)
    editor.insertNodes(first.children ?? [], { select: true });
  else editor.withoutNormalizing(() => insertBetween(editor, blocks, isVoid));
}

/** Parts the block at the cursor, or goes after one that cannot be parted. */
function insertBetween(editor: TextEditor, blocks: readonly TextNode[], isVoid: boolean): void {
  const at = editor.selection?.anchor.path[0] ?? 0;
  if (!isVoid)
    editor.splitNodes({ match: (_node, path) => path.length === 1, always: true, mode: "highest" });
  editor.insertNodes(blocks, { at: [at + 1] });
  const last = at + blocks.length;
  editor.select(editor.end([last]));
  if (isVoid) return;
  for (const index of [last + 1, at])
    if (isEmptyBlock(editor, editor.children[index])) editor.removeNodes({ at: [index] });
}

/** Nothing is lost with it: no word, no picture, no rule. */
function isEmptyBlock(editor: TextEditor, node: TextNode | undefined): boolean {
  if (node === undefined) return false;
  if (isTextNode(node)) return node.text === "";
  return (
    !editor.isVoid(node) &&
    node.type !== "shortcode" &&
    (node.children ?? []).every((child) => isEmptyBlock(editor, child))
  );
}
