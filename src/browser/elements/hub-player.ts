import { connectBar } from "../listening/bar.ts";
import { connectChapters } from "../listening/chapters.ts";
import { connectCite } from "../listening/cite.ts";
import { deviceStore } from "../listening/device.ts";
import { connectDock } from "../listening/dock.ts";
import { connectMediaSession } from "../listening/media-session.ts";
import { connectMoments } from "../listening/moments.ts";
import { connectMore } from "../listening/more.ts";
import { connectOffer } from "../listening/offer.ts";
import { Session } from "../listening/session.ts";
import { connectSlider } from "../listening/slider.ts";
import { announced, placeOf, readSettings, shortcut, type Track, type Words } from "../player/index.ts";

/**
 * The player around a native `<audio>`, which plays without it. Controls wait in a template; what a recording is
 * (chapters, sources …) and what the player says stand in the page as JSON.
 */
export class HubPlayer extends HTMLElement {
  session: Session | undefined;
  /** Goes to the moment that the page's address names; called once all of the page is there. */
  arrive: () => void = () => undefined;

  connectedCallback(): void {
    const audio = this.querySelector("audio");
    const template = this.querySelector<HTMLTemplateElement>(".player-template");
    const track = json<Track>(this.querySelector(".player-track"));
    const words = json<Words>(document.querySelector(".player-words"));
    if (this.session !== undefined || audio === null || template === null || !track || !words) return;
    const store = deviceStore();
    const place = placeOf(store, track);
    this.session = new Session(track, audio, { ...readSettings(store), position: place?.position ?? 0 });
    audio.controls = false;
    this.append(template.content.cloneNode(true));
    connectBar(this, this.session, words);
    connectOffer(this, this.session, words);
    connectCite(this, this.session, words);
    connectMore(this, this.session);
    connectMediaSession(this.session);
    connectDock(this, this.session);
    connectChapters(this.session);
    this.arrive = connectMoments(this.session);
    connectSlider(this, this.session, words);
    this.#announce(this.session, words);
    this.addEventListener("keydown", (event) => this.#onKey(event));
    this.dataset["ready"] = "";
  }

  /** Only while the focus is inside, and never where a key already has a meaning. */
  #onKey(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented || this.session === undefined) return;
    if (!(target instanceof Element) || target.closest("input, select, textarea, dialog")) return;
    if (key === " " && target.closest("button, a, summary")) return;
    if (key === "?") {
      this.querySelector(".player-more")?.toggleAttribute("open");
      return;
    }
    const asked = shortcut(key, this.session.state);
    if (asked === undefined) return;
    event.preventDefault();
    this.session.send(asked);
  }

  /** Screen readers hear of changes of state; never of the passing of time. */
  #announce(session: Session, words: Words): void {
    const region = this.querySelector(".player-status");
    session.subscribe({
      changed: () => undefined,
      said: (what) => {
        if (region !== null) region.textContent = announced(what, words, session.track);
      },
    });
  }
}

function json<T>(script: Element | null): T | undefined {
  return script === null ? undefined : (JSON.parse(script.textContent ?? "null") as T);
}
