/** Where the content API is. Nothing in it moves within a version: an entry's address is made of its identity. */
import { ENTRY_TYPES, type Entry, type EntryType, PAGE_KINDS } from "../../content/index.ts";

/** Raised by a change that a program could stumble over; what came before stays beside it. */
export const API_VERSION = 1;

const ROOT = `${PAGE_KINDS.api.path}v${API_VERSION}/`;

export const API_INDEX = `${ROOT}index.json`;

/** Folder of a type, named as in the contents: `/api/v1/conferences/`. */
const typeRoot = (type: EntryType): string => `${ROOT}${ENTRY_TYPES[type].folder}/`;

/** `/api/v1/conferences/<id>.json`. */
export const apiEntryPath = ({ type, id }: Pick<Entry, "type" | "id">): string =>
  `${typeRoot(type)}${id}.json`;

/** `/api/v1/conferences/page-1.json`, and the same entries in full as JSON Lines. */
export const apiPagePath = (type: EntryType, page: number, ending: "json" | "jsonl"): string =>
  `${typeRoot(type)}page-${page}.${ending}`;

/** `/api/v1/conferences.csv`. */
export const apiTablePath = (type: EntryType): string => `${ROOT}${ENTRY_TYPES[type].folder}.csv`;

/** `/api/v1/schemas/conference.json`. */
export const apiSchemaPath = (name: string): string => `${ROOT}schemas/${name}.json`;
