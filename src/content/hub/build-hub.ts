/** From files read to the Hub: validate each, check what they say of one another, set aside what is wrong, link, sort, freeze. */
import type * as z from "zod";
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
import { nothingValid, validPart } from "../checks/partial/valid-part.ts";
import { eachValid, whereValid } from "../checks/partial/where-valid.ts";
import { type Problem, sortProblems, stopsHub } from "../checks/problem.ts";
import { longTexts } from "../checks/recommendations.ts";
import { type Checked, validate } from "../checks/validate.ts";
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
  const settings = checkedData(siteSchema, sources.site);
  found.push(...located(sources.site, settings));
  const site = validOf(siteSchema, sources.site, settings);
  const words = sources.synonyms;
  const groups = words && validate(synonyms, words.data ?? {});
  if (words && groups) found.push(...located(words, groups));
  const whole = new Set<string>();
  const checked = sources.entries.map((source): CheckedEntry => {
    const { type, slug, file, faults = [] } = source;
    const { schema } = ENTRY_TYPES[type];
    const result = checkedData(schema, source);
    found.push(...faults.map((fault) => ({ ...fault, file })), ...located(source, result));
    if (result.ok) whole.add(file);
    return { source, type, slug, data: validOf(schema, source, result) } as CheckedEntry;
  });
  const { entries, advice } = followMoves(sources.entries, checked);
  found.push(...advice, ...checkEntries(sources, entries, site));
  const problems = unlessDraft(found, sources.entries);
  const wrong = new Set(problems.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const known = entries.filter(({ source }) => whole.has(source.file));
  const sound = known.filter(({ source }) => !wrong.has(source.file));
  const aside = sources.entries.filter(({ file }) => wrong.has(file));
  // as long as the time zone is not known, nothing is said to wait
  const [published = sound] = whereValid(() => {
    const { timeZone } = site;
    return [sound.filter((entry) => isPublished(entry, sources.now, timeZone))];
  });
  const { problems: ofMenus, ...menus } = checkMenus(sources, entries, published, site);
  const told = sortProblems([...problems, ...ofMenus, ...checkAside(aside, sound)]);
  if (!settings.ok || told.some(stopsHub)) return { problems: told };

  const until = nextPublication(sound, sources.now, site.timeZone);
  const hub = deepFreeze(
    linkHub(
      sources,
      { known, published },
      { site: { ...site, ...menus }, synonyms: groups?.ok ? groups.value : NO_SYNONYMS },
    ),
  );
  return { hub, problems: told, ...(until === undefined ? {} : { until }) };
}

/** All that entries say of themselves, of one another and of the hub. */
function checkEntries(
  sources: ContentSources,
  entries: readonly CheckedEntry[],
  site: SiteSettings,
): Problem[] {
  return [
    ...checkCollisions(sources.entries, entries),
    ...checkReferences(sources.entries, entries, () => mainLang(site)),
    ...checkBodies(sources.entries, entries),
    ...checkDuplicates(entries),
    ...eachValid(entries, checkRevision),
    ...entries.flatMap(checkLengths),
    ...checkMedia(sources, entries, site),
    ...entries.flatMap((entry) => (entry.type === "conference" ? checkOccasions(entry, site) : [])),
    ...entries.flatMap((entry) =>
      isCheckedRecorded(entry) ? checkRecordings(entry, sources, () => mainLang(site)) : [],
    ),
  ];
}

function checkLengths(entry: CheckedEntry): Problem[] {
  return longTexts(entry.data).map(({ field, ...told }) => problemAt(entry, field, told, "warning"));
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

function checkedData<S extends z.ZodObject>(
  schema: S,
  { data, checked }: SourceFile & Pick<SourceEntry, "checked">,
): Checked<z.output<S>> {
  // what the loader could not read has no fields to be missed
  if (data === undefined) return { ok: false, problems: [] };
  if (checked === undefined) return validate(schema, data);
  return checked.length === 0 ? { ok: true, value: data as z.output<S> } : { ok: false, problems: checked };
}

/** Problems with their file and line. */
function located(source: SourceFile, checked: Checked<unknown>): Problem[] {
  if (checked.ok) return [];
  return checked.problems.map((problem) => {
    const line = source.lineOf(problem.field ?? []);
    return { ...problem, file: source.file, ...(line === undefined ? {} : { line }) };
  });
}

/** What is right of a file, be there something wrong in it. */
function validOf<S extends z.ZodObject>(
  schema: S,
  { data }: SourceFile,
  checked: Checked<z.output<S>>,
): z.output<S> {
  if (checked.ok) return checked.value;
  if (data === undefined) return nothingValid(schema);
  return validPart(
    schema,
    data,
    checked.problems.flatMap(({ field }) => (field === undefined ? [] : [field])),
  );
}
