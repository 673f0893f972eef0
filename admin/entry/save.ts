/** Before a save: what is empty goes, the build's own check runs, and what it refuses is said in the form's words. */
import {
  checkEntry,
  collectionKey,
  type FormProblem,
  formatFormProblem,
  tidyValues,
} from "../../src/cms/index.ts";
import { visible } from "../../src/text/index.ts";
import type { Saving } from "../decap/index.ts";

type Values = Readonly<Record<string, unknown>>;

/** Why an entry is not saved, one line a problem. */
export class NotSaved extends Error {
  readonly problems: readonly FormProblem[];
  constructor(problems: readonly FormProblem[]) {
    super(problems.map(formatFormProblem).join(" — "));
    // shown as it is, without the word that programmers put before
    this.name = "";
    this.problems = problems;
  }
}

/** The same without characters that nobody sees: what is copied from slides and PDFs is full of them. */
function readable(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, readable(item)]));
}

/**
 * The values to write.
 * @throws NotSaved with every problem found.
 */
export function prepareSave({ collection, data }: Pick<Saving, "collection" | "data">): Values {
  const key = collectionKey(collection);
  if (key === undefined) return data;
  const { body, ...front } = readable(data) as Values;
  const kept = tidyValues(key.type, front);
  const problems = checkEntry(key.type, kept);
  if (problems.length > 0) throw new NotSaved(problems);
  const text = typeof body === "string" && body.trim() !== "" ? { body } : {};
  return { ...kept, ...text };
}
