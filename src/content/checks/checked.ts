import type { SourceEntry } from "../hub/sources.ts";
import { type EntryData, type EntryType, isRecordedType, type RecordedType } from "../schemas/types.ts";
import type { FieldPath, Problem, Told } from "./problem.ts";

/** An entry whose front matter passed its schema. */
export type CheckedEntry = { [T in EntryType]: CheckedOf<T> }[EntryType];

export interface CheckedOf<T extends EntryType> {
  readonly source: SourceEntry;
  readonly type: T;
  readonly slug: string;
  readonly data: EntryData<T>;
}

/** One that may have recordings. */
export type CheckedRecorded = { [T in RecordedType]: CheckedOf<T> }[RecordedType];

export function isCheckedRecorded(entry: CheckedEntry): entry is CheckedRecorded {
  return isRecordedType(entry.type);
}

/** A problem at a field of an entry, with its line. */
export function problemAt(
  entry: CheckedEntry,
  field: FieldPath,
  what: Told,
  severity: Problem["severity"] = "error",
): Problem {
  const line = entry.source.lineOf(field);
  return { severity, file: entry.source.file, ...(line === undefined ? {} : { line }), field, ...what };
}
