/** The types of entry: their schema, their folder under `content/`, their address on the site. */
import type * as z from "zod";
import { PAGE_KINDS } from "../page-kinds.ts";
import { article } from "./article.ts";
import { conference } from "./conference.ts";
import { link } from "./link.ts";
import { page } from "./page.ts";
import { person } from "./person.ts";
import { series } from "./series.ts";
import { topic } from "./topic.ts";

export interface EntryTypeSpec {
  /** Shape of the front matter. */
  readonly schema: z.ZodObject;
  /** Folder under `content/`. */
  readonly folder: string;
  /** First part of the address; empty for pages, which live at the root. */
  readonly path: string;
  /** The field whose year names the sub-folder of a new entry; absent where there are none. */
  readonly yearFrom?: "publishedAt" | "startsAt";
}

export const ENTRY_TYPES = {
  article: { schema: article, folder: "articles", path: PAGE_KINDS.article.path, yearFrom: "publishedAt" },
  conference: {
    schema: conference,
    folder: "conferences",
    path: PAGE_KINDS.conference.path,
    yearFrom: "startsAt",
  },
  series: { schema: series, folder: "series", path: PAGE_KINDS.series.path },
  person: { schema: person, folder: "people", path: PAGE_KINDS.person.path },
  link: { schema: link, folder: "links", path: PAGE_KINDS.link.path, yearFrom: "publishedAt" },
  topic: { schema: topic, folder: "topics", path: PAGE_KINDS.topic.path },
  page: { schema: page, folder: "pages", path: PAGE_KINDS.page.path },
} as const satisfies Record<string, EntryTypeSpec>;

export type EntryType = keyof typeof ENTRY_TYPES;
/** Those that may have recordings. */
const RECORDED_TYPES = ["article", "conference"] as const satisfies readonly EntryType[];
export type RecordedType = (typeof RECORDED_TYPES)[number];
export const isRecordedType = (type: EntryType): type is RecordedType =>
  (RECORDED_TYPES as readonly EntryType[]).includes(type);
export const ENTRY_TYPE_NAMES = Object.keys(ENTRY_TYPES) as readonly EntryType[];

/** Front matter of a type after validation: times in seconds, defaults filled in. */
export type EntryData<T extends EntryType> = z.output<(typeof ENTRY_TYPES)[T]["schema"]>;

/** Address of an entry from the root of the site. */
export function entryPath(type: EntryType, slug: string): string {
  return `${ENTRY_TYPES[type].path}${slug}/`;
}
