import { formatTimecode } from "../../text/timecode.ts";
import type { Announcement } from "./events.ts";
import type { Track } from "./track.ts";
import { fill, type PlayerPhrases } from "./words.ts";

/** The sentence by which screen readers hear of a change. */
export function announced(what: Announcement, words: PlayerPhrases, track: Track): string {
  switch (what.name) {
    case "failed":
      return words.failures[what.failure];
    case "rate":
      return fill(words.rate, { rate: String(what.rate).replace(".", words.decimal) });
    case "chapter":
      return track.chapters[what.index]?.title ?? "";
    case "resumed":
      return fill(words.resumed, { time: formatTimecode(what.time) });
    case "sleepSet":
      return fill(words.sleepSet, { minutes: String(what.minutes) });
    default:
      return words[what.name];
  }
}
