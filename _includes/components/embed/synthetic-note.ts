import type { Recording } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/**
 * Whether a voice is nobody's and the recording's title does not say so.
 * @param own language of the title
 */
export function isUnsaid({ synthetic, title }: Pick<Recording, "synthetic" | "title">, own: Lang): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ");
  return synthetic && !plain(title).includes(plain(dictionary(own).recording.syntheticVoice));
}

/**
 * What is to be said of a voice that nobody has, beside the recording's title: nothing where the title says it already.
 * @param own language of the recording's title
 */
export function syntheticNote(
  recording: Pick<Recording, "synthetic" | "title">,
  own: Lang,
  note: string,
): string {
  return isUnsaid(recording, own) ? `\u00A0· ${note}` : "";
}
