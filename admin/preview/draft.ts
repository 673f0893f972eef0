/** From a draft to the page that it will be, with everything that stands in the way of publishing it. Pure. */

import { renderToString } from "preact-render-to-string";
import { checkEntry, type FormProblem, type HubData, labelOf, tidyValues } from "../../src/cms/index.ts";
import {
  addressKey,
  buildHub,
  type ContentSources,
  type EntryType,
  entryPath,
  type Problem,
  referencesOf,
  type SourceEntry,
} from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { localReferences } from "../../src/markdown/index.ts";
import { slugify, uniqueSlug } from "../../src/text/index.ts";
import type { PreviewContext } from "./context.ts";
import { dropInvalid, emptyItems, inForm, type ValidPart, without } from "./drop-invalid.ts";
import { pageOf } from "./kinds.ts";
import { besideDraft, neighbours, offlineIn, offlineNamed } from "./neighbours.ts";
import {
  adviceOn,
  draftBodyProblems,
  errorsFirst,
  formProblem,
  harmToOthers,
  notOnlineYet,
  wrongFiles,
} from "./problems.ts";

export interface PreviewDraft {
  readonly type: EntryType;
  /** Empty for an entry that has no name yet. */
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Previewed {
  /** The whole document; undefined where no page can be made. */
  readonly html: string | undefined;
  readonly problems: readonly FormProblem[];
}

/** Whatever is not published yet is, in a preview. */
const FOREVER = "9999-01-01T00:00:00Z";
const FILE = "apercu.md";
/** The file of another entry, which its editor knows by its title. */
const ENTRY_FILE = /\b[a-z]+\/(?:\d{4}\/)?[^\s/]+\.md\b/g;
/** Folder of entries of which this browser knows nothing but the name. */
const OFFLINE = "hors-ligne/";

export function previewDraft(draft: PreviewDraft, context: PreviewContext): Previewed {
  const { type, body } = draft;
  const isOffline = offlineIn(context.hub);
  const data = withoutOwnAddress(draft, tidyValues(type, draft.data));
  const slug = draft.slug === "" ? newSlug(type, data, context.hub) : draft.slug;
  const empty = emptyItems(type, draft.data);
  const wrong = checkEntry(type, data);
  const own = [
    ...wrong.map((problem) => placed(type, problem, empty)),
    ...draftBodyProblems(body),
    ...wrongFiles(type, draft.data, context.media),
  ];
  const valid = dropInvalid(type, data, context.now, empty);
  const { draft: _, ...shown } = valid.data;
  let kept = { ...valid, data: shown };
  const ahead = notOnlineYet(type, referencesOf({ type, data: shown }), isOffline).map((problem) => ({
    ...problem,
    field: inForm(problem.field, valid.dropped),
  }));
  let references: SourceEntry["references"] = localReferences(body);
  const titleOf = (file: string) =>
    String(context.hub.entries.find((entry) => entry.file === file)?.data["title"] ?? file);
  const built = (values: PreviewDraft["data"]) =>
    buildHub(sourcesOf({ type, slug, data: values, body, references }, context, isOffline));
  const { draft: _draft, ...said } = data;
  // all that is wrong, whatever has to go for a page to be made
  const first = built(said);
  const found = first.problems.filter(({ file }) => file === FILE);
  own.push(...harmToOthers(first.problems, FILE, titleOf));
  const inWords = (problems: readonly Problem[], { dropped }: Pick<ValidPart, "dropped">) =>
    problems.map(({ field, also, ...problem }) =>
      formProblem(type, {
        ...problem,
        found: problem.found.replace(ENTRY_FILE, (file) => messages.quoted(titleOf(file))),
        ...(field === undefined ? {} : { field: inForm(field, dropped) }),
        ...(also === undefined ? {} : { also: also.map((other) => inForm(other, dropped)) }),
      }),
    );
  for (let round = 0; round < 12; round += 1) {
    const { hub, problems } = round === 0 && wrong.length === 0 ? first : built(kept.data);
    const errors = problems.filter(({ file, severity }) => file === FILE && severity === "error");
    if (hub !== undefined && errors.length === 0) {
      const page = pageOf(hub, type, slug);
      const html = page === undefined || typeof page === "string" ? page : renderToString(page);
      const advice = adviceOn(hub, { type, slug, file: FILE }, context);
      const problems = [...own, ...inWords(found, { dropped: empty }), ...ahead, ...inWords(advice, kept)];
      return { html, problems: errorsFirst(problems) };
    }
    if (errors.length === 0) break;
    kept = without(
      kept,
      errors.map(({ field = [] }) => field),
      context.now,
    );
    // a text is shown whatever it names
    references = [];
  }
  return {
    html: undefined,
    problems: errorsFirst([...own, ...inWords(found, { dropped: empty }), ...ahead]),
  };
}

/**
 * A draft that changes the address of its entry has its old slug until it is published, and the old address among those
 * that lead to it.
 */
function withoutOwnAddress(
  { type, slug }: PreviewDraft,
  data: Record<string, unknown>,
): Record<string, unknown> {
  const { aliases, ...rest } = data;
  if (!Array.isArray(aliases)) return data;
  const others = aliases.filter((alias) => addressKey(String(alias)) !== entryPath(type, slug));
  return others.length === aliases.length ? data : others.length === 0 ? rest : { ...rest, aliases: others };
}

/** A problem where the form has it, which shows items that are still empty. */
function placed(type: EntryType, problem: FormProblem, empty: ValidPart["dropped"]): FormProblem {
  if (problem.field === undefined) return problem;
  const field = inForm(problem.field, empty);
  return { ...problem, field, label: labelOf(type, field) };
}

/** The name that the entry will have, since its page carries its own address. */
function newSlug(
  type: EntryType,
  { title }: Readonly<Record<string, unknown>>,
  { entries }: HubData,
): string {
  const taken = new Set(entries.filter((entry) => entry.type === type).map(({ slug }) => slug));
  return uniqueSlug((typeof title === "string" && slugify(title)) || "sans-titre", taken);
}

function sourcesOf(
  draft: PreviewDraft & Pick<SourceEntry, "references">,
  { hub, media, transcripts, files, now }: PreviewContext,
  isOffline: ReturnType<typeof offlineIn>,
): ContentSources {
  const { type, slug, data, body, references } = draft;
  const others = neighbours(hub, draft).filter((entry) => entry.type !== type || entry.slug !== slug);
  const sizes = Object.entries(hub.media).flatMap(([path, { bytes }]) =>
    bytes === undefined ? [] : [[path, bytes] as const],
  );
  const lineOf = () => undefined;
  const waiting = offlineNamed(isOffline, draft).map((named) => ({
    ...named,
    file: `${OFFLINE}${named.type}/${named.slug}.md`,
  }));
  return {
    site: { file: "site.yaml", data: hub.site, lineOf },
    entries: [
      { type, slug, file: FILE, data, body, references, lineOf },
      // no more than that they are there
      ...waiting.map((named) => ({
        ...named,
        data: dropInvalid(named.type, { title: named.slug, draft: true }, now).data,
        body: "",
        references: [],
        lineOf,
      })),
      ...others.map((other) => ({
        ...other,
        data: besideDraft(other, draft),
        body: "",
        references: [],
        lineOf,
      })),
    ],
    files: new Map([...sizes, ...files]),
    locks: media.locks,
    transcript: transcripts.transcript,
    now: FOREVER,
  };
}
