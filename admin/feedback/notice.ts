/** What an editor has to read, and may read as long as needed: messages that pass by after a few seconds are missed. */
import { element, listOf } from "./element.ts";

const ID = "estran-notice";

/** Shows a list of sentences above the interface, in place of an earlier one. */
export function showNotice(title: string, lines: readonly string[]): void {
  hideNotice();
  const close = element("button", { type: "button" }, "Fermer");
  close.addEventListener("click", () => {
    hideNotice();
    // the same, beside the form: each line leads to its field
    document.querySelector<HTMLElement>(".preview-errors button")?.focus();
  });
  const heading = element("h2", {}, title);
  const box = element(
    "section",
    { id: ID, className: "notice", role: "alert" },
    heading,
    listOf(lines),
    close,
  );
  document.body.append(box);
}

export function hideNotice(): void {
  document.getElementById(ID)?.remove();
}
