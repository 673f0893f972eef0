/** A hub where nothing is heard: no podcast, no recording, few entries, no picture. */
import { type HubFiles, hubFiles } from "./hub-files.ts";

export function silentHub(): HubFiles {
  return hubFiles(
    {
      name: "La Grève",
      tagline: "Des textes et des rendez-vous",
      description: "Un petit site de textes, sans aucun enregistrement.",
      url: "https://greve.example",
      publisher: { name: "Association La Grève" },
      contact: { email: "bonjour@greve.example" },
    },
    [
      { path: "topics/lecture", data: { title: "Lecture", summary: "Lire, seul ou à plusieurs." } },
      {
        path: "series/lectures-du-soir",
        data: {
          title: "Les lectures du soir",
          summary: "Une lecture par saison, au port.",
          publishedAt: "2026-10-20",
        },
      },
      { path: "people/ana-riou", data: { title: "Ana Riou", bio: "Elle écrit ici." } },
      {
        path: "articles/2026/premier-texte",
        data: {
          title: "Premier texte",
          summary: "Pourquoi ce site commence par un texte.",
          publishedAt: "2026-02-01",
          authors: ["ana-riou"],
        },
        body: "Un texte court, puis un autre.\n\n## Ensuite\n\nLa suite du texte.",
      },
      {
        path: "articles/2026/texte-repris",
        data: {
          title: "Un texte repris d’ailleurs",
          summary: "L’original est ailleurs.",
          publishedAt: "2026-02-03",
          source: { name: "Ailleurs", url: "https://ailleurs.example/original/" },
        },
        body: "Le texte repris, en entier.",
      },
      {
        path: "conferences/2027/rendez-vous",
        data: {
          title: "Rendez-vous de la Grève",
          summary: "On se retrouve pour lire à voix haute.",
          publishedAt: "2026-11-01",
          topics: ["lecture"],
          series: "lectures-du-soir",
          startsAt: "2027-03-05T18:00:00+01:00",
          endsAt: "2027-03-05T20:00:00+01:00",
          venue: { name: "Salle du port", address: "3 quai de la Grève, Brest" },
          organisers: ["ana-riou"],
          registration: { form: true },
        },
      },
      {
        path: "links/2026/un-lien",
        data: { title: "Un lien choisi", url: "https://utile.example/", publishedAt: "2026-01-15" },
        body: "Un site qui sert souvent.",
      },
      { path: "pages/a-propos", data: { title: "À propos" }, body: "Qui nous sommes, et pourquoi." },
    ],
  );
}
