import { messages } from "../i18n/editors/index.ts";
import { parseMoment } from "../text/index.ts";
import type { EmbedKind, EmbedRef, EmbedSource } from "./env.ts";

/** An embed as read, or why it cannot be. */
export type Directive =
  | { readonly kind: EmbedKind; readonly ref: EmbedRef }
  | { readonly problem: () => { readonly found: string; readonly remedy: string } };

/** The line that opens an embed, and the one that closes it. */
export const OPENING = /^:::[ \t]*([^\s:].*?)[ \t]*$/;
export const CLOSING = /^:::[ \t]*$/;

/**
 * Reads the opening line of an embed (without its ":::"). A rich editor escapes some punctuation with "\" when it
 * writes the line again: those are forgiven.
 */
export function readDirective(line: string): Directive {
  const [kind = "", target = "", ...rest] = line.replace(/\\([^\p{L}\p{N}\s])/gu, "$1").split(/\s+/);
  if (!isKind(kind)) return { problem: () => messages.checks.texts.unknownEmbed(kind) };
  const [, folder = "", slug = ""] = /^\/?([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(target) ?? [];
  const type = SOURCES[folder];
  const ref = type === undefined ? undefined : READERS[kind]({ type, slug }, rest);
  if (ref !== undefined) return { kind, ref };
  return { problem: () => messages.checks.texts.unreadableEmbed };
}

/** By the first part of their addresses. */
const SOURCES: Readonly<Record<string, EmbedSource | undefined>> = {
  articles: "article",
  conferences: "conference",
};

const isKind = (kind: string): kind is EmbedKind => Object.hasOwn(READERS, kind);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type EmbedOf = Pick<EmbedRef, "type" | "slug">;
const READERS: Readonly<Record<EmbedKind, (of: EmbedOf, args: readonly string[]) => EmbedRef | undefined>> = {
  moment(of, [fragment = "", ...more]) {
    const recording = /^#?([a-z0-9-]+)(?:&|-t\d|=)/.exec(fragment)?.[1];
    const named = recording === undefined || recording === "t" ? [] : [recording];
    const moment = parseMoment(fragment, named);
    return moment === undefined || more.length > 0 ? undefined : { ...of, ...moment };
  },
  recording(of, [id, ...more]) {
    if (more.length > 0 || (id !== undefined && !ID.test(id))) return undefined;
    return id === undefined ? of : { ...of, recording: id };
  },
  slide(of, [deck = "", page = "", ...more]) {
    const valid = ID.test(deck) && /^[1-9]\d{0,3}$/.test(page) && more.length === 0;
    return valid ? { ...of, deck, slide: Number(page) } : undefined;
  },
};
