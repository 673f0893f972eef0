import { formatTimecode } from "../../text/timecode.ts";
import {
  type Announcement,
  type Effect,
  forgetPlace,
  initialState,
  type PlayerEvent,
  type PlayerState,
  type Remembered,
  reduce,
  rememberPlace,
  type Track,
  type TrackSource,
  writeSettings,
} from "../player/index.ts";
import { deviceStore } from "./device.ts";
import { failureOf, playableSources } from "./sources.ts";

export interface Listener {
  readonly changed: (state: PlayerState, before: PlayerState) => void;
  readonly said?: (what: Announcement) => void;
  /** The listener chose a moment: what goes with it is brought into view; `again` where the page has moved since. */
  readonly show?: (again: boolean) => void;
}

/** A recording being listened to: the pure state on one side, an audio element on the other. It knows nothing of the page. */
export class Session {
  readonly track: Track;
  readonly audio: HTMLAudioElement;
  #state: PlayerState;
  readonly #sources: readonly TrackSource[];
  readonly #listeners = new Set<Listener>();
  /** Where to go once the length is known, in seconds. */
  #pending: number | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  constructor(track: Track, audio: HTMLAudioElement, remembered: Remembered) {
    this.track = track;
    this.audio = audio;
    this.#sources = playableSources(audio, track.sources);
    this.#state = initialState(track, remembered);
    audio.defaultPlaybackRate = this.#state.rate;
    audio.playbackRate = this.#state.rate;
    audio.volume = this.#state.volume;
    if (audio.paused && audio.currentTime === 0) this.#use(0);
    else this.#adopt();
    this.#listen();
  }

  get state(): PlayerState {
    return this.#state;
  }

  send(event: PlayerEvent): void {
    const before = this.#state;
    const { state, effects } = reduce(before, event, this.track);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
    if (state !== before) for (const listener of this.#listeners) listener.changed(state, before);
  }

  /** Calls at once, then at each change, until the signal. */
  subscribe(listener: Listener, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener("abort", () => this.#listeners.delete(listener));
    listener.changed(this.#state, this.#state);
  }

  /** Another voice begins. */
  pause(): void {
    this.send({ type: "pause" });
  }

  show(again = false): void {
    for (const listener of this.#listeners) listener.show?.(again);
  }

  #carryOut(effect: Effect): void {
    const { audio } = this;
    switch (effect.type) {
      case "play":
        this.#play();
        break;
      case "pause":
        audio.pause();
        break;
      case "seek":
        this.#seek(effect.to);
        break;
      case "load":
        this.#use(effect.source);
        audio.load();
        this.#seek(effect.at);
        if (effect.play) this.#play();
        break;
      case "rate":
        audio.defaultPlaybackRate = effect.rate;
        audio.playbackRate = effect.rate;
        writeSettings(deviceStore(), { rate: effect.rate });
        break;
      case "volume":
        audio.volume = effect.volume;
        writeSettings(deviceStore(), { volume: effect.volume });
        break;
      case "remember":
        this.#remember(effect.position, false);
        break;
      case "heard":
        this.#remember(0, true);
        break;
      case "forget":
        forgetPlace(deviceStore(), this.track);
        break;
      case "say":
        for (const listener of this.#listeners) listener.said?.(effect.what);
        break;
    }
  }

  #remember(position: number, heard: boolean): void {
    const time = formatTimecode(position);
    rememberPlace(deviceStore(), this.track, { position, time, heard, at: Date.now() });
  }

  #play(): void {
    this.audio.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "NotAllowedError")
        this.send({ type: "media-refused" });
    });
  }

  #seek(to: number): void {
    const { audio } = this;
    // silent until it is there: some of the start may play between the first of the sound and the news of its length
    audio.muted = audio.readyState === HTMLMediaElement.HAVE_NOTHING;
    if (audio.muted) this.#pending = to;
    else audio.currentTime = to;
  }

  #use(index: number): void {
    const source = this.#sources[index];
    if (source === undefined) return;
    for (const element of this.audio.querySelectorAll("source")) element.remove();
    this.audio.src = source.url;
  }

  /** The listener began with the browser's own controls. */
  #adopt(): void {
    const { audio } = this;
    const source = this.#sources.findIndex(
      ({ url }) => new URL(url, location.href).href === audio.currentSrc,
    );
    this.#state = {
      ...this.#state,
      phase: audio.paused ? "paused" : "playing",
      time: audio.currentTime,
      source: Math.max(0, source),
      resume: undefined,
    };
  }

  #listen(): void {
    const { audio } = this;
    const on = (name: string, react: () => void): void => audio.addEventListener(name, react);
    on("playing", () => this.send({ type: "media-playing" }));
    on("waiting", () => {
      this.send({ type: "media-waiting" });
      if (!navigator.onLine) this.send({ type: "line-lost" });
    });
    on("pause", () => {
      if (!audio.ended) this.send({ type: "media-paused" });
    });
    on("ended", () => this.send({ type: "media-ended" }));
    on("timeupdate", () => this.#tell());
    on("progress", () => this.#tell());
    on("durationchange", () => {
      const { duration } = audio;
      if (Number.isFinite(duration) && duration > 0) this.send({ type: "media-duration", duration });
    });
    on("loadedmetadata", () => {
      const to = this.#pending;
      this.#pending = undefined;
      if (to !== undefined) audio.currentTime = to;
      audio.muted = false;
    });
    on("error", () => this.#failed());
  }

  async #failed(): Promise<void> {
    const { source } = this.#state;
    // without a line no other format is to be had either
    const more = navigator.onLine && source + 1 < this.#sources.length;
    const failure = more
      ? "unsupported"
      : await failureOf(this.audio.error, this.#sources[source]?.url ?? "");
    if (source === this.#state.source) this.send({ type: "media-failed", failure, more });
  }

  /** Tells the time, and comes back earlier than the browser would where something is to happen at a given second. */
  #tell(): void {
    const { audio } = this;
    if (this.#pending !== undefined || audio.readyState === HTMLMediaElement.HAVE_NOTHING) return;
    this.send({ type: "media-time", time: audio.currentTime, buffered: bufferedTo(audio), now: Date.now() });
    clearTimeout(this.#alarm);
    const { passage, sleep } = this.#state;
    const stop = passage?.heard === false ? passage.end : sleep?.at === "chapter" ? sleep.time : undefined;
    const remaining = stop === undefined ? undefined : (stop - audio.currentTime) / audio.playbackRate;
    if (remaining !== undefined && remaining < 0.5 && remaining > 0 && !audio.paused) {
      this.#alarm = setTimeout(() => this.#tell(), Math.max(10, remaining * 1000));
    }
  }
}

/** End of the loaded stretch that holds the current time, in seconds. */
function bufferedTo({ buffered, currentTime }: HTMLAudioElement): number {
  for (let index = 0; index < buffered.length; index += 1) {
    if (buffered.start(index) <= currentTime + 0.1 && buffered.end(index) >= currentTime)
      return buffered.end(index);
  }
  return 0;
}
