/** Whether a file may be sent, told before any of it is read. */
import { foreignWords } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { measuredEndings, measuredFormats } from "../../../src/text/index.ts";
import { tooBig } from "../../entry/upload.ts";

const { file: words } = messages.sources;

/**
 * Why a file is refused, with what to do; undefined for one that may be sent.
 * @param maxBytes size above which it is
 */
export function fileRefusal(
  { name, size }: { readonly name: string; readonly size: number },
  maxBytes: number,
): string | undefined {
  const foreign = foreignWords(name, "sound");
  if (foreign !== undefined) return words.foreign(name, foreign.found, foreign.remedy);
  if (!measuredEndings("sound").some((ending) => name.toLowerCase().endsWith(ending)))
    return words.unknown(
      name,
      messages.both(measuredFormats("sound").map((format) => format.name)),
      measuredEndings("sound").join(", "),
    );
  if (size === 0) return words.empty(name);
  if (size > maxBytes) return words.tooBig(tooBig({ name, size }, maxBytes));
  return undefined;
}

/** Whether nothing but its size keeps a sound from being sent. */
export function isOnlyTooBig(
  file: { readonly name: string; readonly size: number },
  maxBytes: number,
): boolean {
  return file.size > maxBytes && fileRefusal(file, Number.POSITIVE_INFINITY) === undefined;
}
