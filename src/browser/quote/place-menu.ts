/** Pixels between the words and the menu: a finger's handles hang below the words. */
const GAP = { fine: 8, coarse: 36 } as const;

/**
 * Puts the menu below the words that it is about, above them where a mouse or keyboard chose them too near the foot of
 * the window. Telephones have a menu of their own above the words.
 */
export function placeBeside(menu: HTMLElement, range: Range): void {
  const room = menu.offsetParent;
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first] = boxes;
  const last = boxes.at(-1);
  if (room === null || first === undefined || last === undefined) return;
  const origin = room.getBoundingClientRect();
  const coarse = matchMedia("(pointer: coarse)").matches;
  const gap = coarse ? GAP.coarse : GAP.fine;
  const { offsetHeight: height, offsetWidth: width } = menu;
  const foot = document.querySelector("[data-docked] .player-console, .voice-bar")?.getBoundingClientRect();
  const bottom = Math.min(innerHeight, foot?.top ?? innerHeight);
  const below = last.bottom + gap;
  const above = Math.min(...boxes.map(({ top }) => top)) - gap - height;
  const top = !coarse && below + height > bottom && above > 0 ? above : below;
  const left = Math.max(0, Math.min(last.right - origin.left - width / 2, origin.width - width));
  menu.style.insetBlockStart = `${top - origin.top}px`;
  menu.style.insetInlineStart = `${left}px`;
  if (top === below && below + height > bottom)
    menu.scrollIntoView({ block: "nearest", behavior: "instant" });
}
