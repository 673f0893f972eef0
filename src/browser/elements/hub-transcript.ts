import { caretOffset } from "../listening/caret.ts";
import { CueHighlighter } from "../listening/cue-highlighter.ts";
import { Follow } from "../listening/follow.ts";
import { connectQuotes } from "../listening/quotes.ts";
import { connectSearch } from "../listening/search.ts";
import type { Session } from "../listening/session.ts";
import { cueAtOffset, indexAt, isOn, readCues } from "../player/index.ts";
import { HubPlayer } from "./hub-player.ts";

interface Line {
  readonly at: number;
  readonly end: number;
  readonly element: HTMLElement;
}

/** The transcript, which follows the voice as long as the reader lets it, and plays from where one clicks. */
export class HubTranscript extends HTMLElement {
  #lines: readonly Line[] = [];
  #current: Line | undefined;
  #started = false;

  readonly #left = new AbortController();

  disconnectedCallback(): void {
    this.#left.abort();
  }

  connectedCallback(): void {
    const player = document.querySelector(
      `hub-player[recording="${CSS.escape(this.getAttribute("recording") ?? "")}"]`,
    );
    const session = player instanceof HubPlayer ? player.session : undefined;
    if (session === undefined || this.#started || player === null) return;
    this.#started = true;
    this.#lines = [...this.querySelectorAll<HTMLElement>("p[data-s]")].map((element) => ({
      element,
      at: Number(element.dataset["s"]),
      end: Number(element.dataset["e"]),
    }));
    // of several languages one is shown
    const box = this.closest("details");
    const follow = new Follow(
      player.querySelector(".player-follow"),
      () => (box?.open === false ? undefined : this.#current?.element),
      () => isOn(session.state),
      this.#left.signal,
    );
    const highlighter = new CueHighlighter();
    session.subscribe(
      {
        changed: (state) => {
          const begun = state.phase !== "idle" || state.time > 0;
          this.toggleAttribute("data-live", state.phase !== "idle");
          const line = begun ? this.#lines[Math.max(0, indexAt(this.#lines, state.time + 0.05))] : undefined;
          if (line !== this.#current) this.#move(line, () => follow.moved(isOn(state)));
          if (box?.open !== false) highlighter.mark(line?.element, state.time);
          follow.offer(begun);
        },
        show: (again) => (again ? follow.again() : follow.now()),
      },
      this.#left.signal,
    );
    this.addEventListener("click", (event) => this.#play(event, session));
    connectSearch(this, player, session);
    connectQuotes(this, session, this.#left.signal);
  }

  #move(line: Line | undefined, moved: () => void): void {
    this.#current?.element.removeAttribute("aria-current");
    const visible = this.#current;
    this.#current = line;
    line?.element.setAttribute("aria-current", "true");
    if (visible !== undefined) moved();
  }

  /** A click on words, once the recording is being listened to, plays from there; selecting them does not. */
  #play(event: MouseEvent, session: Session): void {
    const target = event.target instanceof Element ? event.target : null;
    const paragraph = target?.closest<HTMLElement>("p[data-s]");
    if (!paragraph || target?.closest("a, button") || session.state.phase === "idle") return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (getSelection()?.isCollapsed === false) return;
    const text = paragraph.querySelector("span");
    const cues = readCues(paragraph.dataset["c"] ?? "", Number(paragraph.dataset["s"]));
    const offset = text === null ? 0 : (caretOffset(text, event.clientX, event.clientY) ?? 0);
    session.send({ type: "moment", start: cueAtOffset(cues, offset)?.at ?? 0, play: true });
  }
}
