/** The windows in which links and other things are put into a text: the rest of the interface has them, the text asks for them. */
import type { TextEditor } from "./editor.ts";

/** Where in the page a window opens: near this, and clear of it. */
export interface TextAnchor {
  readonly box: () => DOMRect;
  /** Whether what the anchor stands in is still in the page. */
  readonly isThere: () => boolean;
  /** Gives the keyboard back to the text. */
  readonly leave: () => void;
}

/** A link of the text, or one that is to be. */
export interface LinkPlace extends TextAnchor {
  /** Empty where there is none yet. */
  readonly url: string;
  /** Words of the link, or those that will be it. */
  readonly text: string;
  /** Writes it, as one step to undo. */
  readonly write: (link: { readonly url: string; readonly text: string }) => void;
  /** Takes the link away, and leaves its words; absent where there is none. */
  readonly remove?: () => void;
}

/** A place where something is to be put in. What is written there is one step to undo. */
export interface InsertPlace extends TextAnchor {
  /** Words that are selected; empty where none are. */
  readonly words: string;
  readonly isInTable: boolean;
  /** Writes signs as they are. */
  readonly type: (text: string) => void;
  /** Puts in what the hub holds, by its line. */
  readonly embed: (line: string) => void;
  /** Makes a link of what is selected, or of a text. */
  readonly link: (url: string, text: string) => void;
  /** Sends a picture with the draft. */
  readonly picture: (file: File, told: { readonly alt: string; readonly title: string }) => void;
  /** A card that asks for a picture of the site. */
  readonly siteFile: () => void;
  /** @param rows with the one that names the columns */
  readonly table: (columns: number, rows: number) => void;
  readonly quote: () => void;
  readonly note: (text: string) => void;
}

/** What the text asks for. */
export interface TextTools {
  /** @param isTyped whether the sign "/" asks: it is written where nothing is put in */
  readonly insert: (place: InsertPlace, isTyped: boolean) => void;
  /** @param isPointed whether a link was clicked: the keyboard stays in the text */
  readonly link: (place: LinkPlace, isPointed: boolean) => void;
  /** What an address that was pasted is written as; undefined where it is none that a link may have. */
  readonly address: (pasted: string) => string | undefined;
}

let tools: TextTools | undefined;

export function setTextTools(given: TextTools): void {
  tools = given;
}

export const textTools = (): TextTools | undefined => tools;

/** @param element what it stands by; the selection where it is absent */
export function anchorOf(editor: TextEditor, element?: Element): TextAnchor {
  const at = element ?? undefined;
  const range = at === undefined && editor.selection !== null ? editor.dom?.range() : undefined;
  const around = range === undefined ? at : elementAt(range);
  // a range without width has no box at the beginning of a line
  const drawn = range?.getBoundingClientRect();
  const source = drawn === undefined || drawn.height === 0 ? around : range;
  return {
    box: () => source?.getBoundingClientRect() ?? new DOMRect(),
    isThere: () => around?.isConnected === true,
    leave: () => editor.dom?.focus(),
  };
}

function elementAt({ startContainer }: Range): Element | undefined {
  return startContainer instanceof Element ? startContainer : (startContainer.parentElement ?? undefined);
}
