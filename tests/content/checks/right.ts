/** Entries and settings that hold together. */
import type { EntryType, MediaLock, SourceEntry } from "../../../src/content/index.ts";
import { WHOLE_SITE } from "../../cms/whole-entries.ts";
import { deckOf } from "../problem-cases.ts";
import { source, type World } from "../sources.ts";

/** Front matter as YAML gives it: a test writes anywhere in it. */
// biome-ignore lint/suspicious/noExplicitAny: a mistake is of any type
export type Data = any;

/** Of another entry. */
export const UUID = "0f3b1f5e-3c2d-4a6b-9d7e-5a1c2b3d4e5f";
const SOUND: MediaLock = {
  kind: "audio",
  src: "/media/a.mp3",
  sha256: "0".repeat(64),
  bytes: 1,
  type: "audio/mpeg",
  seconds: 60,
  container: "mp3",
  codec: "mp3",
  bitrateMode: "constant",
  sampleRate: 44_100,
  bitrate: 64,
  channels: 1,
  title: "Un titre",
};
export const WORLD: World = {
  files: [
    "/media/a.mp3",
    "/media/d.pdf",
    "/media/i.webp",
    "/media/t.vtt",
    "/media/en.vtt",
    "/media/long.vtt",
  ],
  locks: [SOUND, deckOf(3, "/media/d.pdf")],
  transcript: (path) => {
    const end = path === "/media/long.vtt" ? 600 : 50;
    return path.endsWith("absent.vtt")
      ? []
      : [{ id: "t0", start: 0, end, text: "Un", sentences: [] } as never];
  },
};

const shared = () => ({
  title: "Un titre",
  summary: "Un chapô",
  publishedAt: "2026-01-02",
  topics: ["mer", "vent"],
  authors: ["ada"],
  image: { src: "/media/i.webp", alt: "La mer" },
  documents: [{ file: "/media/d.pdf", title: "Un document" }],
  aliases: ["/vieux/", "/vieux/2/"],
});

const recorded = () => ({
  recordings: [
    {
      id: "matin",
      sources: [{ url: "/media/a.mp3" }],
      transcript: { file: "/media/t.vtt" },
      transcripts: [{ lang: "en", file: "/media/en.vtt" }],
      chapters: [
        { at: 1, title: "Un" },
        { at: "0:20", title: "Deux" },
      ],
      cues: [
        { at: 1, deck: "vues", slide: 1 },
        { at: 5, deck: "vues", slide: 2 },
      ],
    },
    { id: "soir", sources: [{ url: "/media/a.mp3" }], transcript: { file: "/media/t.vtt" } },
  ],
  decks: [{ id: "vues", file: "/media/d.pdf", title: "Des vues", pages: [{ n: 1, alt: "Une" }, { n: 2 }] }],
});

const registration = () => ({ email: "a@exemple.fr", closesAt: "2026-01-20T12:00" });
const contact = () => ({ person: "Ada", email: "a@exemple.fr", phone: "02" });

/** What is right of each type. */
export const RIGHT: Readonly<Record<EntryType, () => Data>> = {
  article: () => ({ ...shared(), ...recorded() }),
  conference: () => ({
    ...shared(),
    ...recorded(),
    startsAt: "2026-02-01T14:00",
    endsAt: "2026-02-01T17:00",
    timeZone: "Europe/Paris",
    occasions: [
      { id: "a", startsAt: "2026-02-02T14:00", endsAt: "2026-02-02T15:00" },
      { id: "b", startsAt: "2026-02-03T14:00", duration: "PT1H" },
    ],
    venue: { name: "La halle", lat: 48, lon: -4 },
    online: { url: "https://exemple.fr/salle" },
    series: "cycle",
    speakers: [{ person: "ada", role: "Capitaine" }, { person: "bob" }],
    organisers: ["ada"],
    programme: [{ time: "14:00", title: "Accueil" }],
    registration: registration(),
    contact: contact(),
    links: [{ url: "https://exemple.fr", title: "Un lien", at: 3 }],
  }),
  series: () => ({ ...shared(), organisers: ["ada"], registration: registration(), contact: contact() }),
  person: () => ({
    ...shared(),
    website: "https://exemple.fr",
    photo: { src: "/media/i.webp", alt: "Ada" },
    identifiers: { orcid: "0000-0002-1825-0097", wikidata: "Q1" },
  }),
  link: () => ({
    ...shared(),
    url: "https://exemple.fr/x",
    curator: "ada",
    related: [{ conference: "debat", at: 3 }, { conference: "debat" }],
  }),
  topic: () => ({ ...shared(), parent: "mer" }),
  page: () => ({ ...shared(), order: 1 }),
};

/** What entries name. */
export const OTHERS: readonly SourceEntry[] = [
  source("topic", "mer"),
  source("topic", "vent"),
  source("person", "ada"),
  source("person", "bob"),
  source("series", "cycle"),
  source("conference", "debat"),
  source("link", "pris", {
    publishedAt: "2025-01-02",
    url: "https://exemple.fr/pris",
    aliases: ["/pris/"],
    id: UUID,
  }),
];

export const RIGHT_SITE = (): Data => ({
  ...structuredClone(WHOLE_SITE),
  mediaHosts: ["media.hub.example"],
  navigation: [
    { label: "Un", url: "/themes/mer/" },
    { label: { fr: "Deux", en: "Two" }, url: "/agenda/" },
  ],
  footer: [{ label: "Un", url: "/themes/vent/" }],
  podcast: { title: "T", description: "D", author: "A", category: "Education", image: "/media/i.webp" },
});
