import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Icon } from "./icon.tsx";

/** The small bar of a voice that goes on while one reads other pages; the script fills it in. */
export function VoiceBar({ lang }: { lang: Lang }) {
  const { player, playerErrors } = dictionary(lang);
  return (
    <template class="voice-template">
      <button type="button" class="player-play" data-act="toggle" aria-label={player.pause}>
        <Icon name="play" class="player-play-icon" />
        <Icon name="pause" class="player-pause-icon" />
      </button>
      <button type="button" data-act="skip" data-by="-15" aria-label={player.back(15)}>
        −15
      </button>
      <button type="button" data-act="skip" data-by="15" aria-label={player.forward(15)}>
        +15
      </button>
      <span class="player-now" />
      <a class="voice" href="/">
        {player.nowPlaying}
      </a>
      <button type="button" data-act="close" aria-label={player.close}>
        <Icon name="close" />
      </button>
      <p class="voice-unreached ui" role="alert" lang={lang}>
        {playerErrors.unreached}
      </p>
    </template>
  );
}
