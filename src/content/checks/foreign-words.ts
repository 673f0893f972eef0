/** What editors are told of a file whose format the site does not take. */
import { messages } from "../../i18n/editors/index.ts";
import {
  endingOf,
  type FormatKind,
  foreignFormat,
  formatNames,
  formatOfName,
  isOffered,
  measuredFormats,
} from "../../text/index.ts";

interface ForeignWords {
  readonly kind?: FormatKind;
  /** What it is. */
  readonly found: string;
  /** How it becomes a file of the kind. */
  readonly remedy: string;
}

/**
 * What to do with a file whose format the site does not take, by its ending.
 * @param kind what the file is to be; without, it is among the media for any use
 */
export function foreignWords(name: string, kind?: FormatKind): ForeignWords | undefined {
  const format = foreignFormat(name, kind);
  return format && { kind: format.kind, ...messages.checks.formats.foreign[format.name] };
}

/** The same for a file among the media whose ending nobody foresaw, too. */
export function unpublishedWords(name: string): ForeignWords {
  const { capitals, noEnding, unforeseen } = messages.checks.formats;
  const ending = endingOf(name);
  if (formatOfName(name) !== undefined && isOffered(name.toLowerCase())) return capitals(ending);
  return foreignWords(name) ?? (ending === "" ? noEnding : unforeseen(ending));
}

/** `Opus, Ogg ou MP3`: the formats of a kind that are measured. */
export const eitherFormat = (kind: FormatKind): string => messages.either(formatNames(measuredFormats(kind)));

/** `Opus, Ogg et MP3`. */
export const allFormats = (kind: FormatKind): string => messages.both(formatNames(measuredFormats(kind)));
