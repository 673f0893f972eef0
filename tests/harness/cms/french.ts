/** What an interface in English still says in French. */
import type { Page } from "playwright-core";
import { FIELDS_EN } from "../../../src/i18n/editors/en/fields.ts";
import { messagesIn } from "../../../src/i18n/editors/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";

/** What a dictionary says: its strings, and the text of its functions. */
function saidBy(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [unescaped(String(value))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(saidBy) : [];
}

/** A program as it was written: what made JavaScript of it wrote letters as numbers. */
const unescaped = (code: string): string =>
  code.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/gi, (_, short: string, long: string) =>
    String.fromCodePoint(Number.parseInt(short ?? long, 16)),
  );

const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

/** Words that French dictionaries have and English ones lack. */
function frenchWords(): ReadonlySet<string> {
  const english = new Set(
    wordsOf([messagesIn("en"), dictionary("en"), Object.values(FIELDS_EN)].flatMap(saidBy)),
  );
  const french = wordsOf([messagesIn("fr"), dictionary("fr"), Object.keys(FIELDS_EN)].flatMap(saidBy));
  return new Set(french.filter((word) => !english.has(word)));
}

/** Texts of the page itself, in sight or not, and of what names its elements. What one writes, and frames, are left out. */
const COLLECT = `(() => {
  const texts = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode())
    if (walk.currentNode.parentElement.closest("script, style, textarea") === null) texts.push(walk.currentNode.data);
  for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "alt"])
    for (const element of document.querySelectorAll("[" + name + "]")) texts.push(element.getAttribute(name));
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
})()`;

/** @param content an entry in English: its own words are no French, whatever they are in dictionaries */
export function frenchFinder(content: string): (page: Page) => Promise<readonly string[]> {
  const own = new Set(wordsOf([content]));
  const french = new Set([...frenchWords()].filter((word) => !own.has(word)));
  return async (page) => {
    const texts: readonly string[] = await page.evaluate(COLLECT);
    return texts.filter(
      (text) => /[àâçèéêëîïôùûœ«»]/i.test(text) || wordsOf([text]).some((word) => french.has(word)),
    );
  };
}
