/** What an editor has to read, and may read as long as needed: messages that pass by after a few seconds are missed. */
import { messages } from "../../src/i18n/editors/index.ts";
import { makeElement } from "./element.ts";

const ID = "estran-notice";

/** A sentence, and where it leads. */
export interface NoticeLine {
  readonly text: string;
  readonly go?: () => void;
}

/**
 * Shows a list of sentences above the interface, in place of an earlier one.
 * @param tone whether something is wrong, or all is done
 */
export function showNotice(
  title: string,
  lines: readonly (string | NoticeLine)[],
  tone: "wrong" | "done" = "wrong",
): void {
  hideNotice();
  const close = makeElement("button", { type: "button", className: "notice-close" }, messages.buttons.close);
  close.addEventListener("click", () => {
    hideNotice();
    // the same, beside the form: each line leads to its field
    document.querySelector<HTMLElement>(".preview-errors button")?.focus();
  });
  const heading = makeElement("h2", {}, title);
  const list = makeElement("ul", {}, ...lines.map((line) => makeElement("li", {}, lineOf(line))));
  const box = makeElement("section", { id: ID, className: "notice", role: "alert" }, heading, list, close);
  box.dataset["tone"] = tone;
  document.body.append(box);
}

function lineOf(line: string | NoticeLine): string | HTMLElement {
  if (typeof line === "string") return line;
  const { text, go } = line;
  if (go === undefined) return text;
  const button = makeElement("button", { type: "button", className: "notice-line" }, text);
  button.addEventListener("click", go);
  return button;
}

export function hideNotice(): void {
  document.getElementById(ID)?.remove();
}
