/** Listening while one edits: an audio element, its position, and what a keyboard does with it. */
import { useEffect, useRef, useState } from "preact/hooks";

export interface Listening {
  /** For `ref`; the element that plays. */
  readonly audio: { current: HTMLAudioElement | null };
  /** Seconds. */
  readonly time: number;
  /** Seconds; 0 until it is known. */
  readonly duration: number;
  readonly playing: boolean;
  /** True where the browser cannot play what it was given. */
  readonly failed: boolean;
  /** 1 is the speed of speech. */
  readonly rate: number;
  readonly toggle: () => void;
  /** @param seconds from the start; out of bounds is brought back */
  readonly seek: (seconds: number) => void;
  readonly setRate: (rate: number) => void;
  /** The position at this very moment, seconds: `time` is as old as the last frame drawn. */
  readonly now: () => number;
}

/** The one that plays: starting another stops it. */
let current: HTMLAudioElement | undefined;

/** @param src address of the sound; undefined while there is none */
export function useAudio(src: string | undefined): Listening {
  const [audio] = useState(heldSound);
  const [time, setTime] = useState(0);
  const [duration, setDuration] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState(false);
  const [rate, setRate] = useState(1);
  const speed = useRef(1);

  useEffect(() => {
    const element = audio.current;
    if (element === null) return;
    setTime(0);
    setDuration(0);
    setPlaying(false);
    setFailed(false);
    const follow = new AbortController();
    const on = (name: string, listener: () => void) =>
      element.addEventListener(name, listener, { signal: follow.signal });
    let frame = 0;
    const tick = () => {
      // a group of the form that is closed is hidden, and goes on being there
      if (element.parentElement?.checkVisibility() === false) element.pause();
      setTime(element.currentTime);
      if (!element.paused) frame = requestAnimationFrame(tick);
    };
    on("durationchange", () => setDuration(Number.isFinite(element.duration) ? element.duration : 0));
    on("play", () => {
      if (current !== element) current?.pause();
      current = element;
      element.playbackRate = speed.current;
      setPlaying(true);
      tick();
    });
    on("pause", () => setPlaying(false));
    on("seeked", () => setTime(element.currentTime));
    on("timeupdate", () => setTime(element.currentTime));
    on("error", () => setFailed(true));
    if (Number.isFinite(element.duration)) setDuration(element.duration);
    return () => {
      follow.abort();
      cancelAnimationFrame(frame);
      element.pause();
      if (current === element) current = undefined;
    };
  }, [src]);

  return {
    audio,
    time,
    duration,
    playing,
    failed,
    rate,
    toggle: () => {
      const element = audio.current;
      if (element?.paused === true) void element.play().catch(ignoreInterruption);
      else element?.pause();
    },
    seek: (seconds) => {
      const element = audio.current;
      if (element === null) return;
      const end = Number.isFinite(element.duration) ? element.duration : seconds;
      element.currentTime = Math.min(Math.max(0, seconds), end);
      setTime(element.currentTime);
    },
    setRate: (next) => {
      setRate(next);
      speed.current = next;
      if (audio.current !== null) audio.current.playbackRate = next;
    },
    now: () => audio.current?.currentTime ?? 0,
  };
}

/**
 * A ref that lets go of the sound that it held: a browser goes on loading one that left the page, and asks thirty times
 * for what does not come.
 */
function heldSound(): Listening["audio"] {
  let held: HTMLAudioElement | null = null;
  return {
    get current() {
      return held;
    },
    set current(element) {
      if (element !== held && held !== null) {
        held.removeAttribute("src");
        held.load();
      }
      held = element;
    },
  };
}

/** A pause, or another address, before the sound has begun; what cannot be played tells so by an event. */
function ignoreInterruption(error: unknown): void {
  if (!(error instanceof DOMException)) throw error;
}
