/** Which fields of an entry name other entries; the one list that checks and links share. */

import type { ReferenceTarget } from "../schemas/fields.ts";
import type { CheckedEntry } from "./checked.ts";
import type { FieldPath } from "./problem.ts";

export interface Reference {
  readonly field: FieldPath;
  readonly to: ReferenceTarget;
  readonly slug: string;
}

export function referencesOf(entry: CheckedEntry): readonly Reference[] {
  const { data } = entry;
  return [
    ...many("topics", "topic", data.topics),
    ...many("authors", "person", data.authors),
    ...one("translationOf", entry.type, data.translationOf),
    ...own(entry),
  ];
}

function own(entry: CheckedEntry): readonly Reference[] {
  switch (entry.type) {
    case "conference":
      return [
        ...one("series", "series", entry.data.series),
        ...many("organisers", "person", entry.data.organisers),
        ...entry.data.speakers.map(({ person }, index) => ({
          field: ["speakers", index, "person"],
          to: "person" as const,
          slug: person,
        })),
      ];
    case "series":
      return many("organisers", "person", entry.data.organisers);
    case "link":
      return [
        ...one("curator", "person", entry.data.curator),
        ...entry.data.related.map(({ conference }, index) => ({
          field: ["related", index, "conference"],
          to: "conference" as const,
          slug: conference,
        })),
      ];
    case "topic":
      return one("parent", "topic", entry.data.parent);
    default:
      return [];
  }
}

function many(field: string, to: ReferenceTarget, slugs: readonly string[]): Reference[] {
  return slugs.map((slug, index) => ({ field: [field, index], to, slug }));
}

function one(field: string, to: ReferenceTarget, slug: string | undefined): Reference[] {
  return slug === undefined ? [] : [{ field: [field], to, slug }];
}
