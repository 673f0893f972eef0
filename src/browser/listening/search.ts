import { formatTimecode } from "../../text/index.ts";
import {
  cueAtOffset,
  fill,
  findAll,
  foldQuery,
  readCues,
  type Searchable,
  searchable,
} from "../player/index.ts";
import { updateText } from "./bar.ts";
import type { Session } from "./session.ts";

interface Hit {
  readonly range: StaticRange;
  /** Seconds. */
  readonly at: number;
}

/** A paragraph, made ready to be searched. */
interface Line {
  readonly paragraph: HTMLElement;
  readonly node: Node;
  readonly text: Searchable;
}

/** A letter alone is everywhere. */
const SHORTEST = 2;
const SVG = "http://www.w3.org/2000/svg";
/** As in `_includes/components/recording/waveform.tsx`. */
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
  let lines: readonly Line[] | undefined;
  let hits: readonly Hit[] = [];
  let current = -1;
  let searched = "";

  const search = (): void => {
    searched = input.value;
    lines ??= linesOf(transcript);
    const long = foldQuery(searched).length >= SHORTEST;
    hits = long ? hitsIn(lines, searched) : [];
    current = -1;
    mark("hub-found", hits);
    mark("hub-found-now", []);
    drawMarks(player, hits, session.state.duration);
    updateText(output, !long || hits.length > 0 ? "" : (output.dataset["none"] ?? ""));
  };
  const go = (by: 1 | -1): void => {
    if (input.value !== searched) search();
    if (hits.length === 0) return;
    current = (current + by + hits.length) % hits.length;
    const hit = hits[current];
    mark("hub-found-now", hit === undefined ? [] : [hit]);
    const place = { n: String(current + 1), total: String(hits.length) };
    updateText(output, `${fill(output.dataset["count"] ?? "", place)} · ${formatTimecode(hit?.at ?? 0)}`);
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

function linesOf(transcript: HTMLElement): readonly Line[] {
  return [...transcript.querySelectorAll<HTMLElement>("p[data-s]")].flatMap((paragraph) => {
    const node = paragraph.querySelector("span")?.firstChild;
    return node ? [{ paragraph, node, text: searchable(node.textContent ?? "") }] : [];
  });
}

function hitsIn(lines: readonly Line[], query: string): readonly Hit[] {
  return lines.flatMap(({ paragraph, node, text }) => {
    const found = findAll(text, query);
    const cues =
      found.length === 0 ? [] : readCues(paragraph.dataset["c"] ?? "", Number(paragraph.dataset["s"]));
    return found.map(({ start, end }) => {
      const range = new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
      return { range, at: cueAtOffset(cues, start)?.at ?? 0 };
    });
  });
}

function mark(name: "hub-found" | "hub-found-now", hits: readonly Hit[]): void {
  if (typeof Highlight === "undefined") {
    markParagraphs(name, hits);
    return;
  }
  const highlight = new Highlight(...hits.map(({ range }) => range));
  highlight.priority = name === "hub-found" ? 0 : 1;
  CSS.highlights.set(name, highlight);
}

/** Where a browser cannot mark words without touching them (Firefox before 140, Safari before 17.2): their paragraphs. */
function markParagraphs(name: string, hits: readonly Hit[]): void {
  for (const one of document.querySelectorAll(`[data-${name}]`)) one.removeAttribute(`data-${name}`);
  for (const { range } of hits)
    range.startContainer.parentElement?.closest("p")?.setAttribute(`data-${name}`, "");
}

/** A beacon on the coast for each place at which something was found: one drawing, however many they are. */
function drawMarks(player: Element, hits: readonly Hit[], duration: number): void {
  const coast = player.querySelector(".player-coast");
  coast?.querySelector(".player-beacon")?.remove();
  if (duration === 0 || hits.length === 0) return;
  const places = new Set(hits.map(({ at }) => Math.round((at / duration) * WIDTH)));
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", "player-beacon");
  path.setAttribute("d", [...places].map((x) => `M${x} 82V100`).join(""));
  coast?.append(path);
}
