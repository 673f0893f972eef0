/** Mistakes that can be made in entries and settings that hold together: each by itself, or several at once. */
import type { EntryType } from "../../../src/content/index.ts";
import { type Data, UUID } from "./right.ts";

export interface Mistake {
  readonly name: string;
  /** Makes it. */
  readonly change: (data: Data) => void;
  /** The field that is told, and more where one mistake has several. */
  readonly tells: readonly string[];
  /** Other mistakes that cannot be seen beside this one: it is in what their checks read. */
  readonly hides?: readonly string[];
}

const EVERYWHERE: readonly Mistake[] = [
  { name: "no title", change: (d) => delete d.title, tells: ["title"] },
  { name: "a long lead", change: (d) => (d.summary = "a".repeat(601)), tells: ["summary"] },
  { name: "a date that is none", change: (d) => (d.publishedAt = "2026-02-30"), tells: ["publishedAt"] },
  { name: "a field of no name", change: (d) => (d.sumary = "x"), tells: ["sumary"] },
  { name: "a topic that is not there", change: (d) => (d.topics[0] = "rien"), tells: ["topics[0]"] },
  { name: "a topic that is a number", change: (d) => (d.topics[1] = 12), tells: ["topics[1]"] },
  { name: "an author who is not there", change: (d) => (d.authors[0] = "rien"), tells: ["authors[0]"] },
  {
    name: "a picture that is not there",
    change: (d) => (d.image.src = "/media/z.webp"),
    tells: ["image.src"],
  },
  { name: "a picture without words", change: (d) => delete d.image.alt, tells: ["image.alt"] },
  {
    name: "a document not there",
    change: (d) => (d.documents[0].file = "/media/z.pdf"),
    tells: ["documents[0].file"],
  },
  {
    name: "a document without title",
    change: (d) => delete d.documents[0].title,
    tells: ["documents[0].title"],
  },
  { name: "an address of the site", change: (d) => (d.aliases[0] = "/agenda/"), tells: ["aliases[0]"] },
  { name: "an address of another", change: (d) => (d.aliases[1] = "/pris/"), tells: ["aliases[1]"] },
  { name: "old addresses that are a number", change: (d) => d.aliases.push(3), tells: ["aliases[2]"] },
  { name: "an identity of another", change: (d) => (d.id = UUID), tells: ["id"] },
  {
    name: "a translation of itself",
    change: (d) => (d.translationOf = "x"),
    tells: ["translationOf"],
    hides: ["an address that is taken"],
  },
  { name: "a language that is none", change: (d) => (d.lang = "zz-zz-zz"), tells: ["lang"] },
];

const RECORDED: readonly Mistake[] = [
  {
    name: "a moment past the end",
    change: (d) => (d.recordings[0].chapters[0].at = 61),
    tells: ["recordings[0].chapters[0].at"],
  },
  {
    name: "a moment that is none",
    change: (d) => (d.recordings[0].chapters[1].at = "midi"),
    tells: ["recordings[0].chapters[1].at"],
  },
  {
    name: "a slide past the last",
    change: (d) => (d.recordings[0].cues[0].slide = 9),
    tells: ["recordings[0].cues[0].slide"],
  },
  {
    name: "slides not there",
    change: (d) => (d.recordings[0].cues[1].deck = "rien"),
    tells: ["recordings[0].cues[1].deck"],
  },
  {
    name: "a slide past the end",
    change: (d) => (d.recordings[0].cues[1].at = 70),
    tells: ["recordings[0].cues[1].at"],
  },
  {
    name: "a sound not there",
    change: (d) => (d.recordings[1].sources[0].url = "/media/z.mp3"),
    tells: ["recordings[1].sources[0].url"],
  },
  {
    name: "a sound without address",
    change: (d) => (d.recordings[0].sources[0] = { bytes: 3 }),
    tells: ["recordings[0].sources[0].url"],
    hides: ["a moment past the end", "a slide past the end", "a text that is too long"],
  },
  { name: "an id twice", change: (d) => (d.recordings[1].id = "matin"), tells: ["recordings[1].id"] },
  {
    name: "a text that is too long",
    change: (d) => (d.recordings[0].transcript.file = "/media/long.vtt"),
    tells: ["recordings[0].transcript.file"],
  },
  {
    name: "a text not there",
    change: (d) => (d.recordings[0].transcripts[0].file = "/media/absent.vtt"),
    tells: ["recordings[0].transcripts[0].file"],
  },
  {
    name: "a language twice",
    change: (d) => d.recordings[0].transcripts.push({ lang: "en", file: "/media/en.vtt" }),
    tells: ["recordings[0].transcripts[1].lang"],
  },
  { name: "slides without title", change: (d) => delete d.decks[0].title, tells: ["decks[0].title"] },
  {
    name: "a page past the last",
    change: (d) => (d.decks[0].pages[0].n = 9),
    tells: ["decks[0].pages[0].n"],
  },
  {
    name: "a page of no number",
    change: (d) => (d.decks[0].pages[1].n = "a"),
    tells: ["decks[0].pages[1].n"],
  },
];

const TAKING_PART: readonly Mistake[] = [
  {
    name: "no way to sign up",
    change: (d) => delete d.registration.email,
    tells: ["registration"],
  },
  { name: "a mail that is none", change: (d) => (d.contact.email = "ada"), tells: ["contact.email"] },
];

const OWN: Readonly<Record<EntryType, readonly Mistake[]>> = {
  article: RECORDED,
  conference: [
    ...RECORDED,
    ...TAKING_PART,
    {
      name: "a start that is none",
      change: (d) => (d.startsAt = "demain"),
      tells: ["startsAt"],
      hides: ["an end before the start", "a closing too late"],
    },
    { name: "an end before the start", change: (d) => (d.endsAt = "2026-02-01T13:00"), tells: ["endsAt"] },
    {
      name: "another date that ends before",
      change: (d) => (d.occasions[0].endsAt = "2026-02-02T13:00"),
      tells: ["occasions[0].endsAt"],
    },
    {
      name: "a length that is none",
      change: (d) => (d.occasions[1].duration = "1h"),
      tells: ["occasions[1].duration"],
      hides: ["a closing too late"],
    },
    { name: "a date of one identity", change: (d) => (d.occasions[1].id = "a"), tells: ["occasions[1].id"] },
    {
      name: "a closing too late",
      change: (d) => (d.registration.closesAt = "2026-03-01T12:00"),
      tells: ["registration.closesAt"],
    },
    {
      name: "a zone that is none",
      change: (d) => (d.timeZone = "Brest"),
      tells: ["timeZone"],
      hides: ["an end before the start", "another date that ends before", "a closing too late"],
    },
    { name: "a place that is nowhere", change: (d) => (d.venue.lat = 200), tells: ["venue.lat"] },
    { name: "a place without name", change: (d) => delete d.venue.name, tells: ["venue.name"] },
    { name: "a room without address", change: (d) => (d.online = { title: "x" }), tells: ["online.url"] },
    { name: "a series not there", change: (d) => (d.series = "rien"), tells: ["series"] },
    {
      name: "a speaker not there",
      change: (d) => (d.speakers[0].person = "rien"),
      tells: ["speakers[0].person"],
    },
    {
      name: "a speaker of no name",
      change: (d) => (d.speakers[1] = { role: "x" }),
      tells: ["speakers[1].person"],
    },
    {
      name: "a time of no day",
      change: (d) => (d.programme[0].time = "25:00"),
      tells: ["programme[0].time"],
    },
    { name: "a link to nothing", change: (d) => (d.links[0].url = "exemple.fr"), tells: ["links[0].url"] },
  ],
  series: [
    ...TAKING_PART,
    { name: "an organiser not there", change: (d) => (d.organisers = ["rien"]), tells: ["organisers[0]"] },
  ],
  person: [
    { name: "a site that is none", change: (d) => (d.website = "exemple.fr"), tells: ["website"] },
    { name: "a portrait not there", change: (d) => (d.photo.src = "/media/z.webp"), tells: ["photo.src"] },
    { name: "a portrait without words", change: (d) => delete d.photo.alt, tells: ["photo.alt"] },
    { name: "an identifier", change: (d) => (d.identifiers.orcid = "1"), tells: ["identifiers.orcid"] },
  ],
  link: [
    { name: "an address that is taken", change: (d) => (d.url = "http://exemple.fr/pris"), tells: ["url"] },
    { name: "a curator not there", change: (d) => (d.curator = "rien"), tells: ["curator"] },
    {
      name: "a talk not there",
      change: (d) => (d.related[0].conference = "rien"),
      tells: ["related[0].conference"],
    },
    { name: "a moment of a talk", change: (d) => (d.related[1].at = "midi"), tells: ["related[1].at"] },
  ],
  topic: [{ name: "a parent not there", change: (d) => (d.parent = "rien"), tells: ["parent"] }],
  page: [{ name: "an order that is none", change: (d) => (d.order = "x"), tells: ["order"] }],
};

export const mistakesOf = (type: EntryType): readonly Mistake[] => [...EVERYWHERE, ...OWN[type]];

export const SITE_MISTAKES: readonly Mistake[] = [
  { name: "no name", change: (d) => delete d.name, tells: ["name"] },
  { name: "a zone", change: (d) => (d.timeZone = "Brest"), tells: ["timeZone"] },
  { name: "a language", change: (d) => (d.languages = ["xx"]), tells: ["languages[0]"] },
  { name: "a host", change: (d) => (d.mediaHosts[0] = "https://a"), tells: ["mediaHosts[0]"] },
  { name: "a logo not there", change: (d) => (d.logo = "/media/z.png"), tells: ["logo"] },
  {
    name: "an item to nothing",
    change: (d) => (d.navigation[0].url = "/themes/rien/"),
    tells: ["navigation[0].url"],
  },
  {
    name: "an item of two wrong words",
    change: (d) => (d.navigation[1].label = { fr: 1, de: "x" }),
    tells: ["navigation[1].label.fr", "navigation[1].label.de"],
  },
  { name: "a foot to nothing", change: (d) => (d.footer[0].url = "/rien/"), tells: ["footer[0].url"] },
  { name: "a category", change: (d) => (d.podcast.category = "Mer"), tells: ["podcast.category"] },
  {
    name: "an artwork not there",
    change: (d) => (d.podcast.image = "/media/z.png"),
    tells: ["podcast.image"],
  },
  { name: "no mail", change: (d) => (d.contact = {}), tells: ["contact"] },
  { name: "a field of no name", change: (d) => (d.titre = "x"), tells: ["titre"] },
];
