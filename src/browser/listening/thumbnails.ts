import { formatTimecode } from "../../text/timecode.ts";
import type { TrackCue } from "../player/index.ts";

/**
 * Makes a small picture of each slide, with the moment at which it is first shown; the pictures are those of the
 * page, and wait in `data-src`.
 */
export function thumbnails(
  deck: HTMLElement,
  slides: readonly HTMLElement[],
  cues: readonly TrackCue[],
  choose: (index: number, cue: TrackCue | undefined) => void,
): readonly HTMLElement[] {
  const nav = deck.querySelector(".deck-thumbs");
  const row = nav?.querySelector("ul");
  if (!nav || !row) return [];
  // Below the slide, which comes first.
  deck.append(nav);
  return slides.map((slide, index) => {
    const cue = cues.find((one) => one.slide === index + 1);
    const picture = slide.querySelector("img");
    const button = document.createElement("button");
    button.type = "button";
    const name = slide.querySelector(".slide-title > span")?.textContent ?? String(index + 1);
    button.setAttribute("aria-label", cue === undefined ? name : `${name}, ${formatTimecode(cue.at)}`);
    if (index === 0) button.setAttribute("aria-current", "true");
    if (picture !== null) {
      const image = new Image();
      image.loading = "lazy";
      image.alt = "";
      image.width = Number(picture.getAttribute("width"));
      image.height = Number(picture.getAttribute("height"));
      image.dataset["src"] = picture.getAttribute("src") ?? "";
      button.append(image);
    }
    button.append(cue === undefined ? String(index + 1) : formatTimecode(cue.at));
    button.addEventListener("click", () => choose(index, cue));
    const item = document.createElement("li");
    item.append(button);
    row.append(item);
    return button;
  });
}
