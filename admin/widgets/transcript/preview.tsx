/** What a transcript that is brought holds, before it is taken: how long, who speaks and under which names, its first words. */

import { useEffect, useRef, useState } from "preact/hooks";
import { spokenUntil } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { formatTimecode, truncate } from "../../../src/text/index.ts";
import { paragraphsOf, type TranscriptDocument } from "../../../src/transcript/index.ts";
import { Button } from "../button.tsx";
import { Misfit } from "./misfit.tsx";
import { Problems } from "./problems.tsx";
import type { Received } from "./receive.ts";
import { renameVoices, type Voice, voicesIn } from "./voices.ts";

const { transcriptField: words } = messages;

/** Paragraphs shown, and characters of each. */
const FIRST = 3;
const LONGEST = 160;

interface Props {
  readonly id: string;
  readonly received: Extract<Received, { ok: true }>;
  /** Duration of the recording, where it is known. */
  readonly seconds: number | undefined;
  /** True where a transcript is there already. */
  readonly replaces: boolean;
  /** Names that may speak. */
  readonly names: readonly string[];
  /** Given the document with the names that were written; the very same one where none was changed. */
  readonly onTake: (document: TranscriptDocument) => void;
  readonly onCancel: () => void;
}

export function TranscriptPreview({ id, received, seconds, replaces, names, onTake, onCancel }: Props) {
  const { document, problems } = received.opened;
  const box = useRef<HTMLElement>(null);
  const [renamed, setRenamed] = useState<ReadonlyMap<string | undefined, string>>(new Map());
  useEffect(() => {
    box.current?.scrollIntoView({ block: "start" });
    box.current?.focus({ preventScroll: true });
  }, []);
  const paragraphs = paragraphsOf(document);
  const voices = voicesIn(document);
  const nameOf = (speaker: string | undefined) => renamed.get(speaker) ?? speaker ?? "";
  return (
    <section ref={box} class="transcript-preview" aria-labelledby={`${id}-preview`} tabIndex={-1}>
      <h3 id={`${id}-preview`}>{words.preview(received.name)}</h3>
      <p class="transcript-counts">{countsText(document, voices, seconds)}</p>
      <Misfit spoken={paragraphs} seconds={seconds} />
      <Problems problems={problems} />
      <dl class="transcript-first">
        {paragraphs.slice(0, FIRST).map(({ key, start, speaker, text }) => (
          <div key={key}>
            <dt>
              <time>{formatTimecode(start)}</time> {nameOf(speaker) || words.namelessWithin}
            </dt>
            <dd dir="auto">{truncate(text, LONGEST)}</dd>
          </div>
        ))}
      </dl>
      <fieldset class="transcript-voices">
        <legend>{words.whoSpeaks}</legend>
        {voices.map(({ speaker, count }, n) => (
          <p key={speaker ?? ""}>
            <label for={`${id}-voice-${n}`}>
              {speaker ?? words.nameless} <small>{words.times(count)}</small>
            </label>
            <input
              id={`${id}-voice-${n}`}
              type="text"
              autocomplete="off"
              list={`${id}-names`}
              value={nameOf(speaker)}
              onInput={({ currentTarget }) =>
                setRenamed((before) => new Map(before).set(speaker, currentTarget.value))
              }
            />
          </p>
        ))}
        <datalist id={`${id}-names`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </fieldset>
      {replaces && <p class="bring-note">{words.replaces}</p>}
      <p class="bring-ways">
        <Button class="act-first" onClick={() => onTake(renameVoices(document, renamed))}>
          {words.take}
        </Button>
        <Button onClick={onCancel}>{messages.buttons.cancel}</Button>
      </p>
    </section>
  );
}

/** « 3 voix, 412 répliques, finit à 58:12, l’enregistrement dure 59:40 ». */
function countsText(
  document: TranscriptDocument,
  voices: readonly Voice[],
  seconds: number | undefined,
): string {
  const paragraphs = paragraphsOf(document);
  const cues = paragraphs.reduce((sum, paragraph) => sum + paragraph.cues.length, 0);
  return words.holds(
    voices.length,
    cues,
    formatTimecode(spokenUntil(paragraphs)),
    seconds === undefined ? undefined : formatTimecode(seconds),
  );
}
