import type { Failure, Source } from "../player/index.ts";

/** The sources that this browser may be able to play; all of them where it claims to play none. */
export function playable(audio: HTMLAudioElement, sources: readonly Source[]): readonly Source[] {
  const able = sources.filter(({ type }) => audio.canPlayType(type) !== "");
  return able.length > 0 ? able : sources;
}

/** Why a source failed, as far as the browser tells (https://html.spec.whatwg.org, MediaError). */
export function failureOf(error: MediaError | null): Failure {
  if (!navigator.onLine) return "offline";
  if (error?.code === MediaError.MEDIA_ERR_NETWORK) return "network";
  return /\b(?:40[34]|410)\b/.test(error?.message ?? "") ? "missing" : "unsupported";
}
