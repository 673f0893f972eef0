import { type Recording, transcriptsOf } from "../../../src/content/index.ts";
import { dictionary, formatNumber } from "../../../src/i18n/index.ts";
import { formatLength, type Lang } from "../../../src/text/index.ts";
import { Icon } from "./icon.tsx";
import { MomentDialog } from "./moment-dialog.tsx";
import { PlayerHelp } from "./player-help.tsx";
import { PlayerMore } from "./player-more.tsx";

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** The controls, which wait in a template until the script that drives them is there. */
export function PlayerControls({ recording, lang }: { recording: Recording; lang: Lang }) {
  const t = dictionary(lang);
  const total = recording.seconds === undefined ? "–:––" : formatLength(recording.seconds);
  return (
    <template class="player-template">
      <div class="player-hint ui" hidden />
      <div class="player-room">
        <div class="player-console">
          <div class="player-problem" hidden>
            <p class="player-problem-text" />
            <button type="button" class="button" data-act="retry">
              {t.playerErrors.retry}
            </button>
          </div>
          <div class="player-offer ui" hidden>
            <p />
          </div>
          <div class="player-bar ui">
            <button type="button" class="player-play" data-act="toggle" aria-label={t.player.play}>
              <Icon name="play" class="player-play-icon" />
              <Icon name="pause" class="player-pause-icon" />
            </button>
            <p class="player-times">
              <span class="player-now">0:00</span> <span class="player-total">{total}</span>
            </p>
            <div class="player-group">
              <Skip by={-30} lang={lang} />
              <Skip by={-15} lang={lang} />
              <Skip by={15} lang={lang} />
              <Skip by={30} lang={lang} />
            </div>
            {recording.chapters.length < 2 ? null : <ChapterSteps lang={lang} />}
            <label class="player-choice">
              <span>{t.player.speed}</span>
              <select class="player-rate" aria-label={t.player.speed}>
                {RATES.map((rate) => (
                  <option key={rate} value={rate} selected={rate === 1}>
                    × {formatNumber(rate, lang, 2)}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" class="player-cite" aria-label={t.moments.cite}>
              <Icon name="quote" /> <span>{t.moments.citeShort}</span>
            </button>
            {transcriptsOf(recording).length === 0 ? null : (
              <button
                type="button"
                class="player-follow"
                aria-pressed="true"
                aria-label={t.player.follow}
                disabled
              >
                <Icon name="follow" />
              </button>
            )}
          </div>
        </div>
      </div>
      <div class="player-extras ui">
        <PlayerMore lang={lang} chapters={recording.chapters.length > 1} />
        <button type="button" class="player-queue" data-done={t.quote.queued}>
          {t.quote.queueTalk}
        </button>
        <button type="button" class="player-help-open" aria-haspopup="dialog">
          {t.player.shortcuts}
        </button>
      </div>
      <PlayerHelp recording={recording} lang={lang} />
      <MomentDialog recording={recording} lang={lang} />
      <p class="player-status visually-hidden" role="status" />
    </template>
  );
}

/** To the chapter before and after; the name of the one that is heard between them. */
function ChapterSteps({ lang }: { lang: Lang }) {
  const t = dictionary(lang).player;
  return (
    <div class="player-group player-chapters">
      <button
        type="button"
        class="player-step"
        data-act="chapter"
        data-step="-1"
        aria-label={t.previousChapter}
      >
        <Icon name="previous" />
      </button>
      <span class="player-chapter" />
      <button type="button" class="player-step" data-act="chapter" data-step="1" aria-label={t.nextChapter}>
        <Icon name="next" />
      </button>
    </div>
  );
}

function Skip({ by, lang }: { by: number; lang: Lang }) {
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
