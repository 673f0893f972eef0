/** Where files that are brought go in an entry: which recording, which deck, a new one or one that waits. Pure. */

import { MADE_FROM } from "../../src/cms/index.ts";
import type { FieldPath } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { isDeviceName, publicName, slugify, uniqueSlug } from "../../src/text/index.ts";
import { asText } from "../widgets/as-text.ts";
import { type SourceValue, sourceFileName, sourcesOf, withSource } from "../widgets/sources/source.ts";
import { transcriptOf } from "../widgets/transcript/value.ts";
import { type FileField, type FileKind, fieldFor } from "./kinds.ts";

/** A file that is taken, under its own name, and what the entry is to say of it. */
export type Accepted =
  | { readonly kind: "sound"; readonly name: string; readonly source: SourceValue }
  | { readonly kind: "slides" | "picture" | "document"; readonly name: string; readonly path: string }
  | { readonly kind: "transcript"; readonly name: string };

/** What became of a file; one that went nowhere has no path. */
export interface PlacedFile {
  readonly said: string;
  readonly path?: FieldPath;
}

type Values = Readonly<Record<string, unknown>>;

export interface Arrangement {
  /** New values of the fields that change, by name. */
  readonly changes: ReadonlyMap<FileField, unknown>;
  /** One for each file, in the order given. */
  readonly placed: readonly PlacedFile[];
}

/**
 * @param fields names of the fields of the form
 * @param near number of the recording on which they were dropped
 */
export function arrange(
  files: readonly Accepted[],
  { fields, data }: { readonly fields: ReadonlySet<string>; readonly data: Values },
  near?: number,
): Arrangement {
  const changes = new Map<FileField, unknown>();
  const listed = (field: FileField) => listOf(changes.get(field) ?? data[field]);
  const put = (field: FileField, at: number, item: Values) =>
    changes.set(
      field,
      listed(field).length === at
        ? [...listed(field), item]
        : listed(field).map((old, n) => (n === at ? item : old)),
    );
  const newRecording = (name: string): Values => ({
    id: freeId(listed("recordings"), name, MADE_FROM.recordings),
    sources: [],
  });
  /** Recordings that were given a transcript now: the next file is not theirs. */
  const transcribed = new Set<number>();

  /** Names under which sounds came now, by the number of their recording: they may be called otherwise here. */
  const came = new Map<number, string[]>();
  const namesAt = (recording: Values, at: number) => [...soundNames(recording), ...(came.get(at) ?? [])];

  const placeSound = ({ name, source }: Extract<Accepted, { kind: "sound" }>): PlacedFile => {
    const recordings = listed("recordings");
    const known = [
      near,
      recordings.findIndex((recording, n) => namesAt(recording, n).includes(baseOf(name))),
      recordings.findIndex((recording) => sourcesOf(recording["sources"]).length === 0),
    ].find((at) => at !== undefined && recordings[at] !== undefined);
    const at = known ?? recordings.length;
    const recording = recordings[at] ?? newRecording(name);
    came.set(at, [...(came.get(at) ?? []), baseOf(name)]);
    put("recordings", at, {
      ...recording,
      sources: withSource(sourcesOf(recording["sources"]), source),
    });
    return {
      path: ["recordings", at, "sources"],
      said:
        known === undefined
          ? messages.files.soundOfNew(name)
          : messages.files.soundOf(name, called(recording, at)),
    };
  };

  const placeTranscript = (name: string): PlacedFile => {
    const recordings = listed("recordings");
    const free = (at: number) => !transcribed.has(at);
    const at = [
      near,
      recordings.findIndex((one, n) => free(n) && namesAt(one, n).includes(baseOf(name))),
      recordings.findIndex((one, n) => free(n) && baseOf(fileOf(one)) === baseOf(name)),
      recordings.findIndex((one, n) => free(n) && fileOf(one) === ""),
      recordings.length < 2 ? 0 : undefined,
    ].find((n) => n !== undefined && n >= 0 && n <= recordings.length && free(n));
    if (at === undefined)
      return {
        said: messages.files.transcriptTooMany(name),
      };
    transcribed.add(at);
    const recording = recordings[at];
    if (recording === undefined) put("recordings", at, newRecording(name));
    return {
      path: ["recordings", at, "transcript"],
      said:
        recording === undefined
          ? messages.files.transcriptOfNew(name)
          : messages.files.transcriptOf(name, called(recording, at)),
    };
  };

  const placeItem = (kind: FileKind, name: string, path: string): PlacedFile => {
    const asked = fieldFor(kind, fields) ?? "documents";
    // a text in which nothing is heard has documents, and no slides
    const isRead = !fields.has("startsAt") && listed("recordings").length === 0;
    const field = asked === "decks" && isRead ? "documents" : asked;
    if (field === "photo" || field === "image") {
      const image = valuesOf(changes.get(field) ?? data[field]);
      changes.set(field, { ...image, src: path });
      return { path: [field, "alt"], said: messages.files.isPicture(name) };
    }
    const items = listed(field);
    const waiting = items.findIndex(({ file }) => file === undefined || file === "" || file === null);
    const at = waiting === -1 ? items.length : waiting;
    const id = field === "decks" ? { id: freeId(items, name, MADE_FROM.decks) } : {};
    put(field, at, { ...id, file: path, title: titleOfFile(name), ...filled(items[at]) });
    const said = field === "decks" ? messages.files.isDeck(name) : messages.files.isDocument(name);
    return { path: [field, at, "title"], said };
  };

  // a transcript may be that of a sound which comes with it
  const placed = new Map<Accepted, PlacedFile>();
  for (const file of [...files].sort((a, b) => rank(a) - rank(b))) {
    if (file.kind === "sound") placed.set(file, placeSound(file));
    else if (file.kind === "transcript") placed.set(file, placeTranscript(file.name));
    else placed.set(file, placeItem(file.kind, file.name, file.path));
  }
  return { changes, placed: files.flatMap((file) => placed.get(file) ?? []) };
}

const rank = ({ kind }: Accepted): number => (kind === "transcript" ? 1 : 0);

/** Whether the entry has its picture already. */
export function hasPicture(data: Values, field: FileField): boolean {
  const { src } = valuesOf(data[field]);
  return typeof src === "string" && src !== "";
}

function called(recording: Values, at: number): string {
  const title = asText(recording["title"]).trim() || asText(recording["id"]).trim();
  return title === "" ? String(at + 1) : messages.quoted(title);
}

/** What somebody filled in of an item. */
const filled = (item: Values | undefined): Values =>
  Object.fromEntries(Object.entries(item ?? {}).filter(([, value]) => value !== "" && value !== null));

const soundNames = (recording: Values): readonly string[] =>
  sourcesOf(recording["sources"]).map(({ url }) => baseOf(sourceFileName(url)));

const fileOf = (recording: Values): string => transcriptOf(recording["transcript"]).file;

/** `debat-du-soir` of « Débat du soir.fr.vtt » and of `/media/2026/debat-du-soir.mp3`: what two files of one sound share. */
function baseOf(name: string): string {
  const last = name.split("/").at(-1) ?? "";
  return slugify(last.replace(/(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.[^.]+$/i, ""));
}

/** « Débat du soir » of `debat_du-soir.pdf`, as far as the name tells: one that a device gave tells nothing. */
function titleOfFile(name: string): string {
  if (isDeviceName(baseOf(name))) return "";
  const bare = name.replace(/\.[^.]+$/, "");
  const words = (/\s/.test(bare) ? bare : bare.replace(/[-_]+/g, " ")).trim();
  return words.charAt(0).toLocaleUpperCase(messages.locale) + words.slice(1);
}

function freeId(items: readonly Values[], name: string, fallback: string): string {
  return uniqueSlug(
    publicName(`${baseOf(name)}.`, fallback) || fallback,
    new Set(items.map(({ id }) => asText(id).trim())),
  );
}

function listOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.map(valuesOf) : [];
}

function valuesOf(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}
