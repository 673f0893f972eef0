/** The part of the rich text's editor that we use. https://docs.slatejs.org/api/nodes/editor */

/** A block, an inline element or a text. */
export interface TextNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly TextNode[];
  /** Of a text: whether it is code. */
  readonly code?: boolean;
  readonly data?: Readonly<Record<string, unknown>>;
}

export type Path = readonly number[];
export interface Point {
  readonly path: Path;
  readonly offset: number;
}
export interface SelectedRange {
  readonly anchor: Point;
  readonly focus: Point;
}
type Match = (node: TextNode, path: Path) => boolean;
export type EditorEntry = readonly [node: TextNode, path: Path];

/** What a table's keys and buttons hear before Decap does; false where nothing else may. */
export type KeyHandler = (event: KeyboardEvent, editor: TextEditor) => boolean | undefined;

/** What of the editor only the page around it knows. */
export interface TextDom {
  /** Gives the keyboard back to the text, where it was. */
  readonly focus: () => void;
  /** Takes the selection from the page, which the editor hears of a moment late. */
  readonly read: () => void;
  /** Where the selection is drawn. */
  readonly range: () => globalThis.Range;
  /** The element that is the text; undefined once it has left the page. */
  readonly root: () => Element | undefined;
  /** Place of what an element draws. */
  readonly pathOf: (element: Element) => Path;
}

export interface TextEditor {
  dom?: TextDom;
  readonly children: readonly TextNode[];
  readonly selection: SelectedRange | null;
  keyDownHandlers?: KeyHandler[];
  toggleBlock(type: string): void;
  toggleList(type: string): void;
  insertData(data: DataTransfer): void;
  insertBreak(): void;
  /** @param options.isPlain whether no sign in it asks for anything */
  insertText(text: string, options?: { readonly isPlain?: boolean }): void;
  deleteBackward(unit: string): void;
  deleteForward(unit: string): void;
  normalizeNode(entry: EditorEntry, ...more: unknown[]): void;

  above(options: {
    readonly match: Match;
    readonly at?: Path | Point | SelectedRange;
  }): EditorEntry | undefined;
  collapse(options: { readonly edge: "start" | "end" }): void;
  deleteFragment(...how: readonly unknown[]): void;
  end(at: Path): Point;
  start(at: Path): Point;
  string(at: Path | SelectedRange): string;
  isVoid(node: TextNode): boolean;
  isInline(node: TextNode): boolean;
  insertNodes(
    nodes: readonly TextNode[] | TextNode,
    options?: { readonly at?: Path; readonly select?: boolean },
  ): void;
  removeNodes(options: { readonly at: Path }): void;
  mergeNodes(options: { readonly at: Path }): void;
  unwrapNodes(options: { readonly at: Path }): void;
  setNodes(props: Partial<TextNode>, options: { readonly at: Path }): void;
  select(at: Path | Point | SelectedRange): void;
  splitNodes(options: { readonly match: Match; readonly always: boolean; readonly mode: "highest" }): void;
  wrapNodes(node: TextNode, options: { readonly split: boolean }): void;
  withoutNormalizing(act: () => void): void;
}

export const isTextNode = (node: TextNode): boolean => typeof node.text === "string";

/** What it shows, as plain text. */
export function shownText(node: TextNode): string {
  return node.text ?? (node.children ?? []).map(shownText).join("");
}

/** The node at a place. */
export function nodeAt(editor: Pick<TextEditor, "children">, path: Path): TextNode | undefined {
  return path.reduce<TextNode | undefined>((node, index) => node?.children?.[index], {
    children: editor.children,
  });
}
