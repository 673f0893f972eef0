/** Tables of the rich text: their cells are written in, and nothing that is done there makes another thing of the table. */
import { commandOf, TABLE_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { type EditorEntry, isTextNode, shownText, type TextEditor, type TextNode } from "./editor.ts";

const named = (type: string) => (node: TextNode) => node.type === type;

export function inTable(editor: TextEditor): boolean {
  return editor.selection !== null && editor.above({ match: named("table") }) !== undefined;
}

const emptyCell = (): TextNode => ({ type: "table-cell", children: [{ text: "" }] });

/** What a key does in a table; false where it is done with. */
export function tableKey(event: KeyboardEvent, editor: TextEditor): false | undefined {
  const { selection } = editor;
  if (selection === null) return undefined;
  const cell = editor.above({ match: named("table-cell") });
  const table = editor.above({ match: named("table") });
  if (cell === undefined || table === undefined) return undefined;
  const [, at] = cell;
  const isCursor = JSON.stringify(selection.anchor) === JSON.stringify(selection.focus);
  const taken = (act?: () => void) => {
    event.preventDefault();
    act?.();
    return false as const;
  };
  const command = commandOf(TABLE_SHORTCUTS, event);
  if (command === "next") return taken(() => step(editor, table, at, 1));
  if (command === "previous") return taken(() => step(editor, table, at, -1));
  if (command === "below") return taken(() => down(editor, table, at));
  if (command === "shape") return taken();
  if (!isCursor || selection.anchor.path.slice(0, at.length).join() !== at.join()) return undefined;
  if (command === "delete-before" && isAt(editor.start(at), selection.anchor))
    return taken(() => {
      if (shownText(table[0]).trim() === "") editor.removeNodes({ at: table[1] });
    });
  if (command === "delete-after" && isAt(editor.end(at), selection.anchor)) return taken();
  return undefined;
}

const isAt = (place: { path: readonly number[]; offset: number }, point: typeof place): boolean =>
  place.offset === point.offset && place.path.join() === point.path.join();

/** To the next cell, or the one before; after the last comes a new row. */
function step(editor: TextEditor, [table, top]: EditorEntry, at: readonly number[], by: 1 | -1): void {
  const cells = (table.children ?? []).flatMap((row, r) =>
    (row.children ?? []).map((_, c) => [...top, r, c]),
  );
  const now = cells.findIndex((path) => path.join() === at.join());
  const next = cells[now + by];
  if (next !== undefined) editor.select(editor.end(next));
  else if (by === 1) addRow(editor, table, top);
}

function addRow(editor: TextEditor, table: TextNode, top: readonly number[]): void {
  const rows = table.children?.length ?? 0;
  const width = table.children?.[0]?.children?.length ?? 1;
  editor.insertNodes(
    { type: "table-row", children: Array.from({ length: width }, emptyCell) },
    { at: [...top, rows] },
  );
  editor.select(editor.start([...top, rows, 0]));
}

/** To the cell below; out of the table after the last. */
function down(editor: TextEditor, [table, top]: EditorEntry, at: readonly number[]): void {
  const row = at[top.length] ?? 0;
  const column = at[top.length + 1] ?? 0;
  if (table.children?.[row + 1]?.children?.[column] !== undefined) {
    editor.select(editor.end([...top, row + 1, column]));
    return;
  }
  const after = [...top.slice(0, -1), (top.at(-1) ?? 0) + 1];
  editor.insertNodes({ type: "paragraph", children: [{ text: "" }] }, { at: after });
  editor.select(editor.start(after));
}

/** Mends a table of which a part was deleted, or into which something came. True where there was something to mend. */
export function mendTable(
  editor: TextEditor,
  [node, path]: EditorEntry,
  parent: TextNode | undefined,
): boolean {
  const children = node.children ?? [];
  if (node.type === "table") {
    const odd = children.findIndex((child) => child.type !== "table-row");
    if (children.length === 0 || (odd === 0 && children.length === 1)) {
      if (odd === 0 && shownText(node) !== "") editor.unwrapNodes({ at: path });
      else editor.removeNodes({ at: path });
      return true;
    }
    if (odd !== -1) {
      editor.removeNodes({ at: [...path, odd] });
      return true;
    }
    const width = Math.max(...children.map((row) => row.children?.length ?? 0));
    const short = children.findIndex((row) => (row.children?.length ?? 0) < width);
    if (short === -1) return false;
    editor.insertNodes(emptyCell(), { at: [...path, short, children[short]?.children?.length ?? 0] });
    return true;
  }
  if (node.type === "table-row") {
    if (parent?.type !== "table") return unwrapped(editor, path);
    const odd = children.findIndex((child) => child.type !== "table-cell");
    if (odd === -1) return false;
    if (isTextNode(children[odd] as TextNode)) editor.removeNodes({ at: [...path, odd] });
    else editor.setNodes({ type: "table-cell" }, { at: [...path, odd] });
    return true;
  }
  if (node.type !== "table-cell") return false;
  if (parent?.type !== "table-row") {
    editor.setNodes({ type: "paragraph" }, { at: path });
    return true;
  }
  const block = children.findIndex((child) => !isTextNode(child) && !editor.isInline(child));
  if (block === -1) return false;
  return unwrapped(editor, [...path, block]);
}

function unwrapped(editor: TextEditor, path: readonly number[]): true {
  editor.unwrapNodes({ at: path });
  return true;
}
