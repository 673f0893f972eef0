/** What an entry says of its recordings and slides must hold together. */

import { messages } from "../../../i18n/editors/index.ts";
import { formatTimecode, type Lang } from "../../../text/index.ts";
import { longestSeconds } from "../../hub/recorded/choose-source.ts";
import type { ContentSources } from "../../hub/sources.ts";
import type { CheckedRecorded } from "../checked.ts";
import { problemAt } from "../checked.ts";
import { eachValid, whereValid } from "../partial/where-valid.ts";
import type { FieldPath, Problem } from "../problem.ts";
import { transcriptMisfit } from "../transcript-fit.ts";

type RecordingData = CheckedRecorded["data"]["recordings"][number];

/** @param siteLang reads that of entries that say no language */
export function checkRecordings(
  entry: CheckedRecorded,
  sources: ContentSources,
  siteLang: () => Lang,
): Problem[] {
  return [
    ...duplicateIds(entry, "recordings"),
    ...duplicateIds(entry, "decks"),
    ...whereValid(() =>
      eachValid(entry.data.recordings, (recording, index) =>
        checkRecording(entry, recording, index, { sources, siteLang }),
      ),
    ),
    ...whereValid(() => checkDeckPages(entry, sources)),
    ...whereValid(() => checkDecksMeasured(entry, sources)),
  ];
}

function duplicateIds(entry: CheckedRecorded, list: "recordings" | "decks"): Problem[] {
  const seen = new Set<string>();
  return [
    ...whereValid(() =>
      eachValid<{ readonly id: string }, Problem>(entry.data[list], ({ id }, index) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [problemAt(entry, [list, index, "id"], messages.checks.media.idTaken(id))];
      }),
    ),
  ];
}

function checkRecording(
  entry: CheckedRecorded,
  recording: RecordingData,
  index: number,
  { sources, siteLang }: { readonly sources: ContentSources; readonly siteLang: () => Lang },
): Problem[] {
  const at: FieldPath = ["recordings", index];
  const [seconds] = whereValid(() => [duration(recording, sources)]);
  const beyond =
    (list: "chapters" | "cues") =>
    (item: { readonly at: number }, n: number): Problem[] => {
      if (seconds === undefined || item.at <= seconds) return [];
      const told = messages.checks.media.beyondEnd(formatTimecode(item.at), formatTimecode(seconds));
      return [problemAt(entry, [...at, list, n, "at"], told)];
    };
  return [
    ...checkLanguages(entry, recording, index, siteLang),
    ...checkTranscripts(entry, recording, { at, seconds, sources }),
    ...whereValid(() => eachValid(recording.chapters, beyond("chapters"))),
    ...whereValid(() => eachValid(recording.cues, beyond("cues"))),
    ...whereValid(() =>
      eachValid(recording.cues, (cue, n) => checkSlide(entry, [...at, "cues", n], cue, sources)),
    ),
  ];
}

/** One transcript for each language; a language names moments of the first recording, as a recording names its own. */
function checkLanguages(
  entry: CheckedRecorded,
  recording: RecordingData,
  index: number,
  siteLang: () => Lang,
): Problem[] {
  const spoken = whereValid(() =>
    recording.transcript !== undefined ? [entry.data.lang ?? siteLang()] : [],
  );
  const seen = new Set<string>(spoken);
  const twice = whereValid(() =>
    eachValid(recording.transcripts, ({ lang }, n): Problem[] => {
      if (!seen.has(lang)) {
        seen.add(lang);
        return [];
      }
      const at = ["recordings", index, "transcripts", n, "lang"];
      return [problemAt(entry, at, messages.checks.media.transcribedTwice(lang))];
    }),
  );
  const taken = whereValid(() => {
    const { id } = recording;
    const others = index > 0 ? (entry.data.recordings[0]?.transcripts ?? []) : [];
    return eachValid(others, ({ lang }) => (lang === id ? [id] : []));
  })
    .slice(0, 1)
    .map((id) => problemAt(entry, ["recordings", index, "id"], messages.checks.media.idIsLanguage(id)));
  return [...twice, ...taken];
}

/** Whether each text can be that of the recording, by its times. */
function checkTranscripts(
  entry: CheckedRecorded,
  recording: RecordingData,
  known: { readonly at: FieldPath; readonly seconds: number | undefined; readonly sources: ContentSources },
): Problem[] {
  const { at, seconds, sources } = known;
  const check = ({ file }: { readonly file: string }, own: FieldPath): Problem[] => {
    const misfit = transcriptMisfit(sources.transcript(file), seconds);
    return misfit === undefined ? [] : [problemAt(entry, [...at, ...own, "file"], misfit, "warning")];
  };
  return [
    ...whereValid(() => (recording.transcript ? check(recording.transcript, ["transcript"]) : [])),
    ...whereValid(() => eachValid(recording.transcripts, (one, n) => check(one, ["transcripts", n]))),
  ];
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
  const { decks } = entry.data;
  const [deck] = eachValid(decks, (one) => (one.id === cue.deck ? [one] : []));
  // one of the others may be it, under a name that is wrong
  if (deck === undefined)
    return [
      problemAt(
        entry,
        [...at, "deck"],
        messages.checks.media.noDeck(
          cue.deck,
          decks.map(({ id }) => id),
        ),
      ),
    ];
  return beyondDeck(entry, [...at, "slide"], cue.slide, pageCount(deck.file, sources));
}

function checkDeckPages(entry: CheckedRecorded, sources: ContentSources): Problem[] {
  return eachValid(entry.data.decks, (deck, index) =>
    eachValid(deck.pages, (page, n) =>
      beyondDeck(entry, ["decks", index, "pages", n, "n"], page.n, pageCount(deck.file, sources)),
    ),
  );
}

/** Slides of a PDF at an address are drawn when it is measured, by who has a network. */
function checkDecksMeasured(entry: CheckedRecorded, sources: ContentSources): Problem[] {
  return eachValid(entry.data.decks, ({ file }, index) =>
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
