import type { Session } from "./session.ts";

/**
 * Keeps the controls at hand: once the listener has begun, or a link has led to a moment, they stay at the foot of the
 * window while the player itself is out of sight.
 */
export function connectDock(root: HTMLElement, session: Session, signal: AbortSignal): void {
  const room = root.querySelector<HTMLElement>(".player-room");
  if (room === null) return;
  let visible = true;
  const render = (): void => {
    const { phase, time } = session.state;
    const docked = !visible && (phase !== "idle" || time > 0);
    if (docked === root.hasAttribute("data-docked")) return;
    room.style.minBlockSize = docked ? `${room.offsetHeight}px` : "";
    root.toggleAttribute("data-docked", docked);
    document.documentElement.toggleAttribute(
      "data-docked",
      document.querySelector("[data-docked].player") !== null,
    );
  };
  const observer = new IntersectionObserver(([entry]) => {
    visible = entry?.isIntersecting ?? true;
    render();
  });
  observer.observe(room);
  signal.addEventListener("abort", () => observer.disconnect());
  session.subscribe({ changed: render }, signal);
}
