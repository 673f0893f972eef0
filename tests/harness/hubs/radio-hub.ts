/** A hub of pieces for the radio: articles that are heard, one with slides, and no meeting at all. */
import { type HubFiles, hubFiles, SOUND } from "./hub-files.ts";

export const PIECE = "/articles/une-armoire-de-bandes/";

/** The beginning of what the voice says, in French. */
const IN_FRENCH = `WEBVTT

00:03.700 --> 00:15.000
<v Voix>Bonjour. Voici une voix de synthèse.

00:26.136 --> 00:31.000
<v Voix>Imaginez une armoire,

00:31.200 --> 00:40.000
<v Voix>quatre étagères et deux cents bandes magnétiques.

00:44.400 --> 01:20.000
<v Voix>La gardienne de l’armoire écrivit des fiches.
`;

export function radioHub(): HubFiles {
  const { texts, media } = entries();
  return { texts: { ...texts, "media/piece.fr.vtt": IN_FRENCH }, media };
}

function entries(): HubFiles {
  return hubFiles(
    {
      name: "La Passe",
      tagline: "Des sons à lire",
      description: "Un petit site de pièces pour la radio.",
      url: "https://passe.example",
      publisher: { name: "Association La Passe" },
      contact: { email: "bonjour@passe.example" },
    },
    [
      { path: "people/ana-riou", data: { title: "Ana Riou", bio: "Elle enregistre ici." } },
      {
        path: "articles/2026/une-armoire-de-bandes",
        data: {
          title: "A cupboard of tapes",
          summary: "A piece for the radio, said by a voice that is nobody’s.",
          lang: "en",
          publishedAt: "2026-03-01",
          authors: ["ana-riou"],
          recordings: [
            {
              id: "piece",
              ...SOUND.recording,
              transcripts: [
                { lang: "fr", file: "/media/piece.fr.vtt", status: "reviewed", reviewedBy: "Ana Riou" },
              ],
              cues: [
                { at: 5, deck: "images", slide: 1 },
                { at: 26, deck: "images", slide: 2 },
              ],
            },
          ],
          decks: [{ id: "images", file: "/media/demo/mediation-numerique.pdf", title: "Pictures" }],
        },
        body: [
          "What one reads before one listens.",
          "## How it was made",
          "With care.",
          "## Where",
          "By the sea.",
          "## When",
          "In March.",
        ].join("\n\n"),
      },
      {
        path: "articles/2026/ce-qu-on-en-dit",
        data: {
          title: "Ce qu’on en dit",
          summary: "Un texte qui cite une pièce.",
          publishedAt: "2026-04-01",
          authors: ["ana-riou"],
        },
        body: "Un passage\u00A0:\n\n::: moment articles/une-armoire-de-bandes t=26,32\n:::\n\n::: slide articles/une-armoire-de-bandes images 2\n:::",
      },
    ],
    [...SOUND.files, "media/demo/mediation-numerique.pdf", "media-lock/demo--mediation-numerique.pdf.json"],
  );
}
