import { commandOf, LARGE_SLIDE_SHORTCUTS } from "../../shortcuts/index.ts";

/** Pixels that a finger goes sideways to turn the slide. */
const SWIPE = 48;

const opened = new WeakMap<Element, SlideDialog>();

/** @param link the picture of the slide in its deck, which has the focus again afterwards */
export function openLargeSlide(deck: Element, link: HTMLAnchorElement): void {
  const dialog = opened.get(deck) ?? SlideDialog.of(deck);
  if (dialog === undefined) return;
  opened.set(deck, dialog);
  dialog.open(link);
}

/** The slides of a deck one at a time, as large as the window lets them, with their words. */
class SlideDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #pictures: readonly HTMLAnchorElement[];
  readonly #image = new Image();
  #shown = 0;

  static of(deck: Element): SlideDialog | undefined {
    const template = deck.querySelector<HTMLTemplateElement>(".slide-dialog-template");
    const dialog = template?.content.querySelector("dialog");
    if (!dialog) return undefined;
    const own = document.importNode(dialog, true);
    deck.append(own);
    return new SlideDialog(own, [...deck.querySelectorAll<HTMLAnchorElement>("a.slide-picture")]);
  }

  constructor(dialog: HTMLDialogElement, pictures: readonly HTMLAnchorElement[]) {
    this.#dialog = dialog;
    this.#pictures = pictures;
    dialog.querySelector(".slide-dialog-words")?.before(this.#image);
    dialog.addEventListener("keydown", (event) => {
      const command = commandOf(LARGE_SLIDE_SHORTCUTS, event);
      // keys of what is under the dialog are not for it
      event.stopPropagation();
      if (command === undefined) return;
      event.preventDefault();
      const last = this.#pictures.length - 1;
      const to = { next: this.#shown + 1, previous: this.#shown - 1, first: 0, last };
      this.#show(to[command]);
    });
    dialog.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
      const by = button?.dataset["by"];
      if (by !== undefined) this.#show(this.#shown + Number(by));
      else if (button !== null || target === dialog) dialog.close();
    });
    dialog.addEventListener("close", () => this.#pictures[this.#shown]?.focus());
    this.#swipe();
  }

  open(link: HTMLAnchorElement): void {
    this.#dialog.showModal();
    this.#show(this.#pictures.indexOf(link));
    // The browser's own choice is the first button, which turns to nothing on the first slide.
    const turn = this.#dialog.querySelector<HTMLElement>('[data-by="1"]:not([aria-disabled="true"])');
    (turn ?? this.#dialog.querySelector<HTMLElement>("button:not([data-by])"))?.focus();
  }

  #show(index: number): void {
    const picture = this.#pictures[index];
    if (picture === undefined) return;
    this.#shown = index;
    const small = picture.querySelector("img");
    const figure = picture.closest("figure");
    this.#image.width = Number(small?.getAttribute("width"));
    this.#image.height = Number(small?.getAttribute("height"));
    this.#image.alt = small?.alt ?? "";
    this.#image.src = picture.href;
    this.#part(".slide-dialog-now", String(index + 1));
    this.#part(".slide-dialog-title", figure?.querySelector(".slide-title > span")?.textContent ?? "");
    const words = figure?.querySelector(".slide-text");
    this.#dialog
      .querySelector(".slide-dialog-words")
      ?.replaceChildren(...(words ? [words.cloneNode(true)] : []));
    for (const turn of this.#dialog.querySelectorAll<HTMLElement>("[data-by]"))
      turn.setAttribute(
        "aria-disabled",
        String(this.#pictures[index + Number(turn.dataset["by"])] === undefined),
      );
  }

  #part(selector: string, text: string): void {
    const part = this.#dialog.querySelector(selector);
    if (part !== null) part.textContent = text;
  }

  /** One finger sideways turns; two fingers are the browser's, to enlarge further. */
  #swipe(): void {
    let from: Touch | undefined;
    this.#dialog.addEventListener(
      "touchstart",
      ({ touches }) => {
        from = touches.length === 1 ? touches[0] : undefined;
      },
      { passive: true },
    );
    this.#dialog.addEventListener("touchend", ({ changedTouches: [to] }) => {
      if (from === undefined || to === undefined || (visualViewport?.scale ?? 1) > 1.05) return;
      const [dx, dy] = [to.clientX - from.clientX, to.clientY - from.clientY];
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy))
        this.#show(this.#shown + (dx < 0 ? 1 : -1));
    });
  }
}
