/** From a draft to the page that it will be, with everything that stands in the way of publishing it. Pure. */

import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { checkEntry, type FormProblem, type HubData, labelOf, tidy } from "../../src/cms/index.ts";
import {
  buildHub,
  type EntryType,
  type Problem,
  type SourceEntry,
  type Sources,
} from "../../src/content/index.ts";
import { lintMarkdown } from "../../src/markdown/index.ts";
import { pageOf } from "./kinds.ts";
import { mend, without } from "./mend.ts";
import { besideDraft, neighbours } from "./neighbours.ts";

export interface Draft {
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

export interface PreviewContext {
  readonly hub: HubData;
  readonly media: Pick<Sources, "locks" | "transcript">;
  /** Files sent with the draft, by public path, with their size in bytes. */
  readonly sent: ReadonlyMap<string, number>;
  /** ISO 8601. */
  readonly now: string;
}

/** A name that no entry can have taken. */
const UNNAMED = "apercu-sans-nom";
/** Whatever is not published yet is, in a preview. */
const FOREVER = "9999-01-01T00:00:00Z";
const FILE = "apercu.md";

export function previewDraft(draft: Draft, context: PreviewContext): Previewed {
  const { type, body } = draft;
  const data = tidy(type, draft.data);
  const slug = draft.slug === "" ? UNNAMED : draft.slug;
  const own = [...checkEntry(type, data), ...bodyProblems(body)];
  const { draft: _, ...shown } = mend(type, data, context.now) as Record<string, unknown>;
  let kept = shown;
  const found: Problem[] = [];
  for (let round = 0; round < 12; round += 1) {
    const sources = sourcesOf({ type, slug, data: kept, body }, context);
    const { hub, problems } = buildHub(sources);
    const here = problems.filter(({ file }) => file === FILE);
    // all of them are found at once; later rounds only tell what was left out
    if (round === 0) found.push(...here);
    if (hub !== undefined) {
      const page = pageOf(hub, type, slug);
      const html = page === undefined ? undefined : documentOf(page);
      return { html, problems: [...own, ...found.map((problem) => labelled(type, problem))] };
    }
    const errors = here.filter(({ severity }) => severity === "error");
    if (errors.length === 0) break;
    for (const { field = [] } of errors) kept = without(kept, field, context.now);
  }
  return { html: undefined, problems: [...own, ...found.map((problem) => labelled(type, problem))] };
}

function sourcesOf(draft: Draft, { hub, media, sent }: PreviewContext): Sources {
  const { type, slug, data } = draft;
  const others = neighbours(hub, draft).filter((entry) => entry.type !== type || entry.slug !== slug);
  const entry = (it: Pick<SourceEntry, "type" | "slug" | "file" | "data" | "body">): SourceEntry => ({
    ...it,
    lineOf: () => undefined,
    references: [],
  });
  const sizes = Object.entries(hub.media).flatMap(([path, { bytes }]) =>
    bytes === undefined ? [] : [[path, bytes] as const],
  );
  return {
    site: { file: "site.yaml", data: hub.site, lineOf: () => undefined },
    entries: [
      entry({ type, slug, file: FILE, data, body: draft.body }),
      ...others.map((other) => entry({ ...other, data: besideDraft(other, draft), body: "" })),
    ],
    files: new Map([...sizes, ...sent]),
    ...media,
    now: FOREVER,
  };
}

function labelled(type: EntryType, problem: Problem): FormProblem {
  const { file: _, ...rest } = problem;
  return { ...rest, label: labelOf(type, problem.field ?? []) };
}

function bodyProblems(body: string): FormProblem[] {
  return lintMarkdown(body).map(({ line, found, remedy, severity }) => ({
    severity,
    found,
    remedy,
    label: `Texte, ligne ${line}`,
  }));
}

function documentOf(page: VNode | string): string {
  return typeof page === "string" ? page : renderToString(page);
}
