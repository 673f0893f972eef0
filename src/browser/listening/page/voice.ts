import { formatTimecode } from "../../../text/timecode.ts";
import { isOn, type PlayerPhrases, playLabel } from "../../player/index.ts";
import { updateText } from "../../update-text.ts";
import type { Session } from "../session.ts";
import { sounding } from "../sessions.ts";

let words: PlayerPhrases | undefined;
let template: HTMLTemplateElement | undefined;
let lang = "";
let bar: HTMLElement | undefined;
let leave = new AbortController();

/** The bar and its words stand in the page of a recording only; they are taken while one is there. */
export function takeVoice(said: PlayerPhrases): void {
  words = said;
  lang = document.documentElement.lang;
  template = document.querySelector<HTMLTemplateElement>(".voice-template") ?? template;
}

/** The bar of a voice whose page is not shown: pause, steps, the way back. None where its page is shown, or nothing sounds. */
export function showVoice(session: Session | undefined): void {
  leave.abort();
  leave = new AbortController();
  bar?.remove();
  bar = undefined;
  const onItsPage = session !== undefined && session.track.page === location.pathname;
  document.documentElement.toggleAttribute("data-docked", session !== undefined && !onItsPage);
  if (session === undefined || onItsPage || template === undefined || words === undefined) return;
  const own = document.createElement("aside");
  own.append(template.content.cloneNode(true));
  own.querySelector(".voice-unreached")?.remove();
  bar = own;
  fillBar(own, session, words);
  document.body.append(own);
}

/** Says that a page could not be reached while the voice goes on, until the line is back or another page is asked for. */
export function sayUnreached(is: boolean): void {
  document.querySelector("body > .voice-unreached")?.remove();
  const said = template?.content.querySelector(".voice-unreached");
  if (!is || !said) return;
  document.body.append(said.cloneNode(true));
  addEventListener("online", () => sayUnreached(false), { once: true });
}

function fillBar(own: HTMLElement, session: Session, said: PlayerPhrases): void {
  own.className = "voice-bar ui";
  own.dataset["voice"] = "";
  own.setAttribute("aria-label", said.nowPlaying);
  own.lang = lang;
  const play = own.querySelector(".player-play");
  const now = own.querySelector(".player-now");
  const link = own.querySelector("a");
  if (link !== null) {
    link.href = session.track.page;
    link.textContent = session.track.conference;
  }
  own.addEventListener("click", ({ target }) => {
    const { act, by } =
      (target instanceof Element ? target.closest<HTMLElement>("[data-act]") : null)?.dataset ?? {};
    if (act === "toggle") session.send({ type: "toggle" });
    else if (act === "skip") session.send({ type: "skip", by: Number(by) });
    else if (act === "close") {
      session.send({ type: "pause" });
      showVoice(undefined);
      document.querySelector<HTMLElement>("main")?.focus();
    }
  });
  session.subscribe(
    {
      changed: (state) => {
        own.dataset["phase"] = state.phase;
        play?.setAttribute("aria-label", playLabel(state, said));
        updateText(now, formatTimecode(state.time));
        // Another recording took over.
        const other = isOn(state) ? session : (sounding() ?? session);
        if (other !== session) showVoice(other);
      },
    },
    leave.signal,
  );
}
