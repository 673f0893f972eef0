/**
 * Plays the queue, one item after the other, under whatever page is read: the bar of a voice whose page is not shown
 * goes on with the next. What plays is that of the pages of recordings, loaded with the first item.
 */
import type { Session } from "../listening/session.ts";
import type { PlayerPhrases, Track } from "../player/index.ts";
import { changeNotebook, type KeptPassage, readNotebook } from "./store.ts";

type Player = typeof import("../player.ts");

let following = new AbortController();

/** What is to be told of a queue that has moved on. */
export type QueueNews = "finished" | "unplayable";

/** From an item on; an item that cannot be loaded is passed over. */
export async function playQueue(from: string, tell: (news: QueueNews) => void): Promise<void> {
  const player = await import("../player.ts");
  const words = document.querySelector(".player-words")?.textContent;
  if (words) player.takeVoice(JSON.parse(words) as PlayerPhrases);
  await playItem(player, from, tell);
}

async function playItem(player: Player, id: string, tell: (news: QueueNews) => void): Promise<void> {
  following.abort();
  following = new AbortController();
  const { signal } = following;
  const item = readNotebook().queue.find((one) => one.id === id);
  setCurrent(item?.id ?? "");
  if (item === undefined) {
    tell("finished");
    return;
  }
  const goOn = (): Promise<void> => playItem(player, after(id), tell);
  const session = await sessionOf(player, item);
  if (signal.aborted) return;
  if (session === undefined) {
    tell("unplayable");
    await goOn();
    return;
  }
  const { span } = item;
  if (span !== undefined) session.send({ type: "moment", ...span, play: true });
  else session.send({ type: session.state.resume === undefined ? "play" : "resume" });
  player.showVoice(session);
  session.subscribe(
    {
      changed: (state, before) => {
        const ended = state.phase === "ended" && before.phase !== "ended";
        const heard = state.passage?.heard === true && before.passage?.heard === false;
        if (ended || heard) void goOn();
      },
    },
    signal,
  );
}

/** What comes after an item now, in the order that the reader has given meanwhile. */
function after(id: string): string {
  const { queue } = readNotebook();
  const index = queue.findIndex((one) => one.id === id);
  return index < 0 ? "" : (queue[index + 1]?.id ?? "");
}

function setCurrent(current: string): void {
  changeNotebook((notebook) => ({ ...notebook, current }));
}

/** The recording of an item, opened from its page. */
async function sessionOf(player: Player, item: KeptPassage): Promise<Session | undefined> {
  const page = await player.loadPage(item.page).catch(() => undefined);
  const own = page?.querySelector(`hub-player[recording="${CSS.escape(item.recording)}"] .player-track`);
  if (!own?.textContent) return undefined;
  const audio = new Audio();
  audio.preload = "none";
  return player.sessionFor(JSON.parse(own.textContent) as Track, audio);
}
