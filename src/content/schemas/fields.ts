/**
 * The atoms that every schema is made of. Each carries the French label and hint that the editing form shows
 * (`title` and `description` in JSON Schema), so that form, check and public schema come from one line.
 */
import { DateTime, IANAZone } from "luxon";
import * as z from "zod";
import { type EditorWords, messages } from "../../i18n/editors/index.ts";
import {
  endingPattern,
  foreignFormat,
  formatNames,
  formatOfName,
  LANGS,
  languageTag,
  parseTimecode,
  SLUG_LENGTH,
  unmeasuredFormats,
} from "../../text/index.ts";
import { eitherFormat } from "../checks/foreign-words.ts";
import { isOldPath } from "../checks/old-path.ts";
import { LICENCE_PATTERN } from "./licences.ts";

/** Gives a schema its French label and, where it helps, a hint. */
export function field<S extends z.ZodType>(schema: S, title: string, description?: string): S {
  return schema.meta(description === undefined ? { title } : { title, description }) as S;
}

type Values = EditorWords["checks"]["values"];
type PlainWords = { [K in keyof Values]: Values[K] extends string ? K : never }[keyof Values];

/** What is expected of a value, said when one is refused: in the language that is then spoken. */
export const expecting = (value: PlainWords): { readonly error: () => string } => ({
  error: () => messages.checks.values[value],
});

/**
 * For a check of a whole group: it runs whatever else is wrong in the group, where the fields that it reads are right.
 */
export const reading = (...fields: readonly string[]) => ({
  when: ({ value, issues }: z.core.ParsePayload): boolean =>
    typeof value === "object" &&
    !Array.isArray(value) &&
    !issues.some(({ path: [name] = [] }) => fields.includes(String(name))),
});

/** A slug: the name of an entry's file, and the last part of its address. */
export const slug = z
  .string()
  .max(SLUG_LENGTH)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expecting("slug"));

/** A reference to another entry by its slug, which the Hub replaces by its node; the loader checks that it exists. */
export const reference = <T extends ReferenceTarget>(to: T) =>
  slug.clone().meta({ reference: to }).brand<T>();
export type ReferenceTarget = "article" | "conference" | "series" | "person" | "link" | "topic" | "page";

/** One line of text, in which there is something to read. */
export const line = (max = 200): z.ZodString =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n\r]*$/, expecting("oneLine"))
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, expecting("visibleText"));

/** Several lines of plain text. */
export const text = (max = 2000): z.ZodString => z.string().trim().min(1).max(max).meta({ widget: "text" });

/** The identifier of a licence. */
export const licenceId = z.string().regex(LICENCE_PATTERN, expecting("licence")).meta({ widget: "licence" });

/** A BCP 47 language that the interface knows. */
export const lang = z.enum(LANGS);

/** Any language (BCP 47), in the canonical form of its tag. */
export const language = z
  .string()
  .overwrite((value) => languageTag(value) ?? value)
  .refine((value) => languageTag(value) !== undefined, expecting("language"))
  .meta({ widget: "language" });

/** From the year 1000 to 2999: whatever the time zone, the year then has four digits, as ISO 8601 and iCalendar want. */
const DATE = /^[12]\d{3}-\d{2}-\d{2}$/;
/** Offsets are those that exist: up to 14 hours. */
const DATE_TIME =
  /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** An ISO 8601 date or instant. Without an offset it is read in the hub's (or the meeting's) time zone. */
export const isoDate = z
  .string(expecting("date"))
  .refine(
    (value) => (DATE.test(value) || DATE_TIME.test(value)) && DateTime.fromISO(value).isValid,
    expecting("date"),
  )
  .meta({ widget: "date" });

/** An ISO 8601 instant with its time of day. */
export const isoDateTime = z
  .string(expecting("dateTime"))
  .refine((value) => DATE_TIME.test(value) && DateTime.fromISO(value).isValid, expecting("dateTime"))
  .meta({ widget: "datetime" });

/** An IANA time zone, for example Europe/Paris. */
export const timeZone = z
  .string()
  .refine((value) => /^[A-Za-z]/.test(value) && IANAZone.isValidZone(value), expecting("timeZone"))
  .meta({ check: "time-zone" });

/** A time of day, 24 hours: "14:00". */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, expecting("clockTime"));

/** An http or https address. */
export const webUrl = z.string().refine(isWebUrl, expecting("webAddress")).meta({ check: "web-address" });

/** True for a well-formed absolute http(s) URL. One with a user name (`https://bank@elsewhere/`) passes for another host. */
export function isWebUrl(value: string): boolean {
  if (!/^https?:\/\/[^\s"'<>/\\][^\s"'<>\\]*$/i.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === "" && password === "";
}

/** A path of this site; `//host` would be another one. */
export const sitePath = z.string().regex(/^\/(?!\/)[^\s<>"'\\]*$/);

/** A path of a file as it is known here, accents in one piece (NFC); an address elsewhere as it stands. */
function inOnePiece(value: string): string {
  return value.startsWith("/media/") ? value.normalize("NFC") : value;
}

/** A file kept with the content, addressed from the root: `/media/2026/affiche.webp`. */
export const mediaPath = z
  .string()
  .overwrite(inOnePiece)
  .regex(/^\/media\/(?!\/|.*(?:\/\/|\.\.))[^\s?#<>"']+$/, expecting("mediaFile"))
  .meta({ widget: "file" });

/** A picture kept with the content. */
export const picturePath = mediaPath
  .regex(endingPattern("picture"), {
    error: () => messages.checks.values.picture(eitherFormat("picture")),
  })
  .meta({ widget: "image" });

const audioPath = mediaPath.regex(endingPattern("sound"));

/** A film is no recording, here or elsewhere; formats for work are taken at an address, and advised on. */
const isSoundAddress = (value: string): boolean =>
  isWebUrl(value) && (formatOfName(value) !== undefined || foreignFormat(value, "sound") === undefined);

/** A sound file: kept with the content, or at an address whose host `site.yaml` allows. */
export const audioUrl = z
  .string()
  .overwrite(inOnePiece)
  .refine((value) => isSoundAddress(value) || audioPath.safeParse(value).success, {
    params: { kind: "sound" },
    error: () =>
      messages.checks.values.sound(
        eitherFormat("sound"),
        messages.both(formatNames(unmeasuredFormats("sound"))),
      ),
  })
  .meta({ widget: "file" });

const slidesPath = mediaPath.regex(endingPattern("slides"));

/** A file that says its format is what it says, and one that does not may be a PDF. */
const isSlidesAddress = (value: string): boolean =>
  isWebUrl(value) &&
  (formatOfName(value)?.kind ?? "slides") === "slides" &&
  foreignFormat(value, "slides") === undefined;

/** A PDF: kept with the content, or at an address whose host `site.yaml` allows. */
export const slidesUrl = z
  .string()
  .overwrite(inOnePiece)
  .refine((value) => isSlidesAddress(value) || slidesPath.safeParse(value).success, {
    params: { kind: "slides" },
    error: () => messages.checks.values.slides(eitherFormat("slides")),
  })
  .meta({ widget: "file" });

/** A position in a recording: seconds, or a timecode such as `12:30` or `1:02:03`. Parsed to seconds. */
export const position = z
  .union([z.number().nonnegative(), z.string()])
  .transform((value, context): number => {
    const seconds = typeof value === "number" ? value : parseTimecode(value);
    if (seconds !== undefined && Number.isFinite(seconds)) return seconds;
    context.addIssue({
      code: "custom",
      input: value,
      message: messages.checks.values.position,
    });
    return z.NEVER;
  })
  .meta({ widget: "position" });

/** Old path of an entry on this site, which keeps leading to it: `/article123.html`. */
export const aliasPath = z.string().refine(isOldPath, expecting("oldAddress"));

/** A text that may differ by language: one string for all, or one per language. */
export const localized = z
  .union([
    line(500),
    z.strictObject({
      fr: line(500).optional(),
      en: line(500).optional(),
      br: line(500).optional(),
    }),
  ])
  .meta({ widget: "localized" });
export type Localized = z.infer<typeof localized>;

/** An e-mail address. */
export const email = z.email(expecting("email"));
