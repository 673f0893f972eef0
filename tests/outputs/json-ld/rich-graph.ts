/** What a page of the rich hub tells machines, as its nodes; and what nearly every node refers to. */
import assert from "node:assert/strict";
import { allEntries, type Hub } from "../../../src/content/index.ts";
import { entryJsonLd, shareCard, shownCard } from "../../../src/outputs/index.ts";
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

const agent = (type: string, slug: string, name: string) => ({
  "@type": type,
  "@id": `${ROOT}/personnes/${slug}/`,
  name,
  url: `${ROOT}/personnes/${slug}/`,
});
export const nolwenn = agent("Person", "nolwenn", "Nolwenn Kerc’hoat");
export const phare = agent("Organization", "le-phare", "Le Phare");
export const alix = agent("Person", "alix-le-goff", "Alix Le Goff");
export const quay = {
  "@type": "ImageObject",
  "@id": `${ROOT}/media/quai.jpg`,
  url: `${ROOT}/media/quai.jpg`,
  caption: "Le quai",
  creditText: "Nolwenn, CC0",
};
const dossier = `${ROOT}/media/dossier.odt`;
export const file = { "@type": "MediaObject", "@id": dossier, name: "Le dossier", contentUrl: dossier };

export function graphOf(slug: string, from: Hub = hub): readonly Json[] {
  const entry = allEntries(from).find((it) => it.slug === slug);
  assert.ok(entry, slug);
  return (JSON.parse(entryJsonLd(entry, from.site)) as { "@graph": readonly Json[] })["@graph"];
}
/** The picture that is made of an entry for sharing it, where it has none of its own. */
export function cardOf(slug: string, from: Hub = hub): Json {
  const { path, alt } = shownCard(
    shareCard(
      allEntries(from).find((it) => it.slug === slug),
      from.site,
    ),
  );
  return {
    "@type": "ImageObject",
    "@id": `${ROOT}${path}`,
    url: `${ROOT}${path}`,
    encodingFormat: "image/png",
    caption: alt,
    width: "1200",
    height: "630",
  };
}

/** The graph of an entry without what every page ends with (breadcrumb, publisher, site) and without identities. */
export const nodesOf = (slug: string): readonly Json[] =>
  graphOf(slug)
    .slice(0, -3)
    .map(({ identifier: _, ...node }) => node);
