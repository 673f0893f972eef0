/** The lines of the registry of outputs that make the content API. */
import { ENTRY_TYPE_NAMES, type Entry, type EntryType, PAGE_KINDS } from "../../content/index.ts";
import { typeset } from "../../text/index.ts";
import {
  filesOfEntries,
  filesOfHub,
  type RegisteredOutput,
  severalFiles,
  singleFile,
} from "../output-spec.ts";
import { API_INDEX, apiEntryPath, apiPagePath, apiTablePath } from "./addresses.ts";
import { apiIndex, apiSchemas } from "./description.ts";
import { entryData } from "./entry-data.ts";
import { type ApiPage, listPageJson, listPageLines, listPages, typeTable } from "./lists.ts";

export const API_OUTPUTS: readonly RegisteredOutput[] = [
  singleFile({
    name: "api-index",
    type: "application/json",
    path: API_INDEX,
    listed: { id: "api", format: "JSON", title: "api" },
    render: apiIndex,
  }),
  filesOfEntries<Entry>({
    name: "api-entry",
    type: "application/json",
    rel: "alternate",
    items: (entry) => [entry],
    path: apiEntryPath,
    title: ({ title, inLanguage }) => typeset(title, inLanguage),
    render: (entry, hub) => `${JSON.stringify(entryData(entry, hub))}\n`,
  }),
  filesOfHub<ApiPage>({
    name: "api-list",
    type: "application/json",
    items: listPages,
    path: ({ type, number }) => apiPagePath(type, number, "json"),
    render: (page, { site }) => listPageJson(page, site),
  }),
  filesOfHub<ApiPage>({
    name: "api-lines",
    type: "application/jsonl",
    header: { path: `${PAGE_KINDS.api.path}*.jsonl`, type: "application/jsonl; charset=utf-8" },
    items: listPages,
    path: ({ type, number }) => apiPagePath(type, number, "jsonl"),
    render: listPageLines,
  }),
  filesOfHub<EntryType>({
    name: "api-table",
    type: "text/csv",
    header: { path: `${PAGE_KINDS.api.path}*.csv`, type: "text/csv; charset=utf-8; header=present" },
    items: () => ENTRY_TYPE_NAMES,
    path: apiTablePath,
    render: typeTable,
  }),
  severalFiles({ name: "api-schemas", type: "application/json", texts: apiSchemas }),
];
