import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

const MINUTES = [5, 15, 30, 45, 60];

/** What one needs less often: volume, sleep timer, and forgetting where one stopped. */
export function PlayerMore({ lang, chapters }: { lang: Lang; chapters: boolean }) {
  const { player, sleep } = dictionary(lang);
  return (
    <details class="player-more">
      <summary>{player.more}</summary>
      <div class="player-settings">
        <label class="player-choice">
          <span>{player.volume}</span>
          <input class="player-volume" type="range" min="0" max="100" step="5" value="100" />
        </label>
        <label class="player-choice">
          <span>{sleep.label}</span>
          <select class="player-sleep">
            <option value="off">{sleep.off}</option>
            {MINUTES.map((minutes) => (
              <option key={minutes} value={minutes}>
                {sleep.minutes(minutes)}
              </option>
            ))}
            <option value="chapter">{chapters ? sleep.endOfChapter : sleep.endOfRecording}</option>
          </select>
        </label>
        <p class="player-kept">
          {player.keptHere}{" "}
          <button type="button" class="player-forget">
            {player.forget}
          </button>
        </p>
      </div>
    </details>
  );
}
