/** Content as the loader hands it over, made in memory. */
import {
  type Built,
  buildHub,
  type ContentSources,
  type EntryType,
  type FieldPath,
  type Hub,
  type MediaLock,
  type Problem,
  type SourceEntry,
} from "../../src/content/index.ts";
import { WHOLE_SITE } from "../cms/whole-entries.ts";

type Values = Readonly<Record<string, unknown>>;

/** A line that only this field has: tests tell by it that a problem is shown where its field is. */
export const lineOf = (field: FieldPath): number =>
  10 + [...field.join(".")].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);

export const FOLDERS: Readonly<Record<EntryType, string>> = {
  article: "articles",
  conference: "conferences",
  series: "series",
  person: "people",
  link: "links",
  topic: "topics",
  page: "pages",
};

export function source(
  type: EntryType,
  slug: string,
  data: Values = {},
  more: Partial<SourceEntry> = {},
): SourceEntry {
  const dated = { publishedAt: "2026-01-02" };
  const least: Partial<Record<EntryType, Values>> = {
    article: dated,
    link: { ...dated, url: `https://exemple.fr/${slug}` },
    conference: { ...dated, startsAt: "2026-02-01T14:00:00", endsAt: "2026-02-01T17:00:00" },
  };
  return {
    type,
    slug,
    body: "",
    file: `${FOLDERS[type]}/${slug}.md`,
    data: { title: slug, ...least[type], ...data },
    references: [],
    lineOf,
    ...more,
  };
}

export interface World {
  readonly site?: Values;
  readonly files?: readonly string[];
  readonly locks?: readonly MediaLock[];
  readonly now?: string;
  readonly transcript?: ContentSources["transcript"];
}

export function build(entries: readonly SourceEntry[], world: World = {}): Built<Hub> {
  const sources: ContentSources = {
    site: {
      file: "site.yaml",
      data: { ...WHOLE_SITE, mediaHosts: ["media.hub.example"], ...world.site },
      lineOf,
    },
    entries,
    files: new Map((world.files ?? []).map((file) => [file, file.length])),
    locks: new Map((world.locks ?? []).map((lock) => [lock.src, lock])),
    transcript: world.transcript ?? (() => []),
    now: world.now ?? "2026-06-01T12:00:00+02:00",
  };
  return buildHub(sources);
}

export function hubOf(entries: readonly SourceEntry[], world: World = {}): Hub {
  const { hub, problems } = build(entries, world);
  if (hub === undefined) throw new Error(JSON.stringify(problems));
  return hub;
}

export const problemsOf = (entries: readonly SourceEntry[], world: World = {}): readonly Problem[] =>
  build(entries, world).problems;
