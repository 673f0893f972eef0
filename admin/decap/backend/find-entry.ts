import { formAt } from "../../../src/cms/index.ts";
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

/**
 * Makes a backend tell of an entry that an address asks for and that is not there: deleted, renamed, mistyped. Decap
 * would show the words of the error on an empty page, from which nothing leads on.
 * @param isAsked whether the form of this file is to be opened
 * @param missing leads elsewhere and tells it
 */
export function tellMissing<I extends Implementation>(
  implementation: I,
  isAsked: (path: string) => boolean,
  missing: () => void,
): I {
  const getEntry = implementation.getEntry.bind(implementation);
  implementation.getEntry = async (path) => {
    try {
      return await getEntry(path);
    } catch (error) {
      if (!isNotFound(error) || !isAsked(path)) throw error;
      missing();
      // the form that waits for an answer is left; Decap would tell an error a second time
      return new Promise(() => undefined);
    }
  };
  return implementation;
}

/** Whether an address of the interface asks for the form of a file: `#/collections/people/entries/x` for `…/people/x.md`. */
export function asksFor(hash: string, path: string): boolean {
  const slug = formAt(hash)?.slug;
  return slug !== undefined && path.endsWith(`/${slug}.md`);
}
