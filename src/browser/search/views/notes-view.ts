/** What is to be said about an answer besides its results. */

import type { SearchWords } from "../../../i18n/browser-words.ts";
import type { Followed } from "../follow.ts";
import type { Outcome } from "../outcome.ts";
import { forgetSearches, recentSearches } from "../recent.ts";
import { type SearchState, withoutFilters, writeState } from "../state.ts";
import { el } from "./dom.ts";
import { wordsOfLanguage } from "./language-names.ts";

/** What was found, for what, and what was not. */
export function statusText({ answer, elsewhere }: Outcome, state: SearchState, words: SearchWords): string {
  const { query, typed, quality, results, whole, unknown } = answer;
  const n = results.length;
  if (state.query === "") return words.countAll(n);
  const nowhere = unknown.length > 0 && query.terms.length > 1 ? ` ${words.unknown(unknown)}` : "";
  if (quality === "none") return words.count(0, query.shown) + nowhere;
  if (quality === "some") {
    const missed = typed === undefined ? "" : `${words.count(0, typed)}. `;
    return `${missed}${words.partial(n, query.shown)}${nowhere}`;
  }
  const alike = answer.reworded?.queries.size ?? 0;
  const partly = n - whole - alike;
  const synonyms =
    answer.reworded === undefined ? "" : `. ${words.alsoWith(alike, answer.reworded.words.join(", "))}`;
  const found = words.count(whole, query.shown) + (partly > 0 ? ` ${words.others(partly)}` : "") + synonyms;
  if (typed !== undefined) return `${words.count(0, typed)}. ${found}`;
  return elsewhere ? `${wordsOfLanguage(words, "foundIn", answer.lang)} ${found}` : found;
}

/** Where nothing was found: what to try, and the hub's words that are near. */
export function noteViews(
  { answer, near }: Outcome,
  state: SearchState,
  words: SearchWords,
  address: string,
): readonly HTMLElement[] {
  if (answer.results.length > 0) return [];
  const link = (to: SearchState, text: string) =>
    el("a", { href: address + writeState(to), "data-search": true }, text);
  const notes = [el("p", {}, words.noneHelp)];
  if (Object.keys(state.selected).length > 0)
    notes.push(el("p", {}, link(withoutFilters(state), words.clearFilters)));
  if (near.length === 0) return notes;
  const items = near.map((word) => el("li", {}, link({ ...state, query: word }, word)));
  const heading = el("h2", {}, words.near);
  return [...notes, el("section", { class: "near-words ui" }, heading, el("ul", {}, ...items))];
}

/** Feeds by which the search can be followed. */
export function followView(feeds: readonly Followed[], words: SearchWords): readonly HTMLElement[] {
  if (feeds.length === 0) return [];
  const links = feeds.map(({ path, title }) => el("a", { href: path }, words.follow(title)));
  return [el("p", { class: "near soft ui" }, ...links)];
}

/** Where else to look: the hub's other languages. */
export function elsewhereView(
  { answer, others, elsewhere }: Outcome,
  state: SearchState,
  words: SearchWords,
  address: string,
): readonly HTMLElement[] {
  // where nothing was found, they were looked through already
  const searched = elsewhere || (answer.quality === "none" && state.lang === undefined);
  if (searched || others.length === 0) return [];
  // all in one way: by their names, where one of them is not a language of the interface
  const of = others.every((lang) => lang in words.inLanguage) ? "inLanguage" : "languages";
  const links = others.map((lang) =>
    el(
      "a",
      { href: address + writeState({ ...state, lang }), "data-search": true },
      wordsOfLanguage(words, of, lang),
    ),
  );
  return [el("p", { class: "near soft ui" }, `${words.otherLanguages} `, ...links)];
}

/** Earlier searches of this browser, or nothing. */
export function recentView(
  words: SearchWords,
  address: string,
  onForget: () => void,
): readonly HTMLElement[] {
  const recent = recentSearches();
  if (recent.length === 0) return [];
  const forget = el("button", { type: "button", class: "quiet" }, words.forget);
  forget.addEventListener("click", () => {
    forgetSearches();
    onForget();
  });
  const items = recent.map((query) =>
    el(
      "li",
      {},
      el(
        "a",
        {
          href: address + writeState({ query, selected: {}, sort: "relevance" }),
          "data-search": true,
          "data-stop": true,
        },
        query,
      ),
    ),
  );
  return [el("p", { class: "soft ui" }, words.recent), el("ul", { class: "recent" }, ...items), forget];
}
