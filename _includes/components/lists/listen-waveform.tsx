import type { Recorded, Recording } from "../../../src/content/index.ts";
import { dictionary, formatDuration } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "../entry/ordinals.tsx";
import { Waveform } from "../shore/index.ts";

export interface ListenWaveformProps {
  entry: Recorded;
  recording: Recording;
  lang: Lang;
  /** False where another picture stands beside it. */
  drawn?: boolean;
}

/** Beside an entry of a list: there is something to hear, for so long, and this is its coast. */
export function ListenWaveform({ entry, recording, lang, drawn = true }: ListenWaveformProps) {
  const { peaks, seconds } = recording;
  return (
    <a class="listen-coast ui figures" href={`${entry.path}#${recording.id}`}>
      {drawn && peaks !== undefined && <Waveform peaks={peaks} points={72} />}
      <span>
        {dictionary(lang).conference.listen}
        {seconds !== undefined && `\u00A0· ${formatDuration(seconds, lang)}`}
        {recording.synthetic && `\u00A0· ${dictionary(lang).recording.syntheticVoice}`}
        <hub-heard
          recording={recording.id}
          data-page={entry.path}
          data-heard={dictionary(lang).player.heard}
          data-begun={dictionary(lang).player.begun("{time}")}
        />
        <span class="visually-hidden">
          {"\u00A0: "}
          <span {...foreign(entry.inLanguage, lang)}>
            <Typeset text={entry.title} lang={entry.inLanguage} />
          </span>
        </span>
      </span>
    </a>
  );
}
