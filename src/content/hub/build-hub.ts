/** From files read to the Hub: validate each, check what they say of one another, link, sort, freeze. */
import { checkBodies } from "../checks/check-bodies.ts";
import { checkCollisions } from "../checks/check-collisions.ts";
import { checkConference } from "../checks/check-conference.ts";
import { checkDuplicates } from "../checks/check-duplicates.ts";
import { checkMedia } from "../checks/check-media.ts";
import { checkReferences } from "../checks/check-references.ts";
import { checkRevision } from "../checks/check-revision.ts";
import type { CheckedEntry } from "../checks/checked.ts";
import { type Problem, sortProblems } from "../checks/problem.ts";
import type { Checked } from "../checks/validate.ts";
import { validate } from "../checks/validate.ts";
import { site as siteSchema } from "../schemas/site.ts";
import { ENTRY_TYPES } from "../schemas/types.ts";
import { deepFreeze } from "./freeze.ts";
import { linkHub } from "./link-hub.ts";
import type { Hub } from "./model.ts";
import { followMoves } from "./moves.ts";
import { nextPublication } from "./next-publication.ts";
import type { Built, ContentSources, SourceEntry, SourceFile } from "./sources.ts";

/**
 * Builds the Hub. Never throws for what an editor wrote: every problem of every file is reported in one run,
 * and there is a hub where none of them is an error.
 */
export function buildHub(sources: ContentSources): Built<Hub> {
  const problems: Problem[] = [];
  const site = located(sources.site, validate(siteSchema, sources.site.data), problems);
  const checked = sources.entries.flatMap((source): CheckedEntry[] => {
    const data = located(source, checkedData(source), problems);
    return data === undefined ? [] : [{ source, type: source.type, slug: source.slug, data } as CheckedEntry];
  });
  const { entries, advice } = followMoves(sources.entries, checked);
  problems.push(
    ...advice,
    ...checkCollisions(sources.entries, entries),
    ...checkReferences(sources.entries, entries),
    ...checkBodies(sources.entries, entries),
    ...checkDuplicates(entries),
    ...entries.flatMap(checkRevision),
  );
  if (site !== undefined) problems.push(...checkMedia(sources, entries, site));
  for (const entry of entries)
    if (entry.type === "conference") problems.push(...checkConference(entry, sources, site?.timeZone));
  const sorted = sortProblems(problems);
  if (site === undefined || sorted.some((problem) => problem.severity === "error"))
    return { problems: sorted };
  const until = nextPublication(entries, sources.now, site.timeZone);
  const hub = deepFreeze(linkHub(sources, entries, site));
  return { hub, problems: sorted, ...(until === undefined ? {} : { until }) };
}

function checkedData({ type, data, checked }: SourceEntry): Checked<unknown> {
  if (checked === undefined) return validate(ENTRY_TYPES[type].schema, data);
  return checked.length === 0 ? { ok: true, value: data } : { ok: false, problems: checked };
}

/** The value, or undefined after its problems have been given their file and line. */
function located<T>(source: SourceFile, checked: Checked<T>, problems: Problem[]): T | undefined {
  if (checked.ok) return checked.value;
  for (const problem of checked.problems) {
    const line = source.lineOf(problem.field ?? []);
    problems.push({ ...problem, file: source.file, ...(line === undefined ? {} : { line }) });
  }
  return undefined;
}
