/** A talk as a machine would write it down: cues of a few seconds, voices in turn, times that never go back. */
import type { Prose } from "./prose.ts";

/** Words a second, as people speak. */
const PACE = 2.6;
const PAUSE = 0.4;

export interface Talk {
  /** WebVTT (https://www.w3.org/TR/webvtt1/). */
  readonly vtt: string;
  /** Seconds. */
  readonly seconds: number;
}

/** A talk of about `minutes` minutes. */
export function talk(prose: Prose, voices: readonly string[], minutes: number): Talk {
  const cues: string[] = [];
  let at = 1;
  let voice = voices[0] ?? "Voix";
  while (at < minutes * 60) {
    if (prose.between(1, 40) === 1) voice = prose.pick(voices) ?? voice;
    const text = prose.sentence();
    const end = at + text.split(" ").length / PACE;
    cues.push(`${stamp(at)} --> ${stamp(end)}\n<v ${voice}>${text}`);
    // now and then somebody breathes, looks for a word, or changes the slide
    at = end + (prose.between(1, 9) === 1 ? 2.5 : PAUSE);
  }
  return { vtt: `WEBVTT\n\n${cues.join("\n\n")}\n`, seconds: Math.ceil(at) };
}

export function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, "0")}`;
}
