/** A hub of more than a hundred pages in three languages: moved addresses, series, meetings in every state. */
import { type HubFiles, hubFiles, type InventedEntry, SOUND } from "./hub-files.ts";

const LANGS = ["fr", "en", "br"] as const;
const WORDS = {
  fr: ["Texte", "Le texte numéro", "parle de la rade et de ses ports."],
  en: ["Text", "Text number", "tells of the roadstead and its harbours."],
  br: ["Pennad", "Ar pennad niverenn", "a gomz eus ar morlenn hag he forzhioù."],
} as const;
const STATES = ["scheduled", "postponed", "cancelled", "moved-online"] as const;
const SERIES = ["matins", "midis", "soirs"] as const;
const TOPICS = ["rade", "ports", "marees", "voix"] as const;

const day = (n: number): string =>
  `2026-${String(1 + (n % 9)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;

/** Twelve texts in three languages, and as many again in the first alone. */
const articles: readonly InventedEntry[] = Array.from({ length: 24 }, (_, n) =>
  (n < 12 ? LANGS : (["fr"] as const)).map((lang) => {
    const [title, before, after] = WORDS[lang];
    const slug = `${lang === "fr" ? "texte" : lang === "en" ? "text" : "pennad"}-${n + 1}`;
    return {
      path: `articles/2026/${slug}`,
      data: {
        title: `${title} ${n + 1}`,
        lang,
        summary: `${before} ${n + 1} ${after}`,
        topics: [TOPICS[n % 4], TOPICS[(n + 1) % 4]],
        publishedAt: day(n),
        authors: [`personne-${1 + (n % 6)}`],
        ...(lang === "fr" ? {} : { translationOf: `texte-${n + 1}` }),
        aliases: [`/spip.php/${slug}`, `/article${n * 3 + LANGS.indexOf(lang)}.html`],
      },
      body: `${before} ${n + 1} ${after}\n\n## ${title}\n\n${after}`,
    };
  }),
).flat();

/** Every state that a meeting has, past and to come, there and at a distance, in each series. */
const meetings: readonly InventedEntry[] = Array.from({ length: 24 }, (_, n) => {
  const date = n < 12 ? day(n) : day(n).replace("2026", "2027");
  const remote = { online: { url: `https://salle.example/${n + 1}`, title: "Salle à distance" } };
  const there = { venue: { name: `Salle ${n + 1}`, address: `${n + 1} rue du Port, Brest` } };
  const status = STATES[n % 4];
  return {
    path: `conferences/${date.slice(0, 4)}/rencontre-${n + 1}`,
    data: {
      title: `Rencontre ${n + 1}`,
      summary: `La rencontre numéro ${n + 1} de la rade.`,
      topics: [TOPICS[n % 4]],
      publishedAt: "2026-01-02",
      startsAt: `${date}T18:00:00`,
      endsAt: `${date}T20:00:00`,
      ...(status === "moved-online" || n % 5 === 0 ? remote : there),
      ...(status === "scheduled" ? {} : { status, statusNote: "La suite sera annoncée ici." }),
      series: SERIES[n % 3],
      speakers: [{ person: `personne-${1 + (n % 6)}` }],
      organisers: ["maison"],
      aliases: [`/evenement${n + 1}.html`],
      ...(n === 0 || n === 8
        ? { recordings: [{ id: "voix", title: "Enregistrement", recordedAt: date, ...SOUND.recording }] }
        : {}),
    },
  };
});

export function largeHub(): HubFiles {
  return hubFiles(
    {
      name: "La Rade",
      tagline: { fr: "Cent pages", en: "A hundred pages", br: "Kant pajenn" },
      description: {
        fr: "Des textes et des rencontres de la rade.",
        en: "Texts and meetings of the roadstead.",
        br: "Pennadoù hag emgavioù ar morlenn.",
      },
      url: "https://rade.example",
      languages: [...LANGS],
      publisher: { name: "Maison de la Rade" },
      contact: { email: "bonjour@rade.example" },
      pageSize: 10,
      podcast: {
        title: "Les voix de la Rade",
        description: "Les rencontres que l’on peut réécouter.",
        author: "Maison de la Rade",
        email: "bonjour@rade.example",
        category: "Education",
      },
    },
    [
      ...TOPICS.map((slug, n) => ({
        path: `topics/${slug}`,
        data: {
          title: `Thème ${slug}`,
          summary: `Ce qui touche au thème ${slug}.`,
          ...(n === 0 ? {} : { parent: TOPICS[0] }),
          aliases: [`/rubrique${n + 1}.html`],
        },
      })),
      { path: "people/maison", data: { title: "Maison de la Rade", kind: "organisation" } },
      ...Array.from({ length: 6 }, (_, n) => ({
        path: `people/personne-${n + 1}`,
        data: { title: `Personne ${n + 1}`, bio: `Elle anime la rencontre ${n + 1}.` },
      })),
      ...SERIES.map((slug) => ({
        path: `series/${slug}`,
        data: {
          title: `Les ${slug} de la rade`,
          summary: `Les rencontres des ${slug}.`,
          publishedAt: "2026-01-01",
        },
      })),
      ...articles,
      ...meetings,
      ...Array.from({ length: 22 }, (_, n) => ({
        path: `links/2026/lien-${n + 1}`,
        data: {
          title: `Lien ${n + 1}`,
          url: `https://lien-${n + 1}.example/`,
          publishedAt: day(n),
          topics: [TOPICS[n % 4]],
        },
        body: `Pourquoi garder le lien ${n + 1}.`,
      })),
      { path: "pages/a-propos", data: { title: "À propos de la Rade" }, body: "Qui nous sommes." },
    ],
    SOUND.files,
  );
}
