/**
 * The Hub: every entry, linked both ways, sorted once, frozen. All that is published reads this and nothing else.
 * Times inside recordings are seconds; dates are ISO 8601 with an offset; paths start at the root of the site.
 */
import type * as z from "zod";
import type { Lang } from "../../text/index.ts";
import type { Paragraph } from "../../transcript/index.ts";
import type { Localized } from "../schemas/fields.ts";
import type { Licence } from "../schemas/licences.ts";
import type { DeckLock, DeckLockPage } from "../schemas/media-lock.ts";
import type { attachment, image, SharedData } from "../schemas/shared.ts";
import type { SiteSettings } from "../schemas/site.ts";
import type { Synonyms } from "../schemas/synonyms.ts";
import type { EntryData, EntryType } from "../schemas/types.ts";
import type { CurrentRevision } from "./identity.ts";
import type { Mentions } from "./mentions.ts";
import type { MadePicture } from "./pictures.ts";

/**
 * What a schema gives, as the Hub holds it: read only, references replaced by the entries that they name, no key with
 * the value undefined. A field added to a schema, at any depth, is a field here.
 */
export type Held<T> =
  T extends z.core.$brand<infer Target extends EntryType>
    ? EntryOf[Target]
    : T extends readonly (infer Item)[]
      ? readonly Held<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Held<Exclude<T[K], undefined>> }
        : T;

/** The fields of a type, but those that are of every entry, and some that the Hub holds otherwise. */
type Own<T extends EntryType, Otherwise extends string = never> = Omit<
  Held<EntryData<T>>,
  keyof EntryBase | "draft" | "translationOf" | Otherwise
>;

/** What the build makes of its picture is absent where the file was never measured. */
export interface Image extends Held<z.output<typeof image>>, Partial<MadePicture> {}

export interface Attachment extends Held<z.output<typeof attachment>> {
  readonly bytes?: number;
}

/** What every entry has, with its relations resolved. */
export interface EntryBase<T extends EntryType = EntryType>
  extends Omit<Held<SharedData>, "draft" | "translationOf" | "licence" | "revision"> {
  readonly type: T;
  readonly slug: string;
  /** UUID: its file's own, else one made from its type and slug. */
  readonly id: string;
  readonly revision: CurrentRevision;
  /** Address from the root: `/articles/<slug>/`. */
  readonly path: string;
  /** File below the content folder. */
  readonly file: string;
  /** Tells one version of the file from another; absent where it was not read from a disk. */
  readonly digest?: string;
  /** The language that it is in (BCP 47, canonical; Schema.org `inLanguage`), and that of the interface around it. */
  readonly inLanguage: string;
  readonly lang: Lang;
  /** Markdown. */
  readonly body: string;
  /** Addresses that the text links to and that are not published: shown as plain words. */
  readonly unlinked?: readonly string[];
  readonly licence: Licence;
  readonly image?: Image;
  readonly documents: readonly Attachment[];
  readonly translations: readonly Entry[];
  /** At most four, the nearest first. */
  readonly related: readonly Resource[];
}

type ConferenceData = Held<EntryData<"conference">>;
type RecordingData = ConferenceData["recordings"][number];

export interface AudioSource extends Held<RecordingData["sources"][number]> {
  readonly type: string;
  /** `opus`, `mp3`, `aac` … */
  readonly codec?: string;
  /** Bits per second. */
  readonly bitrate?: number;
  /** False where its host sends it from the start only: nobody goes to a moment that has not come yet. */
  readonly seekable?: false;
}

export interface Transcript extends NonNullable<RecordingData["transcript"]> {
  readonly lang: string;
  readonly bytes?: number;
  readonly paragraphs: readonly Paragraph[];
}

interface Lasting {
  /** Start of the next one, or end of the recording where it is known. */
  readonly end?: number;
}

export type Chapter = RecordingData["chapters"][number] & Lasting;
export type SlideCue = RecordingData["cues"][number] & Lasting;

export interface Recording extends Omit<RecordingData, "licence"> {
  /** Identity of its episode: its own `guid`, else a UUID made from its entry's identity and its `id`. */
  readonly guid: string;
  /** True for the first of its entry, whose moments have no prefix. */
  readonly first: boolean;
  readonly title: string;
  readonly sources: readonly AudioSource[];
  readonly seconds?: number;
  readonly publishedAt: string;
  readonly licence: Licence;
  /** In the language of its entry, which is spoken. */
  readonly transcript?: Transcript;
  /** In others. */
  readonly transcripts: readonly Transcript[];
  readonly chapters: readonly Chapter[];
  readonly cues: readonly SlideCue[];
  /** Loudness over time, 0 to 99, evenly spaced. */
  readonly peaks?: readonly number[];
}

type DeckData = ConferenceData["decks"][number];

/** A page of a PDF; an editor's words (`text`, Markdown) replace its `blocks`. */
export type Slide = Omit<Held<DeckLockPage>, "text"> &
  DeckData["pages"][number] & {
    /** Pictures made at build, the smallest first. */
    readonly images: readonly { readonly src: string; readonly width: number }[];
  };

/** What its file weighs and its digest are known once it was measured. */
export interface Deck extends Omit<DeckData, "pages">, Partial<Pick<Held<DeckLock>, "bytes" | "sha256">> {
  readonly slides: readonly Slide[];
}

/** What has something to hear, and to see with it: `Recorded`. */
interface WithRecordings {
  readonly recordings: readonly Recording[];
  readonly decks: readonly Deck[];
  /** IANA time zone in which its dates are told. */
  readonly timeZone: string;
}

export interface Article extends EntryBase<"article">, Own<"article", keyof WithRecordings>, WithRecordings {
  readonly publishedAt: string;
}

export type Speaker = ConferenceData["speakers"][number];

type OccasionFields = ConferenceData["occasions"][number];

/** A date of a meeting. What it does not say is what the meeting says. */
export interface Occasion extends Omit<OccasionFields, "id" | "duration" | "status"> {
  /** UUID, which stays when the date is moved. */
  readonly id: string;
  /** Tells it from the other dates of its meeting; empty for that of `startsAt`. */
  readonly key: string;
  /** ISO 8601: an instant, or a day where it is of whole days. Of these, `endsAt` is the last. */
  readonly startsAt: string;
  readonly allDay: boolean;
  /** The instant after which it is past. */
  readonly over: string;
  readonly status: ConferenceData["status"];
  /** Whether its place is not that of the meeting. */
  readonly elsewhere: boolean;
}

export interface Conference
  extends EntryBase<"conference">,
    Own<"conference", keyof WithRecordings | "startsAt" | "endsAt" | "occasions">,
    WithRecordings {
  readonly publishedAt: string;
  /** The first start, as an instant. */
  readonly startsAt: string;
  /** The instant after which its last date is past. */
  readonly endsAt: string;
  /** One or more, in the order of time. */
  readonly occasions: readonly Occasion[];
  /** Its clocks are not those of the hub: pages say whose they are. */
  readonly inOtherZone?: true;
  /** `closesAt` is the start of its last date where the editor says nothing. */
  readonly registration?: NonNullable<ConferenceData["registration"]> & { readonly closesAt: string };
  /** Curated links that say they belong here. */
  readonly curated: readonly (Omit<LinkPlace, "conference"> & { readonly link: Link })[];
}

export interface Series extends EntryBase<"series">, Own<"series"> {
  /** In the order of time. */
  readonly conferences: readonly Conference[];
}

export interface Person extends EntryBase<"person">, Own<"person"> {
  readonly photo?: Image;
  readonly identifiers: NonNullable<Held<EntryData<"person">["identifiers"]>>;
  /** Conferences where they speak, the latest first. */
  readonly talks: readonly Conference[];
  /** Conferences and series that they organise. */
  readonly organised: readonly (Conference | Series)[];
  readonly articles: readonly Article[];
  /** Links that they chose. */
  readonly links: readonly Link[];
}

/** Where a link is mentioned: its front matter's `related`. */
type LinkPlace = Held<EntryData<"link">["related"]>[number];

export interface Link extends EntryBase<"link">, Own<"link"> {
  readonly publishedAt: string;
  readonly conferences: readonly LinkPlace[];
}

export interface Topic extends EntryBase<"topic">, Own<"topic"> {
  /** From the root of the tree down to the parent. */
  readonly ancestors: readonly Topic[];
  readonly children: readonly Topic[];
  /** What carries this topic or one below it, the latest first. */
  readonly resources: readonly Resource[];
}

export interface Page extends EntryBase<"page">, Own<"page"> {
  readonly order: number;
}

/** What readers come for: the entries that topics gather. */
export type Resource = Article | Conference | Series | Link;
export type Recorded = Article | Conference;
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

/** What the settings say of the hub, and what its entries make of it. */
export interface Site extends SiteSettings {
  /** Whether anything can be heard: a podcast without an episode is not published. */
  readonly hasPodcast: boolean;
  /** Whether anybody meets: a calendar without an event is none (RFC 5545, section 3.6). */
  readonly hasMeetings: boolean;
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
  /** What the build makes of each local picture, by path. */
  readonly pictures: Readonly<Record<string, MadePicture>>;
  /** Who names whom, where relations do not say it. */
  readonly mentions: Mentions;
  /** Words that readers use for one another. */
  readonly synonyms: Synonyms;
  /** Addresses of entries that have a file and no page: drafts, those that wait for their day, those set aside. */
  readonly offline: readonly string[];
  /** All media files that entries name, by path: what the build copies. */
  readonly media: readonly string[];
}

/** The language of what belongs to no entry, and of entries that name none: the first of the hub. */
export function mainLang({ languages: [main = "fr"] }: SiteSettings): Lang {
  return main;
}

/** The text for a language: its own, else the main language's, else any. */
export function localize(value: Localized, lang: Lang, main: Lang = "fr"): string {
  if (typeof value === "string") return value;
  return value[lang] ?? value[main] ?? Object.values(value).find((text) => text !== undefined) ?? "";
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
