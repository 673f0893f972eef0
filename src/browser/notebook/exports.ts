/** The notebook as one takes it away: citations, Markdown, a playlist. Addresses are absolute. */
import { formatMoment } from "../../text/moment.ts";
import { citationOf, citedSource, quotation } from "../quote/citation.ts";
import type { KeptPassage, Notebook } from "./store.ts";

/** Path and fragment at which it is heard. */
export function hrefOf({ page, recording, first, span }: KeptPassage): string {
  const named = first ? {} : { recording };
  if (span !== undefined) return `${page}#${formatMoment({ ...span, ...named })}`;
  return first ? page : `${page}#${encodeURIComponent(recording)}`;
}

const citedOf = (kept: KeptPassage, site: string) => ({
  ...kept,
  start: kept.span?.start ?? 0,
  end: kept.span?.end ?? kept.seconds,
  address: new URL(hrefOf(kept), site).href,
});

export const keptCitation = (kept: KeptPassage, site: string): string => citationOf(citedOf(kept, site));

/** Who, where and when of a minute, in a line. */
export const keptSource = (kept: KeptPassage): string => citedSource(citedOf(kept, "https://a.invalid/"));

/** A citation a paragraph, its note below. */
export const toText = ({ minutes }: Notebook, site: string): string =>
  minutes
    .map((kept) => [keptCitation(kept, site), kept.note.trim()].filter((part) => part !== "").join("\n"))
    .join("\n\n")
    .concat("\n");

const escaped = (text: string): string => text.replace(/[\\[\]*_`<>#]/g, "\\$&");

/** Quotations with their source and note, then the queue as a numbered list. */
export function toMarkdown({ minutes, queue }: Notebook, site: string, titles: Titles): string {
  const link = (kept: KeptPassage, text: string): string =>
    `[${escaped(text)}](${new URL(hrefOf(kept), site).href.replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"))})`;
  const quotes = minutes.map((kept) => {
    const quote = `> ${escaped(quotation(kept.words, kept.lang))}\n>\n> — ${link(kept, keptSource(kept))}, ${escaped(kept.licence)}`;
    return kept.note.trim() === "" ? quote : `${quote}\n\n${escaped(kept.note.trim())}`;
  });
  const items = queue.map(
    (kept, index) => `${index + 1}. ${link(kept, kept.span ? keptSource(kept) : kept.talk)}`,
  );
  const list = items.length === 0 ? [] : [`## ${titles.queue}`, items.join("\n")];
  return `${[`# ${titles.title}`, ...quotes, ...list].join("\n\n")}\n`;
}

export interface Titles {
  readonly title: string;
  readonly queue: string;
}

/**
 * Extended M3U (RFC 8216 has its syntax of comments): length and name of each item, and where a passage begins and ends
 * in its sound, as VLC reads it (https://wiki.videolan.org/M3U/), in seconds.
 */
export function toPlaylist({ queue }: Notebook, site: string, title: string): string {
  const line = (text: string): string => text.replace(/\s+/g, " ");
  const items = queue.flatMap(({ span, seconds, speaker, talk, sound }) => [
    `#EXTINF:${Math.round(span ? span.end - span.start : seconds) || -1},${line([speaker, talk].filter(Boolean).join(" - "))}`,
    ...(span ? [`#EXTVLCOPT:start-time=${span.start}`, `#EXTVLCOPT:stop-time=${span.end}`] : []),
    new URL(sound, site).href,
  ]);
  return `${["#EXTM3U", `#PLAYLIST:${line(title)}`, ...items].join("\n")}\n`;
}
