import { dictionary, formatDuration } from "../../../src/i18n/index.ts";
import { recordingPath } from "../../../src/outputs/index.ts";
import { typeset } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Waveform } from "../shore/index.ts";
import { Caption, type MomentProps, PassageAudio } from "./moment.tsx";
import { syntheticNote } from "./synthetic-note.ts";

/** A whole recording in a text: its coast, its sound, the way to its page. */
export function RecordingEmbed(props: Omit<MomentProps, "start" | "end">) {
  const { entry, recording, caption, lang, around } = props;
  const title = typeset(recording.title, entry.inLanguage);
  return (
    <figure class="moment" {...foreign(lang, around)}>
      {recording.peaks !== undefined && <Waveform peaks={recording.peaks} points={160} />}
      <PassageAudio entry={entry} recording={recording} label={title} />
      <figcaption class="ui">
        <Caption caption={caption} lang={lang} around={around} />
        <a href={recordingPath(entry, recording)}>{dictionary(lang).moment.listenTo(title)}</a>
        {recording.seconds !== undefined && ` (${formatDuration(recording.seconds, lang)})`}
        {syntheticNote(recording, entry.lang, dictionary(lang).recording.syntheticVoice)}
      </figcaption>
    </figure>
  );
}
