import * as z from "zod";
import { expecting, field, line, text, webUrl } from "./fields.ts";
import { image, shared } from "./shared.ts";

/** Identifiers elsewhere; each becomes a `sameAs` link. */
const identifiers = z.strictObject({
  /** ORCID iD: 0000-0002-1825-0097. */
  orcid: field(
    z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, expecting("orcid"))
      .optional(),
    "ORCID",
  ),
  /** Address of a Mastodon profile. */
  mastodon: field(webUrl.optional(), "Mastodon", "L’adresse du profil."),
  /** Wikidata item: Q12193. */
  wikidata: field(
    z
      .string()
      .regex(/^Q\d+$/, expecting("wikidata"))
      .optional(),
    "Wikidata",
  ),
  /** IdRef number of the French academic authority file. */
  idref: field(
    z
      .string()
      .regex(/^\d{8}[\dX]$/, expecting("idref"))
      .optional(),
    "IdRef",
  ),
});

/** A person or an organisation (Schema.org `Person`, `Organization`). `title` is the name. */
export const person = z.strictObject({
  ...shared("person"),
  /** Person or organisation. */
  kind: field(z.enum(["person", "organisation"]).default("person"), "Personne ou organisation"),
  /** What they do, in a few words. */
  role: field(line().optional(), "Rôle"),
  /** A short biography in plain text; the body may say more. */
  bio: field(text(1200).optional(), "Biographie"),
  /** Their own site. */
  website: field(webUrl.optional(), "Site"),
  /** Portrait or logo; a monogram is drawn where there is none. */
  photo: field(image.optional(), "Photo"),
  /** Identifiers elsewhere. */
  identifiers: field(identifiers.optional(), "Identifiants"),
});
