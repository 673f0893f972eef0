/** The width at which a page is previewed, and the room that there is for it. */

export type Screen = "phone" | "computer";

/** CSS pixels of the window in which the page is shown. */
const WIDTHS: Readonly<Record<Screen, number>> = { phone: 390, computer: 1280 };
/** Room around a page that is narrower than its pane, pixels. */
const MARGIN = 16;
const KEY = "estran-preview-screen";

export function lastScreen(pane: HTMLElement): Screen {
  const kept = localStorage.getItem(KEY);
  if (kept === "phone" || kept === "computer") return kept;
  return pane.clientWidth < 720 ? "phone" : "computer";
}

export function keepScreen(screen: Screen): void {
  localStorage.setItem(KEY, screen);
}

/** Gives the frame of a pane the width of a screen, made smaller where there is less room. */
export function fitFrame(pane: HTMLElement, top: number, screen: Screen): void {
  const width = WIDTHS[screen];
  const available = pane.clientWidth;
  const scale = Math.min(1, available / width);
  const margin = available - width > 2 * MARGIN ? MARGIN : 0;
  const below = Number.parseFloat(getComputedStyle(pane).paddingBlockEnd) || 0;
  const values = {
    top: `${top + margin}px`,
    start: `${Math.max(0, (available - width * scale) / 2)}px`,
    width: `${width}px`,
    height: `${Math.max(0, (pane.clientHeight - top - margin - below) / scale)}px`,
    scale: String(scale),
  };
  for (const [name, value] of Object.entries(values)) pane.style.setProperty(`--preview-${name}`, value);
}
