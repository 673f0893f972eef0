/** Notes of a text: where one is called stands its number, and what it says is a card at the end. */

import { createElement } from "react";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { TextNode } from "./editor.ts";

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
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(data.label)}"] textarea`)?.focus();
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
