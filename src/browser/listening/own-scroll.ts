/** Pixels that rounding may cost. */
const SLACK = 2;

/**
 * Tells the scrolling that we began from the reader's, of which a dragged scrollbar gives no other sign: ours only ever
 * comes nearer to where it was sent.
 */
export class OwnScroll {
  #target = 0;
  /** Pixels from there. */
  #away = Number.POSITIVE_INFINITY;
  #shape = "";

  /** @param by pixels that we are about to scroll by; 0 takes the present place for ours. */
  begin(by: number): void {
    const { scrollHeight, clientHeight } = document.documentElement;
    this.#target = Math.max(0, Math.min(scrollHeight - clientHeight, scrollY + by));
    this.#away = Math.abs(scrollY - this.#target);
    this.#shape = shape();
  }

  /** To be asked at each scroll event: true where someone else scrolled. A page that changes its shape moves by itself. */
  left(): boolean {
    const now = shape();
    const away = Math.abs(scrollY - this.#target);
    if (now !== this.#shape) {
      this.#shape = now;
      if (this.#away > SLACK) this.#away = away;
      else this.begin(0);
      return false;
    }
    const left = away > this.#away + SLACK;
    this.#away = Math.min(this.#away, away);
    return left;
  }
}

const shape = (): string => [document.documentElement.scrollHeight, innerWidth, innerHeight].join();
