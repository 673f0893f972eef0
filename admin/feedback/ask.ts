/** A question put in the page: what is at stake is read as long as needed, and listed with its links. */
import { messages } from "../../src/i18n/editors/index.ts";
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

/** One of several ways to go on. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What a text is completed from, where the way asks for one of them: the label of each, by what it stands for. */
  readonly pick?: ReadonlyMap<string, string>;
}

/** The way that was chosen, and what was picked for it. */
export interface ChosenWay {
  readonly value: string;
  readonly picked?: string;
}

/** True where the editor agrees. */
export async function ask(question: Question): Promise<boolean> {
  return (await choose(question, [])) !== undefined;
}

/**
 * The way that the editor chooses, the first of them where nothing is touched; undefined where there is none to choose and
 * the editor agrees with an empty value. Nothing is agreed to by the key that closes dialogues, nor by the first button.
 */
export function choose(
  { title, before, list, after, agree, grave }: Question,
  choices: readonly Choice[],
): Promise<ChosenWay | undefined> {
  const heading = makeElement("h2", { id: "estran-question" }, title);
  const refuse = makeElement("button", { type: "button" }, messages.buttons.cancel);
  const goOn = makeElement("button", { type: "button", className: "question-agree" }, agree);
  refuse.addEventListener("click", () => dialog.close());
  const paragraphs = (texts: readonly string[]) => texts.map((text) => makeElement("p", {}, text));
  const ways = choices.map((choice, n) => wayOf(choice, n === 0));
  const form = makeElement(
    "form",
    {},
    heading,
    ...paragraphs(before),
    ...(list.length === 0 ? [] : [makeElement("ul", {}, ...itemsOf(list))]),
    ...(ways.length === 0 ? [] : [makeElement("fieldset", {}, ...ways.map(({ element }) => element))]),
    ...paragraphs(after),
    makeElement("p", { className: "question-actions" }, refuse, goOn),
  );
  const dialog = makeElement("dialog", { className: grave ? "question question-grave" : "question" }, form);
  let chosen: ChosenWay | undefined;
  form.addEventListener("submit", (event) => event.preventDefault());
  goOn.addEventListener("click", () => {
    for (const { check } of ways) check();
    if (!form.reportValidity()) return;
    chosen = ways.find(({ isChosen }) => isChosen())?.chosen() ?? { value: "" };
    dialog.close();
  });
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.addEventListener("mousedown", keepFocus);
  dialog.addEventListener("click", keepFocus, { capture: true });
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(chosen);
    });
    dialog.showModal();
    refuse.focus();
  });
}

interface WayToGo {
  readonly element: HTMLElement;
  readonly isChosen: () => boolean;
  /** Says what is missing for this way, where it is the chosen one. */
  readonly check: () => void;
  readonly chosen: () => ChosenWay;
}

function wayOf({ value, label, pick }: Choice, first: boolean): WayToGo {
  const radio = makeElement("input", { type: "radio", name: "estran-way", value, checked: first });
  const line = makeElement("label", { className: "question-way" }, radio, label);
  const element = makeElement("div", {}, line);
  if (pick === undefined)
    return { element, isChosen: () => radio.checked, check: () => undefined, chosen: () => ({ value }) };
  const id = `estran-pick-${value}`;
  const list = makeElement(
    "datalist",
    { id },
    ...[...pick.values()].map((name) => makeElement("option", { value: name })),
  );
  const field = makeElement("input", {
    type: "text",
    ariaLabel: label,
    className: "question-pick",
    autocomplete: "off",
  });
  field.setAttribute("list", id);
  const picked = () => [...pick].find(([, name]) => name === field.value.trim())?.[0];
  const check = () =>
    field.setCustomValidity(radio.checked && picked() === undefined ? messages.question.pickEntry : "");
  field.addEventListener("input", () => {
    radio.checked = true;
    check();
  });
  element.append(field, list);
  return {
    element,
    isChosen: () => radio.checked,
    check,
    chosen: () => {
      const found = picked();
      return { value, ...(found === undefined ? {} : { picked: found }) };
    },
  };
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
    ...(left > 0 ? [makeElement("li", {}, messages.question.more(left))] : []),
  ];
}
