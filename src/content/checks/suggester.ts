import { nearest } from "../../text/index.ts";

/** Names that one run looks for: comparing thousands of wrong names with thousands of right ones would take minutes. */
const MAX_SUGGESTIONS = 25;

export type Suggest = (name: string, candidates: Iterable<string>) => string | undefined;

/** Looks for the name that was meant, for the first wrong names of a run. */
export function suggester(): Suggest {
  let left = MAX_SUGGESTIONS;
  return (name, candidates) => {
    left -= 1;
    return left < 0 ? undefined : nearest(name, candidates);
  };
}
