import type { AudioSource, Recording } from "../../content/index.ts";

/**
 * The file that feeds enclose: MP3, which every application plays, then AAC, then what there is. The media type is
 * bare, since applications compare it as it stands.
 */
export function enclosed({ sources }: Recording): AudioSource | undefined {
  const ranked = [...sources].sort((a, b) => rank(a) - rank(b));
  const [first] = ranked;
  return first === undefined ? undefined : { ...first, type: bareType(first) };
}

/** `audio/ogg` of `audio/ogg; codecs=opus`. */
export const bareType = ({ type }: AudioSource): string => type.split(";")[0]?.trim() ?? type;

const RANKS = ["audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/aac"];

function rank(source: AudioSource): number {
  const at = RANKS.indexOf(bareType(source));
  return at === -1 ? RANKS.length : at;
}
