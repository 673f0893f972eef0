/** What makes a text hard to find one's way in, for whoever hears it or skims it: levels skipped, links that say nothing. */
import type { Env, Token } from "markdown-it";
import { messages } from "../i18n/editors/index.ts";
import { words } from "../text/index.ts";
import { inlineText } from "./inline-text.ts";

/** Something that a contributor must change (an error) or had better change (a warning). */
export interface MarkdownProblem {
  /** Line of the source, from 1. */
  readonly line: number;
  /** What was found. */
  readonly found: string;
  /** What to do. */
  readonly remedy: string;
  readonly severity: "error" | "warning";
}

type Finding = Omit<MarkdownProblem, "severity">;

/** A list of a page's links is read out without what stands around them (RGAA 6.1). */
const EMPTY_WORDS: readonly string[] = [
  "ici",
  "la",
  "cliquez ici",
  "cliquer ici",
  "clique ici",
  "lien",
  "ce lien",
  "le lien",
  "lire la suite",
  "la suite",
  "en savoir plus",
  "plus d infos",
  "plus d informations",
  "here",
  "click here",
  "this link",
  "link",
  "more",
  "read more",
  "learn more",
  "amañ",
  "klikit amañ",
].map((text) => words(text).join(" "));

/** Links whose words say nothing of where they lead. */
export function emptyLinks(inline: Token, line: (token: Token) => number): Finding[] {
  const children = inline.children ?? [];
  return children.flatMap((token, start): Finding[] => {
    if (token.type !== "link_open") return [];
    const end = children.findIndex((other, index) => index > start && other.type === "link_close");
    const text = inlineText(children.slice(start + 1, end)).trim();
    if (!EMPTY_WORDS.includes(words(text).join(" "))) return [];
    return [{ line: line(token), ...messages.checks.texts.emptyLink(text) }];
  });
}

/** The title of the page is of level 1; what follows goes down one level at a time (RGAA 9.1). */
export function skippedLevels(
  headings: readonly { readonly level: number; readonly line: number }[],
): Finding[] {
  let above = 1;
  return headings.flatMap(({ level, line }): Finding[] => {
    // a first level in a text is shown as a second one
    const shown = Math.max(2, level);
    const expected = above + 1;
    above = shown;
    if (shown <= expected) return [];
    return [{ line, ...messages.checks.texts.skippedLevel(shown, expected) }];
  });
}

/** Notes that nothing calls: they are not shown. */
export function uncalledNotes(source: string, env: Env): Finding[] {
  const refs: unknown = (env as { readonly footnotes?: { readonly refs?: unknown } }).footnotes?.refs;
  if (typeof refs !== "object" || refs === null) return [];
  const lines = source.split(/\r\n|\r|\n/);
  return Object.entries(refs).flatMap(([key, count]): Finding[] => {
    if (count !== -1) return [];
    const label = key.slice(1);
    const at = lines.findIndex((line) => line.trimStart().startsWith(`[^${label}]:`));
    return [{ line: Math.max(0, at) + 1, ...messages.checks.texts.uncalledNote(label) }];
  });
}
