/** Files changed by hand: readers' programs are told so, once the new version is written down for good. */
import { messages } from "../../i18n/editors/index.ts";
import { currentRevision } from "../hub/identity.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import type { Problem } from "./problem.ts";

export function checkRevision(entry: CheckedEntry): Problem[] {
  const { data, source } = entry;
  if (data.revision === undefined) return [];
  const { n } = currentRevision(data, source.contentDigest);
  if (n === data.revision.n) return [];
  const told = messages.checks.names.changedByHand(data.revision.n);
  return [problemAt(entry, ["revision"], told, "warning")];
}
