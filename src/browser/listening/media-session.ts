import { indexAt, type PlayerState } from "../player/index.ts";
import type { Session } from "./session.ts";

/**
 * Tells the device what is heard, for its lock screen and keys (Media Session, https://www.w3.org/TR/mediasession/).
 * Of several players on a page, the one that played last has it.
 */
export function connectMediaSession(session: Session): void {
  const media = "mediaSession" in navigator ? navigator.mediaSession : undefined;
  if (media === undefined) return;
  const { track } = session;
  let chapter = -2;
  let second = -1;

  const describe = (state: PlayerState): void => {
    const index = indexAt(track.chapters, state.time);
    if (index === chapter && media.metadata?.album === album) return;
    chapter = index;
    const artwork = track.artwork === undefined ? [] : [{ src: track.artwork }];
    const title = track.chapters[index]?.title ?? track.title;
    media.metadata = new MediaMetadata({ title, artist: track.artist, album, artwork });
  };
  const album = `${track.conference} · ${track.album}`;

  const take = (): void => {
    const on = (action: MediaSessionAction, react: MediaSessionActionHandler | null): void => {
      try {
        media.setActionHandler(action, react);
      } catch {
        // An action that this browser does not know is one that its lock screen does not show.
      }
    };
    on("play", () => session.send({ type: "play" }));
    on("pause", () => session.send({ type: "pause" }));
    on("seekbackward", ({ seekOffset }) => session.send({ type: "skip", by: -(seekOffset ?? 15) }));
    on("seekforward", ({ seekOffset }) => session.send({ type: "skip", by: seekOffset ?? 15 }));
    on("seekto", ({ seekTime }) => {
      if (seekTime !== undefined) session.send({ type: "seek", to: seekTime });
    });
    const chapters = track.chapters.length > 1;
    on("previoustrack", chapters ? () => session.send({ type: "chapter", step: -1 }) : null);
    on("nexttrack", chapters ? () => session.send({ type: "chapter", step: 1 }) : null);
  };

  session.subscribe({
    changed: (state, before) => {
      if (state.phase === "idle") return;
      if (state.phase === "playing" && before.phase !== "playing") take();
      describe(state);
      media.playbackState = state.phase === "playing" || state.phase === "waiting" ? "playing" : "paused";
      const { duration, time, rate } = state;
      if (Math.floor(time) === second || duration === 0) return;
      second = Math.floor(time);
      media.setPositionState({ duration, playbackRate: rate, position: Math.min(time, duration) });
    },
  });
}
