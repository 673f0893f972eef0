/** What a shortcut is, how a press is matched with one, and how its keys are written. */

export interface Shortcut<Command extends string = string> {
  readonly command: Command;
  /**
   * Each way to ask for it, as `aria-keyshortcuts` writes keys (https://w3c.github.io/aria/#aria-keyshortcuts):
   * `Control+Shift+Z`, `ArrowDown`, `Space`, capital letters. `Control` stands for Command, too, on a Mac.
   */
  readonly keys: readonly [string, ...string[]];
}

/** What is read of a keyboard event. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * The command that a press asks for, undefined where it asks for none. Control and Alt must be as written. So must Shift
 * with them and with a letter; elsewhere a shortcut that is written with Shift comes first, and one without it holds for
 * both, since some layouts type digits and signs with Shift.
 */
export function commandOf<Command extends string>(
  shortcuts: readonly Shortcut<Command>[],
  pressed: Pressed,
): Command | undefined {
  const asked = (isLoose: boolean) =>
    shortcuts.find(({ keys }) => keys.some((one) => isPressed(one, pressed, isLoose)))?.command;
  return asked(false) ?? asked(true);
}

/** Whether a press is that of the space bar, with which browsers press the control that has the focus. */
export function isSpace({ key }: Pick<Pressed, "key">): boolean {
  return key === " ";
}

/** The keys of a command. */
export function keysOf<Command extends string>(
  shortcuts: readonly Shortcut<Command>[],
  command: NoInfer<Command>,
): readonly string[] {
  return shortcuts.flatMap((shortcut) => (shortcut.command === command ? shortcut.keys : []));
}

/** The value of `aria-keyshortcuts` on the control that does the same as commands. */
export function ariaKeys<Command extends string>(
  shortcuts: readonly Shortcut<Command>[],
  ...commands: readonly NoInfer<Command>[]
): string {
  return commands.flatMap((command) => keysOf(shortcuts, command)).join(" ");
}

/** One of the keys of a shortcut as people read it: `Ctrl + Maj + Z`. @param names of the keys that have a name */
export function printedKeys(keys: string, names: Readonly<Record<string, string>>): string {
  return keys
    .split("+")
    .map((name) => names[name] ?? name)
    .join(" + ");
}

function isPressed(keys: string, pressed: Pressed, isLoose: boolean): boolean {
  const parts = keys.split("+");
  const name = parts.at(-1) ?? "";
  const control = parts.includes("Control");
  const alt = parts.includes("Alt");
  if (control !== (pressed.ctrlKey || pressed.metaKey) || alt !== pressed.altKey) return false;
  if (!isNamed(name, alt, pressed)) return false;
  if (isLoose) return !control && !alt && !isLetter(name) && !parts.includes("Shift");
  return parts.includes("Shift") === pressed.shiftKey;
}

/** A letter with Alt goes by its place on the keyboard: on a Mac, Option makes another character of it. */
function isNamed(name: string, alt: boolean, { key, code }: Pressed): boolean {
  if (name === "Space") return key === " " || code === name;
  if (!isLetter(name)) return key === name;
  return alt ? code === `Key${name}` : key.toUpperCase() === name;
}

const isLetter = (name: string): boolean => /^[A-Z]$/.test(name);
