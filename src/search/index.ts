/** The door of `search`: from the Hub to the index that browsers search. */
export {
  buildSearchIndex,
  type IndexMemory,
  SEARCH_PATH,
  type SearchIndex,
  searchDocuments,
  searchIndexOf,
} from "./build-index.ts";
export type { SearchDocument } from "./document.ts";
export { FACETS, type Facet } from "./facets.ts";
export type { Labels } from "./labels.ts";
