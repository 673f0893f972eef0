import type { Recorded, Recording, Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { JsonScript } from "./json-script.tsx";
import { PlayerControls } from "./player-controls.tsx";
import { trackOf } from "./track.ts";
import { PlayerWaveform } from "./waveform.tsx";

/** A recording to listen to: native audio, which the script clothes once it is there. Nothing is loaded before one asks. */
export function Player(props: { entry: Recorded; recording: Recording; site: Site }) {
  const { entry, recording, site } = props;
  const t = dictionary(entry.lang);
  return (
    <hub-player class="player" recording={recording.id}>
      <div class="player-sea">
        <PlayerWaveform recording={recording} />
      </div>
      <audio class="player-audio" controls preload="none" aria-label={t.player.label(recording.title)}>
        {recording.sources.map(({ url, type }) => (
          <source src={url} type={type} />
        ))}
        <p>{t.recording.unsupported}</p>
      </audio>
      <PlayerControls recording={recording} lang={entry.lang} />
      <JsonScript name="player-track" data={trackOf(entry, recording, site)} />
    </hub-player>
  );
}
