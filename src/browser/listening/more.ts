import { forgetAllPlaces } from "../player/index.ts";
import { deviceStore } from "./device.ts";
import type { Session } from "./session.ts";

/** Volume, sleep timer, the list of keys, and forgetting. */
export function connectMore(root: HTMLElement, session: Session, signal: AbortSignal): void {
  const volume = root.querySelector<HTMLInputElement>(".player-volume");
  const sleep = root.querySelector<HTMLSelectElement>(".player-sleep");
  volume?.addEventListener("input", () =>
    session.send({ type: "volume", volume: Number(volume.value) / 100 }),
  );
  sleep?.addEventListener("change", () => {
    if (sleep.value === "off") session.send({ type: "sleep-off" });
    else if (sleep.value === "chapter") session.send({ type: "sleep-at-chapter" });
    else session.send({ type: "sleep", minutes: Number(sleep.value), now: Date.now() });
  });
  root.querySelector<HTMLButtonElement>(".player-forget")?.addEventListener("click", () => {
    forgetAllPlaces(deviceStore());
    session.send({ type: "forget" });
  });
  const queue = root.querySelector<HTMLButtonElement>(".player-queue");
  queue?.addEventListener("click", () => {
    void import("../notebook/keep.ts").then(({ sayQueued }) => sayQueued(session.track, queue));
  });
  const help = root.querySelector<HTMLDialogElement>(".player-help");
  root.querySelector(".player-help-open")?.addEventListener("click", () => help?.showModal());
  help?.querySelector(".moment-close")?.addEventListener("click", () => help.close());
  session.subscribe(
    {
      changed: (state) => {
        if (volume !== null && document.activeElement !== volume)
          volume.value = String(Math.round(state.volume * 100));
        if (sleep !== null && state.sleep === undefined && sleep.value !== "off") sleep.value = "off";
      },
    },
    signal,
  );
}
