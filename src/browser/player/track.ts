import type { WorkReference } from "../../text/references/index.ts";

/** What the page says of a recording, as JSON inside its `<hub-player>`. Times are seconds. */
export interface TrackChapter {
  readonly at: number;
  readonly title: string;
}

export interface TrackCue {
  readonly at: number;
  readonly deck: string;
  /** Page number, from 1. */
  readonly slide: number;
}

export interface TrackSource {
  readonly url: string;
  /** Media type (RFC 6838). */
  readonly type: string;
}

/** What a link to a moment, and what is pasted around it, is made of. */
export interface Share {
  /** Address of the conference. */
  readonly page: string;
  /** Address of the recording's page for frames. */
  readonly embed: string;
  /** A reference (ISO 690) with `{times}` and `{moment}` where those go. */
  readonly citation: string;
  /** Name of the licence. */
  readonly licence: string;
  /** The recording as reference managers take it. */
  readonly reference: WorkReference;
  /** How a moment is said in a reference, with `{times}` where those go. */
  readonly at: string;
}

export interface Track {
  /** The recording's id within its conference. */
  readonly id: string;
  /** True where its moments carry no prefix. */
  readonly first: boolean;
  readonly title: string;
  /** Title of the conference. */
  readonly conference: string;
  /** Path of the conference's page. */
  readonly page: string;
  /** Name of who speaks, for the lock screen. */
  readonly artist: string;
  /** Name of the series or of the hub, for the lock screen. */
  readonly album: string;
  readonly artwork?: string;
  readonly seconds?: number;
  readonly sources: readonly TrackSource[];
  readonly chapters: readonly TrackChapter[];
  readonly cues: readonly TrackCue[];
  readonly share: Share;
}

/** Under which a listener's place in a recording is remembered. */
export const trackKey = (track: Pick<Track, "page" | "id">): string => `${track.page}#${track.id}`;

/** Index of the last item that starts at or before a time; -1 before the first. Items are in the order of time. */
export function indexAt(items: readonly { readonly at: number }[], time: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
