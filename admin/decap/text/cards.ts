/** The texts of the form, and the cards that stand in them. */
import type { TextEditor } from "./editor.ts";
import { withItsNotes } from "./notes.ts";

/** Takes away the card that an element is in. */
export function removeCard(element: Element): void {
  const editor = editorAround(element);
  const block = element.closest('[data-slate-node="element"]');
  if (editor === undefined || block === null) return;
  const path = editor.dom?.pathOf(block);
  if (path === undefined) return;
  withItsNotes(editor, () => editor.removeNodes({ at: path }));
  editor.select(editor.end([Math.max(0, Math.min(path[0] ?? 0, editor.children.length) - 1)]));
  editor.dom?.focus();
}

const editors = new Set<TextEditor>();

/** Makes a text known to what stands in it. */
export function keepEditor(editor: TextEditor): void {
  editors.add(editor);
}

function editorAround(element: Element): TextEditor | undefined {
  const root = element.closest("[data-slate-editor]");
  for (const editor of editors) {
    const own = editor.dom?.root();
    if (own === undefined) editors.delete(editor);
    else if (own === root) return editor;
  }
  return undefined;
}
