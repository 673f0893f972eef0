import type { Recording } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/**
 * What is to be said of a voice that nobody has, beside the recording's title: nothing where the title says it already.
 * @param own language of the recording's title
 */
export function syntheticNote(
  recording: Pick<Recording, "synthetic" | "title">,
  own: Lang,
  note: string,
): string {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ");
  const said = plain(recording.title).includes(plain(dictionary(own).recording.syntheticVoice));
  return recording.synthetic && !said ? `\u00A0· ${note}` : "";
}
