import type { JSX } from "preact";
import { EDITOR_KEY_NAMES, type HelpShortcut, printedKeys } from "../../src/shortcuts/index.ts";

/** What each key does. */
export function KeyList({ shortcuts }: { readonly shortcuts: readonly HelpShortcut[] }): JSX.Element {
  return (
    <dl>
      {shortcuts.map((shortcut) => (
        <div key={shortcut.command}>
          <dt>
            <kbd>{printedShortcut(shortcut)}</kbd>
          </dt>
          <dd>{shortcut.does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The first key of a command, on the control that does the same. */
export function KeyHint<Command extends string>(props: {
  readonly shortcuts: readonly HelpShortcut<Command>[];
  readonly command: NoInfer<Command>;
}): JSX.Element {
  const keys = props.shortcuts.find(({ command }) => command === props.command)?.keys[0];
  return <kbd>{printedKeys(keys ?? "", EDITOR_KEY_NAMES)}</kbd>;
}

function printedShortcut({ keys, printed }: HelpShortcut): string {
  return printed ?? keys.map((one) => printedKeys(one, EDITOR_KEY_NAMES)).join(" ou ");
}
