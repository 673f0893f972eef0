/** The languages in which to search, as one more facet. */

import type { SearchWords } from "../../../i18n/browser-words.ts";
import { searchAll } from "../engine.ts";
import type { Outcome } from "../outcome.ts";
import type { SearchState } from "../state.ts";
import { el } from "./dom.ts";
import { wordsOfLanguage } from "./language-names.ts";

/**
 * A choice of language below the other facets; nothing where the hub has but one. Another language is counted only once
 * the facet is opened, since its index must then be loaded.
 * @param open whether it is open from the start
 */
export function languageFacet(
  { answer, others }: Outcome,
  state: SearchState,
  words: SearchWords,
  open: boolean,
): readonly HTMLElement[] {
  if (others.length === 0) return [];
  const counts = new Map<string, HTMLElement>();
  const items = [answer.lang, ...others].map((lang) => {
    const count = el("span", { class: "facet-count figures" });
    counts.set(lang, count);
    const radio = {
      type: "radio",
      name: "langue",
      value: lang,
      "data-lang": true,
      checked: lang === answer.lang,
    };
    return el(
      "li",
      {},
      el("label", {}, el("input", radio), el("span", {}, wordsOfLanguage(words, "languages", lang)), count),
    );
  });
  const facet = el(
    "details",
    { class: "facet", "data-facet": "lang" },
    el("summary", {}, words.language),
    el("fieldset", {}, el("legend", { class: "visually-hidden" }, words.language), el("ul", {}, ...items)),
  );
  facet.addEventListener("toggle", () => {
    if (facet.open) void count(counts, answer.lang, answer.results.length, state);
  });
  facet.open = open;
  return [facet];
}

async function count(
  counts: ReadonlyMap<string, HTMLElement>,
  known: string,
  found: number,
  state: SearchState,
): Promise<void> {
  for (const [lang, place] of counts) {
    try {
      const n = lang === known ? found : await countIn(state, lang);
      place.textContent = String(n);
    } catch {
      // a language whose index cannot be had keeps no count
    }
  }
}

const countIn = async (state: SearchState, lang: string): Promise<number> =>
  (await searchAll(state, lang)).whole;
