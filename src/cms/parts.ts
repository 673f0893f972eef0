/**
 * The parts of each form, in the order in which an editor needs them. What files say, and in which order, is the
 * schemas' business: a part is where a field is shown.
 */
import type { EntryData, EntryType } from "../content/index.ts";
import { type EditorWords, messages } from "../i18n/editors/index.ts";
import { typeFields } from "./collections.ts";

/** A part of a form, under its heading. */
export interface FormPart {
  /** Identifies it within its form. */
  readonly id: string;
  readonly label: string;
  /** Words of its label, for a tab on a telephone; the whole of it where they are absent. */
  readonly tab?: string;
  /** Whether it is folded in a form that was just opened. */
  readonly folded: boolean;
  /** Names of its fields, in the order in which they are shown. */
  readonly fields: readonly string[];
}

type FieldName<T extends EntryType> = Extract<keyof EntryData<T>, string> | "body";

type PartId = keyof EditorWords["form"]["parts"];

interface Part<T extends EntryType> extends Omit<FormPart, "label"> {
  readonly id: PartId;
  readonly fields: readonly FieldName<T>[];
}

type Parts = { readonly [T in EntryType]: readonly Part<T>[] };

function part<N extends string>(id: PartId, fields: readonly N[]) {
  return { id, folded: false, fields };
}

/** What one sets once, or never: the last part of each form. */
function settings<N extends string>(own: readonly N[] = []) {
  const fields = [
    ...own,
    "lang",
    "translationOf",
    "licence",
    "source",
    "aliases",
    "updatedAt",
    "featured",
    "essential",
  ] as const;
  return { id: "settings" as const, folded: true, fields };
}

const PARTS: Parts = {
  conference: [
    part("announce", [
      "title",
      "startsAt",
      "endsAt",
      "venue",
      "speakers",
      "registration",
      "publishedAt",
      "draft",
      "summary",
      "body",
      "image",
      "topics",
      "series",
      "occasions",
      "organisers",
      "contact",
      "online",
      "audience",
      "programme",
      "places",
      "status",
      "statusNote",
    ]),
    part("after", ["recordings", "decks", "links", "documents"]),
    settings(["timeZone", "authors"]),
  ],
  article: [
    part("write", ["title", "publishedAt", "draft", "summary", "body", "image", "authors", "topics"]),
    part("hear", ["recordings", "decks", "documents"]),
    settings(),
  ],
  link: [
    part("recommend", [
      "title",
      "url",
      "publishedAt",
      "draft",
      "kind",
      "summary",
      "body",
      "topics",
      "curator",
      "related",
      "image",
      "documents",
    ]),
    settings(["archivedUrl", "authors"]),
  ],
  person: [
    part("present", [
      "title",
      "kind",
      "role",
      "photo",
      "bio",
      "body",
      "website",
      "summary",
      "topics",
      "image",
      "documents",
      "publishedAt",
      "draft",
    ]),
    settings(["identifiers", "authors"]),
  ],
  series: [
    part("present", [
      "title",
      "summary",
      "body",
      "image",
      "topics",
      "organisers",
      "documents",
      "publishedAt",
      "draft",
    ]),
    part("take-part", ["registration", "contact"]),
    settings(["podcast", "authors"]),
  ],
  topic: [
    part("present", ["title", "parent", "summary", "body", "image", "documents", "publishedAt", "draft"]),
    settings(["topics", "authors"]),
  ],
  page: [
    part("write", ["title", "summary", "body", "image", "topics", "documents", "publishedAt", "draft"]),
    settings(["order", "authors"]),
  ],
};

/** Fields of a type that say in which part they are shown nowhere here. */
export function unplacedFields(type: EntryType): readonly string[] {
  const named = new Set<string>(PARTS[type].flatMap(({ fields }) => fields));
  return typeFields(type).flatMap(({ name, widget }) =>
    widget === "hidden" || named.has(name) ? [] : [name],
  );
}

/** The parts of the form of a type; a field that says none is in the last one. */
export function formParts(type: EntryType): readonly FormPart[] {
  const parts = PARTS[type].map(
    ({ id, folded, fields }): FormPart => ({ id, label: messages.form.parts[id], folded, fields }),
  );
  const others = unplacedFields(type);
  return parts.map((one, n) =>
    n === parts.length - 1 ? { ...one, fields: [...one.fields, ...others] } : one,
  );
}
