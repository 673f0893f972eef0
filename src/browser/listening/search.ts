import { formatTimecode } from "../../text/index.ts";
import { cueAtOffset, fill, findAll, readCues } from "../player/index.ts";
import { write } from "./bar.ts";
import type { Session } from "./session.ts";

interface Hit {
  readonly range: Range;
  /** Seconds. */
  readonly at: number;
}

const SVG = "http://www.w3.org/2000/svg";
/** As in `_includes/components/conference/coast.tsx`. */
const WIDTH = 1000;

/** Searches what was said: hits are marked in the text and on the coast; Enter goes from one to the next. */
export function connectSearch(transcript: HTMLElement, player: Element, session: Session): void {
  const template = transcript.querySelector<HTMLTemplateElement>(".transcript-template");
  if (template === null) return;
  template.replaceWith(template.content);
  const form = transcript.querySelector<HTMLFormElement>(".transcript-search");
  const input = form?.querySelector("input");
  const output = form?.querySelector("output");
  if (!form || !input || !output) return;
  let hits: readonly Hit[] = [];
  let current = -1;
  let searched = "";

  const search = (): void => {
    searched = input.value;
    hits = hitsIn(transcript, searched);
    current = -1;
    mark(hits, undefined);
    drawMarks(player, hits, session.state.duration);
    write(output, searched.trim() === "" || hits.length > 0 ? "" : (output.dataset["none"] ?? ""));
  };
  const go = (by: 1 | -1): void => {
    if (input.value !== searched) search();
    if (hits.length === 0) return;
    current = (current + by + hits.length) % hits.length;
    const hit = hits[current];
    mark(hits, hit);
    const place = { n: String(current + 1), total: String(hits.length) };
    write(output, `${fill(output.dataset["count"] ?? "", place)} · ${formatTimecode(hit?.at ?? 0)}`);
    hit?.range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  };
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(1);
  });
  form.querySelector(".transcript-search-back")?.addEventListener("click", () => {
    if (current < 0) current = 0;
    go(-1);
  });
}

function hitsIn(transcript: HTMLElement, query: string): readonly Hit[] {
  return [...transcript.querySelectorAll<HTMLElement>("p[data-s]")].flatMap((paragraph) => {
    const text = paragraph.querySelector("span")?.firstChild;
    if (!text) return [];
    const found = findAll(text.textContent ?? "", query);
    const cues =
      found.length === 0 ? [] : readCues(paragraph.dataset["c"] ?? "", Number(paragraph.dataset["s"]));
    return found.map(({ start, end }) => {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return { range, at: cueAtOffset(cues, start)?.at ?? 0 };
    });
  });
}

function mark(hits: readonly Hit[], current: Hit | undefined): void {
  if (typeof Highlight === "undefined") return;
  CSS.highlights.set("hub-found", new Highlight(...hits.map(({ range }) => range)));
  const now = new Highlight(...(current === undefined ? [] : [current.range]));
  now.priority = 1;
  CSS.highlights.set("hub-found-now", now);
}

/** A beacon on the coast for each second at which something was found. */
function drawMarks(player: Element, hits: readonly Hit[], duration: number): void {
  const coast = player.querySelector(".player-coast");
  for (const old of coast?.querySelectorAll(".player-beacon") ?? []) old.remove();
  if (duration === 0) return;
  for (const { at } of hits) {
    const line = document.createElementNS(SVG, "line");
    const x = ((at / duration) * WIDTH).toFixed(1);
    for (const [name, value] of Object.entries({
      class: "player-beacon",
      x1: x,
      x2: x,
      y1: "82",
      y2: "100",
    })) {
      line.setAttribute(name, value);
    }
    coast?.append(line);
  }
}
