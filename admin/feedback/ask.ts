/** A question put in the page: what is at stake is read as long as needed, and listed with its links. */
import { linkAside, makeElement } from "./element.ts";

export interface Question {
  readonly title: string;
  /** Paragraphs before the list. */
  readonly before: readonly string[];
  readonly list: readonly { readonly text: string; readonly note?: string; readonly href: string }[];
  /** Paragraphs after it. */
  readonly after: readonly string[];
  /** What the button that agrees says. */
  readonly agree: string;
  readonly grave: boolean;
}

/** Longest list shown whole. */
const MAX_ITEMS_SHOWN = 12;

/** True where the editor agrees. Nothing is agreed to by the key that closes dialogues, nor by the first button. */
export function ask({ title, before, list, after, agree, grave }: Question): Promise<boolean> {
  const heading = makeElement("h2", { id: "estran-question" }, title);
  const refuse = makeElement("button", { type: "button" }, "Annuler");
  const goOn = makeElement("button", { type: "button", className: "question-agree" }, agree);
  refuse.addEventListener("click", () => dialog.close());
  goOn.addEventListener("click", () => dialog.close("yes"));
  const paragraphs = (texts: readonly string[]) => texts.map((text) => makeElement("p", {}, text));
  const dialog = makeElement(
    "dialog",
    { className: grave ? "question question-grave" : "question" },
    heading,
    ...paragraphs(before),
    ...(list.length === 0 ? [] : [makeElement("ul", {}, ...itemsOf(list))]),
    ...paragraphs(after),
    makeElement("p", { className: "question-actions" }, refuse, goOn),
  );
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.addEventListener("mousedown", keepFocus);
  dialog.addEventListener("click", keepFocus, { capture: true });
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
    refuse.focus();
  });
}

/** The second press of a double click was meant for the button that put the question: it neither answers nor takes the focus. */
function keepFocus(event: MouseEvent): void {
  if (event.detail < 2 && event.target !== event.currentTarget) return;
  event.preventDefault();
  event.stopPropagation();
}

function itemsOf(list: Question["list"]): HTMLLIElement[] {
  const left = list.length - MAX_ITEMS_SHOWN;
  return [
    ...list.slice(0, MAX_ITEMS_SHOWN).map(({ text, note, href }) => {
      const small = note === undefined ? [] : [makeElement("small", {}, note)];
      return makeElement("li", {}, linkAside(text, href), ...small);
    }),
    ...(left > 0 ? [makeElement("li", {}, left === 1 ? "et une autre" : `et ${left} autres`)] : []),
  ];
}
