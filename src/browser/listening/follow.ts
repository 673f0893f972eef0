import { commandOf, isSpace, SCROLL_SHORTCUTS } from "../../shortcuts/index.ts";
import { OwnScroll } from "./own-scroll.ts";

/**
 * Scrolls to what is being said, until the reader scrolls; then only on request, through the button (a toggle).
 * A transcript that is not in sight stays out of sight.
 */
export class Follow {
  readonly #button: HTMLButtonElement | null;
  readonly #current: () => HTMLElement | undefined;
  readonly #own = new OwnScroll();
  #wasVisible = false;

  /** @param sounding whether the voice is heard: until then, a page that arrives scrolls by itself. */
  constructor(
    button: HTMLButtonElement | null,
    current: () => HTMLElement | undefined,
    sounding: () => boolean,
    signal: AbortSignal,
  ) {
    this.#button = button;
    this.#current = current;
    const letGo = (): void => this.#set(false);
    addEventListener("wheel", letGo, { passive: true, signal });
    addEventListener("touchmove", letGo, { passive: true, signal });
    const scrolled = (): void => {
      if (this.#own.left() && this.#following && this.#wasVisible && sounding()) letGo();
    };
    addEventListener("scroll", scrolled, { passive: true, signal });
    addEventListener(
      "keydown",
      (event) => {
        const scrolls = commandOf(SCROLL_SHORTCUTS, event) !== undefined;
        if (scrolls && !event.defaultPrevented && !hasOwnUse(event)) letGo();
      },
      { signal },
    );
    button?.addEventListener("click", () => {
      if (current() !== undefined) this.#following ? this.#set(false) : this.now();
    });
    this.#set(true);
  }

  /** The button is of use once there is something to follow. */
  offer(begun: boolean): void {
    if (this.#button !== null) this.#button.disabled = !begun;
  }

  /** Another paragraph is being said. */
  moved(on: boolean): void {
    if (this.#following && on && this.#wasVisible) this.#scroll();
    else this.#look();
  }

  /** The reader asked for it. */
  now(): void {
    this.#set(true);
    this.#scroll();
  }

  /** The page has moved under what was brought into view. */
  again(): void {
    if (this.#following) this.#scroll(true);
  }

  /** @param now at once: a glide that begins while the page is still arriving may be cut short by it. */
  #scroll(now = false): void {
    this.#wasVisible = true;
    const element = this.#current();
    if (element === undefined) return;
    const { top, bottom } = element.getBoundingClientRect();
    this.#own.begin(0);
    if (top > innerHeight * 0.08 && bottom < innerHeight * 0.6) return;
    // Far away, a glide would only blur the page.
    const far = Math.abs(top) > 2 * innerHeight || matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#own.begin(top - innerHeight * 0.2);
    scrollBy({ top: top - innerHeight * 0.2, behavior: now || far ? "instant" : "smooth" });
  }

  #look(): void {
    const box = this.#current()?.getBoundingClientRect();
    this.#wasVisible = box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }

  /** What the button says: it is that of the transcripts of a recording in all languages. */
  get #following(): boolean {
    return this.#button?.getAttribute("aria-pressed") === "true";
  }

  #set(following: boolean): void {
    this.#button?.setAttribute("aria-pressed", String(following));
  }
}

/** True where the key types, chooses or presses rather than scrolls. */
function hasOwnUse(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  const pressed = isSpace(event) && target.closest("button, summary") !== null;
  return pressed || target.closest("input, select, textarea, [role=slider]") !== null;
}
