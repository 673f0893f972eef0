/** What an entry says of its recordings and slides must hold together. */

import { formatTimecode, type Lang } from "../../../text/index.ts";
import { longestSeconds } from "../../hub/recorded/choose-source.ts";
import type { ContentSources } from "../../hub/sources.ts";
import type { CheckedRecorded } from "../checked.ts";
import { problemAt } from "../checked.ts";
import type { FieldPath, Problem } from "../problem.ts";

type RecordingData = CheckedRecorded["data"]["recordings"][number];

/** @param siteLang of entries that say no language */
export function checkRecordings(entry: CheckedRecorded, sources: ContentSources, siteLang: Lang): Problem[] {
  return [
    ...duplicateIds(entry, "recordings"),
    ...duplicateIds(entry, "decks"),
    ...entry.data.recordings.flatMap((recording, index) =>
      checkRecording(entry, recording, index, { sources, siteLang }),
    ),
    ...checkDeckPages(entry, sources),
    ...checkDecksMeasured(entry, sources),
  ];
}

function duplicateIds(entry: CheckedRecorded, list: "recordings" | "decks"): Problem[] {
  const ids = entry.data[list].map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          problemAt(entry, [list, index, "id"], {
            found: `« ${id} » est déjà pris`,
            expected: "un identifiant par élément",
            remedy: "Donnez-lui un autre identifiant.",
          }),
        ],
  );
}

function checkRecording(
  entry: CheckedRecorded,
  recording: RecordingData,
  index: number,
  { sources, siteLang }: { readonly sources: ContentSources; readonly siteLang: Lang },
): Problem[] {
  const at: FieldPath = ["recordings", index];
  const seconds = duration(recording, sources);
  const beyond = (field: FieldPath, time: number): Problem[] =>
    seconds === undefined || time <= seconds
      ? []
      : [
          problemAt(entry, field, {
            found: `${formatTimecode(time)} est au-delà de la fin de l’enregistrement`,
            expected: `${formatTimecode(seconds)} au plus`,
            remedy: "Corrigez ce temps.",
          }),
        ];
  return [
    ...checkLanguages(entry, recording, index, siteLang),
    ...recording.chapters.flatMap((chapter, n) => beyond([...at, "chapters", n, "at"], chapter.at)),
    ...recording.cues.flatMap((cue, n) => [
      ...beyond([...at, "cues", n, "at"], cue.at),
      ...checkSlide(entry, [...at, "cues", n], cue, sources),
    ]),
  ];
}

/** One transcript for each language; a language names moments of the first recording, as a recording names its own. */
function checkLanguages(
  entry: CheckedRecorded,
  { id, transcript, transcripts }: RecordingData,
  index: number,
  siteLang: Lang,
): Problem[] {
  const { lang: spoken = siteLang, recordings } = entry.data;
  const seen = new Set<string>(transcript === undefined ? [] : [spoken]);
  const twice = transcripts.flatMap(({ lang }, n): Problem[] => {
    if (!seen.has(lang)) {
      seen.add(lang);
      return [];
    }
    return [
      problemAt(entry, ["recordings", index, "transcripts", n, "lang"], {
        found: `«\u00A0${lang}\u00A0» a déjà sa transcription`,
        expected: "une transcription par langue",
        remedy: "Corrigez la langue, ou retirez l’une des deux.",
      }),
    ];
  });
  const named = index > 0 && recordings[0]?.transcripts.some(({ lang }) => lang === id) === true;
  const taken = named
    ? [
        problemAt(entry, ["recordings", index, "id"], {
          found: `«\u00A0${id}\u00A0» nomme déjà une langue du premier enregistrement`,
          expected: "un autre identifiant",
          remedy: "Donnez-lui un autre identifiant.",
        }),
      ]
    : [];
  return [...twice, ...taken];
}

/** The longest duration that is known of a recording's sources, in seconds. */
function duration(recording: RecordingData, sources: ContentSources): number | undefined {
  return longestSeconds(
    recording.sources.map(({ url, seconds }) => {
      const lock = sources.locks.get(url);
      return { seconds: lock?.kind === "audio" ? lock.seconds : seconds };
    }),
  );
}

function checkSlide(
  entry: CheckedRecorded,
  at: FieldPath,
  cue: RecordingData["cues"][number],
  sources: ContentSources,
): Problem[] {
  const deck = entry.data.decks.find(({ id }) => id === cue.deck);
  if (deck === undefined)
    return [
      problemAt(entry, [...at, "deck"], {
        found: `aucun diaporama ne s’appelle « ${cue.deck} »`,
        expected: entry.data.decks.map(({ id }) => id).join(", ") || "un diaporama dans decks",
        remedy: "Corrigez l’identifiant, ou ajoutez le diaporama.",
      }),
    ];
  return beyondDeck(entry, [...at, "slide"], cue.slide, pageCount(deck.file, sources));
}

function checkDeckPages(entry: CheckedRecorded, sources: ContentSources): Problem[] {
  return entry.data.decks.flatMap((deck, index) =>
    deck.pages.flatMap((page, n) =>
      beyondDeck(entry, ["decks", index, "pages", n, "n"], page.n, pageCount(deck.file, sources)),
    ),
  );
}

/** Slides of a PDF at an address are drawn when it is measured, by who has a network. */
function checkDecksMeasured(entry: CheckedRecorded, sources: ContentSources): Problem[] {
  return entry.data.decks.flatMap(({ file }, index) =>
    file.startsWith("/") || sources.locks.has(file)
      ? []
      : [problemAt(entry, ["decks", index, "file"], UNMEASURED_DECK, "warning")],
  );
}

const UNMEASURED_DECK = {
  found: "un PDF distant jamais mesuré\u00A0: ses diapositives ne sont pas montrées",
  remedy:
    "Lancez npm run media avec un accès au réseau, puis enregistrez les dossiers content/media-lock et content/media-slides.",
} as const;

function pageCount(file: string, sources: ContentSources): number | undefined {
  const lock = sources.locks.get(file);
  return lock?.kind === "deck" ? lock.pages.length : undefined;
}

function beyondDeck(
  entry: CheckedRecorded,
  field: FieldPath,
  slide: number,
  count: number | undefined,
): Problem[] {
  if (count === undefined || slide <= count) return [];
  return [
    problemAt(entry, field, {
      found: `la diapositive ${slide} n’existe pas`,
      expected: `un nombre de 1 à ${count}`,
      remedy: "Corrigez le numéro.",
    }),
  ];
}
