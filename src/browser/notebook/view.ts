import { notebookWords } from "../../i18n/notebook-words.ts";
import { isLang } from "../../text/lang.ts";
import { updateText } from "../update-text.ts";
import { createElementWith, newButton, redraw, saveFile } from "./dom.ts";
import { toMarkdown, toPlaylist, toText } from "./exports.ts";
import { minuteRow, queueRow, type RowContext } from "./rows.ts";
import { changeNotebook, EMPTY, type Notebook, onNotebook, readNotebook } from "./store.ts";

/** The reader's notebook: what is played in a row, the minutes kept, and how to take them away or forget them. */
export class NotebookView {
  readonly #root: HTMLElement;
  readonly #status = createElementWith("p", { class: "notebook-status ui", role: "status" });
  readonly #body = createElementWith("div");
  readonly #lang = document.documentElement.lang;
  readonly #words = notebookWords(isLang(this.#lang) ? this.#lang : "fr");
  /** True while the reader is asked whether all is to be forgotten. */
  #asking = false;
  readonly #context: RowContext = {
    words: this.#words,
    site: document.querySelector<HTMLElement>("hub-notebook")?.dataset["site"] ?? location.origin,
    tell: (text) => updateText(this.#status, text),
    told: (keeping, text) => updateText(this.#status, keeping === "kept" ? text : this.#words.quote[keeping]),
    copy: (text) => void this.#copy(text),
    play: (id) => void this.#play(id),
  };

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    root.append(this.#body, this.#status);
    this.#draw();
    onNotebook(() => this.#draw(), signal);
  }

  #draw(): void {
    const notebook = readNotebook();
    const active = document.activeElement;
    // what is being typed here is what was just written
    if (active instanceof HTMLTextAreaElement && this.#root.contains(active)) {
      const own = notebook.minutes.find(({ id }) => `note-${id}` === active.id);
      if (own?.note === active.value) return;
    }
    redraw(this.#root, () =>
      this.#body.replaceChildren(this.#queue(notebook), this.#minutes(notebook), ...this.#end(notebook)),
    );
  }

  #queue({ queue, current }: Notebook): HTMLElement {
    const words = this.#words.notebook;
    const section = createElementWith(
      "section",
      {},
      createElementWith("h2", { class: "section-title", tabindex: "-1" }, words.queue),
    );
    if (queue.length === 0) return withNote(section, words.noQueue);
    const at = queue.find(({ id }) => id === current);
    const start = newButton(at ? words.goOn : words.play, "play", () =>
      this.#play((at ?? queue[0])?.id ?? ""),
    );
    start.classList.add("button-strong");
    const rows = queue.map((kept) =>
      queueRow(kept, { current: kept.id === current, alone: queue.length === 1 }, this.#context),
    );
    section.append(
      createElementWith("p", {}, start),
      createElementWith("ol", { class: "notebook-list" }, ...rows),
    );
    return section;
  }

  #minutes({ minutes }: Notebook): HTMLElement {
    const words = this.#words.notebook;
    const section = createElementWith(
      "section",
      {},
      createElementWith("h2", { class: "section-title", tabindex: "-1" }, words.minutes),
    );
    if (minutes.length === 0) return withNote(section, words.noMinutes);
    const rows = minutes.map((kept) => minuteRow(kept, this.#context));
    section.append(createElementWith("ul", { class: "notebook-list" }, ...rows));
    return section;
  }

  #end(notebook: Notebook): readonly HTMLElement[] {
    const words = this.#words.notebook;
    const { site, copy } = this.#context;
    const { minutes, queue } = notebook;
    if (minutes.length + queue.length === 0) return [];
    const text = (): string => toText(notebook, site);
    const markdown = (): string => toMarkdown(notebook, site, words);
    const playlist = (): string => toPlaylist(notebook, site, words.queue);
    const ways = createElementWith("p", { class: "notebook-acts" });
    if (minutes.length > 0)
      ways.append(
        newButton(words.copyAll, "copy-all", () => copy(text())),
        newButton(words.exportText, "text", () => saveFile(text(), "carnet.txt", "text/plain")),
      );
    ways.append(
      newButton(words.exportMarkdown, "markdown", () => saveFile(markdown(), "carnet.md", "text/markdown")),
    );
    if (queue.length > 0)
      ways.append(
        newButton(words.exportPlaylist, "playlist", () =>
          saveFile(playlist(), "carnet.m3u", "audio/x-mpegurl"),
        ),
      );
    const title = createElementWith("h2", { class: "section-title", tabindex: "-1" }, words.takeAway);
    return [createElementWith("section", {}, title, ways, this.#forgetting())];
  }

  #forgetting(): HTMLElement {
    const words = this.#words.notebook;
    const ask = (asking: boolean): void => {
      this.#asking = asking;
      this.#draw();
      this.#root.querySelector<HTMLElement>(`[data-key="${asking ? "keep" : "forget"}"]`)?.focus();
    };
    if (!this.#asking)
      return createElementWith(
        "p",
        { class: "notebook-acts" },
        newButton(words.forget, "forget", () => ask(true)),
      );
    const forget = (): void => {
      this.#asking = false;
      this.#context.told(
        changeNotebook(() => EMPTY),
        words.forgotten,
      );
      this.#root.querySelector<HTMLElement>("h2")?.focus();
    };
    return createElementWith(
      "div",
      { class: "notebook-ask", role: "group", "aria-label": words.forget },
      createElementWith("p", {}, words.forgetAsk),
      createElementWith(
        "p",
        { class: "notebook-acts" },
        newButton(words.forgetYes, "forget-yes", forget),
        newButton(words.forgetNo, "keep", () => ask(false)),
      ),
    );
  }

  async #copy(text: string): Promise<void> {
    const { copied, copyFailed } = this.#words.notebook;
    const said = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => copyFailed,
    );
    this.#context.tell(said);
  }

  async #play(id: string): Promise<void> {
    try {
      const { playQueue } = await import("./queue.ts");
      await playQueue(id, (news) => this.#context.tell(this.#words.notebook[news]));
    } catch {
      this.#context.tell(this.#words.quote.lost);
    }
  }
}

function withNote(section: HTMLElement, note: string): HTMLElement {
  section.append(createElementWith("p", { class: "soft" }, note));
  return section;
}
