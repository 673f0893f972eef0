/** A moment of a recording: found by a sentence that is said in it, heard, then cut where words begin and end. */

import { useEffect, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { formatTimecode } from "../../../src/text/index.ts";
import { openDraft } from "../../decap/index.ts";
import { titleOf } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { SoundPlayer } from "../listen/player.tsx";
import { useEnd } from "../listen/use-end.ts";
import { useSound } from "../listen/use-sound.ts";
import { OptionField } from "../option-field.tsx";
import { useAnswer } from "../use-answer.ts";
import {
  embedOf,
  type HeldRecording,
  momentLine,
  onOneLine,
  recordingsOf,
  type Said,
  saidIn,
  whenSaid,
  wordsBetween,
} from "./embed.ts";
import { findPassages, type PassageOption } from "./passages.ts";
import { type ChoiceProps, ChoiceWindow } from "./window.tsx";

const { moment: told } = messages.insertions;

/** Milliseconds after the last key before one searches. */
const PAUSE_MS = 150;
/** Seconds that a moment has where nothing is written of its recording. */
const USUAL_SECONDS = 20;
/** Signs of what is said that the choice of a place shows: how it begins, or how it ends. */
const MAX_LABEL = { start: 60, end: 30 } as const;

interface Cut {
  readonly recording: HeldRecording;
  readonly start: number;
  readonly end?: number | undefined;
  /** What was looked for and found. */
  readonly sentence?: string;
}

export function MomentChoice(props: ChoiceProps) {
  const [cut, setCut] = useState<Cut | undefined>(() => cutOf(props));
  if (cut === undefined)
    return (
      <ChoiceWindow title={told.title} cancel={props.cancel}>
        <FindPassage
          {...props}
          choose={({ recording, start, label }) => setCut({ recording, start, sentence: label })}
        />
      </ChoiceWindow>
    );
  return <CutMoment {...props} cut={cut} again={() => setCut(undefined)} />;
}

function cutOf({ line, hub }: ChoiceProps): Cut | undefined {
  const known = line === "" ? undefined : embedOf(line, hub.data());
  const { start, end, recording: id } = known?.ref ?? {};
  const recording =
    known && recordingsOf(known.entry).find((one) => (id === undefined ? one.first : one.id === id));
  return recording === undefined || start === undefined ? undefined : { recording, start, end };
}

function FindPassage({ hub, choose }: ChoiceProps & { choose: (passage: PassageOption) => void }) {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useAnswer(
    () =>
      asked === ""
        ? undefined
        : findPassages(asked, hub).then(
            (passages) => ({ passages, failed: false }),
            () => ({ passages: [], failed: true }),
          ),
    [asked],
  );
  const passages = text.trim() === "" ? [] : (found?.passages ?? []);
  return (
    <>
      <label for="text-passage">{told.search}</label>
      <OptionField
        takesFocus
        id="text-passage"
        label={told.search}
        text={text}
        options={passages}
        firstIsChosen
        onText={setText}
        onChoose={choose}
      />
      <p class="text-told" role="status">
        {found?.failed === true && told.failed}
        {found?.failed === false && passages.length === 0 && text.trim() !== "" && told.nothing}
      </p>
    </>
  );
}

function CutMoment({ hub, cut, again, cancel, done, line }: ChoiceProps & { cut: Cut; again: () => void }) {
  const { recording } = cut;
  const said = useAnswer(() => saidIn(recording, hub), [recording]) ?? NOTHING_SAID;
  const [from, setFrom] = useState<number>();
  const [to, setTo] = useState<number>();
  const sentence = cut.sentence === undefined ? undefined : whenSaid(said, cut.sentence, cut.start);
  const first =
    from ?? sentence?.start ?? (cut.sentence === undefined ? cut.start : startNear(said, cut.start));
  const last = Math.max(to ?? cut.end ?? sentence?.end ?? endAfter(said, first), first + 1);
  const sound = useSound(recording.sounds, { draft: openDraft, hub });
  const { listening } = sound;
  useEnd(listening, last);
  const words = wordsBetween(said, first, last);
  return (
    <ChoiceWindow
      title={told.title}
      cancel={cancel}
      act={line === "" ? told.insert : told.keep}
      onAct={() => done(momentLine(recording, first, last))}
    >
      <p>
        <b>{titleOf(recording.entry)}</b>
        {told.span(formatTimecode(first), formatTimecode(last))}
      </p>
      {words !== "" && <blockquote>{words}</blockquote>}
      <div class="text-cut">
        <Edge id="text-from" label={told.from} said={said} edge="start" at={first} set={setFrom} />
        <Edge
          id="text-to"
          label={told.to}
          said={said.filter(({ end }) => end > first)}
          edge="end"
          at={last}
          set={setTo}
        />
      </div>
      <SoundPlayer
        listening={listening}
        src={sound.address}
        name={messages.quoted(titleOf(recording.entry))}
        seconds={recording.seconds}
      />
      <p class="text-panel-actions">
        <Button
          disabled={sound.address === undefined || listening.failed}
          onClick={() => {
            listening.seek(first);
            if (!listening.playing) listening.toggle();
          }}
        >
          {told.play}
        </Button>
        <Button onClick={again}>{told.again}</Button>
      </p>
    </ChoiceWindow>
  );
}

const NOTHING_SAID: readonly Said[] = [];

/** Where the words begin that are said then. */
function startNear(said: readonly Said[], at: number): number {
  const cue = said.findLast(({ start }) => start <= at + 0.999) ?? said[0];
  return cue === undefined ? at : cue.start;
}

/** Where the words end that begin then. */
function endAfter(said: readonly Said[], start: number): number {
  return said.find((cue) => cue.end > start)?.end ?? start + USUAL_SECONDS;
}

interface EdgeProps {
  readonly id: string;
  readonly label: string;
  readonly said: readonly Said[];
  readonly edge: "start" | "end";
  /** Seconds. */
  readonly at: number;
  readonly set: (seconds: number) => void;
}

/** Where a moment begins, or ends: at the edge of what is said. */
function Edge({ id, label, said, edge, at, set }: EdgeProps) {
  const isKnown = said.some((cue) => cue[edge] === at);
  const shown = (text: string) => {
    const words = onOneLine(text);
    const most = MAX_LABEL[edge];
    if (words.length <= most) return words;
    return edge === "start" ? `${words.slice(0, most)}…` : `…${words.slice(-most)}`;
  };
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={String(at)} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
        {!isKnown && <option value={String(at)}>{formatTimecode(at)}</option>}
        {said.map((cue) => (
          <option key={cue[edge]} value={String(cue[edge])}>
            {formatTimecode(cue[edge])} {shown(cue.text)}
          </option>
        ))}
      </select>
    </div>
  );
}
