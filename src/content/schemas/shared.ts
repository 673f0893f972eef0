/** The fields that every entry has, whatever its type. */
import * as z from "zod";
import type { ReferenceTarget } from "./fields.ts";
import {
  aliasPath,
  expecting,
  field,
  isoDate,
  isoDateTime,
  language,
  licenceId,
  line,
  mediaPath,
  picturePath,
  reference,
  text,
  webUrl,
} from "./fields.ts";

/** An image with what a reader who cannot see it needs, and whom to credit. */
export const image = z.strictObject({
  /** The file, in `content/media/`. */
  src: field(picturePath, "Fichier"),
  /** What the image shows; empty is refused: an image that says nothing does not belong here. */
  alt: field(line(300), "Description", "Ce que l’image montre, pour qui ne la voit pas."),
  /** Author of the image and, where it differs, its licence. */
  credit: field(line(200).optional(), "Crédit", "Auteur et licence de l’image."),
});

/** A file offered for download beside the entry. */
export const attachment = z.strictObject({
  /** The file, in `content/media/`: PDF, ODT … */
  file: field(mediaPath, "Fichier"),
  /** What it is, for the reader. */
  title: field(line(), "Titre"),
});

/** Where a republished text comes from; its address becomes the canonical one. */
export const source = z.strictObject({
  /** Name of the site or publication. */
  name: field(line(), "Nom du site"),
  /** Address of the original. */
  url: field(webUrl, "Adresse de l’original"),
});

/** A version of an entry, as its last save counted it. */
const revision = z.strictObject({
  /** How often the entry was revised. */
  n: field(z.number().int().positive(), "Numéro"),
  /** Digest of what it said then, in hexadecimal: a file changed by hand no longer has it. */
  digest: field(z.string().regex(/^[0-9a-f]{16}$/, expecting("digest")), "Empreinte"),
  /** When (ISO 8601). */
  at: field(isoDateTime, "Date"),
});

/** Shared fields; `of` is the type that `translationOf` refers to. */
export const shared = (of: ReferenceTarget) => ({
  /** Title, as readers see it (Dublin Core `title`). */
  title: field(line(1000), "Titre"),
  /** Summary (chapô): says in a few lines what one will find. */
  summary: field(text(10_000).optional(), "Chapô", "Deux ou trois phrases qui donnent envie de lire."),
  /** Language of the entry (BCP 47); the site's main one where nothing is said. */
  lang: field(language.optional(), "Langue", "Vide\u00A0: la langue principale du site."),
  /** Topics, by slug. */
  topics: field(z.array(reference("topic")).default([]), "Thèmes"),
  /** When it goes online (ISO 8601); in the future, it waits. */
  publishedAt: field(
    isoDate.optional(),
    "Date de publication",
    "Dans le futur\u00A0: l’entrée attend ce jour.",
  ),
  /** Last significant change (ISO 8601). */
  updatedAt: field(isoDate.optional(), "Mise à jour"),
  /** Authors, people or organisations, by slug. */
  authors: field(z.array(reference("person")).default([]), "Auteurs et autrices"),
  /** Licence where it differs from the site's. */
  licence: field(licenceId.optional(), "Licence", "Vide\u00A0: celle du site."),
  /** Origin of a republished text. */
  source: field(source.optional(), "Article repris de"),
  /** Old paths on this site that lead here. */
  aliases: field(z.array(aliasPath).default([]).meta({ widget: "address" }), "Anciennes adresses"),
  /** The entry, of the same type, that this one translates. */
  translationOf: field(reference(of).optional(), "Traduction de"),
  /** Main image. */
  image: field(image.optional(), "Image"),
  /** Files offered for download. */
  documents: field(z.array(attachment).default([]), "Documents joints"),
  /** The same in plain language, for everyone. */
  essential: field(text(1200).optional(), "L’essentiel", "Un résumé en phrases courtes et mots simples."),
  /**
   * Identity (UUID, RFC 9562), made once: neither a new address nor a new domain changes it. Entries without one have that
   * of their type and slug, until their next save writes it down.
   */
  id: field(z.uuid().optional().meta({ widget: "hidden" }), "Identité"),
  /** The last version: written by each save, and by `npm run revise` after changes made by hand. */
  revision: field(revision.optional().meta({ widget: "hidden" }), "Révision"),
  /** Put forward on the home page. */
  featured: field(z.boolean().default(false), "Mettre en avant"),
  /** Not published as long as it is true. */
  draft: field(z.boolean().default(false), "Brouillon"),
});

/** The shared fields after validation. */
export type SharedData = z.output<z.ZodObject<ReturnType<typeof shared>>>;

/** `publishedAt` where an entry cannot go without. */
export const publishedAt = field(
  isoDate,
  "Date de publication",
  "Dans le futur\u00A0: l’entrée attend ce jour.",
);

/** The paragraphs of a plain text such as `essential`, which an empty line separates. */
export const plainParagraphs = (plain: string): readonly string[] =>
  plain.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
