/** Before a save: what is empty goes, the build's own check runs, and what it refuses is said in the form's words. */
import {
  checkEntry,
  checkSettings,
  collectionKey,
  type FormProblem,
  formatFormProblem,
  SETTINGS,
  tidySettings,
  tidyValues,
} from "../../src/cms/index.ts";
import { contentDigest, derivedId, type EntryType, nextRevision } from "../../src/content/index.ts";
import { visible } from "../../src/text/index.ts";
import { EditorError } from "../decap/backend/editor-error.ts";
import type { Saving } from "../decap/index.ts";

type Values = Readonly<Record<string, unknown>>;

/** Why an entry is not saved, one line a problem. */
export class NotSaved extends EditorError {
  readonly problems: readonly FormProblem[];
  constructor(problems: readonly FormProblem[]) {
    super(problems.map(formatFormProblem).join(" — "));
    this.problems = problems;
  }
}

/** What tells which entry a save is of. */
type Version = Pick<Saving, "isNew" | "slug" | "saved">;

/**
 * The values with the entry's identity and the version that this save makes of it.
 * @param now instant of the save
 */
export function withRevision(
  type: EntryType,
  values: Values,
  { isNew, slug, saved }: Version,
  now: Date,
): Values {
  const id = isNew ? crypto.randomUUID() : (values["id"] ?? derivedId(type, slug));
  const opened = isNew ? undefined : (saved ?? values);
  const revision = nextRevision(
    opened && { data: opened, digest: digestOfValues(opened) },
    digestOfValues(values),
    now.toISOString().replace(/\.\d+Z$/, "Z"),
  );
  const { body, id: _id, revision: _revision, ...front } = values;
  return { ...front, id, revision, ...(body === undefined ? {} : { body }) };
}

function digestOfValues(values: Values): string {
  const { body } = values;
  return contentDigest(values, typeof body === "string" ? body : "");
}

/** The same without characters that nobody sees: what is copied from slides and PDFs is full of them. */
function readable(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, readable(item)]));
}

type ToSave = Pick<Saving, "collection" | "data" | "saved">;

/** The values to write: without what is empty, what goes without saying, and what nobody sees. */
export function valuesToSave({ collection, data, saved }: ToSave): Values {
  if (collection === SETTINGS.collection) return tidySettings(readable(data) as Values);
  const key = collectionKey(collection);
  if (key === undefined) return data;
  const { body, ...front } = readable(data) as Values;
  const text = typeof body === "string" && body.trim() !== "" ? { body } : {};
  return { ...tidyValues(key.type, front, saved), ...text };
}

/** Whether two entries of a collection are the same in what a save writes of them; its identity and revision aside. */
export function sameOnceSaved(collection: string, a: Values, b: Values): boolean {
  const [one, other] = [a, b].map((data) => digestOfValues(valuesToSave({ collection, data })));
  return one === other;
}

/**
 * The values to write, which pass their schema.
 * @throws NotSaved with every problem found.
 */
export function prepareSave(saving: ToSave): Values {
  const values = valuesToSave(saving);
  const problems = schemaProblems(saving.collection, values);
  if (problems.length > 0) throw new NotSaved(problems);
  return values;
}

/** What is wrong with the values of an entry by themselves. */
export function schemaProblems(collection: string, { body: _, ...front }: Values): readonly FormProblem[] {
  if (collection === SETTINGS.collection) return checkSettings(front);
  const key = collectionKey(collection);
  return key === undefined ? [] : checkEntry(key.type, front);
}
