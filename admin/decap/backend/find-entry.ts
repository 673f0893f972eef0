import type { Implementation } from "./versions.ts";

/**
 * The text of a file, `content/topics/x.md`; undefined where the repository has none.
 * @throws where the repository does not answer: it may well have the file
 */
export async function findEntry(implementation: Implementation, path: string): Promise<string | undefined> {
  try {
    return (await implementation.getEntry(path)).data;
  } catch (error) {
    // Decap's backends tell what they did not find by the status of the answer
    if (typeof error === "object" && error !== null && "status" in error && error.status === 404)
      return undefined;
    throw error;
  }
}
