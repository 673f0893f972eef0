/** What a file that is brought to a form is there, by its name, and why one is refused before any of it is read. */

import { foreignWords } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";

import { foreignFormat, formatOfName, isOffered, isPresentation } from "../../src/text/index.ts";
import { uploadRefusal } from "../entry/upload.ts";
import { fileRefusal } from "../widgets/sources/check-file.ts";
import { isTranscriptName } from "../widgets/transcript/receive.ts";

export type FileKind = "sound" | "slides" | "transcript" | "picture" | "document";

/** Names of the fields of a form that take files, in the order in which one looks for the place of a file. */
const FIELDS = {
  sound: ["recordings"],
  transcript: ["recordings"],
  slides: ["decks", "documents"],
  // a person has both: the portrait is what one brings
  picture: ["photo", "image"],
  document: ["documents"],
} as const satisfies Readonly<Record<FileKind, readonly string[]>>;

export type FileField = (typeof FIELDS)[FileKind][number];

/** Of the fields of a form, the one before which files are brought: what a meeting leaves, else the first that takes some. */
export function filesBefore(names: readonly string[]): string | undefined {
  const taking: readonly string[] = Object.values(FIELDS).flat();
  return names.find((name) => name === "recordings") ?? names.find((name) => taking.includes(name));
}

/** The field of a form that takes a kind; undefined where it has none. */
export function fieldFor(kind: FileKind, fields: ReadonlySet<string>): FileField | undefined {
  return FIELDS[kind].find((name) => fields.has(name));
}

/** What a file is, whether the site takes its format or not; undefined where its name tells nothing. */
export function kindOf(name: string): FileKind | undefined {
  if (isTranscriptName(name)) return "transcript";
  const format = formatOfName(name);
  if (format !== undefined) return format.kind;
  if (isPresentation(name)) return "slides";
  return isOffered(name) ? "document" : foreignFormat(name)?.kind;
}

/**
 * Why a file is refused, with what to do; undefined for one that may be read.
 * @param fields names of the fields of the form
 * @param maxBytes size above which a sound is refused
 */
export function broughtRefusal(
  file: File,
  kind: FileKind | undefined,
  fields: ReadonlySet<string>,
  maxBytes: number,
): string | undefined {
  const { name } = file;
  if (kind === undefined) return uploadRefusal(file);
  const field = fieldFor(kind, fields);
  if (field === undefined) return messages.files.noField[kind](name);
  if (kind === "sound") return fileRefusal(file, maxBytes);
  if (kind === "transcript" && isTranscriptName(name)) return undefined;
  const slides = field === "decks" ? foreignWords(name, "slides") : undefined;
  if (slides !== undefined) return messages.files.exportDeck(name, slides.found, slides.remedy);
  return uploadRefusal(file);
}
