/** News that nobody has to act upon at once: in a corner, said aloud by a screen reader, closed at will. */
import { messages } from "../../src/i18n/editors/index.ts";
import { linkAside, listOf, makeElement } from "./element.ts";

export interface Status {
  readonly text: string;
  readonly link?: { readonly text: string; readonly href: string };
  /** More lines: why something failed. */
  readonly lines?: readonly string[];
  readonly tone: "waiting" | "done" | "failed";
}

let box: HTMLElement | undefined;
/** Slug of the entry that the news is about. */
let about: string | undefined;

/**
 * Shows news in place of what was there.
 * @param slug of the entry that it is about: once it is told how that ended, it goes when another is opened
 */
export function showStatus({ text, link, lines = [], tone }: Status, slug?: string): void {
  const { region, body } = opened();
  about = slug;
  region.hidden = false;
  region.dataset["tone"] = tone;
  const more = link === undefined ? [] : [" ", linkAside(link.text, link.href)];
  body.replaceChildren(makeElement("p", {}, text, ...more), ...(lines.length > 0 ? [listOf(lines)] : []));
}

export function hideStatus(): void {
  if (box !== undefined) box.hidden = true;
}

/** Slug of the entry in the form; undefined elsewhere. */
export function slugShown(): string | undefined {
  return /\/entries\/([^/?]+)(?:\?|$)/.exec(location.hash)?.[1];
}

/** « En ligne » over the form of another entry would be read as said of that one. */
function leave(): void {
  if (about === undefined || box?.dataset["tone"] === "waiting") return;
  if (slugShown() !== about) hideStatus();
}

/** The box is there before it says anything: a screen reader tells what changes in a region that it knows. */
function opened(): { region: HTMLElement; body: HTMLElement } {
  if (box === undefined) {
    const body = makeElement("div", { role: "status" });
    const close = makeElement(
      "button",
      { type: "button", ariaLabel: messages.buttons.close, onclick: hideStatus },
      "×",
    );
    box = makeElement("section", { className: "status", ariaLabel: messages.publication.news }, body, close);
    window.addEventListener("hashchange", leave);
    document.body.append(box);
  }
  return { region: box, body: box.firstElementChild as HTMLElement };
}
