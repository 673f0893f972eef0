/** What is to be said about an answer besides its results. */
import type { SearchWords } from "../../../i18n/browser-words.ts";
import type { Followed } from "../follow.ts";
import type { Outcome } from "../outcome.ts";
import { forgetSearches, recentSearches } from "../recent.ts";
import { type SearchState, withoutFilters, writeState } from "../state.ts";
import { el } from "./dom.ts";

/** How many results, for what. */
export function statusText({ answer, elsewhere }: Outcome, state: SearchState, words: SearchWords): string {
  const n = answer.results.length;
  const count = state.query === "" ? words.countAll(n) : words.count(n, answer.query.shown);
  return elsewhere ? `${words.foundIn[answer.lang]} ${count}` : count;
}

/** Remarks on an outcome: what was put right, what is missing, where else to look. */
export function noteViews(
  outcome: Outcome,
  state: SearchState,
  words: SearchWords,
  address: string,
): readonly HTMLElement[] {
  const { answer, near } = outcome;
  const link = (to: SearchState, text: string) =>
    el("a", { href: address + writeState(to), "data-search": true }, text);
  const notes: HTMLElement[] = [];
  if (answer.typed !== undefined) {
    notes.push(
      el(
        "p",
        {},
        `${words.corrected(answer.query.shown)} `,
        el("a", { href: address + writeState(state), "data-exactly": true }, words.asTyped(answer.typed)),
      ),
    );
  }
  if (answer.quality === "some") notes.push(el("p", {}, words.partial));
  if (answer.results.length === 0) {
    notes.push(el("p", {}, words.noneHelp));
    if (Object.keys(state.selected).length > 0)
      notes.push(el("p", {}, link(withoutFilters(state), words.clearFilters)));
    if (near.length > 0) {
      notes.push(
        el(
          "p",
          { class: "near" },
          `${words.near} `,
          ...near.map((word) => link({ ...state, query: word }, word)),
        ),
      );
    }
  }
  return notes;
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
  const links = others.map((lang) =>
    el("a", { href: address + writeState({ ...state, lang }), "data-search": true }, words.inLanguage[lang]),
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
