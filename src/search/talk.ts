/** What was said and shown, and announced of a conference, each thing at its place. */
import type { Conference, Deck, Recorded, Recording, Slide, Transcript } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { formatMoment, interfaceLang, type Lang, languageOf } from "../text/index.ts";
import { paragraph, placeMark, plainWords } from "./html.ts";
import { chapterMark, paragraphMark, pictureMark, secondMark, slideMark, voiceMark } from "./marks.ts";

/** Seconds of speech between two places that a result may play from, at least: what an early start costs a listener. */
const SECONDS_APART = 10;

/** The id that a slide has in the page of its entry. */
const slideId = (deck: Deck, slide: Slide): string => `${deck.id}-${slide.n}`;

/** All that there is to hear and to see of an entry and, of a talk, what was announced. */
export function talkText(entry: Recorded): string {
  return [
    ...(entry.type === "conference" ? announced(entry) : []),
    ...entry.decks.map(deckText),
    ...entry.recordings.map((recording) => recordingText(recording, entry)),
  ].join("");
}

function announced(talk: Conference): readonly string[] {
  return [
    ...talk.programme.map((item) => paragraph([item.title, item.description].filter(Boolean).join(". "), 2)),
    paragraph([talk.venue?.name, talk.venue?.address].filter(Boolean).join(", ")),
    ...talk.links.map((link) => paragraph(link.title)),
  ];
}

function deckText(deck: Deck): string {
  return deck.slides
    .map((slide) => {
      const text = [paragraph(slide.title, 3), paragraph(slideWords(slide)), paragraph(slide.alt)].join("");
      return text === "" ? "" : placeMark(slideMark(slideId(deck, slide), thumbnail(slide))) + text;
    })
    .join("");
}

/** An editor's words replace what was extracted; the title is said once. */
function slideWords(slide: Slide): string {
  if (slide.text !== undefined) return slide.text.replace(/[*_`#>|[\]]+/g, " ");
  const parts = slide.blocks.map((block) => (block.kind === "list" ? block.items.join(". ") : block.text));
  return parts.filter((part) => part !== slide.title).join(". ");
}

const thumbnail = (slide: Slide | undefined): string => slide?.images[0]?.src ?? "";

function recordingText(recording: Recording, { decks, lang }: Recorded): string {
  const chapters = recording.chapters.map((chapter) => {
    const moment = { start: chapter.at, ...(recording.first ? {} : { recording: recording.id }) };
    return placeMark(chapterMark(formatMoment(moment))) + paragraph(chapter.title, 3);
  });
  return chapters.join("") + transcriptText(recording, recording.transcript, decks, lang);
}

/** What is written of the recordings of an entry in a language that is not its own. */
export function translatedText({ recordings, decks, lang: around }: Recorded, lang: string): string {
  return recordings
    .flatMap((recording) =>
      recording.transcripts
        .filter((one) => languageOf(one.lang) === lang)
        .map((one) => transcriptText(recording, one, decks, interfaceLang(lang, around))),
    )
    .join("");
}

/** A synthetic voice is named as what it is, whoever the transcript lets speak. */
function transcriptText(
  recording: Recording,
  transcript: Transcript | undefined,
  decks: readonly Deck[],
  lang: Lang,
): string {
  const synthetic = recording.synthetic ? dictionary(lang).recording.syntheticVoice : undefined;
  const out: string[] = [];
  const pictures = shownPictures(recording, decks);
  let voice = "";
  let picture = "";
  for (const turn of transcript?.paragraphs ?? []) {
    const speaker = synthetic ?? turn.speaker ?? "";
    if (speaker !== voice) {
      voice = speaker;
      out.push(placeMark(voiceMark(voice)));
    }
    out.push(placeMark(paragraphMark(turn.id)), "<p>");
    let second = turn.start;
    // the slide may change between two cues of a paragraph
    for (const part of turn.cues ?? [turn]) {
      const shown = pictures.findLast((it) => it.at <= part.start)?.src ?? "";
      if (shown !== picture) {
        picture = shown;
        out.push(placeMark(pictureMark(picture)));
      }
      if (part.start >= second + SECONDS_APART) {
        second = part.start;
        out.push(placeMark(secondMark(second)));
      }
      out.push(plainWords(part.text), " ");
    }
    out.push("</p>");
  }
  return out.join("");
}

function shownPictures(recording: Recording, decks: readonly Deck[]): readonly { at: number; src: string }[] {
  return recording.cues
    .map((cue) => ({
      at: cue.at,
      src: thumbnail(
        decks.find((deck) => deck.id === cue.deck)?.slides.find((slide) => slide.n === cue.slide),
      ),
    }))
    .sort((a, b) => a.at - b.at);
}
