/** A result in the page. */
import type { SearchWords } from "../../../i18n/browser-words.ts";
import { formatTimecode } from "../../../text/index.ts";
import type { Segment } from "../excerpt.ts";
import type { SearchHit } from "../found.ts";
import type { FoundPassage } from "../passages.ts";
import { el } from "./dom.ts";

/** Passages of a talk shown before one asks for more. */
const PASSAGES = 3;

/** An item of the list of results. Its title and its passages are links; `data-stop` marks where arrow keys stop. */
export function resultView(found: SearchHit, words: SearchWords, level: 2 | 3): HTMLLIElement {
  const facts = [words.kinds[found.kind], found.date, found.listen].filter((fact) => fact !== "");
  return el(
    "li",
    {
      class: `found found-${found.kind}`,
      lang: found.lang === document.documentElement.lang ? undefined : found.lang,
    },
    el("p", { class: "found-facts ui" }, facts.join(" · ")),
    el(
      level === 2 ? "h2" : "h3",
      { class: "found-title" },
      el("a", { href: found.path, "data-stop": true }, ...nodes(found.title)),
    ),
    found.people.length > 0 && el("p", { class: "found-people ui" }, ...nodes(found.people)),
    ...bodyView(found, words),
  );
}

function bodyView(found: SearchHit, words: SearchWords): readonly HTMLElement[] {
  const { best, total } = found.passages;
  const places = best.filter((passage) => passage.fragment !== "" && passage.kind !== "section");
  const text = best.find((passage) => !places.includes(passage));
  const shown: HTMLElement[] = [];
  if (text !== undefined) shown.push(excerptView(found, text));
  else if (places.length === 0 && found.opening.length > 0) {
    shown.push(el("p", { class: "found-text" }, ...nodes(found.opening)));
  }
  if (places.length > 0) shown.push(passageList(found, places.slice(0, PASSAGES), words));
  if (places.length > PASSAGES) {
    const all = Math.max(places.length, total - (best.length - places.length));
    shown.push(moreView(words.passages(all), () => passageList(found, places.slice(PASSAGES), words)));
  }
  return shown;
}

/** Long lists are made only for those who open them. */
function moreView(label: string, make: () => HTMLElement): HTMLElement {
  const details = el(
    "details",
    { class: "found-more" },
    el("summary", { class: "ui", "data-stop": true }, label),
  );
  details.addEventListener("toggle", () => details.append(make()), { once: true });
  return details;
}

function excerptView(found: SearchHit, passage: FoundPassage): HTMLElement {
  const text = nodes(passage.text);
  if (passage.fragment === "") return el("p", { class: "found-text" }, ...text);
  return el("p", { class: "found-text" }, el("a", { href: address(found, passage) }, ...text));
}

function passageList(found: SearchHit, passages: readonly FoundPassage[], words: SearchWords): HTMLElement {
  return el(
    "ol",
    { class: "passages" },
    ...passages.map((passage) => el("li", {}, passageView(found, passage, words))),
  );
}

function passageView(found: SearchHit, passage: FoundPassage, words: SearchWords): HTMLElement {
  const seconds = secondsOf(passage);
  const time = seconds === undefined ? undefined : formatTimecode(seconds);
  return el(
    "a",
    { class: `passage passage-${passage.kind}`, href: address(found, passage), "data-stop": true },
    el(
      "span",
      { class: "passage-place ui figures" },
      time !== undefined && el("span", { class: "visually-hidden" }, `${words.listenFrom(time)}. `),
      time !== undefined && el("span", { "aria-hidden": "true" }, time),
      passage.kind === "slide" && words.inSlide(Number(/\d+$/.exec(passage.fragment)?.[0] ?? 1)),
    ),
    passage.picture !== "" && pictureView(passage.picture),
    el(
      "span",
      { class: "passage-text" },
      passage.kind === "chapter" && el("span", { class: "passage-voice ui" }, `${words.chapter} `),
      passage.voice !== "" && el("span", { class: "passage-voice ui" }, `${passage.voice} `),
      el("span", { class: passage.kind === "speech" ? "voice" : undefined }, ...nodes(passage.text)),
    ),
  );
}

/** The slide that is shown then. It repeats what is said beside it, so it has no words of its own. */
const pictureView = (src: string): HTMLElement =>
  el("img", {
    class: "passage-picture",
    src,
    alt: "",
    width: 160,
    height: 90,
    loading: "lazy",
    decoding: "async",
  });

const address = (found: SearchHit, passage: FoundPassage): string => `${found.path}#${passage.fragment}`;

function secondsOf({ kind, fragment }: FoundPassage): number | undefined {
  const found = kind === "speech" || kind === "chapter" ? /t=?(\d+(?:\.\d+)?)$/.exec(fragment) : null;
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

const nodes = (segments: readonly Segment[]): readonly (Node | string)[] =>
  segments.map((segment) => (typeof segment === "string" ? segment : el("mark", {}, segment.mark)));
