/** What the content API says of itself: its index and its JSON Schemas. */
import {
  ENTRY_TYPE_NAMES,
  type EntryType,
  type Hub,
  licenceOf,
  localize,
  mainLang,
  publishedSchemas,
} from "../../content/index.ts";
import { absolute, SCHEMAS, TRANSCRIPT_FORMATS } from "../addresses.ts";
import type { JsonFile } from "../discovery.ts";
import { prettyJson } from "../pretty-json.ts";
import { API_VERSION, apiPagePath, apiSchemaPath, apiTablePath } from "./addresses.ts";
import { listPagesOf } from "./lists.ts";

const PROMISE =
  "Within a version, no address, key or type of value changes or goes away, and an entry keeps its address as long as it is published. Keys and files may be added: ignore those that you do not know. Any other change makes another version, beside this one.";

/** Media types of what the index names. */
const FORMATS = {
  entry: "application/json",
  pages: "application/json",
  lines: "application/jsonl",
  table: "text/csv",
  schema: "application/json",
};

/** The index: which types there are, where their lists are, and how all is described. */
export function apiIndex(hub: Hub): string {
  const { site } = hub;
  const at = (path: string): string => absolute(site, path);
  return prettyJson({
    name: site.name,
    description: localize(site.description, mainLang(site)),
    url: at("/"),
    version: API_VERSION,
    promise: PROMISE,
    languages: site.languages,
    licence: { ...licenceOf(site.licence), note: "Of each entry that carries no licence of its own" },
    publisher: site.publisher,
    types: ENTRY_TYPE_NAMES.map((type) => typeIndex(type, hub)),
    schemas: {
      published: ENTRY_TYPE_NAMES.map((type) => at(apiSchemaPath(type))),
      written: at(SCHEMAS),
    },
    formats: { ...FORMATS, transcripts: TRANSCRIPT_FORMATS },
  });
}

/** Where the entries of a type are: pages from the oldest, then all as a table. */
function typeIndex(type: EntryType, hub: Hub): object {
  const pages = listPagesOf(type, hub);
  const at = (path: string): string => absolute(hub.site, path);
  return {
    type,
    count: pages.reduce((sum, { entries }) => sum + entries.length, 0),
    first: at(apiPagePath(type, 1, "json")),
    last: at(apiPagePath(type, pages.length, "json")),
    pages: pages.map(({ number }) => at(apiPagePath(type, number, "json"))),
    lines: pages.map(({ number }) => at(apiPagePath(type, number, "jsonl"))),
    table: at(apiTablePath(type)),
    schema: at(apiSchemaPath(type)),
    listSchema: at(apiSchemaPath(`${type}-list`)),
  };
}

/** The JSON Schemas of an entry of each type in full, and of a page of its list. */
export function apiSchemas({ site }: Hub): readonly JsonFile[] {
  return publishedSchemas((name) => absolute(site, apiSchemaPath(name))).map(({ name, schema }) => ({
    path: apiSchemaPath(name),
    text: prettyJson(schema),
  }));
}
