/**
 * The search page. The form in its markup works without it (the page then offers other ways); with it, results come
 * while one types, and every search has an address.
 */
import { isLang, type Lang } from "../../text/index.ts";
import { type FacetLabels, facetLabels, languages, openBundle } from "../search/bundle.ts";
import { countFacets } from "../search/facet-counts.ts";
import type { Outcome } from "../search/outcome.ts";
import {
  type FacetName,
  readState,
  type SearchState,
  toggle,
  withoutFilters,
  writeState,
} from "../search/state.ts";
import { fillChips, fillFilters } from "../search/views/filter-view.ts";
import { languageFacet } from "../search/views/language-view.ts";
import { PAGE } from "../search/views/result-list.ts";
import { type SearchBox, searchBox } from "../search/views/search-box.ts";

const NO_LABELS: FacetLabels = { topic: {}, person: {}, series: {} };

/** What is kept with an address of the history, so that going back shows what was left. */
interface Place {
  readonly shown: number;
  readonly y: number;
}

export class HubSearch extends HTMLElement {
  /** Of the page, before anything is searched. */
  readonly #title = document.title;
  #box: SearchBox | undefined;
  #outcome: Outcome | undefined;

  connectedCallback(): void {
    if (this.#box !== undefined) return;
    const lang: Lang = isLang(document.documentElement.lang) ? document.documentElement.lang : "fr";
    const field = this.#one<HTMLInputElement>("input[type=search]");
    this.#box = searchBox(
      {
        area: this,
        form: this.#one("form"),
        field,
        status: this.#one("[data-status]"),
        notes: this.#one("[data-notes]"),
        list: this.#one("ol[data-results]"),
        after: this.#one("[data-after]"),
      },
      {
        lang,
        level: 2,
        onState: (state, typed) => this.#record(state, typed),
        onOutcome: (outcome, failed) => void this.#show(outcome, failed),
      },
    );
    this.#listen(field);
    for (const part of this.querySelectorAll<HTMLElement>("[data-scripted]")) part.hidden = false;
    this.#one<HTMLDetailsElement>("[data-aside]").open = matchMedia("(min-width: 62rem)").matches;
    this.#restore();
    field.addEventListener("input", () => void this.#warm(lang), { once: true });
  }

  #one<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`<hub-search> has no ${selector}`);
    return found;
  }

  /** Loads the index while the reader is still typing. Failing is said when they search. */
  async #warm(lang: Lang): Promise<void> {
    try {
      if ((await languages()).has(lang)) await openBundle(lang);
    } catch {
      // said at the first search
    }
  }

  #listen(field: HTMLInputElement): void {
    addEventListener("popstate", () => this.#restore());
    addEventListener("pagehide", () => this.#leave());
    this.#one("[data-filters]").addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === "radio") this.#choose((state) => inLanguage(state, target.value));
      else this.#choose((state) => toggle(state, target.dataset["facet"] as FacetName, target.value));
    });
    this.#one("[data-chips]").addEventListener("click", ({ target }) => {
      const chip = target instanceof Element ? target.closest("button") : null;
      if (chip === null) return;
      this.#choose((state) => removed(state, chip));
      field.focus();
    });
    this.#one<HTMLSelectElement>("select").addEventListener("change", ({ target }) => {
      const sort = target instanceof HTMLSelectElement && target.value === "date" ? "date" : "relevance";
      this.#choose((state) => ({ ...state, sort }));
    });
    this.#one("[data-aside]").addEventListener("toggle", () => {
      if (this.#outcome !== undefined && this.#box !== undefined)
        void this.#showFilters(this.#outcome, this.#box);
    });
    this.#one("[data-more]").addEventListener("click", () => void this.#more());
  }

  /** The search that the address names. */
  #restore(): void {
    const state = readState(location.search);
    const place = history.state as Partial<Place> | null;
    this.#one<HTMLInputElement>("input[type=search]").value = state.query;
    void this.#box?.run(state, { count: Math.max(PAGE, place?.shown ?? 0) }).then(() => {
      if (place?.y !== undefined && place.y > 0) scrollTo(0, place.y);
    });
  }

  #leave(): void {
    const place: Place = { shown: this.#box?.results.shown() ?? 0, y: scrollY };
    history.replaceState(place, "");
  }

  /** Typing rewrites the address of the moment; a choice makes a new one, to which one can come back. */
  #record(state: SearchState, typed: boolean): void {
    const address = location.pathname + writeState(state);
    if (address === location.pathname + location.search) return;
    if (typed && location.search !== "") history.replaceState(null, "", address);
    else {
      this.#leave();
      history.pushState(null, "", address);
    }
  }

  #choose(next: (state: SearchState) => SearchState): void {
    const box = this.#box;
    if (box === undefined) return;
    const state = next(box.state());
    this.#record(state, false);
    void box.run(state);
  }

  async #show(outcome: Outcome | undefined, failed: boolean): Promise<void> {
    const box = this.#box;
    if (box === undefined || !this.isConnected) return;
    this.#outcome = outcome;
    const { query } = box.state();
    document.title = query === "" ? this.#title : `${query} – ${this.#title}`;
    const found = (outcome?.answer.results.length ?? 0) > 0;
    this.#one("[data-explore]").hidden = found;
    this.#one("[data-tools]").hidden = !found;
    this.#one("[data-aside]").hidden = failed || !(found || Object.keys(box.state().selected).length > 0);
    this.#one<HTMLSelectElement>("select").value = box.state().sort;
    this.#showMore();
    if (outcome === undefined) this.#one("[data-chips]").hidden = true;
    else await this.#showFilters(outcome, box);
  }

  /** Counts are loaded only to be seen: a closed panel, as on a telephone, costs nothing. */
  async #showFilters(outcome: Outcome, { state, words }: SearchBox): Promise<void> {
    const aside = this.#one<HTMLDetailsElement>("[data-aside]");
    const chosen = Object.keys(state().selected).length > 0;
    try {
      const shown = aside.open && !aside.hidden;
      const labels = chosen || shown ? await facetLabels() : NO_LABELS;
      if (outcome !== this.#outcome) return;
      fillChips(this.#one("[data-chips]"), { state: state(), labels, words });
      if (!shown) return;
      const counts = await countFacets(state(), outcome.answer);
      if (outcome !== this.#outcome) return;
      fillFilters(this.#one("[data-filters]"), { state: state(), counts, labels, words }, (open) =>
        languageFacet(outcome, state(), words, open),
      );
    } catch {
      // results are there; without counts there is nothing to narrow them by
      aside.hidden = true;
    }
  }

  async #more(): Promise<void> {
    const box = this.#box;
    if (box === undefined) return;
    try {
      await box.results.more();
    } catch {
      this.#one("[data-status]").textContent = navigator.onLine ? box.words.failed : box.words.offline;
    }
    this.#showMore();
  }

  #showMore(): void {
    const total = this.#outcome?.answer.results.length ?? 0;
    this.#one("[data-more]").hidden = total <= (this.#box?.results.shown() ?? 0);
  }
}

function inLanguage(state: SearchState, lang: string): SearchState {
  const { lang: _, ...others } = state;
  return lang !== "" && lang !== document.documentElement.lang ? { ...others, lang } : others;
}

function removed(state: SearchState, chip: HTMLElement): SearchState {
  const { facet, value } = chip.dataset;
  if (facet !== undefined && value !== undefined) return toggle(state, facet as FacetName, value);
  const { lang: _, ...others } = state;
  return chip.hasAttribute("data-all") ? withoutFilters(others) : others;
}
