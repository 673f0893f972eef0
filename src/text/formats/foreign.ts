/** Formats of files that people have and that the site does not take. */
import { endingOf, type FormatKind } from "./formats.ts";

/** A format that people have and the site does not take, as a file of a kind. */
interface ForeignFormat {
  readonly kind: FormatKind;
  readonly endings: RegExp;
  /** By which editors are told what it is, and how it becomes a file of the kind. */
  readonly name: ForeignName;
}

type ForeignName =
  | "heic"
  | "otherJpeg"
  | "workPicture"
  | "workDrawing"
  | "pdfAsPicture"
  | "film"
  | "workSound"
  | "presentation"
  | "document"
  | "webPage"
  | "otherTranscript"
  | "otherSubtitles"
  | "documentAsTranscript";

const PRESENTATIONS = /\.(?:pp[st]x?|pptm|odp|key)$/i;

/** Of two of one ending, the first says what to do with a file that was put among the media. */
const FOREIGN: readonly ForeignFormat[] = [
  {
    kind: "picture",
    endings: /\.hei[cf]s?$/i,
    name: "heic",
  },
  {
    kind: "picture",
    // as browsers on Windows save them
    endings: /\.(?:jfif|jpe|pjp|pjpe?g)$/i,
    name: "otherJpeg",
  },
  {
    kind: "picture",
    endings: /\.(?:tiff?|bmp|psd|xcf|raw|cr[23]|nef|arw|dng|jp2|jxl|ico)$/i,
    name: "workPicture",
  },
  {
    kind: "picture",
    endings: /\.(?:ai|eps|ps|svgz|odg|vsdx?)$/i,
    name: "workDrawing",
  },
  {
    kind: "picture",
    endings: /\.pdf$/i,
    name: "pdfAsPicture",
  },
  {
    kind: "sound",
    endings: /\.(?:mp4|m4v|mov|mkv|avi|wmv|mpe?g|ogv|3gp)$/i,
    name: "film",
  },
  {
    kind: "sound",
    endings: /\.(?:wav|aiff?|flac|webm|aac|wma|amr|caf|mka|ape|mid)$/i,
    name: "workSound",
  },
  {
    kind: "slides",
    endings: PRESENTATIONS,
    name: "presentation",
  },
  {
    kind: "slides",
    endings: /\.(?:docx?|odt|rtf|pages)$/i,
    name: "document",
  },
  {
    kind: "slides",
    endings: /\.x?html?$/i,
    name: "webPage",
  },
  {
    kind: "transcript",
    endings: /\.(?:sbv|json3?|tsv|ass|ssa|ttml|dfxp|itt|smi|srv\d|lrc|otr)$/i,
    name: "otherTranscript",
  },
  {
    kind: "transcript",
    endings: /\.(?:stl|sub)$/i,
    name: "otherSubtitles",
  },
  {
    kind: "transcript",
    endings: /\.(?:docx?|odt|rtf|pages|pdf|html?|md)$/i,
    name: "documentAsTranscript",
  },
];

/** Whether a file is made to be shown page by page, by its ending. */
export const isPresentation = (name: string): boolean => PRESENTATIONS.test(endingOf(name));

/**
 * A format that the site does not take, by the ending of a file.
 * @param kind what the file is to be; without, it is among the media for any use
 */
export function foreignFormat(name: string, kind?: FormatKind): Omit<ForeignFormat, "endings"> | undefined {
  const ending = endingOf(name);
  return FOREIGN.find(
    (format) => format.endings.test(ending) && (kind === undefined || format.kind === kind),
  );
}
