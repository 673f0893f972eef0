import { commandOf, SLIDES_SHORTCUTS } from "../../shortcuts/index.ts";
import type { Session } from "../listening/session.ts";
import { thumbnails } from "../listening/thumbnails.ts";
import { indexAt, isOn, type TrackCue } from "../player/index.ts";
import { HubPlayer } from "./hub-player.ts";

/** The slides of a deck. The voice turns them until the reader does; keys turn them while the focus is inside. */
export class HubSlides extends HTMLElement {
  #strip: HTMLElement | null = null;
  #follow: HTMLButtonElement | null = null;
  #thumbs: readonly HTMLElement[] = [];
  #slides: readonly HTMLElement[] = [];
  #shown = 0;

  readonly #left = new AbortController();
  readonly #waiting = new AbortController();

  disconnectedCallback(): void {
    this.#left.abort();
    this.#waiting.abort();
  }

  connectedCallback(): void {
    const template = this.querySelector<HTMLTemplateElement>(".deck-template");
    const selector = `hub-player[recording="${CSS.escape(this.getAttribute("recording") ?? "")}"]`;
    const player = document.querySelector(selector);
    const session = player instanceof HubPlayer ? player.session : undefined;
    this.#strip = this.querySelector<HTMLElement>(".deck-slides");
    if (session === undefined || template === null || this.#strip === null) return;
    template.replaceWith(template.content);
    this.#slides = [...this.querySelectorAll<HTMLElement>(".deck-slide")];
    this.#follow = this.querySelector<HTMLButtonElement>(".deck-follow");
    const deck = this.getAttribute("deck");
    const cues = session.track.cues.filter((cue) => cue.deck === deck);
    this.#thumbs = thumbnails(this, this.#slides, cues, (index, cue) => this.#choose(index, cue, session));
    this.#rest();
    this.#connect(this.#strip);
    for (const name of ["scroll", "pointerdown", "keydown", "beforeprint"])
      addEventListener(name, this.#load, { capture: true, passive: true, signal: this.#waiting.signal });
    session.subscribe(
      {
        changed: ({ phase, time }) => {
          if (phase !== "idle") this.#load();
          const cue = phase === "idle" && time === 0 ? undefined : cues[indexAt(cues, time + 0.05)];
          if (cue !== undefined && this.#follows) this.#turnTo(cue.slide - 1);
        },
      },
      this.#left.signal,
    );
  }

  /** Slides after the first are fetched for a reader who has begun to scroll, to type, to listen or to print. */
  readonly #load = (): void => {
    this.#waiting.abort();
    for (const source of this.querySelectorAll(".slide-picture source")) source.remove();
    for (const image of this.querySelectorAll<HTMLImageElement>("img[data-src]")) {
      image.src = image.dataset["src"] ?? "";
      delete image.dataset["src"];
    }
  };

  get #follows(): boolean {
    return this.#follow?.getAttribute("aria-pressed") !== "false";
  }

  #letGo(): void {
    this.#follow?.setAttribute("aria-pressed", "false");
  }

  #connect(strip: HTMLElement): void {
    for (const button of this.querySelectorAll<HTMLElement>(".deck-turn")) {
      button.addEventListener("click", () => this.#step(Number(button.dataset["by"])));
    }
    this.#follow?.addEventListener("click", () => {
      this.#follow?.setAttribute("aria-pressed", String(!this.#follows));
    });
    const full = this.querySelector<HTMLElement>(".deck-full");
    if (full !== null) full.hidden = document.fullscreenEnabled !== true;
    full?.addEventListener("click", () => {
      if (document.fullscreenElement === this) document.exitFullscreen();
      else this.requestFullscreen();
    });
    this.addEventListener("keydown", (event) => {
      const command = commandOf(SLIDES_SHORTCUTS, event);
      if (command === undefined) return;
      event.preventDefault();
      this.#step(command === "next" ? 1 : -1);
    });
    // A swipe or a wheel over the strip is the reader's; what the voice scrolls ends up where it was sent.
    for (const name of ["touchmove", "wheel"])
      strip.addEventListener(name, () => this.#letGo(), { passive: true });
    strip.addEventListener("onscrollend" in strip ? "scrollend" : "scroll", () => {
      const index = Math.round(strip.scrollLeft / Math.max(1, strip.clientWidth));
      if (index !== this.#shown) this.#mark(index);
    });
    // Where the window's width changes, the slide that is shown stays the one that is shown.
    new ResizeObserver(() => this.#scroll(this.#shown, "instant")).observe(strip);
  }

  #step(by: number): void {
    this.#letGo();
    this.#turnTo(this.#shown + by);
  }

  /** A thumbnail shows its slide; where one listens, the voice goes there too. */
  #choose(index: number, cue: TrackCue | undefined, session: Session): void {
    if (cue === undefined || session.state.phase === "idle") this.#letGo();
    else session.send({ type: "moment", start: cue.at, play: isOn(session.state) });
    this.#turnTo(index);
  }

  #turnTo(index: number): void {
    if (index === this.#shown || this.#slides[index] === undefined) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#mark(index);
    this.#scroll(index, calm ? "instant" : "smooth");
  }

  #scroll(index: number, behavior: ScrollBehavior): void {
    const slide = this.#slides[index];
    if (slide !== undefined)
      this.#strip?.scrollTo({ left: slide.offsetLeft - (this.#slides[0]?.offsetLeft ?? 0), behavior });
  }

  #mark(index: number): void {
    this.#thumbs[this.#shown]?.removeAttribute("aria-current");
    this.#shown = index;
    this.#rest();
    const thumb = this.#thumbs[index];
    thumb?.setAttribute("aria-current", "true");
    const row = thumb?.closest<HTMLElement>(".deck-thumbs");
    if (row && thumb) row.scrollLeft = thumb.offsetLeft - row.offsetLeft - row.clientWidth / 3;
    const now = this.querySelector(".deck-now");
    if (now !== null) now.textContent = String(index + 1);
  }

  /** All slides can be read; only the links of the one that is shown are reached by Tab. The focus goes on with it. */
  #rest(): void {
    const focused = this.#strip?.contains(document.activeElement) === true;
    for (const [index, slide] of this.#slides.entries())
      for (const link of slide.querySelectorAll("a")) link.tabIndex = index === this.#shown ? 0 : -1;
    if (focused) this.#slides[this.#shown]?.querySelector("a")?.focus({ preventScroll: true });
  }
}
