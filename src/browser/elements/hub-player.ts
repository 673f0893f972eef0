import { isSpace } from "../../shortcuts/index.ts";
import { connectBar } from "../listening/bar.ts";
import { connectChapters } from "../listening/chapters.ts";
import { connectCite } from "../listening/cite.ts";
import { connectMoments } from "../listening/moments.ts";
import { connectMore } from "../listening/more.ts";
import { connectOffer } from "../listening/offer.ts";
import { connectDock } from "../listening/page/dock.ts";
import { takeVoice } from "../listening/page/voice.ts";
import type { Listener, Session } from "../listening/session.ts";
import { sessionFor } from "../listening/sessions.ts";
import { nameShortcuts } from "../listening/shortcuts.ts";
import { connectSlider } from "../listening/slider.ts";
import { announced, type PlayerPhrases, shortcut, type Track } from "../player/index.ts";
import { updateText } from "../update-text.ts";

/**
 * The player around a native `<audio>`, which plays without it. Controls wait in a template; what a recording is
 * (chapters, sources …) and what the player says stand in the page as JSON.
 */
export class HubPlayer extends HTMLElement {
  session: Session | undefined;
  /** Goes to the moment that the page's address names; called once all of the page is there. */
  arrive: () => void = () => undefined;

  readonly #left = new AbortController();

  /** The page has changed under the voice: the session goes on, what showed it here does not. */
  disconnectedCallback(): void {
    this.#left.abort();
  }

  connectedCallback(): void {
    const audio = this.querySelector("audio");
    const template = this.querySelector<HTMLTemplateElement>(".player-template");
    const track = json<Track>(this.querySelector(".player-track"));
    const words = json<PlayerPhrases>(document.querySelector(".player-words"));
    if (this.session !== undefined || audio === null || template === null || !track || !words) return;
    const { signal } = this.#left;
    const session = sessionFor(track, audio);
    this.session = session;
    takeVoice(words);
    this.append(template.content.cloneNode(true));
    connectBar(this, session, words, signal);
    connectOffer(this, session, words, signal);
    connectCite(this, session, words, signal);
    connectMore(this, session, signal);
    connectDock(this, session, signal);
    connectChapters(session, signal);
    connectSlider(this, session, words, signal);
    this.arrive = connectMoments(session, signal);
    this.#announce(session, words);
    nameShortcuts(this);
    this.addEventListener("keydown", (event) => this.#onKey(event));
    this.dataset["ready"] = "";
  }

  /** Only while the focus is inside, and never where a key already has a meaning. */
  #onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (event.defaultPrevented || this.session === undefined) return;
    if (!(target instanceof Element) || target.closest("input, select, textarea, dialog")) return;
    if (isSpace(event) && target.closest("button, a, summary")) return;
    const request = shortcut(event, this.session.state);
    if (request === undefined) return;
    event.preventDefault();
    if (request === "help") this.querySelector<HTMLDialogElement>(".player-help")?.showModal();
    else this.session.send(request);
  }

  /** Screen readers hear of changes of state; never of the passing of time. */
  #announce(session: Session, words: PlayerPhrases): void {
    const region = this.querySelector(".player-status");
    const announce: Listener["said"] = (what) => updateText(region, announced(what, words, session.track));
    session.subscribe({ changed: () => undefined, said: announce }, this.#left.signal);
  }
}

function json<T>(script: Element | null): T | undefined {
  return script === null ? undefined : (JSON.parse(script.textContent ?? "null") as T);
}
