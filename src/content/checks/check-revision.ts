/** Files changed by hand: readers' programs are told so, once the new version is written down for good. */
import { currentRevision } from "../hub/identity.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import type { Problem } from "./problem.ts";

export function checkRevision(entry: CheckedEntry): Problem[] {
  const { data, source } = entry;
  if (data.revision === undefined) return [];
  const { n } = currentRevision(data, source.contentDigest);
  if (n === data.revision.n) return [];
  const found = `la fiche a changé à la main depuis sa révision n°\u00A0${data.revision.n}`;
  return [
    problemAt(
      entry,
      ["revision"],
      { found, remedy: "Lancez npm run revise, qui écrit la nouvelle." },
      "warning",
    ),
  ];
}
