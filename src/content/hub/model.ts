/**
 * The Hub: every entry, linked both ways, sorted once, frozen. All that is published reads this and nothing else.
 * Times inside recordings are seconds; dates are ISO 8601 with an offset; paths start at the root of the site.
 */
import type { Lang } from "../../text/index.ts";
import type { Paragraph } from "../../transcript/index.ts";
import type { Localized } from "../schemas/fields.ts";
import type { Licence } from "../schemas/licences.ts";
import type { DeckBlock } from "../schemas/media-lock.ts";
import type { Site } from "../schemas/site.ts";
import type { EntryData, EntryType } from "../schemas/types.ts";
import type { Mentions } from "./mentions.ts";

export interface Image {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
  /** Pixels; absent where the file was never measured. */
  readonly width?: number;
  readonly height?: number;
}

export interface Attachment {
  readonly file: string;
  readonly title: string;
  readonly bytes?: number;
}

/** What every entry has, with its relations resolved. */
export interface EntryBase<T extends EntryType = EntryType> {
  readonly type: T;
  readonly slug: string;
  /** Address from the root: `/articles/<slug>/`. */
  readonly path: string;
  /** File below the content folder. */
  readonly file: string;
  /** Tells one version of the file from another; absent where it was not read from a disk. */
  readonly digest?: string;
  readonly title: string;
  readonly summary?: string;
  readonly lang: Lang;
  /** Markdown. */
  readonly body: string;
  readonly topics: readonly Topic[];
  readonly authors: readonly Person[];
  readonly licence: Licence;
  readonly source?: { readonly name: string; readonly url: string };
  readonly aliases: readonly string[];
  readonly image?: Image;
  readonly documents: readonly Attachment[];
  readonly essential?: string;
  readonly featured: boolean;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  /** The same in other languages. */
  readonly translations: readonly Entry[];
  /** At most four, the nearest first. */
  readonly related: readonly Resource[];
}

export interface Article extends EntryBase<"article"> {
  readonly publishedAt: string;
}

export interface AudioSource {
  /** Path or address. */
  readonly url: string;
  /** Media type (RFC 6838). */
  readonly type: string;
  readonly bytes?: number;
  readonly seconds?: number;
  /** `opus`, `mp3`, `aac` … */
  readonly codec?: string;
  /** Bits per second. */
  readonly bitrate?: number;
}

export interface Transcript {
  readonly file: string;
  readonly bytes?: number;
  readonly status: "machine" | "reviewed";
  readonly reviewedBy?: string;
  readonly reviewedAt?: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Chapter {
  readonly at: number;
  /** Start of the next chapter, or end of the recording where it is known. */
  readonly end?: number;
  readonly title: string;
  readonly url?: string;
  readonly image?: string;
}

export interface SlideCue {
  readonly at: number;
  readonly end?: number;
  readonly deck: string;
  /** Page number, from 1. */
  readonly slide: number;
}

export interface Recording {
  readonly id: string;
  /** True for the first of its conference, whose moments have no prefix. */
  readonly first: boolean;
  readonly title: string;
  readonly sources: readonly AudioSource[];
  readonly seconds?: number;
  readonly recordedAt?: string;
  readonly publishedAt: string;
  readonly licence: Licence;
  readonly transcript?: Transcript;
  readonly chapters: readonly Chapter[];
  readonly cues: readonly SlideCue[];
  readonly voices: readonly string[];
  readonly synthetic: boolean;
  readonly consent?: string;
  /** Loudness over time, 0 to 99, evenly spaced. */
  readonly peaks?: readonly number[];
}

export interface Slide {
  /** Page number, from 1. */
  readonly n: number;
  /** Points; only their proportion matters. */
  readonly width: number;
  readonly height: number;
  readonly title?: string;
  /** An editor's words (Markdown), which replace `blocks`. */
  readonly text?: string;
  readonly blocks: readonly DeckBlock[];
  readonly alt?: string;
  /** Pictures made at build, the smallest first. */
  readonly images: readonly { readonly src: string; readonly width: number }[];
}

export interface Deck {
  readonly id: string;
  readonly file: string;
  readonly bytes?: number;
  readonly title: string;
  readonly creators: readonly string[];
  readonly slides: readonly Slide[];
}

export interface Speaker {
  readonly person: Person;
  readonly role?: string;
}

type ConferenceData = EntryData<"conference">;

export interface Conference extends EntryBase<"conference"> {
  readonly publishedAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly venue?: Readonly<NonNullable<ConferenceData["venue"]>>;
  readonly online?: Readonly<NonNullable<ConferenceData["online"]>>;
  readonly series?: Series;
  readonly speakers: readonly Speaker[];
  readonly organisers: readonly Person[];
  readonly status: ConferenceData["status"];
  readonly statusNote?: string;
  readonly audience?: string;
  readonly programme: readonly Readonly<ConferenceData["programme"][number]>[];
  /** `closesAt` is the start of the meeting where the editor says nothing. */
  readonly registration?: Readonly<NonNullable<ConferenceData["registration"]>> & {
    readonly closesAt: string;
  };
  readonly contact?: Readonly<NonNullable<ConferenceData["contact"]>>;
  readonly recordings: readonly Recording[];
  readonly decks: readonly Deck[];
  readonly links: readonly Readonly<ConferenceData["links"][number]>[];
  /** Curated links that say they belong here. */
  readonly curated: readonly { readonly link: Link; readonly at?: number }[];
}

export interface Series extends EntryBase<"series"> {
  readonly organisers: readonly Person[];
  /** In the order of time. */
  readonly conferences: readonly Conference[];
}

export interface Person extends EntryBase<"person"> {
  readonly kind: "person" | "organisation";
  readonly role?: string;
  readonly bio?: string;
  readonly website?: string;
  readonly photo?: Image;
  readonly identifiers: Readonly<NonNullable<EntryData<"person">["identifiers"]>>;
  /** Conferences where they speak, the latest first. */
  readonly talks: readonly Conference[];
  /** Conferences and series that they organise. */
  readonly organised: readonly (Conference | Series)[];
  readonly articles: readonly Article[];
  /** Links that they chose. */
  readonly links: readonly Link[];
}

export interface Link extends EntryBase<"link"> {
  readonly publishedAt: string;
  readonly url: string;
  readonly curator?: Person;
  readonly kind: EntryData<"link">["kind"];
  readonly archivedUrl?: string;
  readonly conferences: readonly { readonly conference: Conference; readonly at?: number }[];
}

export interface Topic extends EntryBase<"topic"> {
  readonly parent?: Topic;
  /** From the root of the tree down to the parent. */
  readonly ancestors: readonly Topic[];
  readonly children: readonly Topic[];
  /** What carries this topic or one below it, the latest first. */
  readonly resources: readonly Resource[];
}

export interface Page extends EntryBase<"page"> {
  readonly order: number;
}

/** What readers come for: the entries that topics gather. */
export type Resource = Article | Conference | Series | Link;
export type Entry = Resource | Person | Topic | Page;

export interface EntryOf {
  article: Article;
  conference: Conference;
  series: Series;
  person: Person;
  link: Link;
  topic: Topic;
  page: Page;
}

export interface Hub {
  readonly site: Site;
  /** The instant of the build (ISO 8601), on which publication alone depends. */
  readonly now: string;
  /** Latest first. */
  readonly articles: readonly Article[];
  /** Latest start first. */
  readonly conferences: readonly Conference[];
  /** Latest meeting first. */
  readonly series: readonly Series[];
  /** By name. */
  readonly people: readonly Person[];
  /** Latest first. */
  readonly links: readonly Link[];
  /** In the order of the tree: each topic before its children, siblings by title. */
  readonly topics: readonly Topic[];
  /** By `order`, then title. */
  readonly pages: readonly Page[];
  /** Old paths, where they lead now, and the content file that claims them. */
  readonly redirects: readonly { readonly from: string; readonly to: string; readonly file: string }[];
  /** Size in pixels of each local picture, by path, so that pages keep its place. */
  readonly pictures: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  /** Who names whom, where relations do not say it. */
  readonly mentions: Mentions;
  /** All media files that entries name, by path: what the build copies. */
  readonly media: readonly string[];
}

/** The text for a language: its own, else the main language's, else any. */
export function localize(value: Localized, lang: Lang, main: Lang = "fr"): string {
  if (typeof value === "string") return value;
  return value[lang] ?? value[main] ?? Object.values(value).find((text) => text !== undefined) ?? "";
}

/** The date by which an entry is sorted among others: a meeting's start, else publication. */
export function dateOf(entry: Entry): string {
  if (entry.type === "conference") return entry.startsAt;
  if (entry.type === "series") return entry.conferences.at(-1)?.startsAt ?? entry.publishedAt ?? "";
  return entry.publishedAt ?? "";
}

/** Every entry of a hub, resources first. */
export function allEntries(hub: Hub): readonly Entry[] {
  return [
    ...hub.articles,
    ...hub.conferences,
    ...hub.series,
    ...hub.links,
    ...hub.people,
    ...hub.topics,
    ...hub.pages,
  ];
}
