import { isOn } from "../../player/index.ts";
import type { Session } from "../session.ts";
import { sounding } from "../sessions.ts";

/** Of several recordings on a page, the one that the listener turned to last has the foot of the window. */
let latest: Session | undefined;
const docks = new Set<() => void>();

/**
 * Keeps the controls at hand: once the listener has begun, or a link has led to a moment, they stay at the foot of the
 * window while the player itself is out of sight.
 */
export function connectDock(root: HTMLElement, session: Session, signal: AbortSignal): void {
  const placeholder = root.querySelector<HTMLElement>(".player-room");
  if (placeholder === null) return;
  let visible = true;
  const render = (): void => {
    const { phase, time } = session.state;
    // another voice has the foot of the window: one of a queue that went on
    const other = (sounding() ?? session) !== session;
    const docked = !visible && !other && session === latest && (phase !== "idle" || time > 0);
    if (docked === root.hasAttribute("data-docked")) return;
    placeholder.style.minBlockSize = docked ? `${placeholder.offsetHeight}px` : "";
    root.toggleAttribute("data-docked", docked);
    const any = document.querySelector("[data-docked].player") !== null;
    document.documentElement.toggleAttribute("data-docked", any);
  };
  // several at once where a link scrolls as the player comes: the last is how things are
  const observer = new IntersectionObserver((entries) => {
    visible = entries.at(-1)?.isIntersecting ?? true;
    render();
  });
  observer.observe(placeholder);
  docks.add(render);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    docks.delete(render);
  });
  session.subscribe(
    {
      changed: (state, before) => {
        if (session !== latest && (isOn(state) || state.time !== before.time)) {
          latest = session;
          for (const other of docks) other();
        } else render();
      },
    },
    signal,
  );
}
