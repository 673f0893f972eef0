/**
 * A small window beside what it is about in the text. One at a time; Escape closes it, and so does whatever is done
 * elsewhere, unless a form in it is filled in.
 */
import { type ComponentChild, render } from "preact";
import { messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, PANEL_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import type { TextAnchor } from "../../decap/index.ts";
import { onceGone } from "./once-gone.ts";

/** Pixels between the window and what it stands by, and between it and the edge. */
const GAP = 6;

/** Closes the window; with the keyboard back in the text unless it is wanted elsewhere. */
export type ClosePanel = (goes?: "back" | "elsewhere") => void;

interface Open {
  readonly close: ClosePanel;
}

let open: Open | undefined;

/** @param label name of the window @param draw what it holds */
export function openPanel(
  anchor: TextAnchor,
  label: string,
  draw: (close: ClosePanel) => ComponentChild,
): void {
  open?.close("elsewhere");
  const element = document.createElement("div");
  const content = document.createElement("div");
  element.append(content);
  element.className = "text-panel";
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-label", label);
  const listening = new AbortController();
  const { signal } = listening;
  const place = () => {
    if (anchor.isThere()) standBy(element, anchor.box());
    else close("elsewhere");
  };
  const close: ClosePanel = (goes = "back") => {
    if (signal.aborted) return;
    listening.abort();
    watch.disconnect();
    open = undefined;
    render(null, content);
    element.remove();
    if (goes === "back") anchor.leave();
  };
  const watch = new ResizeObserver(place);
  const isOutside = ({ target }: Event) => target instanceof Node && !element.contains(target);
  element.addEventListener(
    "keydown",
    (event) => {
      event.stopPropagation();
      const command = commandOf(PANEL_SHORTCUTS, event);
      if (command !== "cancel") {
        if (command !== undefined) keepInside(element, event, command);
        return;
      }
      event.preventDefault();
      close();
    },
    { signal },
  );
  let isFilled = false;
  element.addEventListener(
    "input",
    ({ target }) => {
      isFilled ||= target instanceof Element && target.closest("form") !== null;
    },
    { signal },
  );
  for (const name of ["pointerdown", "mousedown", "click", "keydown"])
    document.addEventListener(
      name,
      (event) => {
        if (!isOutside(event)) return;
        if (!isFilled) return close("elsewhere");
        event.preventDefault();
        event.stopPropagation();
        tellFilled(element);
      },
      { signal, capture: true },
    );
  document.addEventListener("scroll", place, { signal, capture: true, passive: true });
  window.addEventListener("resize", place, { signal });
  onceGone(anchor, () => close("elsewhere"), signal);
  document.body.append(element);
  open = { close };
  render(draw(close), content);
  place();
  watch.observe(element);
}

/** Says, once, that what is written in a window would be lost. */
function tellFilled(element: HTMLElement): void {
  if (!element.contains(document.activeElement)) element.querySelector("input")?.focus();
  if (element.querySelector(":scope > .refusal") !== null) return;
  const told = document.createElement("p");
  told.className = "refusal";
  told.setAttribute("role", "alert");
  told.textContent = messages.insertions.notInText;
  element.append(told);
}

/** Below what it is about, or above it where there is more room; never beyond the edges. */
function standBy(element: HTMLElement, box: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = innerHeight - box.bottom - GAP;
  const isAbove = below < height + GAP && box.top > below;
  const top = isAbove ? box.top - height - GAP : box.bottom + GAP;
  element.style.insetInlineStart = `${Math.max(GAP, Math.min(box.left, innerWidth - width - GAP))}px`;
  element.style.insetBlockStart = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
}

/** The key Tab goes round. */
function keepInside(element: HTMLElement, event: KeyboardEvent, way: "next" | "previous"): void {
  const stops = [
    ...element.querySelectorAll<HTMLElement>(
      "input:not([hidden]), textarea, select, button:not(:disabled), a[href]",
    ),
  ].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
  const [first, last] = [stops[0], stops.at(-1)];
  const leaves = way === "previous" ? document.activeElement === first : document.activeElement === last;
  if (!leaves) return;
  event.preventDefault();
  (way === "previous" ? last : first)?.focus();
}
