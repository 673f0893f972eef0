import type { Recording } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { PLAYER_SHORTCUTS, type PlayerShortcut, printedKeys } from "../../../src/shortcuts/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Icon } from "./icon.tsx";

/** The keys of the player, in a dialog that `?` and a button open. */
export function PlayerHelp({ recording, lang }: { recording: Recording; lang: Lang }) {
  const words = dictionary(lang);
  const { player, nav } = words;
  const chapters = recording.chapters.length > 1;
  const byUse = new Map<string, string[]>();
  const offered = PLAYER_SHORTCUTS.filter((one: PlayerShortcut) => chapters || one.ofChapters !== true);
  for (const { keys, does } of offered) {
    const printed = keys.map((one) => printedKeys(one, { Space: player.space }));
    byUse.set(does(words), [...(byUse.get(does(words)) ?? []), ...printed]);
  }
  const title = `${recording.id}-keys-title`;
  return (
    <dialog class="moment-dialog player-help" aria-labelledby={title} closedby="any">
      <div class="moment-head">
        <h3 id={title}>{player.shortcuts}</h3>
        <button type="button" class="moment-close" aria-label={nav.close}>
          <Icon name="close" />
        </button>
      </div>
      <p class="ui">{player.shortcutsHelp}</p>
      <dl class="player-keys ui">
        {[...byUse].map(([does, keys]) => (
          <Key key={does} keys={keys} does={does} />
        ))}
      </dl>
    </dialog>
  );
}

function Key({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
