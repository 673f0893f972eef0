/** The text of a new entry: what its type cannot go without, and nothing else. */
import { randomUUID } from "node:crypto";
import { DateTime } from "luxon";
import { stringify } from "yaml";
import type { EntryType } from "../../src/content/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES, isOwnAddress } from "../../src/content/index.ts";
import { nearest, slugify } from "../../src/text/index.ts";
import { UsageError } from "./usage-error.ts";

/** What somebody may call a type, besides its own name and its folder's. */
const FRENCH: Readonly<Record<EntryType, string>> = {
  article: "article",
  conference: "conférence",
  series: "cycle",
  person: "personne",
  link: "lien",
  topic: "thème",
  page: "page",
};

/** Days from today to the meeting that a new conference announces until its editor says better. */
const NOTICE_DAYS = 30;

/** As the model has it. */
const LONGEST_TITLE = 200;

export interface NewEntry {
  readonly type: EntryType;
  readonly slug: string;
  /** Path below the content folder. */
  readonly file: string;
  readonly text: string;
  /** Fields that hold an example, to be replaced; the entry is a draft as long as there are some. */
  readonly examples: readonly string[];
}

/** The types as `--help` lists them. */
export const TYPE_NAMES: readonly string[] = Object.values(FRENCH);

/** @throws UsageError for what is not the name of a type, with the nearest one. */
export function readType(word: string): EntryType {
  const names = new Map(
    ENTRY_TYPE_NAMES.flatMap((type) =>
      [type, FRENCH[type], `${FRENCH[type]}s`, ENTRY_TYPES[type].folder].map(
        (name) => [slugify(name), type] as const,
      ),
    ),
  );
  const type = names.get(slugify(word));
  if (type !== undefined) return type;
  const near = names.get(nearest(slugify(word), names.keys()) ?? "");
  const hint =
    near === undefined
      ? `Les types sont : ${TYPE_NAMES.join(", ")}.`
      : `Vouliez-vous écrire ${FRENCH[near]} ?`;
  throw new UsageError(`Le type « ${word} » n’existe pas. ${hint}`);
}

/**
 * @param now instant of the command, ISO 8601
 * @param timeZone of the hub (IANA), which says what day it is
 * @throws UsageError for a title of which no address can be made
 */
export function newEntry(type: EntryType, title: string, now: string, timeZone: string): NewEntry {
  const name = title.replace(/\s+/g, " ").trim();
  const slug = slugify(name);
  if (slug === "") throw new UsageError("Le titre doit contenir au moins une lettre ou un chiffre.");
  if (name.length > LONGEST_TITLE)
    throw new UsageError(`Le titre doit tenir en ${LONGEST_TITLE} caractères. Raccourcissez-le.`);
  if (type === "page" && isOwnAddress(`/${slug}/`))
    throw new UsageError(`L’adresse /${slug}/ est celle d’une partie du site. Choisissez un autre titre.`);
  const today = DateTime.fromISO(now, { zone: timeZone });
  const { folder, ...spec } = ENTRY_TYPES[type];
  const dated = "yearFrom" in spec ? { publishedAt: today.toFormat("yyyy-MM-dd") } : {};
  const examples = examplesOf(type, today);
  const draft = Object.keys(examples).length > 0 ? { draft: true } : {};
  const startsAt = examples["startsAt"] ?? dated.publishedAt;
  const year = startsAt === undefined ? "" : `${startsAt.slice(0, 4)}/`;
  return {
    type,
    slug,
    file: `${folder}/${year}${slug}.md`,
    text: `---\n${stringify({ title: name, ...dated, ...examples, ...draft, id: randomUUID() })}---\n`,
    examples: Object.keys(examples),
  };
}

function examplesOf(type: EntryType, today: DateTime): Readonly<Record<string, string>> {
  if (type === "link") return { url: "https://example.org/" };
  if (type !== "conference") return {};
  const day = today.plus({ days: NOTICE_DAYS }).toFormat("yyyy-MM-dd");
  return { startsAt: `${day}T18:00`, endsAt: `${day}T20:00` };
}
