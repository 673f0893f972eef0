import { EMBED_SIZE } from "../../content/page-kinds.ts";
import { escapeHtml } from "../../text/escape.ts";
import { formatMoment } from "../../text/moment.ts";
import { toBibtex, toCslJson, toRis } from "../../text/references/index.ts";
import { formatTimecode } from "../../text/timecode.ts";
import type { Track } from "./track.ts";
import { fill } from "./words.ts";

/** A passage in the forms in which one passes it on. */
export interface Shared {
  readonly link: string;
  readonly citation: string;
  readonly markdown: string;
  readonly embed: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON. */
  readonly csl: string;
}

/** @param end seconds; absent for a moment without end */
export function shareMoment(track: Track, start: number, end: number | undefined): Shared {
  const { share, title, conference, first, id } = track;
  const moment = formatMoment({
    start,
    ...(end === undefined ? {} : { end }),
    ...(first ? {} : { recording: id }),
  });
  const times = [start, ...(end === undefined ? [] : [end])].map(formatTimecode).join("–");
  const link = `${share.page}#${moment}`;
  const name = `${conference}, ${times}`;
  const reference = {
    ...share.reference,
    key: `${share.reference.key}-t${Math.floor(start)}`,
    url: link,
    note: fill(share.at, { times }),
  };
  return {
    link,
    citation: `${fill(share.citation, { times, moment })} ${share.licence}.`,
    bibtex: toBibtex([reference]),
    ris: toRis([reference]),
    csl: toCslJson([reference]),
    markdown: `[${name.replace(/[\\[\]]/g, "\\$&")}](${link})`,
    embed:
      `<iframe src="${escapeHtml(`${share.embed}#${moment}`)}" title="${escapeHtml(`${title}, ${times}`)}" ` +
      `width="${EMBED_SIZE.width}" height="${EMBED_SIZE.height}" loading="lazy" allow="autoplay"></iframe>`,
  };
}
