/** An entry that the site does not show: whether the repository has it, and why it waits. */
import { currentBackend } from "decap-cms-core/dist/esm/backend";
import { store } from "decap-cms-core/dist/esm/redux";
import { isAbsence } from "./related-entries.ts";
import type { Implementation } from "./versions.ts";

/**
 * The text of a file, `content/topics/x.md`; undefined where the repository has none.
 * @throws where the repository does not answer.
 */
export async function lookUp(path: string): Promise<string | undefined> {
  const { implementation } = currentBackend(store.getState().config) as unknown as {
    implementation: Implementation;
  };
  try {
    return (await implementation.getEntry(path)).data;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}
