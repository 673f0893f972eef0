/** What an editor is asked before an entry goes: deleted, or only taken off the site. */
import { collectionKey, collectionName, type HubData, type IndexedEntry } from "../../src/cms/index.ts";
import { ENTRY_TYPES, type EntryType, oldSlugs } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import type { Removal, Rewrite } from "../decap/index.ts";
import { type Choice, choose, type Question } from "../feedback/ask.ts";
import { showNotice } from "../feedback/notice.ts";
import { aliasesOf, entriesOf, entryCalled, titleOf } from "../shell/hub.ts";
import { type Referrer, type Referrers, referrersOf } from "./referrers.ts";
import { withRevision } from "./save.ts";
import { type Revise, textWithout } from "./without-entry.ts";

const words = messages.takeAway;

export type Way = "delete" | "unpublish" | "offline";

/** The files of the repository, as far as they change with the one that goes. */
export interface NamingFiles {
  /** The text of a file, by its path, `content/articles/2026/x.md`; undefined where there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** What the deletion of the entry of this name writes. */
  readonly write: (slug: string, rewrites: readonly Rewrite[]) => void;
}

/** Asks, and prepares what the entries that name the one that goes will say. */
export async function confirmTakeAway(
  way: Way,
  leaving: Removal,
  data: HubData,
  { read, write }: NamingFiles,
): Promise<boolean> {
  const type = collectionKey(leaving.collection)?.type;
  const chosen = await choose(questionOf(way, leaving, data), choicesOf(way, leaving, data));
  if (chosen === undefined || type === undefined) return chosen !== undefined;
  const gone = { type, slugs: namesOf(data, type, leaving.slug) };
  const successor = chosen.picked === undefined ? undefined : { type, slug: chosen.picked };
  if (chosen.value !== "remove" && successor === undefined) return true;
  const rewrites: Rewrite[] = [];
  const left: IndexedEntry[] = [];
  for (const { entry } of referrersOf(data, { type, slug: leaving.slug }).online) {
    const path = `content/${entry.file}`;
    const text = await read(path);
    const raw =
      text === undefined
        ? undefined
        : textWithout(text, entry.type, gone, {
            // none names itself
            successor: entry.type === type && entry.slug === chosen.picked ? undefined : successor,
            revise: reviseOf(entry),
          });
    if (raw === undefined) left.push(entry);
    else if (raw !== text) rewrites.push({ path, raw });
  }
  if (left.length > 0) {
    showNotice(
      words.leftToEditor,
      left.map((entry) => ({
        text: titleOf(entry),
        go: () => window.open(formOf(entry), "_blank", "noopener"),
      })),
    );
    return false;
  }
  write(leaving.slug, rewrites);
  return true;
}

/** The version that a file becomes. */
function reviseOf({ type, slug }: IndexedEntry): Revise {
  return (before, after) => {
    const { id, revision } = withRevision(type, after, { isNew: false, slug, saved: before }, new Date());
    return { id, revision };
  };
}

/** The slug of an entry, and those that it had. */
function namesOf(data: HubData, type: EntryType, slug: string): readonly string[] {
  const own = entryCalled(data, type, slug);
  return own === undefined ? [slug] : [own.slug, ...oldSlugs(type, aliasesOf(own))];
}

/** What may become of the entries that name the one that goes; nothing where none has to change. Pure. */
export function choicesOf(way: Way, { slug, collection }: Removal, data: HubData): readonly Choice[] {
  const type = collectionKey(collection)?.type;
  if (type === undefined || slug === "" || way === "offline") return [];
  const { online } = referrersOf(data, { type, slug });
  if (online.length === 0) return [];
  const names = namesOf(data, type, slug);
  const all = entriesOf(data, type);
  const others = all.filter((entry) => entry.slug !== names[0] && !isBelow(entry, names, all));
  return [
    { value: "remove", label: words.remove(online.length) },
    ...(others.length === 0
      ? []
      : [
          {
            value: "replace",
            label: words.replace,
            pick: toldApart(others),
          },
        ]),
    {
      value: "keep",
      label: words.keep(online.length),
    },
  ];
}

/** Whether an entry stands below another in a tree: put in its place, it would be its own parent. */
function isBelow({ data }: IndexedEntry, slugs: readonly string[], all: readonly IndexedEntry[]): boolean {
  const seen = new Set<unknown>();
  for (let parent = data["parent"]; parent !== undefined && !seen.has(parent); ) {
    if (slugs.includes(String(parent))) return true;
    seen.add(parent);
    const above = parent;
    parent = all.find((entry) => entry.slug === above)?.data["parent"];
  }
  return false;
}

/** The titles of entries by slug, each with its address where another one has the same title. */
function toldApart(entries: readonly IndexedEntry[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(titleOf(entry), (counts.get(titleOf(entry)) ?? 0) + 1);
  return new Map(
    entries.map((entry) => {
      const title = titleOf(entry);
      return [entry.slug, counts.get(title) === 1 ? title : `${title} (${entry.slug})`];
    }),
  );
}

/** Pure. */
export function questionOf(way: Way, leaving: Removal, data: HubData): Question {
  const { slug, changed, collection } = leaving;
  const name = leaving.title.trim() || words.untitled;
  const lost = changed ? [words.unsavedLost] : [];
  const type = collectionKey(collection)?.type;
  if (slug === "" || type === undefined)
    return {
      title: words.abandon(name),
      before: [words.neverSaved, ...lost],
      list: [],
      after: [],
      agree: words.abandonIt,
      grave: true,
    };
  const referrers = referrersOf(data, { type, slug });
  const list = referrers.online.map(itemOf);
  const named = [...(way === "offline" ? [] : lost), ...namedBefore(referrers)];
  if (way === "offline")
    return {
      title: words.offline(name),
      before: [words.staysDraft, ...named],
      list,
      after: list.length > 0 ? [words.shownNoMore(list.length)] : [],
      agree: words.offlineIt,
      grave: false,
    };
  const breaks = list.length > 0 || referrers.offline > 0;
  const instead = entryCalled(data, type, slug) === undefined ? "" : words.instead;
  return {
    title: way === "delete" ? words.delete(name) : words.unpublish(name),
    before: named.length > 0 ? named : [words.unnamed],
    list,
    after: [
      ...(referrers.offline > 0 ? [words.mendLater] : []),
      ...(breaks && instead !== "" ? [instead] : []),
      ...(way === "delete" ? [words.inBin] : []),
    ],
    agree: way === "delete" ? words.deleteIt : words.unpublishIt,
    grave: true,
  };
}

function namedBefore({ online, offline }: Referrers): string[] {
  return [
    ...(offline > 0 ? [words.namedOffline(offline)] : []),
    ...(online.length > 0 ? [words.namedOnline(online.length)] : []),
  ];
}

const HOW: Readonly<Record<Referrer["how"], string | undefined>> = {
  field: undefined,
  text: words.inText,
  translation: words.inTranslation,
};

function itemOf({ entry, how }: Referrer): Question["list"][number] {
  const note = HOW[how];
  return { text: titleOf(entry), href: formOf(entry), ...(note === undefined ? {} : { note }) };
}

/** Where an entry is edited. */
export function formOf({ type, file, slug }: Pick<IndexedEntry, "type" | "file" | "slug">): string {
  const year = "yearFrom" in ENTRY_TYPES[type] ? Number(file.split("/")[1]) : Number.NaN;
  const key: { type: EntryType; year?: number } = Number.isNaN(year) ? { type } : { type, year };
  return `/admin/#/collections/${collectionName(key)}/entries/${slug}`;
}
