import { ariaKeys, PLAYER_SHORTCUTS, type PlayerCommand, SKIP_SECONDS } from "../../shortcuts/index.ts";

/** The control of the player that does the same as a shortcut, where there is one; those for the rate are one list. */
const CONTROLS: Readonly<Partial<Record<PlayerCommand, string>>> = {
  toggle: ".player-play",
  back: `[data-act="skip"][data-by="-${SKIP_SECONDS}"]`,
  forward: `[data-act="skip"][data-by="${SKIP_SECONDS}"]`,
  "previous-chapter": '[data-act="chapter"][data-step="-1"]',
  "next-chapter": '[data-act="chapter"][data-step="1"]',
  slower: ".player-rate",
  faster: ".player-rate",
  help: ".player-help-open",
};

/** Tells assistive technologies the keys of each control, once there is a script that answers them. */
export function nameShortcuts(root: HTMLElement): void {
  for (const { command } of PLAYER_SHORTCUTS) {
    const selector: string | undefined = CONTROLS[command];
    const control = selector === undefined ? null : root.querySelector(selector);
    const known = control?.getAttribute("aria-keyshortcuts");
    const keys = ariaKeys(PLAYER_SHORTCUTS, command);
    control?.setAttribute("aria-keyshortcuts", known == null ? keys : `${known} ${keys}`);
  }
}
