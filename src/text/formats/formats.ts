/** Formats of the files that a hub holds: what each is called, sent as, and read by. One line each. */

export type FormatKind = "sound" | "slides" | "transcript" | "picture";

export interface FileFormat {
  readonly kind: FormatKind;
  /** As readers know it. */
  readonly name: string;
  /** In small letters, the usual one first. */
  readonly endings: readonly [string, ...string[]];
  /** Media type without parameters (https://www.iana.org/assignments/media-types/). */
  readonly type: string;
  /** Other names that servers and forms give to that type. */
  readonly otherTypes?: readonly string[];
  /** What measures it; a format without one is published as it is. */
  readonly reader?: "ogg" | "mp3" | "mp4" | "pdf" | "picture" | "transcript";
  /** How most files of the format are encoded. */
  readonly codec?: "opus" | "vorbis" | "mp3" | "aac" | "flac" | "pcm";
  /** Place among the files that a feed may enclose: the first is what most applications play. */
  readonly enclosure?: number;
  /** True where hosts do not know the type by the name, so that a header says it. */
  readonly header?: true;
  /** True for pictures that every program shows, whatever its age: feeds, cards and directories are given these. */
  readonly everywhere?: true;
}

export const FORMATS = [
  {
    kind: "transcript",
    name: "WebVTT",
    endings: [".vtt"],
    type: "text/vtt",
    reader: "transcript",
    header: true,
  },
  {
    kind: "transcript",
    name: "SRT",
    endings: [".srt"],
    type: "application/x-subrip",
    reader: "transcript",
    header: true,
  },
  { kind: "transcript", name: "texte", endings: [".txt"], type: "text/plain", reader: "transcript" },
  {
    kind: "sound",
    name: "Opus",
    endings: [".opus"],
    type: "audio/ogg",
    otherTypes: ["audio/opus"],
    reader: "ogg",
    codec: "opus",
    header: true,
  },
  { kind: "sound", name: "Ogg", endings: [".ogg", ".oga"], type: "audio/ogg", reader: "ogg" },
  {
    kind: "sound",
    name: "MP3",
    endings: [".mp3"],
    type: "audio/mpeg",
    otherTypes: ["audio/mp3"],
    reader: "mp3",
    codec: "mp3",
    enclosure: 1,
  },
  {
    kind: "sound",
    name: "M4A",
    endings: [".m4a"],
    type: "audio/mp4",
    otherTypes: ["audio/x-m4a", "audio/aac"],
    reader: "mp4",
    codec: "aac",
    enclosure: 2,
  },
  { kind: "sound", name: "AAC", endings: [".aac"], type: "audio/aac", codec: "aac", enclosure: 3 },
  { kind: "sound", name: "FLAC", endings: [".flac"], type: "audio/flac", codec: "flac" },
  { kind: "sound", name: "WAV", endings: [".wav"], type: "audio/wav", codec: "pcm" },
  { kind: "sound", name: "WebM", endings: [".webm"], type: "audio/webm" },
  { kind: "slides", name: "PDF", endings: [".pdf"], type: "application/pdf", reader: "pdf" },
  { kind: "picture", name: "WebP", endings: [".webp"], type: "image/webp", reader: "picture" },
  {
    kind: "picture",
    name: "JPEG",
    endings: [".jpg", ".jpeg"],
    type: "image/jpeg",
    reader: "picture",
    everywhere: true,
  },
  { kind: "picture", name: "PNG", endings: [".png"], type: "image/png", reader: "picture", everywhere: true },
  { kind: "picture", name: "SVG", endings: [".svg"], type: "image/svg+xml", reader: "picture" },
  { kind: "picture", name: "AVIF", endings: [".avif"], type: "image/avif", reader: "picture" },
  { kind: "picture", name: "GIF", endings: [".gif"], type: "image/gif", reader: "picture", everywhere: true },
] as const satisfies readonly FileFormat[];

type KnownFormat = (typeof FORMATS)[number];
/** `.opus`. */
export type FormatEnding = KnownFormat["endings"][number];
/** The usual endings of the formats of a kind, without their dot: `vtt`. */
export type FormatEndingName<Kind extends FormatKind> = Extract<
  KnownFormat,
  { kind: Kind }
>["endings"][0] extends `.${infer Name}`
  ? Name
  : never;

const BY_ENDING: ReadonlyMap<string, FileFormat> = new Map(
  FORMATS.flatMap((format: FileFormat) => format.endings.map((ending) => [ending, format] as const)),
);

/** `.opus` of `/media/Debat.OPUS?v=2`; empty where the name of the file has no ending. */
export function endingOf(pathOrUrl: string): string {
  return /\.[^./]+$/.exec(pathOrUrl.replace(/[?#].*$/, ""))?.[0].toLowerCase() ?? "";
}

/** The format that the name of a file announces. */
export function formatOfName(pathOrUrl: string): FileFormat | undefined {
  return BY_ENDING.get(endingOf(pathOrUrl));
}

/** The format that is meant by one of its endings. */
export function formatOf(ending: FormatEnding): FileFormat {
  const format = BY_ENDING.get(ending);
  if (format === undefined) throw new Error(`${ending} is not in the registry of formats`);
  return format;
}

/** Formats that are measured. */
export const MEASURED_FORMATS: readonly FileFormat[] = FORMATS.filter((format) => "reader" in format);

/** The format that a media type names, whatever its parameters; the container, where several are sent as it. */
export function formatOfType(type: string, among: readonly FileFormat[] = FORMATS): FileFormat | undefined {
  const bare = bareMediaType(type).toLowerCase();
  const sent = among.filter((format) => format.type === bare);
  return (
    sent.find(({ codec }) => codec === undefined) ??
    sent[0] ??
    among.find(({ otherTypes }) => otherTypes?.includes(bare) === true)
  );
}

/** `audio/ogg` of `audio/ogg; codecs=opus`. */
export function bareMediaType(type: string): string {
  return type.split(";")[0]?.trim() ?? type;
}

/** Formats of a kind that are measured, and those of the kind that are not. */
export const measuredFormats = (kind: FormatKind): readonly FileFormat[] =>
  MEASURED_FORMATS.filter((format) => format.kind === kind);
export const unmeasuredFormats = (kind: FormatKind): readonly FileFormat[] =>
  FORMATS.filter((format: FileFormat) => format.kind === kind && format.reader === undefined);

/** Endings of the formats of a kind that are measured. */
export const measuredEndings = (kind: FormatKind): readonly string[] =>
  measuredFormats(kind).flatMap(({ endings }) => endings);

/** A pattern that paths match which end as the measured formats of a kind do. */
export function endingPattern(kind: FormatKind): RegExp {
  const names = measuredEndings(kind).map((ending) => ending.slice(1));
  return new RegExp(names.length === 1 ? `\\.${names[0]}$` : `\\.(${names.join("|")})$`, "i");
}

/** What a field of a form takes that chooses a file of a kind (`accept` of HTML): endings, and media types for telephones. */
export function acceptOf(kind: FormatKind): string {
  const types = measuredFormats(kind).map(({ type }) => type);
  return [...new Set([...measuredEndings(kind), ...types])].join(",");
}

/** Names of formats, as readers know them. */
export const formatNames = (formats: readonly FileFormat[]): readonly string[] =>
  formats.map(({ name }) => name);

/** What is attached besides pictures, sound, slides and transcripts; nothing that a browser would run. */
const ATTACHED = /\.(?:od[tspg]|docx?|xlsx?|pptx?|rtf|epub|csv|zip|ics|gpx|woff2)$/i;

/**
 * Whether a file of this name may be among the media: the one list of the form, of what answers it on one's own machine, of
 * the check and of the build. SVG in small letters only: the rule that keeps it from running goes by its name (`_headers`).
 */
export function isOffered(file: string): boolean {
  if (/\.svg$/.test(file) || ATTACHED.test(file)) return true;
  return formatOfName(file) !== undefined && !/\.svg$/i.test(file);
}
