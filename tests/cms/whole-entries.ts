/** One entry of each type, and settings, in which every group of fields is there. */
import type { EntryType } from "../../src/content/index.ts";

export type Values = Readonly<Record<string, unknown>>;

const image = { src: "/media/un.webp", alt: "Une image" };

const shared = {
  title: "Un",
  publishedAt: "2026-01-01",
  source: { name: "Ailleurs", url: "https://exemple.fr/" },
  image,
  documents: [{ file: "/media/un.pdf", title: "Un document" }],
};

const recorded: Values = {
  recordings: [
    {
      id: "debat",
      sources: [{ url: "/media/un.opus" }],
      transcript: { file: "/media/un.vtt", status: "reviewed" },
      transcripts: [{ lang: "en", file: "/media/un.vtt", status: "machine" }],
      chapters: [{ at: 0, title: "Début" }],
      cues: [{ at: 0, deck: "diapos", slide: 1 }],
    },
  ],
  decks: [{ id: "diapos", file: "/media/un.pdf", title: "Diapos", pages: [{ n: 1, alt: "Un schéma" }] }],
};

export const WHOLE_ENTRIES: Readonly<Record<EntryType, Values>> = {
  article: { ...shared, ...recorded },
  conference: {
    ...shared,
    startsAt: "2026-02-01T14:00:00+01:00",
    endsAt: "2026-02-01T15:00:00+01:00",
    occasions: [
      {
        startsAt: "2026-02-08",
        status: "moved-online",
        venue: { name: "Place" },
        online: { url: "https://exemple.fr/salon" },
      },
    ],
    venue: { name: "Salle" },
    online: { url: "https://exemple.fr/direct" },
    series: "un",
    speakers: [{ person: "un" }],
    programme: [{ title: "Accueil" }],
    registration: { email: "contact@exemple.fr" },
    contact: { service: "Service" },
    ...recorded,
    links: [{ url: "https://exemple.fr/lien", title: "Un lien" }],
  },
  series: {
    ...shared,
    registration: { email: "contact@exemple.fr" },
    contact: { service: "Service" },
    podcast: { category: "History" },
  },
  person: { ...shared, photo: image, identifiers: { wikidata: "Q12193" } },
  link: { ...shared, url: "https://exemple.fr/page", related: [{ conference: "un" }] },
  topic: shared,
  page: shared,
};

export const WHOLE_SITE: Values = {
  name: "Essai",
  tagline: "Un essai",
  description: "Un hub pour les tests",
  url: "https://hub.example",
  publisher: { name: "Ville d’Essai" },
  contact: { email: "contact@hub.example" },
  themeColor: { light: "#ffffff", dark: "#000000" },
  navigation: [{ label: "Agenda", url: "/agenda/" }],
  footer: [{ label: "Agenda", url: "/agenda/" }],
  podcast: { title: "Voix", description: "Des voix", author: "Ville", category: "Education" },
  cms: { backend: "github" },
};
