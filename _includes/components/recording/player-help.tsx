import type { Recording } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Icon } from "./icon.tsx";

/** The keys of the player, in a dialog that `?` and a button open. */
export function PlayerHelp({ recording, lang }: { recording: Recording; lang: Lang }) {
  const { player, nav } = dictionary(lang);
  const chapters = recording.chapters.length > 1;
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
        <Key keys={["K", player.space]} does={`${player.play} / ${player.pause}`} />
        <Key keys={["J"]} does={player.back(15)} />
        <Key keys={["L"]} does={player.forward(15)} />
        {chapters ? <Key keys={["P"]} does={player.previousChapter} /> : null}
        {chapters ? <Key keys={["N"]} does={player.nextChapter} /> : null}
        <Key keys={["<", ">"]} does={player.speed} />
        <Key keys={["?"]} does={player.shortcuts} />
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
