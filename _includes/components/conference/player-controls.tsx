import type { JSX } from "preact";
import type { Recording } from "../../../src/content/index.ts";
import { dictionary, formatNumber } from "../../../src/i18n/index.ts";
import { formatTimecode, type Lang } from "../../../src/text/index.ts";
import { Icon } from "./icon.tsx";

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** The controls, which wait in a template until the script that drives them is there. */
export function PlayerControls({ recording, lang }: { recording: Recording; lang: Lang }): JSX.Element {
  const t = dictionary(lang).player;
  const total = recording.seconds === undefined ? "–:––" : formatTimecode(recording.seconds);
  return (
    <template class="player-template">
      <div class="player-bar ui">
        <button type="button" class="player-play" data-act="toggle" aria-label={t.play}>
          <Icon name="play" class="player-play-icon" />
          <Icon name="pause" class="player-pause-icon" />
        </button>
        <div class="player-group">
          <Skip by={-30} lang={lang} />
          <Skip by={-15} lang={lang} />
          <p class="player-times">
            <span class="player-now">0:00</span> <span class="player-total">{total}</span>
          </p>
          <Skip by={15} lang={lang} />
          <Skip by={30} lang={lang} />
        </div>
        <label class="player-choice">
          <span class="player-choice-name">{t.speed}</span>
          <select class="player-rate">
            {RATES.map((rate) => (
              <option key={rate} value={rate} selected={rate === 1}>
                × {formatNumber(rate, lang, 2)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="player-status visually-hidden" role="status" />
    </template>
  );
}

function Skip({ by, lang }: { by: number; lang: Lang }): JSX.Element {
  const t = dictionary(lang).player;
  const seconds = Math.abs(by);
  return (
    <button
      type="button"
      class="player-skip"
      data-act="skip"
      data-by={by}
      aria-label={by < 0 ? t.back(seconds) : t.forward(seconds)}
    >
      {by < 0 ? "−" : "+"}
      {seconds}
    </button>
  );
}
