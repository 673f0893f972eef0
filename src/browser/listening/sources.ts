import type { Failure, TrackSource } from "../player/index.ts";

/** The sources that this browser may be able to play; all of them where it claims to play none. */
export function playableSources(
  audio: HTMLAudioElement,
  sources: readonly TrackSource[],
): readonly TrackSource[] {
  const able = sources.filter(({ type }) => audio.canPlayType(type) !== "");
  return able.length > 0 ? able : sources;
}

/**
 * Why a source failed. Browsers tell little (https://html.spec.whatwg.org, MediaError), so the site itself is asked
 * whether the file is there; other hosts are not.
 */
export async function failureOf(error: MediaError | null, source: string): Promise<Failure> {
  if (!navigator.onLine) return "offline";
  if (error?.code === MediaError.MEDIA_ERR_NETWORK) return "network";
  if (new URL(source, location.href).origin !== location.origin) return "unsupported";
  try {
    const { status } = await fetch(source, { method: "HEAD" });
    return status >= 400 ? "missing" : "unsupported";
  } catch {
    return "network";
  }
}
