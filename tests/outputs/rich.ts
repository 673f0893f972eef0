/** Entries that say all that editors can say, and one of each kind that says no more than it must. */
import type { Hub, SourceEntry } from "../../src/content/index.ts";
import { makeHub, newEntry } from "./fixture.ts";

const dates = { publishedAt: "2026-03-01T09:00:00+01:00", updatedAt: "2026-03-02T10:00:00+01:00" };
const image = { src: "/media/quai.jpg", alt: "Le quai", credit: "Nolwenn, CC0" };

const complete = {
  title: "Lire ensemble : tout, ou presque",
  summary: "Lire à deux ; parler à trois.",
  ...dates,
  startsAt: "2026-04-01T14:00:00",
  endsAt: "2026-04-01T16:30:00",
  topics: ["lecture", "societe"],
  series: "cycle-complet",
  speakers: [
    { person: "nolwenn", role: "Lectrice" },
    { person: "le-phare" },
    { person: "nolwenn", role: "Animatrice" },
  ],
  organisers: ["le-phare", "alix-le-goff"],
  venue: {
    name: "La Criée",
    room: "Salle 2",
    address: "Quai Ouest, Brest",
    access: "Tram A, arrêt Port.",
    lat: 48.38,
    lon: -4.49,
  },
  online: { url: "https://visio.example/criee", title: "Salle à distance" },
  status: "postponed",
  statusNote: "Date à venir : en mai ?",
  audience: "Adultes",
  programme: [{ time: "14:00", title: "Accueil !", description: "Café & thé" }, { title: "Lecture" }],
  contact: { service: 'Le "Phare"', email: "phare@anse.example", url: "https://phare.example/" },
  image,
  documents: [{ file: "/media/dossier.odt", title: "Le dossier" }],
  licence: "CC-BY-4.0",
  links: [
    { url: "https://lire.example/?a=1&b=2", title: "Lire : pourquoi ?" },
    { url: "https://autre.example/", title: "Autre", at: 4 },
  ],
  recordings: [
    {
      id: "lecture",
      sources: [{ url: "/media/evaluer.opus" }, { url: "https://media.anse.example/évaluer.mp3" }],
      recordedAt: "2026-04-02T10:00:00+02:00",
      transcript: { file: "/media/evaluer.vtt", status: "machine" },
      chapters: [
        { at: 4, title: "Ouverture", image: "/media/quai.jpg" },
        { at: 20, title: "Suite", url: "https://suite.example/" },
      ],
      cues: [
        { at: 0, deck: "images", slide: 1 },
        { at: 20, deck: "images", slide: 2 },
        { at: 30, deck: "images", slide: 1 },
        { at: 40, deck: "notes", slide: 1 },
      ],
    },
    {
      id: "annonce",
      title: "L’annonce",
      sources: [{ url: "/media/debat.mp3" }],
      synthetic: true,
      licence: "all-rights-reserved",
      publishedAt: "2026-02-20T12:00:00Z",
    },
  ],
  decks: [
    { id: "images", file: "/media/diapos.pdf", title: "Les images", creators: ["Nolwenn", "Un ami"] },
    { id: "notes", file: "/media/notes.pdf", title: "Les notes" },
  ],
};

const ENTRIES = [
  newEntry("person", "nolwenn", {
    title: "Nolwenn Kerc’hoat",
    summary: "Lit à voix haute.",
    role: "Lectrice",
    photo: { src: "/media/nolwenn.png", alt: "Nolwenn" },
    identifiers: { wikidata: "Q42", idref: "026927608" },
  }),
  newEntry("person", "le-phare", {
    title: "Le Phare",
    kind: "organisation",
    role: "Bibliothèque",
    bio: "Une bibliothèque.",
    summary: "Un phare.",
    website: "https://phare.example/",
  }),
  newEntry("topic", "lecture", { title: "Lecture", lang: "fr" }),
  newEntry("series", "cycle-complet", { title: "Lire à trois", summary: "Un cycle.", ...dates }),
  newEntry("series", "cycle-vide", { title: "Cycle vide", publishedAt: "2026-03-03T09:00:00Z" }),
  newEntry("conference", "complete", complete, "Un *texte*."),
  newEntry("conference", "nue", {
    title: "Bare meeting",
    lang: "en",
    publishedAt: "2026-05-01T09:00:00Z",
    startsAt: "2026-06-01T10:00:00",
    endsAt: "2026-06-01T11:00:00",
  }),
  newEntry("conference", "distance", {
    title: "À distance",
    publishedAt: "2026-05-02T09:00:00Z",
    startsAt: "2026-06-03T10:00:00",
    endsAt: "2026-06-03T11:00:00",
    venue: { name: "La Criée" },
    status: "moved-online",
  }),
  newEntry("article", "complet", {
    title: "Un article : tout dit",
    summary: "Deux mots ; pas plus.",
    ...dates,
    authors: ["nolwenn"],
    topics: ["lecture"],
    image,
    documents: [{ file: "/media/dossier.odt", title: "Le dossier" }],
    licence: "all-rights-reserved",
  }),
  newEntry("link", "lien-nu", {
    title: "Lien nu",
    url: "https://nu.example/",
    publishedAt: "2026-01-05T09:00:00Z",
  }),
  newEntry("page", "page-complete", { title: "Page", summary: "Une page.", ...dates, authors: ["nolwenn"] }),
];

const FILES = ["/media/quai.jpg", "/media/nolwenn.png", "/media/dossier.odt", "/media/notes.pdf"];

/** The small hub with these entries too, and more. */
export const richHub = (
  site: Readonly<Record<string, unknown>> = {},
  entries: readonly SourceEntry[] = [],
): Hub => makeHub({ site, entries: [...ENTRIES, ...entries], files: FILES });
