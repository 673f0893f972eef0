/** What stands before words to say who speaks, as people and tools write it. */

/** A name: letters first, a full stop only after a title or an initial (`M. Le Gall`). */
const SHORT = String.raw`\p{Lu}\p{L}{0,3}\.`;
const NAME = String.raw`(?:${SHORT}|[\p{L}\d])(?:${SHORT}|[^:.,;!?«»"()[\]*<>\n]){0,44}?(?: ?\([^()\n]{1,40}\))?`;
/** `>> `, `- ` */
const LEAD = String.raw`(?:>{2,3}\s*|[-–—]\s*)?`;
/** `Hélène Duclos : `, `>> SPEAKER_01: ` */
const PLAIN = new RegExp(String.raw`^${LEAD}(${NAME})[ \u00A0\u202F]*:[ \u00A0\u202F\n]+(?=\S)`, "u");
/** `[SPEAKER_00]: `, `[Speaker 1] `, `(Anne) : ` */
const BRACKETED = new RegExp(String.raw`^${LEAD}(?:\[(${NAME})\]|\((${NAME})\))(\s*:)?\s*(?=\S)`, "u");
/** `**Anne:** `, `**Anne** : ` */
const BOLD = new RegExp(
  String.raw`^${LEAD}(?:\*\*|__)(${NAME})\s*(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)\s*(?=\S)`,
  "u",
);
/** A change of voice that nobody names. */
const UNNAMED = /^>{2,3}\s*(?=\S)/;
/** What tools call voices that they cannot name: `Speaker 1`, `SPEAKER_00`, `Intervenant 2`, `S01`. */
const NUMBERED =
  /^(?:(?:speaker|spk|intervenante?|locut(?:eur|rice)|orat(?:eur|rice)|voix|participante?|interlocut(?:eur|rice)|komzer)(?:[ _-]*\d{1,3}|[ _-][A-Z])|S\d{1,2}|unknown speaker)$/i;

export interface Label {
  /** Undefined where the voice changes without a name. */
  readonly name: string | undefined;
  /** Characters that it takes at the start of the text. */
  readonly length: number;
  /** Whether its signs leave no doubt that it is a label. */
  readonly isSure: boolean;
}

export const isNumberedVoice = (name: string): boolean => NUMBERED.test(name);

export function readLabel(text: string): Label | undefined {
  const above = /^([^\n]{1,45})\n(?=\S)/.exec(text);
  if (above !== null && isNumberedVoice((above[1] ?? "").trim()))
    return { name: (above[1] ?? "").trim(), length: above[0].length, isSure: true };
  const bold = BOLD.exec(text);
  if (bold !== null) return { name: bold[1] ?? "", length: bold[0].length, isSure: true };
  const bracketed = BRACKETED.exec(text);
  const name = bracketed?.[1] ?? bracketed?.[2] ?? "";
  // without a colon it may be a noise: « [Rires] »
  if (bracketed !== null && (isNumberedVoice(name) || (bracketed[3] !== undefined && /^\p{Lu}/u.test(name))))
    return { name, length: bracketed[0].length, isSure: true };
  const plain = PLAIN.exec(text);
  if (plain?.[1] !== undefined)
    return { name: plain[1], length: plain[0].length, isSure: isNumberedVoice(plain[1]) };
  const unnamed = UNNAMED.exec(text);
  return unnamed === null ? undefined : { name: undefined, length: unnamed[0].length, isSure: true };
}

const PARTICLES = new Set("de du des la le les von van et ar an and of d l".split(" "));

/** Whether every word of it begins as names do; scripts without capitals have none to tell. */
export function isNameShaped(name: string): boolean {
  const words = name
    .replace(/\(.*\)$/, "")
    .trim()
    .split(/[\s’'-]+/);
  return words.length < 7 && words.every((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word) || PARTICLES.has(word));
}
