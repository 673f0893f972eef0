import { formAt } from "../../../src/cms/index.ts";
import { isUnreachable } from "./told-failures.ts";
import type { Implementation } from "./versions.ts";

/**
 * The text of a file, `content/topics/x.md`; undefined where the repository has none.
 * @throws where the repository does not answer: it may well have the file
 */
export async function findEntry(implementation: Implementation, path: string): Promise<string | undefined> {
  try {
    return (await implementation.getEntry(path)).data;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Decap's backends tell what they did not find by the status of the answer. */
const isNotFound = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "status" in error && error.status === 404;

/** Leads elsewhere, and tells why. */
interface Leads {
  readonly missing: () => void;
  readonly unread: (error: Error) => void;
}

/**
 * Makes a backend tell of an entry that an address asks for and that does not come: deleted, renamed, mistyped, or read of
 * a forge that does not answer. Decap would wait on an empty page, from which nothing leads on.
 * @param isAsked whether the form of this file is to be opened
 */
export function tellMissing<I extends Implementation>(
  implementation: I,
  isAsked: (path: string) => boolean,
  { missing, unread }: Leads,
): I {
  const getEntry = implementation.getEntry.bind(implementation);
  const readDraft = implementation.unpublishedEntry?.bind(implementation);
  const told = async <T>(path: string, read: Promise<T>): Promise<T> => {
    try {
      return await read;
    } catch (error) {
      if (!(error instanceof Error) || !isAsked(path)) throw error;
      if (isNotFound(error)) missing();
      else if (isUnreachable(error)) unread(error);
      else throw error;
      // the form that waits for an answer is left; Decap would tell an error a second time
      return new Promise(() => undefined);
    }
  };
  implementation.getEntry = (path) => told(path, getEntry(path));
  if (readDraft !== undefined)
    implementation.unpublishedEntry = (which) => told(`/${which.slug}.md`, readDraft(which));
  return implementation;
}

/** Whether an address of the interface asks for the form of a file: `#/collections/people/entries/x` for `…/people/x.md`. */
export function asksFor(hash: string, path: string): boolean {
  const slug = formAt(hash)?.slug;
  return slug !== undefined && path.endsWith(`/${slug}.md`);
}
