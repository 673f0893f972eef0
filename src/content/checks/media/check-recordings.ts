/** What an entry says of its recordings and slides must hold together. */

import { messages } from "../../../i18n/editors/index.ts";
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
      : [problemAt(entry, [list, index, "id"], messages.checks.media.idTaken(id))],
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
          problemAt(
            entry,
            field,
            messages.checks.media.beyondEnd(formatTimecode(time), formatTimecode(seconds)),
          ),
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
    const at = ["recordings", index, "transcripts", n, "lang"];
    return [problemAt(entry, at, messages.checks.media.transcribedTwice(lang))];
  });
  const named = index > 0 && recordings[0]?.transcripts.some(({ lang }) => lang === id) === true;
  const taken = named
    ? [problemAt(entry, ["recordings", index, "id"], messages.checks.media.idIsLanguage(id))]
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
      problemAt(
        entry,
        [...at, "deck"],
        messages.checks.media.noDeck(
          cue.deck,
          entry.data.decks.map(({ id }) => id),
        ),
      ),
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
      : [problemAt(entry, ["decks", index, "file"], messages.checks.media.unmeasuredDeck, "warning")],
  );
}

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
  return [problemAt(entry, field, messages.checks.media.noSlide(slide, count))];
}
