import type { JSX } from "preact";
import { messages } from "../../src/i18n/editors/index.ts";
import { printedKeys, type Shortcut } from "../../src/shortcuts/index.ts";

const { keys: words } = messages;

interface KeyListProps<Command extends string> {
  readonly shortcuts: readonly Shortcut<Command>[];
  /** What each does. */
  readonly words: Readonly<Record<NoInfer<Command>, string>>;
}

/** What each key does. */
export function KeyList<Command extends string>(props: KeyListProps<Command>): JSX.Element {
  const { shortcuts, words: does } = props;
  return (
    <dl>
      {shortcuts.map((shortcut) => (
        <div key={shortcut.command}>
          <dt>
            <kbd>{printedShortcut(shortcut)}</kbd>
          </dt>
          <dd>{does[shortcut.command]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The first key of a command, on the control that does the same. */
export function KeyHint<Command extends string>(props: {
  readonly shortcuts: readonly Shortcut<Command>[];
  readonly command: NoInfer<Command>;
}): JSX.Element {
  const keys = props.shortcuts.find(({ command }) => command === props.command)?.keys[0];
  return <kbd>{printedKeys(keys ?? "", words.names)}</kbd>;
}

function printedShortcut({ command, keys }: Shortcut): string {
  return words.printed[command] ?? words.or(keys.map((one) => printedKeys(one, words.names)));
}
