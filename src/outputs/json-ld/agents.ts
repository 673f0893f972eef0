/** People and organisations, as other things name them. */
import type { Organization, Person as SchemaPerson } from "schema-dts";
import type { Person, Site } from "../../content/index.ts";
import { absolute, urn } from "../addresses.ts";
import type { Credit } from "../credits.ts";

export type Agent = SchemaPerson | Organization;

/** `@id` of the body that publishes the hub. */
export const publisherId = (site: Site): string => `${site.url}/#publisher`;

export function publisher(site: Site): Organization {
  return {
    "@type": "Organization",
    "@id": publisherId(site),
    name: site.publisher.name,
    ...(site.publisher.url === undefined ? {} : { url: site.publisher.url }),
  };
}

/** A name with its address, enough to find the whole on the person's own page. */
export function agent({ name, person }: Credit, site: Site): Agent {
  if (person === undefined) return { "@type": "Person", name };
  const id = absolute(site, person.path);
  return { "@type": agentType(person), "@id": id, name, url: id };
}

/** What the page of a person or an organisation says of them. */
export function wholeAgent(person: Person, site: Site): Agent {
  const { title, role, bio, summary, photo, website, identifiers } = person;
  const description = bio ?? summary;
  const url = absolute(site, person.path);
  const common = {
    "@id": url,
    name: title,
    identifier: urn(person.id),
    url,
    ...(description === undefined ? {} : { description }),
    ...(photo === undefined ? {} : { image: absolute(site, photo.src) }),
    sameAs: [
      ...(website === undefined ? [] : [website]),
      ...(identifiers.orcid === undefined ? [] : [`https://orcid.org/${identifiers.orcid}`]),
      ...(identifiers.mastodon === undefined ? [] : [identifiers.mastodon]),
      ...(identifiers.wikidata === undefined
        ? []
        : [`https://www.wikidata.org/entity/${identifiers.wikidata}`]),
      ...(identifiers.idref === undefined ? [] : [`https://www.idref.fr/${identifiers.idref}`]),
    ],
  };
  if (person.kind === "organisation") return { "@type": "Organization", ...common };
  return { "@type": "Person", ...common, ...(role === undefined ? {} : { jobTitle: role }) };
}

const agentType = (person: Person): "Person" | "Organization" =>
  person.kind === "organisation" ? "Organization" : "Person";
