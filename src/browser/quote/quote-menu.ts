/** What is offered beside words of a transcript: to hear, quote and pass them on. Loaded when words are first chosen. */
import { notebookWords } from "../../i18n/notebook-words.ts";
import { commandOf, SELECTION_SHORTCUTS } from "../../shortcuts/index.ts";
import { isLang } from "../../text/lang.ts";
import type { Session } from "../listening/session.ts";
import { keepPassage } from "../notebook/keep.ts";
import { shareMoment } from "../player/share.ts";
import { citationOf } from "./citation.ts";
import { placeBeside } from "./place-menu.ts";
import { type Quoted, quotedIn } from "./selected.ts";
import { sharePassage } from "./share-passage.ts";

/** Milliseconds for which a selection has not changed when the menu comes. */
const SETTLED = 250;

const menus = new WeakMap<HTMLElement, QuoteMenu>();

/** @param paragraph chosen whole by its button; without it, what is selected is offered once the selection rests */
export function offerQuote(transcript: HTMLElement, session: Session, paragraph?: HTMLElement): void {
  const menu = menus.get(transcript) ?? new QuoteMenu(transcript, session);
  menus.set(transcript, menu);
  if (paragraph === undefined) menu.offerSelection();
  else menu.offerParagraph(paragraph);
}

class QuoteMenu {
  readonly #transcript: HTMLElement;
  readonly #session: Session;
  readonly #lang;
  readonly #words;
  readonly #menu = document.createElement("div");
  readonly #status = document.createElement("p");
  /** Has the focus again where the menu is closed from inside. */
  #from: HTMLElement | undefined;
  #quoted: Quoted | undefined;
  #range: Range | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True while a button of the mouse is down, or a finger: the selection is being drawn. */
  #drawing = false;

  constructor(transcript: HTMLElement, session: Session) {
    this.#transcript = transcript;
    this.#session = session;
    const { lang } = document.documentElement;
    this.#lang = isLang(lang) ? lang : "fr";
    this.#words = notebookWords(this.#lang).quote;
    this.#build();
    const left = new AbortController();
    const { signal } = left;
    const on = (name: string, react: (event: Event) => void): void =>
      document.addEventListener(name, react, { signal });
    on("pointerdown", ({ target }) => {
      // another page has taken the place of this one
      if (!this.#transcript.isConnected) left.abort();
      const inside = this.#menu.contains(target as Node);
      this.#drawing = !inside;
      if (!inside) this.#close();
    });
    for (const end of ["pointerup", "pointercancel"])
      on(end, () => {
        this.#drawing = false;
        this.offerSelection();
      });
    on("keydown", (event) => {
      if (
        !(event instanceof KeyboardEvent) ||
        commandOf(SELECTION_SHORTCUTS, event) !== "close" ||
        this.#menu.hidden ||
        event.defaultPrevented
      )
        return;
      const inside = this.#menu.contains(document.activeElement);
      this.#close();
      if (inside) this.#from?.focus({ preventScroll: true });
    });
  }

  /** The selection as it is once it rests. */
  offerSelection(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const selection = getSelection();
      if (this.#drawing || !this.#transcript.isConnected || !selection || selection.rangeCount === 0) return;
      if (this.#menu.contains(document.activeElement)) return;
      const range = selection.getRangeAt(0);
      const quoted = range.collapsed ? undefined : quotedIn(range, this.#session.track);
      if (quoted === undefined) this.#close();
      else if (!this.#menu.hidden && quoted.words === this.#quoted?.words) return;
      else this.#open(range, quoted, quoted.last.querySelector("a") ?? undefined);
    }, SETTLED);
  }

  offerParagraph(paragraph: HTMLElement): void {
    const button = paragraph.querySelector<HTMLElement>(".quote-open") ?? undefined;
    const words = paragraph.querySelector("span");
    const shown = !this.#menu.hidden && this.#from === button;
    this.#close();
    if (shown || words === null) return;
    const range = document.createRange();
    range.selectNodeContents(words);
    const quoted = quotedIn(range, this.#session.track);
    if (quoted === undefined) return;
    this.#open(range, quoted, button);
    this.#menu.querySelector("button")?.focus({ preventScroll: true });
  }

  #build(): void {
    const menu = this.#menu;
    menu.className = "quote-menu ui";
    menu.hidden = true;
    menu.setAttribute("role", "group");
    menu.setAttribute("aria-label", this.#words.menu);
    this.#status.setAttribute("role", "status");
    const act = (name: string, does: (quoted: Quoted) => unknown): HTMLElement => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      // A press must not undo the selection.
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => this.#quoted && does(this.#quoted));
      return button;
    };
    menu.append(
      act(this.#words.listen, ({ start, end }) => this.#listen(start, end)),
      act(this.#words.copy, (quoted) => this.#copy(quoted)),
      act(this.#words.share, (quoted) => this.#share(quoted)),
      act(this.#words.keep, (quoted) => this.#keep(quoted)),
      this.#status,
    );
    // Whoever goes on past the menu by keyboard has done with it.
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) this.#close();
    });
  }

  #open(range: Range, quoted: Quoted, from: HTMLElement | undefined): void {
    this.#range = range.cloneRange();
    this.#quoted = quoted;
    this.#from = from;
    // After the paragraph, where the Tab key finds it first.
    quoted.last.after(this.#menu);
    this.#menu.hidden = false;
    if (from?.matches("button")) from.setAttribute("aria-expanded", "true");
    this.#say(this.#words.menuHint, false);
    placeBeside(this.#menu, range);
  }

  #close(): void {
    if (this.#menu.hidden) return;
    this.#menu.hidden = true;
    this.#from?.removeAttribute("aria-expanded");
  }

  #listen(start: number, end: number): void {
    this.#session.send({ type: "moment", start, end, play: true });
  }

  async #copy(quoted: Quoted): Promise<void> {
    const written = navigator.clipboard.writeText(this.#citation(quoted)).then(
      () => this.#words.copied,
      () => this.#words.copyFailed,
    );
    this.#say(await written);
  }

  #citation({ words, speaker, start, end }: Quoted): string {
    const { track } = this.#session;
    const { link: address } = shareMoment(track, start, end);
    const { licence } = track.share;
    const talk = track.conference;
    return citationOf({ words, speaker, start, end, talk, address, licence, lang: this.#lang });
  }

  async #share(quoted: Quoted): Promise<void> {
    const text = this.#citation(quoted);
    const done = await sharePassage(this.#session, quoted, text, this.#range).catch(() => this.#words.lost);
    if (done !== undefined) this.#say(done);
  }

  /** In the notebook, and says where that is. */
  #keep(quoted: Quoted): void {
    const keeping = keepPassage(this.#session.track, this.#lang, quoted);
    this.#say(this.#words[keeping]);
    const href = document.querySelector("a[data-notebook]")?.getAttribute("href");
    if (keeping !== "kept" || !href) return;
    const link = document.createElement("a");
    link.href = href;
    link.textContent = notebookWords(this.#lang).notebook.title;
    this.#status.append(" ", link);
  }

  /** @param seen false for what only those who do not see the menu have to be told */
  #say(text: string, seen = true): void {
    this.#status.classList.toggle("visually-hidden", !seen);
    this.#status.textContent = text;
  }
}
