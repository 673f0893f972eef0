import type { Person } from "../../../src/content/index.ts";

/** Where else a person is found: the public address of each identifier. */
export function identifierLinks(identifiers: Person["identifiers"]): { name: string; url: string }[] {
  const { orcid, mastodon, wikidata, idref } = identifiers;
  return [
    { name: "ORCID", url: orcid && `https://orcid.org/${orcid}` },
    { name: "Mastodon", url: mastodon },
    { name: "Wikidata", url: wikidata && `https://www.wikidata.org/wiki/${wikidata}` },
    { name: "IdRef", url: idref && `https://www.idref.fr/${idref}` },
  ].flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }]));
}
