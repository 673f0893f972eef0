import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  contentDigest,
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type EntryType,
  type Problem,
  type SourceEntry,
  slug,
  validate,
} from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { type Remember, slugify } from "../text/index.ts";
import { bodyProblems, bodyReferences, unreadableBody } from "./body-problems.ts";
import { readEntryFile } from "./entry-file.ts";
import { MAX_ENTRY_BYTES } from "./limits.ts";
import { readText, refusal } from "./read-text.ts";
import { walk } from "./walk.ts";

/** Files read at one time: enough to keep a disk busy, few enough for any limit on open files. */
const BATCH = 64;

/** Reads every entry below `root`; what cannot be read is reported and left out. */
export async function readEntries(
  root: string,
  remember: Remember,
): Promise<{ entries: SourceEntry[]; problems: Problem[] }> {
  const files = (await Promise.all(ENTRY_TYPE_NAMES.map((type) => entryFiles(root, type)))).flat();
  const entries: SourceEntry[] = [];
  const problems: Problem[] = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const read = await Promise.all(
      files.slice(start, start + BATCH).map(({ type, file }) => readEntry(root, type, file, remember)),
    );
    for (const result of read) {
      if (result.entry !== undefined) entries.push(result.entry);
      problems.push(...result.problems);
    }
  }
  return { entries: withSlugs(entries), problems };
}

/** A file whose name cannot be an address is known by the one that it is told to have, unless another has that. */
function withSlugs(entries: readonly SourceEntry[]): SourceEntry[] {
  const taken = new Set(entries.map((entry) => `${entry.type} ${entry.slug}`));
  return entries.map((entry) => {
    const proper = slugify(entry.slug);
    return proper === "" || taken.has(`${entry.type} ${proper}`) ? entry : { ...entry, slug: proper };
  });
}

async function entryFiles(root: string, type: EntryType): Promise<{ type: EntryType; file: string }[]> {
  const files = await walk(root, ENTRY_TYPES[type].folder);
  return files.map((file) => ({ type, file }));
}

async function readEntry(
  root: string,
  type: EntryType,
  file: string,
  remember: Remember,
): Promise<{ entry?: SourceEntry; problems: readonly Problem[] }> {
  const full = path.join(root, file);
  const { entry, unread, problems } = await remember("entry", full, () => readEntryFresh(root, type, file));
  const about = { type, slug: path.basename(file, ".md"), file };
  if (unread !== undefined) return { entry: { ...about, ...UNREAD, faults: unread }, problems };
  if (entry === undefined) return { problems };
  return { entry: { ...about, lineOf: (field) => linesOf(full)(field), ...entry }, problems };
}

/** The file whose lines were asked for last: a parsed file is many times as large as its text, and what is told comes entry by entry. */
let latest:
  | { readonly file: string; readonly lineOf: SourceEntry["lineOf"]; readonly text: string }
  | undefined;

function linesOf(file: string): SourceEntry["lineOf"] {
  const text = readFileSync(file, "utf8");
  if (latest?.file !== file || latest.text !== text)
    latest = { file, text, lineOf: readEntryFile(text.replace(/\r\n?/g, "\n")).lineOf };
  return latest.lineOf;
}

/** An entry of which nothing but its name is known: others may name it all the same. */
const UNREAD = { data: undefined, body: "", references: [], lineOf: () => undefined };

/** What an entry file says by itself, as plain data. */
interface ReadEntry {
  readonly entry?: Omit<SourceEntry, "type" | "slug" | "file" | "lineOf">;
  /** Why a file of the right name, in the right place, cannot be read. */
  readonly unread?: readonly Omit<Problem, "file">[];
  /** Why a file is no entry. */
  readonly problems: readonly Problem[];
}

async function readEntryFresh(root: string, type: EntryType, file: string): Promise<ReadEntry> {
  const refused = await refusal(root, file);
  const { isEntry, misplaced } = checkName(type, file);
  if (misplaced !== undefined && !isEntry)
    return { problems: [{ severity: "error", file, ...(refused ?? misplaced) }] };
  if (refused !== undefined) return { unread: [{ severity: "error", ...refused }], problems: [] };
  const read = await readText(root, file, MAX_ENTRY_BYTES);
  if (!read.ok) return { unread: [{ severity: "error", ...read.told }], problems: [] };
  const source = readEntryFile(read.text);
  const { data, body, problems } = source;
  const unreadBody = unreadableBody(source);
  const isBodyRead = unreadBody.length === 0;
  const faults = [
    ...(misplaced === undefined ? [] : [{ severity: "error" as const, ...misplaced }]),
    ...problems,
    ...source.unreadParts,
    ...unreadBody,
    ...(isBodyRead ? bodyProblems(source) : []),
  ];
  const entry = {
    body,
    references: isBodyRead ? bodyReferences(source) : [],
    ...(faults.length === 0 ? {} : { faults }),
  };
  if (data === undefined) return { entry: { data, ...entry }, problems: [] };
  const checked = validate(ENTRY_TYPES[type].schema, data);
  const isRead = isBodyRead && problems.length === 0 && misplaced === undefined;
  return {
    entry: {
      data: checked.ok ? checked.value : data,
      checked: checked.ok ? [] : checked.problems,
      ...entry,
      ...(isRead ? { digest: digestOf(read.text), contentDigest: contentDigest(data, body) } : {}),
    },
    problems: [],
  };
}

/** As editors' browsers reckon it, to know when what they saved is online. */
function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

interface Placed {
  /** Whether it is an entry all the same: what is in it is checked as well. */
  readonly isEntry: boolean;
  readonly misplaced?: Pick<Problem, "found" | "expected" | "remedy">;
}

/** A name that can be an address, in a place where entries are kept: `folder/` or `folder/<year>/`. */
function checkName(type: EntryType, file: string): Placed {
  const { folder } = ENTRY_TYPES[type];
  const extension = path.extname(file);
  const name = path.basename(file, extension);
  const { notAFolder, notMarkdown, badEntryName, notAYear } = messages.checks.files;
  if (file === folder) return { isEntry: false, misplaced: notAFolder(folder) };
  if (extension !== ".md") return { isEntry: false, misplaced: notMarkdown(extension || name) };
  if (!slug.safeParse(name).success) return { isEntry: true, misplaced: badEntryName(name, slugify(name)) };
  const parts = file.split("/");
  if (parts.length > 3 || (parts.length === 3 && !/^\d{4}$/.test(parts[1] ?? "")))
    return { isEntry: true, misplaced: notAYear(folder) };
  return { isEntry: true };
}
