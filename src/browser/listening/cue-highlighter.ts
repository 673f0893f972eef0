import { type CueStart, indexAt, readCues } from "../player/index.ts";

/**
 * Marks the words that are being said, without touching the text (CSS Custom Highlight API,
 * https://www.w3.org/TR/css-highlight-api-1/); nothing where a browser does not know how.
 */
export class CueHighlighter {
  #paragraph: HTMLElement | undefined;
  #cues: readonly CueStart[] = [];
  #index = -1;

  mark(paragraph: HTMLElement | undefined, time: number): void {
    if (typeof Highlight === "undefined") return;
    if (paragraph !== this.#paragraph) {
      this.#paragraph = paragraph;
      this.#cues =
        paragraph === undefined ? [] : readCues(paragraph.dataset["c"] ?? "", Number(paragraph.dataset["s"]));
      this.#index = -1;
    }
    const index = Math.max(0, indexAt(this.#cues, time + 0.05));
    const text = paragraph?.querySelector("span")?.firstChild;
    const cue = this.#cues[index];
    if (!text || cue === undefined) {
      CSS.highlights.delete("hub-said");
      return;
    }
    if (index === this.#index) return;
    this.#index = index;
    const length = text.textContent?.length ?? 0;
    const range = new Range();
    range.setStart(text, Math.min(cue.offset, length));
    range.setEnd(text, Math.min(this.#cues[index + 1]?.offset ?? length, length));
    CSS.highlights.set("hub-said", new Highlight(range));
  }
}
