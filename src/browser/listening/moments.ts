import { decodePercents } from "../../text/escape.ts";
import { type Moment, parseMoment } from "../../text/moment.ts";
import { isOn, type PlayerEvent } from "../player/index.ts";
import type { Session } from "./session.ts";

/**
 * Makes links and addresses that point to a moment of this recording move the player there.
 * @returns goes to the moment that the address of the page names, where it names one
 */
export function connectMoments(session: Session, signal: AbortSignal): () => void {
  const { id, first } = session.track;
  const ids = [...document.querySelectorAll("hub-player")].map(
    (player) => player.getAttribute("recording") ?? "",
  );
  const mine = (moment: Moment | undefined): Moment | undefined =>
    moment !== undefined && (moment.recording === undefined ? first : moment.recording === id)
      ? moment
      : undefined;

  const arrive = (play: boolean): void => {
    // browsers open what holds the target of an address, but for older ones
    const box = document.getElementById(decodePercents(location.hash.slice(1)))?.closest("details");
    if (box) box.open = true;
    const moment = mine(parseMoment(location.hash, ids) ?? parseMoment(location.search, ids));
    if (moment === undefined) return;
    session.send(eventOf(moment, location.hash.slice(1), play));
    session.show();
  };

  document.addEventListener(
    "click",
    (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link === null || link.origin !== location.origin || link.pathname !== location.pathname) return;
      const moment = mine(parseMoment(link.hash, ids));
      if (moment === undefined) return;
      event.preventDefault();
      history.replaceState(history.state, "", link.hash);
      const exact = link.dataset["at"];
      const { start, ...rest } = eventOf(moment, link.hash.slice(1), true);
      session.send({ ...rest, start: exact === undefined ? start : Number(exact) });
      session.show();
    },
    { signal },
  );
  const onHash = (): void => arrive(isOn(session.state) || navigator.userActivation?.isActive === true);
  addEventListener("hashchange", onHash, { signal });
  return () => arrive(false);
}

/** The id of a paragraph holds whole seconds; the paragraph itself knows when it starts. */
function eventOf(moment: Moment, id: string, play: boolean): Extract<PlayerEvent, { type: "moment" }> {
  const paragraph = document.getElementById(decodePercents(id));
  const start = Number(paragraph?.dataset["s"] ?? moment.start);
  return { type: "moment", start, ...(moment.end === undefined ? {} : { end: moment.end }), play };
}
