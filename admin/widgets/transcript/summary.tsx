import { spokenUntil } from "../../../src/content/index.ts";
import { formatDuration } from "../../../src/i18n/index.ts";
import { type OpenedTranscript, paragraphsOf, speakersOf } from "../../../src/transcript/index.ts";
import { Misfit } from "./misfit.tsx";
import { Problems } from "./problems.tsx";
import { transcriptFileName } from "./value.ts";

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
  const voices = speakersOf(opened.document).map((name) => name ?? "voix sans nom");
  const count = paragraphs.length;
  const facts = [
    count === 0 ? "Aucun paragraphe" : count === 1 ? "1 paragraphe" : `${count} paragraphes`,
    ...(count === 0 ? [] : [formatDuration(spokenUntil(paragraphs), "fr")]),
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
  const rest = voices.length - TOLD;
  if (rest <= 0) return voices.join(", ");
  return `${voices.slice(0, TOLD).join(", ")} et ${rest} ${rest === 1 ? "autre voix" : "autres voix"}`;
}
