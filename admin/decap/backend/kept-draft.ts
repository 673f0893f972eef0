/** What a browser keeps of a form that was not saved, before it is offered and once it is taken. */
import { resumeVersion } from "./versions.ts";

export { versionOpened } from "./versions.ts";

type Values = Readonly<Record<string, unknown>>;

let ways: {
  /** What the entry says as it was read for its form. */
  readonly read: (collection: string, slug: string) => Values | undefined;
  /** Whether two entries of a collection are the same once they are saved. */
  readonly same: (collection: string, a: Values, b: Values) => boolean;
};

export function setKeptDraft(given: typeof ways): void {
  ways = given;
}

/** Whether an entry says all that was kept: its page went away as it was saved, or its editor undid what was typed. */
export function isSaved(collection: string, slug: string, kept: Values): boolean {
  const read = ways.read(collection, slug);
  return read !== undefined && ways.same(collection, read, kept);
}

/** What was typed is compared, when it is saved, with the version that it was typed in. */
export function resumeKept(entry: { get(name: string): unknown }): void {
  const base = entry.get("base");
  if (typeof base === "string") resumeVersion(String(entry.get("path")), base);
}
