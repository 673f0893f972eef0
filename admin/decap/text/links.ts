/** Links of the rich text: made, changed and taken away where they stand. */
import { nodeAt, type Path, shownText, type TextEditor, type TextNode } from "./editor.ts";
import { anchorOf, type LinkPlace, textTools } from "./tools.ts";

const isLink = (node: TextNode): boolean => node.type === "link";

/** Asks for the address of the link where the cursor is, or of a new one. */
export function askLink(editor: TextEditor): void {
  editor.dom?.read();
  if (editor.selection === null) editor.select(editor.end([]));
  const at = editor.above({ match: isLink })?.[1];
  textTools()?.link(at === undefined ? newLink(editor) : linkAt(editor, at), false);
}

/** Shows the link that was clicked. */
export function pointAtLink(event: Pick<MouseEvent, "target">, editor: TextEditor): void {
  const { target } = event;
  const element = target instanceof Element ? target.closest("a[data-slate-node]") : null;
  const at = element === null ? undefined : editor.dom?.pathOf(element);
  if (element === null || at === undefined) return;
  textTools()?.link(linkAt(editor, at, element), true);
}

function linkAt(editor: TextEditor, path: Path, element?: Element): LinkPlace {
  const node = nodeAt(editor, path);
  const words = node === undefined ? "" : shownText(node);
  return {
    ...anchorOf(editor, element),
    url: String(node?.data?.["url"] ?? ""),
    text: words,
    write: ({ url, text }) => {
      const link = nodeAt(editor, path);
      if (link?.type !== "link") return;
      editor.withoutNormalizing(() => {
        const data = { ...link.data, url };
        if (text === words) editor.setNodes({ data }, { at: path });
        else {
          editor.removeNodes({ at: path });
          editor.insertNodes({ type: "link", data, children: [{ text }] }, { at: path });
        }
      });
      selectAfter(editor, path);
    },
    remove: () => {
      if (nodeAt(editor, path)?.type !== "link") return;
      editor.select(editor.end(path));
      editor.unwrapNodes({ at: path });
    },
  };
}

function newLink(editor: TextEditor): LinkPlace {
  const { selection } = editor;
  const words = selection === null ? "" : editor.string(selection);
  return {
    ...anchorOf(editor),
    url: "",
    text: words,
    write: ({ url, text }) => {
      if (selection === null) return;
      editor.select(selection);
      if (words !== "" && text === words) wrapInLink(editor, url);
      else insertLink(editor, url, text);
    },
  };
}

/** Makes a link of what is selected. */
export function wrapInLink(editor: TextEditor, url: string): void {
  editor.wrapNodes({ type: "link", data: { url }, children: [] }, { split: true });
  editor.collapse({ edge: "end" });
  leaveLink(editor);
}

/** Puts a link where the cursor is, in the place of what is selected, and the cursor after it. */
export function insertLink(editor: TextEditor, url: string, text: string): void {
  editor.withoutNormalizing(() => {
    if (editor.selection !== null && editor.string(editor.selection) !== "") editor.deleteFragment();
    editor.insertNodes(
      { type: "link", data: { url }, children: [{ text: text === "" ? url : text }] },
      { select: true },
    );
  });
  leaveLink(editor);
}

/** What is typed next is no part of it. */
function leaveLink(editor: TextEditor): void {
  const at = editor.above({ match: isLink })?.[1];
  if (at !== undefined) selectAfter(editor, at);
}

function selectAfter(editor: TextEditor, path: Path): void {
  const next = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
  editor.select(nodeAt(editor, next) === undefined ? editor.end(path) : editor.start(next));
}
