/** Which fields of an entry, and of the site's settings, name media files, as their schemas say. */
import type * as z from "zod";
import { type Places, placesOf, valuesAt } from "../schemas/places.ts";
import { type SiteSettings, site as siteSchema } from "../schemas/site.ts";
import { ENTRY_TYPES } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import type { FieldPath } from "./problem.ts";

export interface MediaReference {
  readonly field: FieldPath;
  /** Public path (`/media/…`) or, for sound, an address. */
  readonly src: string;
}

export const mediaOf = ({ type, data }: CheckedEntry): readonly MediaReference[] =>
  mediaAt(ENTRY_TYPES[type].schema, data);

export const siteMedia = (site: SiteSettings): readonly MediaReference[] => mediaAt(siteSchema, site);

const known = new WeakMap<z.ZodType, { readonly places: Places<true> | undefined }>();

function mediaAt(schema: z.ZodType, data: unknown): readonly MediaReference[] {
  const { places } = known.get(schema) ?? {
    places: placesOf(schema, ({ widget }) => (widget === "file" || widget === "image" ? true : undefined)),
  };
  known.set(schema, { places });
  return valuesAt(places, data).map(({ field, value }) => ({ field, src: value }));
}

/** Media that the body shows or links to. */
export function mediaInBody(entry: CheckedEntry): readonly { readonly line: number; readonly src: string }[] {
  return entry.source.references.flatMap((reference) =>
    reference.kind !== "embed" && reference.path.startsWith("/media/")
      ? [{ line: reference.line, src: reference.path }]
      : [],
  );
}
