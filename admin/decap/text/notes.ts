/** Notes of a text: where one is called stands its number, and what it says is a card at the end. */

import { createElement } from "react";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { Path, TextEditor, TextNode } from "./editor.ts";

interface Note {
  readonly label: string;
  /** Markdown. */
  readonly text: string;
}

/** A note goes on on the lines below it, and after an empty line where these are set in. */
const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*((?:[^\n]+|\n(?!\n|\[\^[^\]\s]+\]:)|\n+(?= {4}|\t))*)/;

export const noteComponent = {
  id: "note",
  label: messages.text.note,
  widget: "note",
  pattern: NOTE,
  fromBlock: ([, label = "", text = ""]: readonly string[]): Note => ({ label, text: text.trimEnd() }),
  toBlock: ({ label, text }: Note): string => `[^${label}]: ${text}`.trimEnd(),
};

export const noteCallComponent = {
  id: "note-call",
  label: messages.text.noteCall,
  type: "inline",
  trigger: "[^",
  pattern: /^\[\^([^\]\s]+)\]/,
  fromInline: ([, label = ""]: readonly string[]): Pick<Note, "label"> => ({ label }),
  toInline: ({ label }: Pick<Note, "label">): string => `[^${label}]`,
  toPreview: ({ label }: Pick<Note, "label">) =>
    createElement(
      "sup",
      { className: "text-note-call", title: `Note ${label}` },
      /^\d+$/.test(label) ? label : "note",
    ),
  /** Leads to what it says. */
  onEdit: async ({ data }: { readonly data: Pick<Note, "label"> }): Promise<undefined> => {
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(data.label)}"] [data-act="edit"]`)?.click();
  },
};

/** Number of the first footnote that a text has no note of. */
export function firstNote(markdown: string): number {
  return Math.max(0, ...[...markdown.matchAll(/\[\^(\d+)\]/g)].map(([, label]) => Number(label))) + 1;
}

export const noteCall = (label: string): TextNode => ({
  type: "inline-shortcode",
  data: { shortcode: noteCallComponent.id, shortcodeData: { label }, isVoid: true },
  children: [{ text: "" }],
});

/** Where a text calls each note, and where the note stands. */
interface Notes {
  readonly calls: ReadonlyMap<string, readonly Path[]>;
  readonly cards: ReadonlyMap<string, { readonly at: number; readonly text: string }>;
}

type Noted = Pick<TextEditor, "children" | "removeNodes" | "insertNodes">;

function notesIn(children: readonly TextNode[]): Notes {
  const calls = new Map<string, readonly Path[]>();
  const cards = new Map<string, { readonly at: number; readonly text: string }>();
  const look = (node: TextNode, path: Path) => {
    const { shortcode, shortcodeData } = node.data ?? {};
    const { label = "", text = "" } = (shortcodeData ?? {}) as Partial<Note>;
    if (shortcode === noteCallComponent.id) calls.set(label, [...(calls.get(label) ?? []), path]);
    else if (shortcode === noteComponent.id) cards.set(label, { at: path[0] ?? 0, text });
    else for (const [n, child] of (node.children ?? []).entries()) look(child, [...path, n]);
  };
  for (const [n, node] of children.entries()) look(node, [n]);
  return { calls, cards };
}

/** Notes that went with their last call, for a call that is pasted elsewhere. */
const gone = new Map<string, string>();

/** Does something to a text: a note goes with its last call, and the calls of a note with it, as one step to undo. */
export function withItsNotes(editor: Noted, act: () => void): void {
  const before = notesIn(editor.children);
  act();
  const { calls, cards } = notesIn(editor.children);
  const uncalled = [...cards].filter(([label]) => before.calls.has(label) && !calls.has(label));
  const empty = [...calls].filter(([label]) => before.cards.has(label) && !cards.has(label));
  const paths = [...uncalled.map(([, { at }]) => [at]), ...empty.flatMap(([, places]) => places)];
  for (const [label, { text }] of uncalled) gone.set(label, text);
  // the last first: what stands before it stays where it is
  for (const at of paths.sort(later)) editor.removeNodes({ at });
}

/** Gives calls that were cut and are pasted again the note that went with them. */
export function withCutNotes(editor: Noted): void {
  const { calls, cards } = notesIn(editor.children);
  for (const label of calls.keys()) {
    const text = gone.get(label);
    if (text !== undefined && !cards.has(label))
      editor.insertNodes(noteCard({ label, text }), { at: [editor.children.length] });
  }
}

const noteCard = (note: Note): TextNode => ({
  type: "shortcode",
  data: { shortcode: noteComponent.id, shortcodeData: note },
  children: [{ text: "" }],
});

function later(a: Path, b: Path): number {
  for (const [n, index] of a.entries()) if (index !== b[n]) return (b[n] ?? -1) - index;
  return 0;
}
