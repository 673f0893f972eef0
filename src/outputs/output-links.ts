/** How pages announce the outputs of the registry. */
import type { Entry, Site } from "../content/index.ts";
import type { Lang } from "../text/index.ts";
import type { RegisteredOutput } from "./output-spec.ts";
import { OUTPUTS } from "./registry.ts";

/** What readers subscribe to or take away, those that pages announce first. */
export const LISTED_OUTPUTS = OUTPUTS.filter(({ listed }) => listed !== undefined).sort(
  (a, b) => Number(b.rel !== undefined) - Number(a.rel !== undefined),
);

/** A link that a page has to an output. */
export interface OutputLink {
  readonly type: string;
  readonly title: string;
  readonly path: string;
}

/** Links of one relation, from every page, to the outputs of the hub. */
export function outputLinks(
  rel: NonNullable<RegisteredOutput["rel"]>,
  site: Site,
  lang: Lang,
): readonly OutputLink[] {
  return OUTPUTS.flatMap(({ type, rel: own, single }) => {
    const file = own === rel ? single?.(site) : undefined;
    return file === undefined ? [] : [{ type, title: file.title(site, lang), path: file.path }];
  });
}

/** Links of one relation from an entry's page to the outputs that are about that entry. */
export function entryLinks(
  entry: Entry,
  site: Site,
  rel: "alternate" | "describedby" = "alternate",
): readonly OutputLink[] {
  return OUTPUTS.filter((output) => output.rel === rel).flatMap(({ type, filesOf }) =>
    filesOf(entry).map(({ path, title }) => ({ type, title: title(site, entry.lang), path })),
  );
}
