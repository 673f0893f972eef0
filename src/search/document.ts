/** One entry as Pagefind reads it: weighted paragraphs, places, facets. Made from the Hub, never from a page. */
import {
  type Conference,
  contactNames,
  dateOf,
  type Entry,
  isRecorded,
  type Occasion,
  type Person,
  type Recorded,
  type Series,
  venueText,
} from "../content/index.ts";
import { dictionary, formatDate, formatDuration, languageNameIn } from "../i18n/index.ts";
import { renderMarkdownAfresh } from "../markdown/index.ts";
import { escapeHtml, LANGS, languageOf, memoize, normalizeForIndex } from "../text/index.ts";
import { indexedBody } from "./body.ts";
import { FACETS, facetsOf, peopleOf } from "./facets.ts";
import { filter, meta, paragraph, placeMark } from "./html.ts";
import { summaryMark, textMark } from "./marks.ts";
import { talkText, translatedText } from "./talk.ts";

export interface SearchDocument {
  /** Address of the entry's page, which is its identity in the index. */
  readonly path: string;
  /** Of its words (ISO 639), by which they are stemmed. */
  readonly lang: string;
  /** ISO 8601, "" where it has none: by it results are sorted when readers ask. */
  readonly date: string;
  readonly html: string;
}

/** SPIP's weights, which the magazines that we come from rank by: author, title, descriptors, summary (chapô); text is 1. */
export const WEIGHT = { author: 10, title: 8, descriptor: 4, summary: 3, organiser: 3 } as const;

/** HTML of an entry. */
export function documentOf(entry: Entry, timeZone: string): string {
  const facets = facetsOf(entry);
  return [
    opening(entry, languageOf(entry.inLanguage)),
    ...FACETS.flatMap((facet) => facets[facet].map((value) => filter(facet, value))),
    ...titleMeta(entry, timeZone),
    paragraph(
      speakersOf(entry)
        .map((person) => person.title)
        .join(", "),
      WEIGHT.author,
    ),
    paragraph(entry.title, entry.type === "person" ? WEIGHT.author : WEIGHT.title),
    paragraph(descriptors(entry).join(", "), WEIGHT.descriptor),
    // « conférence sur le climat » says what is looked for
    paragraph(entry.type === "conference" ? dictionary(entry.lang).search.kinds.conference : ""),
    paragraph(shownDate(entry, timeZone)),
    placeMark(summaryMark()),
    paragraph(entry.summary, WEIGHT.summary),
    paragraph(entry.essential),
    placeMark(textMark()),
    ...particulars(entry),
    bodyText(entry.body, entry.inLanguage),
    ...entry.documents.map(({ title }) => paragraph(title)),
    paragraph(entry.source?.name),
    paragraph(languageNames(entry).join(", ")),
    isRecorded(entry) ? talkText(entry) : "",
    "</body></html>",
  ].join("");
}

/** The languages that the recordings of an entry are written in besides its own. */
export function translatedLangs(entry: Entry): readonly string[] {
  if (!isRecorded(entry)) return [];
  const own = languageOf(entry.inLanguage);
  const langs = entry.recordings.flatMap(({ transcripts }) =>
    transcripts.map(({ lang }) => languageOf(lang)),
  );
  return [...new Set(langs)].filter((lang) => lang !== own);
}

/** HTML of an entry in the index of another language: its title, its people, and what is said in that language. */
export function translatedDocument(entry: Entry, lang: string, timeZone: string): string {
  const facets = facetsOf(entry);
  return [
    opening(entry, lang),
    ...FACETS.flatMap((facet) => facets[facet].map((value) => filter(facet, value))),
    ...titleMeta(entry, timeZone),
    paragraph(entry.title, WEIGHT.title),
    isRecorded(entry) ? translatedText(entry, lang) : "",
    "</body></html>",
  ].join("");
}

const opening = (entry: Entry, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>${escapeHtml(entry.title)}</title></head><body>`;

const titleMeta = (entry: Entry, timeZone: string): readonly string[] => [
  meta("title", normalizeForIndex(entry.title)),
  meta("people", normalizeForIndex(bylineOf(entry))),
  meta("date", shownDate(entry, timeZone)),
  meta("listen", listeningTime(entry)),
];

const byLang = new Map<string, ReturnType<typeof memoize<string>>>();

/** The text of an entry as it is indexed: without what it embeds, which is indexed where it belongs. */
function bodyText(body: string, lang: string): string {
  const known = byLang.get(lang) ?? memoize<string>((text) => text.length);
  byLang.set(lang, known);
  return known(body, () => indexedBody(renderMarkdownAfresh(body, { lang })));
}

function speakersOf(entry: Entry): readonly Person[] {
  if (entry.type !== "conference") return entry.type === "person" ? [] : entry.authors;
  return [...new Set([...entry.speakers.map((speaker) => speaker.person), ...entry.authors])];
}

/** The names under the title of a result: those who speak or write, or else those who made it possible. */
function bylineOf(entry: Entry): string {
  if (entry.type === "person") return "";
  const people = speakersOf(entry).length > 0 ? speakersOf(entry) : peopleOf(entry);
  return people
    .slice(0, 4)
    .map((person) => person.title)
    .join(", ");
}

function descriptors(entry: Entry): readonly string[] {
  const series = entry.type === "conference" && entry.series ? [entry.series.title] : [];
  return [...entry.topics.map((topic) => topic.title), ...series];
}

/** A language as readers of the others call it: who looks for a text in Breton types "breton", not "brezhoneg". */
const languageNames = ({ inLanguage }: Entry): readonly string[] => [
  ...new Set(LANGS.filter((other) => other !== inLanguage).map((other) => languageNameIn(inLanguage, other))),
];

/** What only some types say. */
function particulars(entry: Entry): readonly string[] {
  switch (entry.type) {
    case "article":
      return partTitles(entry);
    case "conference":
      return [
        paragraph(entry.organisers.map((person) => person.title).join(", "), WEIGHT.organiser),
        paragraph(
          entry.speakers
            .map((speaker) => speaker.role)
            .filter(Boolean)
            .join(", "),
        ),
        paragraph(entry.audience),
        ...partTitles(entry),
        ...entry.links.map(({ title }) => paragraph(title)),
        ...announced(entry),
      ];
    case "series":
      return [
        paragraph(entry.organisers.map((person) => person.title).join(", "), WEIGHT.organiser),
        ...entry.conferences.map((talk) => paragraph(talk.title)),
        ...whomToAsk(entry),
      ];
    case "person":
      return [paragraph(entry.role, WEIGHT.summary), paragraph(entry.bio)];
    case "link":
      return [paragraph(hostOf(entry.url))];
    default:
      return [];
  }
}

/** What its slides and its recordings are called, where that is not as the entry. */
const partTitles = ({ title: whole, decks, recordings }: Recorded): readonly string[] =>
  [...decks, ...recordings].filter(({ title }) => title !== whole).map(({ title }) => paragraph(title));

/** What is said of a meeting besides its text: how it stands, how to come and whom to ask. */
function announced(meeting: Conference): readonly string[] {
  const { status, statusNote, venue, online, occasions, lang } = meeting;
  const stands = status === "scheduled" ? undefined : dictionary(lang).status.labels[status];
  return [
    paragraph([stands, statusNote].filter(Boolean).join(". "), WEIGHT.summary),
    paragraph(venue?.room),
    paragraph(venue?.access),
    paragraph(online?.title),
    ...occasions.flatMap((date) => [paragraph(date.note), ...(date.elsewhere ? otherPlace(date) : [])]),
    ...whomToAsk(meeting),
  ];
}

/** Where one of several dates takes place, where that is not the place of the others. */
const otherPlace = ({ venue, online }: Occasion): readonly string[] => [
  paragraph(venueText(venue)),
  paragraph(venue?.access),
  paragraph(online?.title),
];

const whomToAsk = ({ contact }: Conference | Series): readonly string[] => [
  paragraph([...contactNames(contact ?? {}), contact?.phone, contact?.email].filter(Boolean).join(", ")),
  paragraph(contact?.accessibility),
];

/** `www.legifrance.gouv.fr` as the words that people remember of it. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "").replace(/[.-]/g, " ") : "";
}

function shownDate(entry: Entry, timeZone: string): string {
  if (entry.type === "person" || entry.type === "topic" || entry.type === "page") return "";
  const zone = entry.type === "conference" ? entry.timeZone : timeZone;
  const date = dateOf(entry);
  return date === "" ? "" : formatDate(date, { lang: entry.lang, style: "date", zone });
}

/** How long there is to listen, all recordings together. */
function listeningTime(entry: Entry): string {
  if (!isRecorded(entry)) return "";
  const seconds = entry.recordings.reduce((sum, recording) => sum + (recording.seconds ?? 0), 0);
  return seconds > 0 ? formatDuration(seconds, entry.lang) : "";
}
