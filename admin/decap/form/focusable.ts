/** Where the keyboard can go. */

const FOCUSABLE = 'input, textarea, select, button, a[href], [contenteditable="true"], [tabindex="0"]';

/** The first part that takes the keyboard and can be seen: the element itself, else one inside. */
export function firstFocusable(element: HTMLElement): HTMLElement | undefined {
  return [element, ...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (part) => part.matches(FOCUSABLE) && !part.matches(":disabled") && part.checkVisibility(),
  );
}
