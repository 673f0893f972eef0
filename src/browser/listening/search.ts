import { isLang } from "../../text/lang.ts";
import { formatTimecode } from "../../text/timecode.ts";
import { cueAtOffset, fill, readCues } from "../player/index.ts";
import type { SpokenPassage, TranscriptIndex } from "../transcript-search/find.ts";
import { updateText } from "../update-text.ts";
import type { Session } from "./session.ts";

interface Hit {
  readonly ranges: readonly StaticRange[];
  /** Seconds. */
  readonly at: number;
}

/** A paragraph of the transcript, and the node that holds its words. */
interface Line {
  readonly paragraph: HTMLElement;
  readonly node: Node;
}

interface Searched {
  readonly lines: readonly Line[];
  readonly index: TranscriptIndex;
}

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
  let opened: Promise<Searched> | undefined;
  let hits: readonly Hit[] = [];
  let instead: readonly string[] = [];
  let current = -1;
  let searched = "";

  const words = output.dataset;
  const search = async (): Promise<void> => {
    const typed = input.value;
    opened ??= openTranscript(transcript);
    const { lines, index } = await opened;
    if (typed !== input.value || typed === searched) return;
    searched = typed;
    const finding = index.find(typed);
    hits = finding.passages.map((passage) => hitOf(passage, lines));
    instead = finding.instead.map((word) => fill(words["instead"] ?? "", { word }));
    current = -1;
    form.toggleAttribute("data-found", hits.length > 0);
    mark("hub-found", hits);
    mark("hub-found-now", []);
    drawMarks(player, hits, session.state.duration);
    const count =
      words[hits.length > 1 ? "some" : hits.length === 1 ? "one" : finding.short ? "" : "none"] ?? "";
    const said = hits.length > 0 ? [...instead, fill(count, { total: String(hits.length) })] : [count];
    updateText(output, said.join(" · "));
  };
  const go = async (by: 1 | -1): Promise<void> => {
    await search();
    if (hits.length === 0) return;
    current = (Math.max(current, by === 1 ? -1 : 0) + by + hits.length) % hits.length;
    const hit = hits[current];
    mark("hub-found-now", hit === undefined ? [] : [hit]);
    const place = { n: String(current + 1), total: String(hits.length) };
    const found = [...instead, fill(words["count"] ?? "", place), formatTimecode(hit?.at ?? 0)];
    updateText(output, found.join(" · "));
    hit?.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  };
  const orSayLost = (work: Promise<void>): void => {
    work.catch(() => {
      opened = undefined;
      updateText(output, words["lost"] ?? "");
    });
  };
  input.addEventListener("input", () => orSayLost(search()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    orSayLost(go(1));
  });
  form.querySelector(".transcript-search-back")?.addEventListener("click", () => orSayLost(go(-1)));
}

/** What searches is loaded when the first word is typed. */
async function openTranscript(transcript: HTMLElement): Promise<Searched> {
  const { TranscriptIndex: Index } = await import("../transcript-search/find.ts");
  const lines = [...transcript.querySelectorAll<HTMLElement>("p[data-s]")].flatMap((paragraph) => {
    const node = paragraph.querySelector("span")?.firstChild;
    return node ? [{ paragraph, node }] : [];
  });
  const lang = transcript.closest<HTMLElement>("[lang]")?.lang ?? "";
  const texts = lines.map(({ node }) => node.textContent ?? "");
  return { lines, index: new Index(texts, isLang(lang) ? lang : "fr") };
}

function hitOf(passage: SpokenPassage, lines: readonly Line[]): Hit {
  const [first] = passage;
  const paragraph = lines[first?.line ?? 0]?.paragraph;
  const cues = readCues(paragraph?.dataset["c"] ?? "", Number(paragraph?.dataset["s"]));
  const ranges = passage.flatMap(({ line, start, end }) => {
    const node = lines[line]?.node;
    return node === undefined
      ? []
      : [new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })];
  });
  return { ranges, at: cueAtOffset(cues, first?.start ?? 0)?.at ?? 0 };
}

function mark(name: "hub-found" | "hub-found-now", hits: readonly Hit[]): void {
  if (typeof Highlight === "undefined") {
    markParagraphs(name, hits);
    return;
  }
  const highlight = new Highlight(...hits.flatMap(({ ranges }) => ranges));
  highlight.priority = name === "hub-found" ? 0 : 1;
  CSS.highlights.set(name, highlight);
}

/** Where a browser cannot mark words without touching them (Firefox before 140, Safari before 17.2): their paragraphs. */
function markParagraphs(name: string, hits: readonly Hit[]): void {
  for (const one of document.querySelectorAll(`[data-${name}]`)) one.removeAttribute(`data-${name}`);
  for (const { startContainer } of hits.flatMap(({ ranges }) => ranges))
    startContainer.parentElement?.closest("p")?.setAttribute(`data-${name}`, "");
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
