/** A small hub with every kind of entry, made by the real model from what editors could have written. */
import {
  buildHub,
  type Conference,
  type Hub,
  type MediaLock,
  type Recording,
  type SourceEntry,
} from "../../src/content/index.ts";
import { type Paragraph, parseVtt, toParagraphs } from "../../src/transcript/index.ts";

const sha = "0123456789ab".repeat(6).slice(0, 64);

const VTT = `WEBVTT

00:00.000 --> 00:04.000
<v Alix Le Goff>L’utilité sociale, c’est ce qui compte & ne se compte pas.

00:04.000 --> 00:08.500
<v Alix Le Goff>On la voit dans les liens.

00:30.000 --> 00:34.000
<v Salle>Et qui décide ?
`;

export const SITE = {
  name: "L’Anse",
  tagline: { fr: "Ce que la marée laisse", en: "What the tide leaves" },
  description: { fr: "Des ressources à partager.", en: "Resources to share." },
  url: "https://anse.example",
  languages: ["fr", "en"],
  publisher: { name: "Association L’Anse", url: "https://association.example/" },
  contact: { email: "contact@anse.example" },
  logo: "/media/logo.svg",
  shareImage: "/media/partage.png",
  themeColor: { light: "#ffffff", dark: "#001122" },
  mediaHosts: ["media.anse.example"],
  podcast: {
    title: "L’Anse, à voix haute",
    description: "Les rencontres, à écouter.",
    author: "Association L’Anse",
    email: "podcast@anse.example",
    category: "Education",
    image: "/media/podcast.png",
  },
} as const;

type Fields = Readonly<Record<string, unknown>>;
const entry = (type: SourceEntry["type"], slug: string, data: Fields, body = ""): SourceEntry => ({
  type,
  slug,
  body,
  file: `${type}/${slug}.md`,
  data,
  references: [],
  lineOf: () => 1,
});

const ENTRIES: readonly SourceEntry[] = [
  entry("person", "alix-le-goff", {
    title: "Alix Le Goff",
    role: "Sociologue",
    bio: "Étudie les liens.",
    website: "https://alix.example/",
    identifiers: { orcid: "0000-0002-1825-0097", mastodon: "https://social.example/@alix" },
  }),
  entry("person", "la-ville", { title: "La Ville", kind: "organisation" }),
  entry("topic", "societe", { title: "Société", summary: "Vivre ensemble." }),
  entry("topic", "utilite-sociale", { title: "Utilité sociale", parent: "societe" }),
  entry("series", "rencontres", {
    title: "Les rencontres",
    publishedAt: "2013-01-10T10:00:00+01:00",
    organisers: ["la-ville"],
  }),
  entry(
    "conference",
    "evaluer",
    {
      title: "Évaluer : pourquoi & comment ?",
      summary: "Une rencontre pour comprendre.",
      publishedAt: "2013-01-11T09:00:00+01:00",
      startsAt: "2013-02-01T14:00:00",
      endsAt: "2013-02-01T17:00:00",
      topics: ["utilite-sociale"],
      series: "rencontres",
      speakers: [{ person: "alix-le-goff", role: "Intervenante" }],
      organisers: ["la-ville"],
      venue: {
        name: "Salon Colbert, hôtel de ville",
        address: "2 rue Frézier, Brest",
        lat: 48.39,
        lon: -4.486,
      },
      contact: { service: "Service Internet", email: "service@anse.example" },
      audience: "Tout le monde",
      programme: [
        { time: "14:00", title: "Accueil" },
        { title: "Débat", description: "Avec la salle." },
      ],
      recordings: [
        {
          id: "matin",
          sources: [{ url: "/media/evaluer.opus" }, { url: "https://media.anse.example/évaluer.mp3" }],
          transcript: { file: "/media/evaluer.vtt", status: "reviewed", reviewedAt: "2013-03-01T08:00:00Z" },
          chapters: [
            { at: 0, title: "Ouverture" },
            { at: 10, title: "Les <liens>", url: "https://liens.example/" },
          ],
          cues: [
            { at: 5, deck: "diapos", slide: 1 },
            { at: 10, deck: "diapos", slide: 2 },
          ],
        },
        {
          id: "debat",
          title: "Le débat",
          sources: [{ url: "/media/debat.mp3", bytes: 900, seconds: 90.4 }],
          voices: ["Une habitante", "Un habitant"],
          licence: "CC-BY-4.0",
          publishedAt: "2013-02-20T12:00:00Z",
        },
      ],
      decks: [{ id: "diapos", file: "/media/diapos.pdf", title: "Évaluer, en images" }],
      links: [{ url: "https://guide.example/", title: "Le guide", at: 12 }],
    },
    "Une *rencontre*. ![Le port](/media/port.webp)\n\n[L’agenda](/agenda/) </script>",
  ),
  entry("conference", "presenter", {
    title: "Présenter",
    publishedAt: "2013-02-02T09:00:00+01:00",
    startsAt: "2013-02-15T14:00:00",
    endsAt: "2013-02-15T17:00:00",
    series: "rencontres",
    speakers: [{ person: "alix-le-goff" }],
    status: "moved-online",
    statusNote: "Le lien suit par courriel.",
    online: { url: "https://visio.example/salle" },
    registration: { form: true },
    recordings: [
      {
        id: "presentation",
        title: "Présentation de la rencontre (voix de synthèse)",
        sources: [{ url: "/media/presentation.mp3", bytes: 1200, seconds: 61 }],
        transcript: { file: "/media/presentation.vtt" },
        voices: ["Voix de synthèse"],
        synthetic: true,
      },
    ],
  }),
  entry("conference", "annulee", {
    title: "Annulée, à regret",
    publishedAt: "2026-01-02T09:00:00+01:00",
    updatedAt: "2026-01-03T09:30:00+01:00",
    startsAt: "2026-07-15T18:00:00",
    endsAt: "2026-07-15T20:00:00",
    status: "cancelled",
  }),
  entry(
    "article",
    "repris",
    {
      title: "Un article repris",
      publishedAt: "2026-02-01",
      authors: ["alix-le-goff", "la-ville"],
      topics: ["societe"],
      source: { name: "Le Journal", url: "https://journal.example/2026/article?a=1&b=2" },
      licence: "CC-BY-SA-4.0",
      aliases: ["/article12.html", "/spip.php?article=12", "/spip.php?article12"],
      image: { src: "/media/port.webp", alt: "Le port", credit: "Alix, CC BY 4.0" },
      documents: [{ file: "/media/diapos.pdf", title: "Le dossier" }],
    },
    "Un texte \u0007 avec 💡 & des « guillemets ».\n\n## Suite\n\nFin]]>.",
  ),
  entry(
    "article",
    "original",
    { title: "L’estran", lang: "fr", publishedAt: "2026-01-15T12:00+01:00" },
    "La marée.",
  ),
  entry(
    "article",
    "foreshore",
    {
      title: "The foreshore",
      lang: "en",
      translationOf: "original",
      publishedAt: "2026-01-16T12:00:00+01:00",
    },
    "The tide.",
  ),
  entry(
    "link",
    "un-guide",
    {
      title: "Un guide",
      url: "https://guide.example/?x=1&y=2",
      curator: "alix-le-goff",
      kind: "report",
      archivedUrl: "https://archive.example/guide",
      publishedAt: "2025-05-05T08:00:00Z",
      related: [{ conference: "evaluer", at: 12 }],
    },
    "À lire.",
  ),
  entry("page", "a-propos", { title: "À propos", order: 1 }, "Qui nous sommes."),
];

const slide = (n: number) => ({ n, width: 960, height: 540, title: `Page ${n}`, text: "", blocks: [] });
const LOCKS: readonly MediaLock[] = [
  {
    kind: "audio",
    src: "/media/evaluer.opus",
    sha256: sha,
    bytes: 240_000,
    seconds: 62.5,
    codec: "opus",
    container: "ogg",
    type: "audio/ogg; codecs=opus",
    bitrate: 32_000,
    bitrateMode: "constant",
    sampleRate: 48_000,
    channels: 1,
  },
  {
    kind: "audio",
    src: "https://media.anse.example/évaluer.mp3",
    sha256: sha,
    bytes: 500_000,
    seconds: 62.5,
    codec: "mp3",
    container: "mp3",
    type: "audio/mpeg",
    bitrate: 64_000,
    bitrateMode: "constant",
    sampleRate: 44_100,
    channels: 1,
  },
  { kind: "deck", src: "/media/diapos.pdf", sha256: sha, bytes: 5_000, pages: [slide(1), slide(2)] },
];

const FILES = [
  "/media/logo.svg",
  "/media/partage.png",
  "/media/podcast.png",
  "/media/port.webp",
  "/media/diapos.pdf",
  "/media/evaluer.opus",
  "/media/evaluer.vtt",
  "/media/debat.mp3",
  "/media/presentation.mp3",
  "/media/presentation.vtt",
];

const paragraphs = (prefix?: string): readonly Paragraph[] =>
  toParagraphs(parseVtt(VTT).cues, prefix === undefined ? {} : { recording: prefix });

/**
 * Builds the hub; `site`, `entries`, `files` (public paths of media) and `locks` add to what it holds or take its place,
 * `now` is the instant of the build.
 */
export function makeHub(
  options: {
    readonly site?: Fields;
    readonly entries?: readonly SourceEntry[];
    readonly files?: readonly string[];
    readonly locks?: readonly MediaLock[];
    readonly now?: string;
  } = {},
): Hub {
  const { hub, problems } = buildHub({
    site: { file: "site.yaml", data: { ...SITE, ...options.site }, lineOf: () => 1 },
    entries: [...ENTRIES, ...(options.entries ?? [])],
    files: new Map([...FILES, ...(options.files ?? [])].map((file) => [file, 1_000])),
    locks: new Map([...LOCKS, ...(options.locks ?? [])].map((lock) => [lock.src, lock])),
    transcript: (_, prefix) => paragraphs(prefix),
    now: options.now ?? "2026-11-01T00:00:00Z",
  });
  if (hub === undefined) throw new Error(problems.map((problem) => JSON.stringify(problem)).join("\n"));
  return hub;
}

export const newEntry = entry;

/** The conference with that slug. */
export function conferenceOf(hub: Hub, slug: string): Conference {
  const found = hub.conferences.find((conference) => conference.slug === slug);
  if (found === undefined) throw new Error(`no conference ${slug}`);
  return found;
}

/** The recording with that id. */
export function recordingOf(conference: Conference, id: string): Recording {
  const found = conference.recordings.find((recording) => recording.id === id);
  if (found === undefined) throw new Error(`no recording ${id}`);
  return found;
}
