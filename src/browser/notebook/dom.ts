/** Makes elements; texts are only ever texts. */
export function createElementWith<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that keeps the focus when what holds it is drawn anew, by its key. */
export function newButton(label: string, key: string, does: () => unknown, of = ""): HTMLButtonElement {
  const button = createElementWith("button", { type: "button", class: "button", "data-key": key }, label);
  if (of !== "") button.append(createElementWith("span", { class: "visually-hidden" }, `\u00A0: ${of}`));
  button.addEventListener("click", () => does());
  return button;
}

/** Draws anew, and leaves focus and caret where they were. */
export function redraw(root: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && root.contains(active) ? active : undefined;
  const caret = focused instanceof HTMLTextAreaElement ? focused.selectionStart : undefined;
  draw();
  const key = focused?.dataset["key"];
  if (key === undefined) return;
  const again = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]:not([disabled])`);
  (again ?? root.querySelector<HTMLElement>("h2"))?.focus();
  if (again instanceof HTMLTextAreaElement && caret !== undefined) again.setSelectionRange(caret, caret);
}

/** Gives a text to the reader as a file. */
export function saveFile(text: string, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  createElementWith("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
