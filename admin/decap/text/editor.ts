/** The part of the rich text's editor that we use. https://docs.slatejs.org/api/nodes/editor */

/** A block, an inline element or a text. */
export interface TextNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly TextNode[];
  readonly data?: Readonly<Record<string, unknown>>;
}

type Path = readonly number[];
export interface Point {
  readonly path: Path;
  readonly offset: number;
}
interface Range {
  readonly anchor: Point;
  readonly focus: Point;
}
type Match = (node: TextNode, path: Path) => boolean;
export type EditorEntry = readonly [node: TextNode, path: Path];

/** What a table's keys and buttons hear before Decap does; false where nothing else may. */
export type KeyHandler = (event: KeyboardEvent, editor: TextEditor) => boolean | undefined;

export interface TextEditor {
  readonly children: readonly TextNode[];
  readonly selection: Range | null;
  keyDownHandlers?: KeyHandler[];
  toggleBlock(type: string): void;
  toggleList(type: string): void;
  insertData(data: DataTransfer): void;
  insertBreak(): void;
  insertText(text: string): void;
  deleteBackward(unit: string): void;
  deleteForward(unit: string): void;
  normalizeNode(entry: EditorEntry, ...more: unknown[]): void;

  above(options: { readonly match: Match; readonly at?: Path | Point }): EditorEntry | undefined;
  deleteFragment(): void;
  end(at: Path): Point;
  start(at: Path): Point;
  isVoid(node: TextNode): boolean;
  isInline(node: TextNode): boolean;
  insertNodes(
    nodes: readonly TextNode[] | TextNode,
    options?: { readonly at?: Path; readonly select?: boolean },
  ): void;
  removeNodes(options: { readonly at: Path }): void;
  unwrapNodes(options: { readonly at: Path }): void;
  setNodes(props: Partial<TextNode>, options: { readonly at: Path }): void;
  select(at: Path | Point): void;
  splitNodes(options: { readonly match: Match; readonly always: boolean; readonly mode: "highest" }): void;
  withoutNormalizing(act: () => void): void;
}

export const isTextNode = (node: TextNode): boolean => typeof node.text === "string";

/** What it shows, as plain text. */
export function shownText(node: TextNode): string {
  return node.text ?? (node.children ?? []).map(shownText).join("");
}
