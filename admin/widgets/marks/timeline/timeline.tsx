/** The recording from end to end: its sound, where one listens, and the marks, which are dragged or moved by keys. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { commandOf, TIMELINE_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { Button } from "../../button.tsx";
import type { Chosen, MarkActions } from "../actions.ts";
import type { Mark, MarkKind, Marks } from "../model.ts";
import { spokenTime } from "../words.ts";
import { Marker } from "./marker.tsx";

const { timeline: words } = messages.marks;

/** Pixels for a second at the closest view: a tenth of a second is a pixel and more. */
const CLOSEST = 12;
const WIDTH = 1000;
const HEIGHT = 100;

interface Props {
  readonly marks: Marks;
  /** Seconds, more than 0. */
  readonly duration: number;
  readonly time: number;
  readonly playing: boolean;
  /** Loudness, 0 to 1; undefined where nothing is known. */
  readonly peaks: readonly number[] | undefined;
  readonly chosen: Chosen | undefined;
  readonly seek: (seconds: number) => void;
  readonly choose: (chosen: Chosen) => void;
  /** A mark is let go. */
  readonly endMove: () => void;
  readonly actions: Pick<MarkActions, "move" | "remove" | "listenFrom">;
}

export function Timeline(props: Props) {
  const { marks, duration, time, playing, peaks, chosen, seek } = props;
  const view = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const latest = useRef(props);
  latest.current = props;

  const part = Math.min(1, time / duration);
  const most = Math.max(1, (duration * CLOSEST) / (view.current?.clientWidth || 1000));
  const show = (at: number, where: number) => {
    const { current: box } = view;
    if (box !== null) box.scrollLeft = at * box.scrollWidth - where * box.clientWidth;
  };
  // where one listens stays in sight
  useEffect(() => show(part, 0.5), [zoom]);
  useEffect(() => {
    const { current: box } = view;
    if (box === null || zoom === 1) return;
    const x = part * box.scrollWidth - box.scrollLeft;
    if (x < 0 || x > box.clientWidth * (playing ? 0.92 : 1)) show(part, 0.1);
  }, [part]);

  const timeAt = (x: number): number => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return 0;
    return Math.min(1, Math.max(0, (x - box.left) / box.width)) * duration;
  };
  const lane = (kind: MarkKind, list: readonly Mark[]) => (
    <Lane
      kind={kind}
      list={list}
      duration={duration}
      chosen={chosen?.kind === kind ? chosen.key : undefined}
      timeAt={timeAt}
      props={latest}
    />
  );
  const chapters = useMemo(() => lane("chapters", marks.chapters), [marks.chapters, duration, chosen]);
  const cues = useMemo(() => lane("cues", marks.cues), [marks.cues, duration, chosen]);
  const sound = useMemo(() => (peaks === undefined ? undefined : outline(peaks)), [peaks]);

  return (
    <div class="marks-timeline">
      <div class="marks-view" ref={view}>
        <div class="marks-track" ref={track} style={{ inlineSize: `${zoom * 100}%` }}>
          {chapters}
          <div
            class="marks-wave"
            role="slider"
            tabIndex={0}
            aria-label={words.place}
            aria-valuemin={0}
            aria-valuemax={Math.round(duration)}
            aria-valuenow={Math.round(time)}
            aria-valuetext={messages.listen.place(
              spokenTime(Math.round(time)),
              spokenTime(Math.round(duration)),
            )}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              seek(timeAt(event.clientX));
            }}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(timeAt(event.clientX));
            }}
            onKeyDown={(event) => {
              const command = commandOf(TIMELINE_SHORTCUTS, event);
              if (command === undefined) return;
              event.preventDefault();
              seek({ start: 0, end: duration, forward: time + 30, back: time - 30 }[command]);
            }}
          >
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              {sound === undefined ? (
                <path class="marks-calm" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
              ) : (
                <>
                  <path class="marks-sound" d={sound} />
                  <path
                    class="marks-heard"
                    d={sound}
                    style={{ clipPath: `inset(0 ${(1 - part) * 100}% 0 0)` }}
                  />
                </>
              )}
            </svg>
          </div>
          {cues}
          <div class="marks-head" style={{ insetInlineStart: `${part * 100}%` }} />
        </div>
      </div>
      <div class="marks-zoom">
        <Button aria-label={words.wider} disabled={zoom === 1} onClick={() => setZoom(Math.max(1, zoom / 2))}>
          −
        </Button>
        <Button
          aria-label={words.closer}
          disabled={zoom >= most}
          onClick={() => setZoom(Math.min(most, zoom * 2))}
        >
          +
        </Button>
      </div>
    </div>
  );
}

interface LaneProps {
  readonly kind: MarkKind;
  readonly list: readonly Mark[];
  readonly duration: number;
  readonly chosen: number | undefined;
  readonly timeAt: (x: number) => number;
  readonly props: { readonly current: Props };
}

/** Markers of one kind: one stop of the Tab key, and the up and down arrows from one to the next. */
function Lane({ kind, list, duration, chosen, timeAt, props }: LaneProps) {
  const timed = list.filter(({ at }) => at !== undefined);
  const stop = timed.find(({ key }) => key === chosen) ?? timed[0];
  // in the order in which they were made: a marker that passes another stays the same element, and keeps the focus
  const stable = [...timed].sort((a, b) => a.key - b.key);
  return (
    <div class={`marks-lane marks-lane-${kind}`}>
      {stable.map((mark) => (
        <Marker
          key={mark.key}
          kind={kind}
          mark={mark}
          order={timed.indexOf(mark) + 1}
          duration={duration}
          isChosen={mark.key === chosen}
          isStop={mark === stop}
          timeAt={timeAt}
          neighbour={(by) => timed[timed.indexOf(mark) + by]?.key}
          choose={(key) => props.current.choose({ kind, key })}
          move={(to) => props.current.actions.move({ kind, key: mark.key }, to)}
          endMove={() => props.current.endMove()}
          remove={() => props.current.actions.remove(kind, mark.key)}
          listen={() => props.current.actions.listenFrom(mark.at ?? 0)}
        />
      ))}
    </div>
  );
}

/** Loudness above and below a middle line. */
function outline(peaks: readonly number[]): string {
  const x = (index: number) => ((index / Math.max(1, peaks.length - 1)) * WIDTH).toFixed(1);
  const half = (peak: number) => 2 + peak * (HEIGHT / 2 - 4);
  const above = peaks.map((peak, n) => `${x(n)} ${(HEIGHT / 2 - half(peak)).toFixed(1)}`);
  const below = peaks.map((peak, n) => `${x(n)} ${(HEIGHT / 2 + half(peak)).toFixed(1)}`).reverse();
  return `M${[...above, ...below].join("L")}Z`;
}
