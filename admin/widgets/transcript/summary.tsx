import { spokenUntil } from "../../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatDuration } from "../../../src/i18n/index.ts";
import { type OpenedTranscript, paragraphsOf, speakersOf } from "../../../src/transcript/index.ts";
import { Misfit } from "./misfit.tsx";
import { Problems } from "./problems.tsx";
import { transcriptFileName } from "./value.ts";

const { transcriptField: words } = messages;

/** Names told before the others are only counted. */
const TOLD = 4;

interface Props {
  readonly path: string;
  readonly opened: OpenedTranscript;
  /** Duration of the recording, where it is known. */
  readonly seconds: number | undefined;
}

/** A transcript in two lines: the file, how much is said, by whom. */
export function Summary({ path, opened, seconds }: Props) {
  const paragraphs = paragraphsOf(opened.document);
  const voices = speakersOf(opened.document).map((name) => name ?? words.namelessWithin);
  const count = paragraphs.length;
  const facts = [
    words.paragraphs(count),
    ...(count === 0 ? [] : [formatDuration(spokenUntil(paragraphs), EDITOR_LANG)]),
    ...(voices.length === 0 ? [] : [voicesText(voices)]),
  ];
  return (
    <div class="transcript-summary">
      <p>
        <strong>{transcriptFileName(path)}</strong> <small>{path.split("/").slice(0, -1).join("/")}</small>
      </p>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Misfit spoken={paragraphs} seconds={seconds} />
      <Problems problems={opened.problems} />
    </div>
  );
}

function voicesText(voices: readonly string[]): string {
  return words.voices(voices.slice(0, TOLD).join(", "), Math.max(0, voices.length - TOLD));
}
