/** What an editor has to read, and may read as long as needed: messages that pass by after a few seconds are missed. */

const ID = "estran-notice";

/** Shows a list of sentences above the interface, in place of an earlier one. */
export function showNotice(title: string, lines: readonly string[]): void {
  hideNotice();
  const box = document.createElement("section");
  box.id = ID;
  box.className = "notice";
  box.setAttribute("role", "alert");
  const heading = document.createElement("h2");
  heading.textContent = title;
  const list = document.createElement("ul");
  list.append(
    ...lines.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Fermer";
  close.addEventListener("click", () => {
    hideNotice();
    // the same, beside the form: each line leads to its field
    document.querySelector<HTMLElement>(".preview-errors button")?.focus();
  });
  box.append(heading, list, close);
  document.body.append(box);
}

export function hideNotice(): void {
  document.getElementById(ID)?.remove();
}
