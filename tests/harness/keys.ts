/** Keys as the registry of shortcuts writes them, pressed. */
import type { Page } from "playwright-core";
import { keysOf, type Pressed, type Shortcut } from "../../src/shortcuts/index.ts";

/** The event of a press: `Control+Shift+Z`. */
export function pressed(keys: string): Pressed {
  const parts = keys.split("+");
  const name = parts.at(-1) ?? "";
  const isLetter = /^[A-Z]$/.test(name);
  const shiftKey = parts.includes("Shift");
  return {
    key: name === "Space" ? " " : isLetter && !shiftKey ? name.toLowerCase() : name,
    code: isLetter ? `Key${name}` : name,
    ctrlKey: parts.includes("Control"),
    metaKey: false,
    shiftKey,
    altKey: parts.includes("Alt"),
  };
}

/** Presses the keys of a command in a browser. @param way which of them, from 0 */
export async function pressShortcut<Command extends string>(
  page: Page,
  shortcuts: readonly Shortcut<Command>[],
  command: NoInfer<Command>,
  way = 0,
): Promise<void> {
  const keys = keysOf(shortcuts, command)[way];
  if (keys === undefined) throw new Error(`${command} has no such key`);
  await page.keyboard.press(keys.replace(/[A-Z]$/, (letter) => letter.toLowerCase()));
}
