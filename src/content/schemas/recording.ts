/** What there is to hear and to see with it: recordings and decks, of a meeting or an article. Times are seconds from the start of the recording. */

import * as z from "zod";
import { messages } from "../../i18n/editors/index.ts";
import { endingPattern, measuredEndings } from "../../text/index.ts";
import {
  audioUrl,
  expecting,
  field,
  isoDate,
  language,
  licenceId,
  line,
  mediaPath,
  picturePath,
  position,
  reference,
  slidesUrl,
  slug,
  text,
  webUrl,
} from "./fields.ts";

/** One encoding of a recording (Schema.org `AudioObject.encoding`). */
const source = z.strictObject({
  /** File in `content/media/`, or address on a host that `site.yaml` allows. */
  url: field(audioUrl, "Fichier ou adresse"),
  /** Size in bytes, as the form measured it; the media lock has the last word. */
  bytes: field(z.number().int().positive().optional(), "Taille (octets)"),
  /** Duration in seconds, as the form measured it; the media lock has the last word. */
  seconds: field(z.number().positive().optional(), "Durée (secondes)"),
  /** Media type (RFC 6838), for example `audio/ogg`. */
  type: field(
    z
      .string()
      .regex(/^(?:audio|video)\/[\w.+-]{1,60}$/, expecting("soundType"))
      .optional(),
    "Type",
  ),
});

/** A transcript file and how far it can be trusted. */
const transcript = z.strictObject({
  /** WebVTT, SRT, or text with times. */
  file: field(
    mediaPath.regex(endingPattern("transcript"), {
      error: () => messages.checks.values.transcript(messages.either(measuredEndings("transcript"))),
    }),
    "Fichier",
    "WebVTT, SRT ou texte avec des temps.",
  ),
  /** `machine`: made by a program; `reviewed`: a person checked it. */
  status: field(z.enum(["machine", "reviewed"]).default("machine"), "État"),
  /** Who checked it. */
  reviewedBy: field(line().optional(), "Relue par"),
  /** When it was checked (ISO 8601). */
  reviewedAt: field(isoDate.optional(), "Relue le"),
});

/** The same in a language that is not spoken. */
const translatedTranscript = z.strictObject({
  /** BCP 47. */
  lang: field(language, "Langue"),
  ...transcript.shape,
});

/** A chapter (Podcasting 2.0 `chapters`). */
const chapter = z.strictObject({
  /** Start, in seconds or as a timecode. */
  at: field(position, "Début"),
  /** What it is about. */
  title: field(line(), "Titre"),
  /** A page that goes with it. */
  url: field(webUrl.optional(), "Adresse"),
  /** An image that goes with it. */
  image: field(picturePath.optional(), "Image"),
});

/** The moment at which a slide is shown. */
const cue = z.strictObject({
  /** Start, in seconds or as a timecode. */
  at: field(position, "Moment"),
  /** The deck's id, within its entry. */
  deck: field(slug, "Diaporama"),
  /** Page number, from 1. */
  slide: field(z.number().int().positive(), "Diapositive"),
});

/** A sound recording (Schema.org `AudioObject`, Podcasting 2.0 `item`). */
export const recording = z.strictObject({
  /** Identifier within its entry; it is part of the addresses of moments and never changes. */
  id: field(slug.clone().meta({ widget: "made" }), "Identifiant"),
  /** Identity of an episode that was published elsewhere before (RSS `guid`): its subscribers do not get it twice. */
  guid: field(
    line(500).optional(),
    "Identifiant d’épisode",
    "Pour un enregistrement repris d’un autre podcast.",
  ),
  /** Title where it says more than its entry's. */
  title: field(line().optional(), "Titre"),
  /** Encodings, the best first: Opus or AAC, then MP3. */
  sources: field(
    z.array(source).min(1).meta({ widget: "sources" }),
    "Fichiers audio",
    "Opus ou AAC d’abord, MP3 ensuite.",
  ),
  /** When it was recorded (ISO 8601). */
  recordedAt: field(isoDate.optional(), "Enregistré le"),
  /** The written text, in the language that is spoken. */
  transcript: field(transcript.meta({ widget: "transcript" }).optional(), "Transcription"),
  /** The same in other languages; one in the language of the entry is the spoken one where there is no `transcript`. */
  transcripts: field(
    z.array(translatedTranscript).default([]),
    "Transcription dans d’autres langues",
    "Le même texte, traduit, avec les mêmes temps.",
  ),
  /** Chapters, in the order of time. */
  chapters: field(z.array(chapter).meta({ widget: "chapters" }).default([]), "Chapitres"),
  /** When each slide is shown. */
  cues: field(z.array(cue).meta({ widget: "cues" }).default([]), "Moments des diapositives"),
  /** When it goes online, where that is later than its entry (ISO 8601). */
  publishedAt: field(isoDate.optional(), "Publié le"),
  /** Licence where it differs. */
  licence: field(licenceId.optional(), "Licence"),
  /** What the people heard agreed to. */
  consent: field(text(500).optional(), "Accord des personnes"),
  /** Whose voices are heard, where they are not those of the speakers of the meeting or the authors of the article. */
  voices: field(z.array(line()).default([]), "Voix", "Si ce ne sont pas les intervenants ou les auteurs."),
  /** True where no human voice is heard: the page says so. */
  synthetic: field(z.boolean().default(false), "Voix de synthèse"),
});

/** What an editor says of one page of a deck. */
const deckPage = z.strictObject({
  /** Page number, from 1. */
  n: field(z.number().int().positive(), "Page"),
  /** Text that replaces what was extracted from the PDF (Markdown). */
  text: field(text(5000).optional(), "Texte"),
  /** What the page's pictures show. */
  alt: field(line(500).optional(), "Description de l’image"),
});

/** Slides (Schema.org `PresentationDigitalDocument`). */
export const deck = z.strictObject({
  /** Identifier within its entry. */
  id: field(slug.clone().meta({ widget: "made" }), "Identifiant"),
  /** The PDF, in `content/media/` or at an address. */
  file: field(slidesUrl, "Fichier PDF ou adresse"),
  /** Title. */
  title: field(line(), "Titre"),
  /** Who made it, where it is not the speakers or the authors. */
  creators: field(
    z.array(line()).default([]),
    "Réalisé par",
    "Si ce ne sont pas les intervenants ou les auteurs.",
  ),
  /** An editor's words over what was extracted. */
  pages: field(z.array(deckPage).default([]), "Pages"),
});

/** What an entry that can be heard has, whatever its type. */
export const recorded = {
  /** Sound. */
  recordings: field(z.array(recording).default([]), "Enregistrements"),
  /** Slides. */
  decks: field(z.array(deck).default([]), "Diaporamas"),
};

/** A curated link of a conference, perhaps tied to the moment at which it is mentioned. */
export const talkLink = z.strictObject({
  /** Address. */
  url: field(webUrl, "Adresse"),
  /** What it leads to. */
  title: field(line(), "Titre"),
  /** When it is mentioned, in the first recording. */
  at: field(position.optional(), "Moment"),
});

/** A speaker and what they are there as. */
export const speaker = z.strictObject({
  /** The person or organisation. */
  person: field(reference("person"), "Personne"),
  /** Role on that day. */
  role: field(line().optional(), "Rôle"),
});
