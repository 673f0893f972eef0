/** A question put in the page: what is at stake is read as long as needed, and listed with its links. */

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
export function ask(question: Question): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = question.grave ? "question question-grave" : "question";
  const heading = paragraph(question.title, "h2");
  heading.id = "estran-question";
  dialog.setAttribute("aria-labelledby", heading.id);
  const buttons = document.createElement("p");
  buttons.className = "question-actions";
  const refuse = button("Annuler", "");
  const agree = button(question.agree, "question-agree");
  buttons.append(refuse, agree);
  dialog.append(
    heading,
    ...question.before.map((text) => paragraph(text)),
    ...(question.list.length === 0 ? [] : [listOf(question.list)]),
    ...question.after.map((text) => paragraph(text)),
    buttons,
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    refuse.addEventListener("click", () => dialog.close());
    agree.addEventListener("click", () => dialog.close("yes"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
    refuse.focus();
  });
}

function listOf(items: Question["list"]): HTMLUListElement {
  const list = document.createElement("ul");
  for (const { text, note, href } of items.slice(0, MAX_ITEMS_SHOWN)) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    // the form below stays as it is
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = text;
    item.append(link);
    if (note !== undefined) item.append(paragraph(note, "small"));
    list.append(item);
  }
  const left = items.length - MAX_ITEMS_SHOWN;
  if (left > 0) list.append(paragraph(left === 1 ? "et une autre" : `et ${left} autres`, "li"));
  return list;
}

function paragraph(text: string, name = "p"): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function button(text: string, className: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = text;
  return element;
}
