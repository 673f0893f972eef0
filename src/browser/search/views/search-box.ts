/** A field, its results and what is said about them: the part that the search page and the dialog share. */
import { type SearchWords, searchWords } from "../../../i18n/browser-words.ts";
import type { Lang } from "../../../text/index.ts";
import { SearchUnavailable } from "../bundle.ts";
import { followed } from "../follow.ts";
import { type Outcome, searchHub } from "../outcome.ts";
import { cleanQuery } from "../query.ts";
import { remember } from "../recent.ts";
import { isIdle, readState, type SearchState } from "../state.ts";
import { el } from "./dom.ts";
import { followKeys } from "./keys.ts";
import { elsewhereView, followView, noteViews, recentView, statusText } from "./notes-view.ts";
import { PAGE, type ResultList, resultList } from "./result-list.ts";

/** Milliseconds without a key before a search starts. */
const PAUSE = 120;
/** Milliseconds before a search that takes long says so. */
const LONG = 500;

export interface BoxParts {
  readonly area: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** A live region. */
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly list: HTMLOListElement;
  /** What comes after the results. */
  readonly after: HTMLElement;
}

export interface BoxOptions {
  readonly lang: Lang;
  /** Level of the headings of results. */
  readonly level: 2 | 3;
  /** Results shown at first. */
  readonly count?: number;
  /** True where the form is left to lead to the search page. */
  readonly leaves?: boolean;
  /** The search has changed by typing (`typed`) or by a choice. */
  readonly onState: (state: SearchState, typed: boolean) => void;
  /** Called with each answer, and without one when there is nothing to search or it failed. */
  readonly onOutcome: (outcome: Outcome | undefined, failed: boolean) => void;
}

export interface SearchBox {
  readonly words: SearchWords;
  readonly results: ResultList;
  readonly state: () => SearchState;
  /** Searches at once. */
  readonly run: (state: SearchState, options?: { readonly count?: number }) => Promise<void>;
}

export function searchBox(parts: BoxParts, options: BoxOptions): SearchBox {
  const { area, form, field, status, notes, list, after } = parts;
  const words = searchWords(options.lang);
  const results = resultList(list, words, options.level);
  let state: SearchState = { query: "", selected: {}, sort: "relevance" };
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Where results live; also where they are looked up without this script. */
  const page = new URL(form.action).pathname;

  const run: SearchBox["run"] = async (next, { count = options.count ?? PAGE } = {}) => {
    clearTimeout(pause);
    state = next;
    latest += 1;
    const own = latest;
    if (isIdle(state)) return idle();
    list.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => own === latest && announce(words.searching), LONG);
    try {
      const outcome = await searchHub(state, options.lang);
      if (own !== latest) return;
      await results.show(outcome.answer, count);
      if (own !== latest) return;
      clearTimeout(slow);
      announce(statusText(outcome, state, words));
      notes.replaceChildren(...noteViews(outcome, state, words, page));
      after.replaceChildren(...elsewhereView(outcome, state, words, page));
      const feeds = await followed(state, outcome.answer.query, results.found());
      if (own !== latest) return;
      after.append(...followView(feeds, words));
      options.onOutcome(outcome, false);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      if (own === latest) fail(error);
    } finally {
      clearTimeout(slow);
      if (own === latest) list.removeAttribute("aria-busy");
    }
  };

  const announce = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const idle = () => {
    results.clear();
    list.removeAttribute("aria-busy");
    announce("");
    notes.replaceChildren(...recentView(words, page, idle));
    after.replaceChildren();
    options.onOutcome(undefined, false);
  };
  const fail = (error: SearchUnavailable) => {
    results.clear();
    announce(error.offline ? words.offline : words.failed);
    const retry = el("button", { type: "button" }, words.retry);
    retry.addEventListener("click", () => void run(state));
    notes.replaceChildren(retry);
    after.replaceChildren();
    options.onOutcome(undefined, true);
  };
  const change = (next: SearchState, typed: boolean) => {
    state = next;
    options.onState(next, typed);
  };

  field.addEventListener("input", () => {
    change({ ...state, query: cleanQuery(field.value) }, true);
    clearTimeout(pause);
    pause = setTimeout(() => void run(state), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    remember(cleanQuery(field.value));
    if (options.leaves === true) return;
    event.preventDefault();
    change({ ...state, query: cleanQuery(field.value) }, false);
    void run(state);
  });
  area.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !area.contains(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.hasAttribute("data-search")) {
      event.preventDefault();
      change(readState(link.search), false);
      field.value = state.query;
      field.focus();
      void run(state);
    } else if (list.contains(link)) remember(state.query);
  });
  followKeys(area, field, () => {
    field.value = "";
    change({ ...state, query: "" }, true);
    void run(state);
  });
  return { words, results, state: () => state, run };
}
