/** A moment, a recording or a slide, as a card of the text: what it is of, what is said or shown, and its caption. */

import type { MediaLock } from "../../../src/content/index.ts";
import { SLIDE_WIDTHS, slideImagePath } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { readDirective } from "../../../src/markdown/index.ts";
import { formatTimecode } from "../../../src/text/index.ts";
import { type ControlProps, type Embed, openDraft, removeCard } from "../../decap/index.ts";
import { type HubStore, titleOf } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { SoundPlayer } from "../listen/player.tsx";
import { knownDecks } from "../listen/recording.ts";
import { useEnd } from "../listen/use-end.ts";
import { useSound } from "../listen/use-sound.ts";
import { useAnswer, useRedraw } from "../use-answer.ts";
import { embedOf, type HeldRecording, onOneLine, recordingsOf, saidIn, wordsBetween } from "./embed.ts";
import { MomentChoice } from "./moment-choice.tsx";
import { SlideChoice } from "./slide-choice.tsx";
import { openWindow } from "./window.tsx";

const { card: words } = messages.insertions;

export function EmbedCard({ id, value, onChange, hub }: ControlProps & { hub: HubStore }) {
  const { line, caption } = value as Embed;
  useRedraw(hub);
  const read = readDirective(line);
  const known = embedOf(line, hub.data());
  const Choice =
    known === undefined || known.kind === "recording"
      ? undefined
      : known.kind === "moment"
        ? MomentChoice
        : SlideChoice;
  return (
    <div class="text-card text-embed">
      {"problem" in read && <p class="refusal">{words.unreadable}</p>}
      {!("problem" in read) && known === undefined && <p class="refusal">{words.offline}</p>}
      {known !== undefined && <Known known={known} hub={hub} />}
      <input
        id={id}
        type="text"
        aria-label={words.caption}
        placeholder={words.caption}
        autocomplete="off"
        value={onOneLine(caption)}
        onInput={({ currentTarget }) => onChange({ line, caption: currentTarget.value.replace(/^:+/, "") })}
      />
      <p class="text-panel-actions">
        {Choice !== undefined && (
          <Button
            onClick={({ currentTarget }) =>
              openWindow(Choice, {
                line,
                hub,
                done: (chosen) => onChange({ line: chosen, caption }),
                anchor: {
                  isThere: () => currentTarget.isConnected,
                  leave: () => currentTarget.focus(),
                },
              })
            }
          >
            {words.change}
          </Button>
        )}
        <Button onClick={({ currentTarget }) => removeCard(currentTarget)}>{messages.buttons.remove}</Button>
      </p>
    </div>
  );
}

type Found = NonNullable<ReturnType<typeof embedOf>>;

function Known({ known: { kind, ref, entry }, hub }: { known: Found; hub: HubStore }) {
  const { start, end, deck, slide, recording: id } = ref;
  const recording = recordingsOf(entry).find((one) => (id === undefined ? one.first : one.id === id));
  return (
    <>
      <p>
        <small>
          {kind === "slide"
            ? words.slide(slide)
            : kind === "recording"
              ? words.recording
              : words.moment(timeText(start), timeText(end))}
        </small>
        <br />
        <b>{titleOf(entry)}</b>
      </p>
      {kind === "slide" && deck !== undefined && slide !== undefined && (
        <SlidePicture
          file={knownDecks(entry.data).find((one) => one.id === deck)?.file}
          n={slide}
          hub={hub}
        />
      )}
      {kind !== "slide" && recording !== undefined && (
        <Heard recording={recording} start={start} end={end} hub={hub} />
      )}
    </>
  );
}

const timeText = (seconds: number | undefined): string | undefined =>
  seconds === undefined ? undefined : formatTimecode(seconds);

interface HeardProps {
  readonly recording: HeldRecording;
  /** Seconds; absent for a recording as a whole. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly hub: HubStore;
}

function Heard({ recording, start, end, hub }: HeardProps) {
  const said = useAnswer(
    () => (start === undefined ? undefined : saidIn(recording, hub)),
    [recording.transcript, start],
  );
  const words = said === undefined || start === undefined ? "" : wordsBetween(said, start, end ?? start + 1);
  const { address, listening } = useSound(recording.sounds, { draft: openDraft, hub });
  useEnd(listening, end);
  return (
    <>
      {words !== "" && <blockquote>{words}</blockquote>}
      <SoundPlayer
        listening={{
          ...listening,
          toggle: () => {
            // it begins where it is quoted from
            if (
              !listening.playing &&
              start !== undefined &&
              (listening.now() < start || listening.now() >= (end ?? Infinity))
            )
              listening.seek(start);
            listening.toggle();
          },
        }}
        src={address}
        name={start === undefined ? messages.listen.recording : messages.listen.moment}
        seconds={recording.seconds}
      />
    </>
  );
}

/** The smallest drawing that the site has of a slide. */
function SlidePicture({ file, n, hub }: { file: string | undefined; n: number; hub: HubStore }) {
  const lock = file === undefined ? undefined : hub.data().media[file]?.lock;
  const measured = useAnswer(
    () =>
      lock === undefined
        ? undefined
        : fetch(`/admin/media-lock/${lock}`).then(
            async (response) => (response.ok ? ((await response.json()) as MediaLock) : undefined),
            () => undefined,
          ),
    [lock],
  );
  if (measured?.kind !== "deck") return null;
  return <img alt={words.slide(n)} src={slideImagePath(measured.sha256, n, SLIDE_WIDTHS[0])} />;
}
