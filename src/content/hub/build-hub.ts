/** From files read to the Hub: validate each, check what they say of one another, set aside what is wrong, link, sort, freeze. */
import { checkAside } from "../checks/check-aside.ts";
import { checkBodies } from "../checks/check-bodies.ts";
import { checkCollisions } from "../checks/check-collisions.ts";
import { checkDuplicates } from "../checks/check-duplicates.ts";
import { checkMenus } from "../checks/check-menus.ts";
import { checkReferences } from "../checks/check-references.ts";
import { checkRevision } from "../checks/check-revision.ts";
import { type CheckedEntry, isCheckedRecorded, problemAt } from "../checks/checked.ts";
import { checkMedia } from "../checks/media/check-media.ts";
import { checkRecordings } from "../checks/media/check-recordings.ts";
import { checkOccasions } from "../checks/meeting/check-occasions.ts";
import { type Problem, sortProblems, stopsHub } from "../checks/problem.ts";
import { longTexts } from "../checks/recommendations.ts";
import type { Checked } from "../checks/validate.ts";
import { validate } from "../checks/validate.ts";
import { type SiteSettings, site as siteSchema } from "../schemas/site.ts";
import { synonyms } from "../schemas/synonyms.ts";
import { ENTRY_TYPES } from "../schemas/types.ts";
import { deepFreeze } from "./freeze.ts";
import { linkHub } from "./link-hub.ts";
import { type Hub, mainLang } from "./model.ts";
import { followMoves } from "./moves.ts";
import { nextPublication } from "./next-publication.ts";
import { isPublished } from "./published.ts";
import type { Built, ContentSources, SourceEntry, SourceFile } from "./sources.ts";

const NO_SYNONYMS = { fr: [], en: [], br: [] };

/**
 * Builds the Hub. Never throws for what an editor wrote: every problem of every file is reported in one run. An entry
 * with an error is not in the hub, as if it were a draft; there is none where the settings themselves are wrong.
 */
export function buildHub(sources: ContentSources): Built<Hub> {
  const found: Problem[] = [];
  const site = located(sources.site, validate(siteSchema, sources.site.data), found);
  const words = sources.synonyms;
  const groups = words && located(words, validate(synonyms, words.data ?? {}), found);
  const checked = sources.entries.flatMap((source): CheckedEntry[] => {
    found.push(...(source.faults ?? []).map((fault) => ({ ...fault, file: source.file })));
    const data = located(source, checkedData(source), found);
    return data === undefined ? [] : [{ source, type: source.type, slug: source.slug, data } as CheckedEntry];
  });
  const { entries, advice } = followMoves(sources.entries, checked);
  found.push(...advice, ...checkEntries(sources, entries, site));
  const problems = unlessDraft(found, sources.entries);
  if (site === undefined || problems.some(stopsHub)) return { problems: sortProblems(problems) };

  const wrong = new Set(problems.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const sound = entries.filter(({ source }) => !wrong.has(source.file));
  const published = sound.filter((entry) => isPublished(entry, sources.now, site.timeZone));
  const menus = checkMenus(sources, entries, published, site);
  const aside = sources.entries.filter(({ file }) => wrong.has(file));
  const until = nextPublication(sound, sources.now, site.timeZone);
  const hub = deepFreeze(
    linkHub(sources, { known: entries, published }, { site: menus.site, synonyms: groups ?? NO_SYNONYMS }),
  );
  return {
    hub,
    problems: sortProblems([...problems, ...menus.problems, ...checkAside(aside, sound)]),
    ...(until === undefined ? {} : { until }),
  };
}

/** All that entries say of themselves, of one another and of the hub. */
function checkEntries(
  sources: ContentSources,
  entries: readonly CheckedEntry[],
  site: SiteSettings | undefined,
): Problem[] {
  return [
    ...checkCollisions(sources.entries, entries),
    ...checkReferences(sources.entries, entries, site === undefined ? "fr" : mainLang(site)),
    ...checkBodies(sources.entries, entries),
    ...checkDuplicates(entries),
    ...entries.flatMap(checkRevision),
    ...entries.flatMap((entry) =>
      longTexts(entry.data).map(({ field, ...told }) => problemAt(entry, field, told, "warning")),
    ),
    ...(site === undefined ? [] : checkMedia(sources, entries, site)),
    ...entries.flatMap((entry) =>
      entry.type === "conference" ? checkOccasions(entry, site?.timeZone ?? "Europe/Paris") : [],
    ),
    ...entries.flatMap((entry) =>
      isCheckedRecorded(entry)
        ? checkRecordings(entry, sources, site === undefined ? "fr" : mainLang(site))
        : [],
    ),
  ];
}

/** What is wrong in a draft is advice: it is not finished, and not published. */
function unlessDraft(problems: readonly Problem[], entries: readonly SourceEntry[]): Problem[] {
  const drafts = new Set(entries.filter(({ data }) => saysDraft(data)).map(({ file }) => file));
  return problems.map((problem) =>
    drafts.has(problem.file) ? { ...problem, severity: "warning" as const } : problem,
  );
}

function saysDraft(data: unknown): boolean {
  return typeof data === "object" && data !== null && "draft" in data && data.draft === true;
}

function checkedData({ type, data, checked, faults = [] }: SourceEntry): Checked<unknown> {
  // a file that could not be read has no fields to be missed
  if (data === undefined && faults.length > 0) return { ok: false, problems: [] };
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
