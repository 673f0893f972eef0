/** The recordings that are open in this window. They outlive the elements that show them. */
import { isOn, readSettings, storedPlace, type Track, trackKey } from "../player/index.ts";
import { deviceStore } from "./device.ts";
import { connectMediaSession } from "./media-session.ts";
import { Session } from "./session.ts";

const open = new Map<string, Session>();

/** Tells the other tabs of the hub that a voice begins here, and hears of theirs. */
const tabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("hub-voice");
tabs?.addEventListener("message", () => {
  for (const session of open.values()) session.pause();
});

for (const [name, type] of [
  ["offline", "line-lost"],
  ["online", "line-back"],
] as const)
  addEventListener(name, () => {
    for (const session of open.values()) session.send({ type });
  });

/**
 * The session of a recording: the one that is open, or a new one around the page's own audio element, which moves out
 * of the part of the page that a link replaces.
 */
export function sessionFor(track: Track, audio: HTMLAudioElement): Session {
  const known = open.get(trackKey(track));
  if (known !== undefined) {
    audio.remove();
    return known;
  }
  const store = deviceStore();
  const place = storedPlace(store, track);
  const sounding = !audio.paused;
  audio.controls = false;
  audioHost().append(audio);
  const session = new Session(track, audio, { ...readSettings(store), position: place?.position ?? 0 });
  if (sounding) session.send({ type: "play" });
  connectMediaSession(session);
  session.subscribe({
    changed: (state, before) => {
      if (!isOn(state) || isOn(before)) return;
      for (const other of open.values()) if (other !== session) other.pause();
      tabs?.postMessage(null);
    },
  });
  open.set(trackKey(track), session);
  return session;
}

/** The recording that sounds, where one does. */
export const sounding = (): Session | undefined => [...open.values()].find(({ state }) => isOn(state));

/** Closes all recordings but one. */
export function closeOthers(kept: Session | undefined): void {
  for (const [key, session] of open) {
    if (session === kept) continue;
    session.pause();
    session.audio.remove();
    open.delete(key);
  }
}

/** Where audio elements live: outside of what changes from page to page. */
function audioHost(): Element {
  const there = document.querySelector(".voice-room");
  if (there !== null) return there;
  const made = document.createElement("div");
  made.className = "voice-room";
  made.dataset["voice"] = "";
  made.hidden = true;
  document.body.append(made);
  return made;
}
