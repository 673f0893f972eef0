/** Touches the page only where the text changes. */
export function updateText(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
