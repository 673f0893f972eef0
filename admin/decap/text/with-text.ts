/** The rich text's editor, with our way to paste and with tables that stay tables. */
import { commandOf, TEXT_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { isTextNode, type KeyHandler, nodeAt, type TextEditor } from "./editor.ts";
import { askInsert, asksByTyping } from "./insert.ts";
import { askLink } from "./links.ts";
import { withCutNotes, withItsNotes } from "./notes.ts";
import { pasteText } from "./paste.ts";
import { inTable, mendTable, tableKey } from "./tables.ts";

export { keepEditor } from "./cards.ts";
export { askInsert } from "./insert.ts";
export { askLink, pointAtLink } from "./links.ts";

/** Keys that are ours everywhere in a text; false where nothing else may hear them. */
const textKey: KeyHandler = (event, editor) => {
  const command = commandOf(TEXT_SHORTCUTS, event);
  if (command === "link") {
    event.preventDefault();
    askLink(editor);
  }
  return command === undefined ? undefined : false;
};

/** Changes an editor that Decap has just made, and gives it back. */
export function withText(editor: TextEditor): TextEditor {
  const { insertBreak, insertText, toggleBlock, toggleList, normalizeNode } = editor;
  const { deleteBackward, deleteForward, deleteFragment } = editor;
  editor.deleteBackward = (unit) => withItsNotes(editor, () => deleteBackward(unit));
  editor.deleteForward = (unit) => withItsNotes(editor, () => deleteForward(unit));
  editor.deleteFragment = (...how) => withItsNotes(editor, () => deleteFragment(...how));
  editor.insertData = (data) => {
    pasteText(editor, data);
    withCutNotes(editor);
  };
  editor.insertText = (text, options) => {
    if (text === "/" && options?.isPlain !== true && asksByTyping(editor)) askInsert(editor, true);
    else insertText(text, options);
  };
  editor.insertBreak = () => {
    if (!inTable(editor)) insertBreak();
  };
  editor.toggleBlock = (type) => {
    if (!inTable(editor)) toggleBlock(type);
  };
  editor.toggleList = (type) => {
    if (!inTable(editor)) toggleList(type);
  };
  editor.normalizeNode = (entry, ...more) => {
    const [node, path] = entry;
    if (!isTextNode(node) && path.length > 0 && mendTable(editor, entry, nodeAt(editor, path.slice(0, -1))))
      return;
    // two quotations without anything between are read as one
    const quotation = (node.children ?? []).findIndex(
      ({ type }, n, blocks) => type === "quote" && blocks[n - 1]?.type === "quote",
    );
    if (quotation > 0) return editor.mergeNodes({ at: [...path, quotation] });
    // Markdown has no link in a link
    if (
      node.type === "link" &&
      path.some((_, depth) => nodeAt(editor, path.slice(0, depth))?.type === "link")
    )
      editor.unwrapNodes({ at: path });
    else normalizeNode(entry, ...more);
  };
  editor.keyDownHandlers = [textKey, tableKey, ...(editor.keyDownHandlers ?? [])];
  return editor;
}

/**
 * Pastes before the browser does. Left to it, the HTML would first be read as a document under the policy of this page,
 * which refuses style attributes. Fields inside the text (description of a picture) are the browser's.
 */
export function takePaste(
  event: Pick<ClipboardEvent, "clipboardData" | "target" | "preventDefault">,
  editor: TextEditor,
): void {
  const { clipboardData, target } = event;
  if (clipboardData === null || !(target instanceof HTMLElement) || !target.isContentEditable) return;
  if (target.closest("input, textarea, select") !== null) return;
  event.preventDefault();
  editor.dom?.read();
  editor.insertData(clipboardData);
}
