import { cleanQuery } from "./query.ts";

/** The facets in the order in which they are offered, and their names in addresses. */
export const FACET_PARAMETERS = {
  type: "type",
  topic: "theme",
  person: "personne",
  series: "cycle",
  year: "annee",
  with: "avec",
} as const;
export type FacetName = keyof typeof FACET_PARAMETERS;
export const FACET_NAMES = Object.keys(FACET_PARAMETERS) as readonly FacetName[];

export type Selected = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface SearchState {
  readonly query: string;
  readonly selected: Selected;
  readonly sort: "relevance" | "date";
  /** ISO 639. Absent: the language of the page. */
  readonly lang?: string;
}

const VALUE = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,99}$/u;
const VALUES = 20;

/** The search that an address asks for; what it cannot mean is left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const selected: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACET_NAMES) {
    const values = params.getAll(FACET_PARAMETERS[facet]).filter((value) => VALUE.test(value));
    if (values.length > 0) selected[facet] = [...new Set(values)].slice(0, VALUES);
  }
  const lang = params.get("langue") ?? "";
  return {
    query: cleanQuery(params.get("q") ?? ""),
    selected,
    sort: params.get("tri") === "date" ? "date" : "relevance",
    ...(/^[a-z]{2,3}$/.test(lang) ? { lang } : {}),
  };
}

/** The address of a search, from "?" on; empty for an empty search. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== "") params.set("q", state.query);
  for (const facet of FACET_NAMES)
    for (const value of state.selected[facet] ?? []) params.append(FACET_PARAMETERS[facet], value);
  if (state.lang !== undefined) params.set("langue", state.lang);
  if (state.sort === "date") params.set("tri", "date");
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** True where nothing is asked. */
export const isIdle = ({ query, selected }: SearchState): boolean =>
  query === "" && Object.keys(selected).length === 0;

/** The same search with a value of a facet chosen or no longer. */
export function toggle(state: SearchState, facet: FacetName, value: string): SearchState {
  const { [facet]: values = [], ...others } = state.selected;
  const kept = values.includes(value) ? values.filter((it) => it !== value) : [...values, value];
  return { ...state, selected: kept.length === 0 ? others : { ...others, [facet]: kept } };
}

/** The same search under no filter. */
export const withoutFilters = (state: SearchState): SearchState => ({ ...state, selected: {} });
