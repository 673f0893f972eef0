/** What a page of the rich hub tells machines, as its nodes; and what nearly every node refers to. */
import assert from "node:assert/strict";
import { allEntries, type Hub } from "../../../src/content/index.ts";
import { entryJsonLd } from "../../../src/outputs/index.ts";
import { richHub } from "../rich.ts";

export type Json = Readonly<Record<string, unknown>>;

export const hub = richHub();
export const ROOT = "https://anse.example";
export const BY_NC_SA = "https://creativecommons.org/licenses/by-nc-sa/4.0/";
export const publisher = { "@id": `${ROOT}/#publisher` };
export const ours = { publisher, isPartOf: { "@id": `${ROOT}/#website` }, isAccessibleForFree: true };
export const term = (slug: string, name: string) => ({
  "@type": "DefinedTerm",
  "@id": `${ROOT}/themes/${slug}/`,
  name,
  url: `${ROOT}/themes/${slug}/`,
  inDefinedTermSet: `${ROOT}/themes/`,
});

export function graphOf(slug: string, from: Hub = hub): readonly Json[] {
  const entry = allEntries(from).find((it) => it.slug === slug);
  assert.ok(entry, slug);
  return (JSON.parse(entryJsonLd(entry, from.site)) as { "@graph": readonly Json[] })["@graph"];
}
/** The graph of an entry without what every page ends with (breadcrumb, publisher, site) and without identities. */
export const nodesOf = (slug: string): readonly Json[] =>
  graphOf(slug)
    .slice(0, -3)
    .map(({ identifier: _, ...node }) => node);
