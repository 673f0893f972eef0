/** Words that were said, as one quotes them: between the quotation marks of their language, then whose, where and when. */
import type { Lang } from "../../text/lang.ts";
import { formatTimecode } from "../../text/timecode.ts";

/** What a citation is made of. */
export interface Cited {
  readonly words: string;
  readonly speaker: string;
  /** Title of the talk. */
  readonly talk: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  /** Address of the moment. */
  readonly address: string;
  /** Name of the licence. */
  readonly licence: string;
  /** Language of the words. */
  readonly lang: Lang;
}

/** `« … » — Speaker, Talk, 3:35–3:50. https://… CC BY-NC-SA 4.0.` */
export function citationOf(cited: Cited): string {
  const { words, lang, address, licence } = cited;
  return `${quotation(words, lang)} — ${citedSource(cited)}. ${address} ${licence}.`;
}

/** Who speaks, in what talk, and when. */
export const citedSource = ({ speaker, talk, start, end }: Cited): string =>
  [speaker, talk, `${formatTimecode(start)}–${formatTimecode(end)}`].filter((part) => part !== "").join(", ");

/** Between the quotation marks of a language; those inside become its second ones. */
export function quotation(words: string, lang: Lang): string {
  if (lang === "en") return `“${words.replace(/[“”]/g, (mark) => (mark === "“" ? "‘" : "’"))}”`;
  return `«\u00A0${words.replace(/«\s*/g, "“").replace(/\s*»/g, "”")}\u00A0»`;
}
