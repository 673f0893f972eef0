/**
 * What the content API publishes of each type: the fields of its schema, and beside them what the Hub knows of the entry:
 * what was measured, who names it, where it is. JSON, CSV and the JSON Schemas of the API are all made from these.
 */
import * as z from "zod";
import { LICENCE_PATTERN } from "../schemas/licences.ts";
import { link } from "../schemas/link.ts";
import { deck, recording } from "../schemas/recording.ts";
import { image } from "../schemas/shared.ts";
import { ENTRY_TYPES, type EntryType } from "../schemas/types.ts";
import { address, publishedSchema, publishedShape, referenceTo, seconds } from "./derive.ts";

type Shape = Readonly<Record<string, z.ZodType>>;

const licence = z.looseObject({
  id: z.string().regex(LICENCE_PATTERN),
  name: z.string(),
  url: z.url().optional(),
});
const picture = z.looseObject({
  ...publishedShape(image.shape),
  width: z.number().int().optional().describe("Pixels"),
  height: z.number().int().optional().describe("Pixels"),
  sizes: z
    .array(z.looseObject({ src: address(), width: z.number().int() }))
    .optional()
    .describe("The same in WebP, the narrowest first"),
});
const bytes = z.number().int().nonnegative().optional();
const references = (title: string): z.ZodType => z.array(referenceTo(title));
const instant = z.iso.datetime({ offset: true });

const cue = { start: seconds(), end: seconds(), speaker: z.string().optional(), text: z.string() };

const moment = z.looseObject({
  id: z.string().describe("Fragment of the page of the entry"),
  url: address(),
  ...cue,
});

const transcriptFiles = z.looseObject({ vtt: address(), srt: address(), txt: address(), json: address() });

const transcriptShape: Shape = {
  ...publishedShape(recording.shape.transcript.unwrap().shape),
  lang: z.string(),
  files: transcriptFiles,
  moments: z.array(moment).describe("Paragraphs, each with its own address"),
  cues: z.array(z.looseObject(cue)).describe("Subtitles"),
};

const recordingShape: Shape = {
  ...publishedShape(recording.shape, ["licence"]),
  guid: z.string().describe("Identity of the episode"),
  title: z.string(),
  url: address("Page for readers, at the recording"),
  licence,
  publishedAt: z.string().describe("ISO 8601"),
  seconds: seconds("Duration").optional(),
  sources: z.array(
    z.looseObject({
      ...publishedShape(recording.shape.sources.element.shape),
      type: z.string().describe("Media type"),
      codec: z.string().optional(),
      bitrate: z.number().optional().describe("Bits per second"),
    }),
  ),
  chapters: z.array(
    z.looseObject({
      ...publishedShape(recording.shape.chapters.unwrap().element.shape),
      end: seconds().optional(),
      moment: address("Page for readers, at the chapter"),
    }),
  ),
  cues: z.array(
    z.looseObject({
      ...publishedShape(recording.shape.cues.unwrap().element.shape),
      end: seconds().optional(),
    }),
  ),
  transcript: z.looseObject(transcriptShape).optional(),
  transcripts: z.array(z.looseObject(transcriptShape)).describe("The same in other languages"),
  peaks: z.array(z.number().int()).optional().describe("Loudness over time, 0 to 99, evenly spaced"),
};

const deckShape: Shape = {
  ...publishedShape(deck.shape, ["pages"]),
  bytes,
  slides: z.array(
    z.looseObject({
      n: z.number().int().positive().describe("Page number, from 1"),
      title: z.string().optional(),
      text: z.string().describe("Words of the slide, one block a line"),
      alt: z.string().optional(),
      images: z.array(z.looseObject({ src: address(), width: z.number().int().describe("Pixels") })),
    }),
  ),
};

/** Fields of content that are not published, or are published otherwise. */
const WITHHELD = ["draft", "translationOf", "aliases", "id", "revision", "licence"] as const;

/** What a link leads to: its `url` is that of its page, as of every entry. */
const target: Shape = { target: publishedSchema(link.shape.url).describe("What the link leads to") };

/** What every entry is known by, first in each file. */
const identity: Shape = {
  id: z.uuid().describe("Identity, the same whatever the title and the address become"),
  type: z.string(),
  slug: z.string(),
  url: address("Page for readers"),
  api: address("The entry, as JSON"),
};

const common: Shape = {
  lang: z.string().describe("BCP 47"),
  image: picture.optional(),
  licence,
  revision: z.looseObject({
    n: z.number().int().nonnegative().describe("How often the entry was revised"),
    at: instant.optional().describe("When it last was"),
  }),
  modifiedAt: instant.optional().describe("When the entry last changed for its readers"),
  translations: references("The same in other languages"),
  body: z
    .string()
    .optional()
    .describe("Text, as written (Markdown); absent where it names what is not published"),
  html: z.string().describe("Text as HTML, with absolute addresses"),
};

/** What can be heard of an entry. */
const recorded: Shape = {
  recordings: z.array(z.looseObject(recordingShape)),
  decks: z.array(z.looseObject(deckShape)),
};

const RELATED: Shape = { related: references("Nearest entries") };

/** What the Hub knows of a type, beside the fields of its schema; the same name replaces a field. */
const KNOWN: Readonly<Record<EntryType, Shape>> = {
  article: { ...RELATED, ...recorded },
  conference: {
    ...RELATED,
    timeZone: z.string().describe("IANA time zone"),
    ...recorded,
    curated: z
      .array(z.looseObject({ link: referenceTo("Link"), at: seconds().optional() }))
      .describe("Curated links that belong here"),
  },
  series: { ...RELATED, conferences: references("Conferences, in the order of time") },
  person: {
    photo: picture.optional(),
    talks: references("Conferences where they speak"),
    organised: references("Conferences and series that they organise"),
    articles: references("Articles"),
    links: references("Links that they chose"),
  },
  link: {
    ...RELATED,
    ...target,
    conferences: z.array(z.looseObject({ conference: referenceTo("Conference"), at: seconds().optional() })),
  },
  topic: {
    ancestors: references("From the root of the tree down to the parent"),
    children: references("Narrower topics"),
    resources: references("What carries this topic or one below it, the latest first"),
  },
  page: {},
};

/** What lists say of what can be heard. */
const heard: Shape = {
  recordings: z.array(
    z.looseObject({ id: z.string(), title: z.string(), seconds: seconds("Duration").optional() }),
  ),
};

/** What lists say of what the Hub knows. */
const IN_LISTS: Readonly<Partial<Record<EntryType, Shape>>> = {
  article: heard,
  conference: { ...pick(KNOWN.conference, ["timeZone"]), ...heard },
  link: target,
  person: pick(KNOWN.person, ["photo"]),
};

/** Fields that an entry has in full alone: long texts, and groups that repeat. */
const IN_FULL_ONLY: readonly string[] = [
  ...["essential", "documents", "source", "translations", "body", "html"],
  ...["programme", "registration", "contact", "recordings", "decks", "links"],
];

/** An entry in full. */
export function fullShape(type: EntryType): z.ZodObject {
  return z.looseObject({ ...identity, ...fieldsOf(type), ...common, ...KNOWN[type] });
}

/** An entry as lists show it. */
export function summaryShape(type: EntryType): z.ZodObject {
  const short = Object.entries({ ...fieldsOf(type), ...common }).filter(
    ([name]) => !IN_FULL_ONLY.includes(name),
  );
  return z.looseObject({ ...identity, ...Object.fromEntries(short), ...IN_LISTS[type] });
}

/** The fields of a type's schema that are published as they are. */
const fieldsOf = (type: EntryType): Shape =>
  publishedShape(ENTRY_TYPES[type].schema.shape, [
    ...WITHHELD,
    ...Object.keys(identity),
    ...Object.keys(KNOWN[type]),
  ]);

function pick(shape: Shape, names: readonly string[]): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => names.includes(name)));
}
