/** A mark on the recording: a slider of its own. https://www.w3.org/WAI/ARIA/apg/patterns/slider/ */

import { useRef } from "preact/hooks";
import { commandOf, MARKER_SHORTCUTS, type MarkerCommand } from "../../../../src/shortcuts/index.ts";
import { formatPosition } from "../../../../src/text/index.ts";
import { type Mark, type MarkKind, slideOf } from "../model.ts";
import { nameOf, spokenTime } from "../words.ts";

/** Seconds by which a key moves a mark. */
const STEPS: Readonly<Partial<Record<MarkerCommand, number>>> = {
  earlier: -0.1,
  later: 0.1,
  "second-earlier": -1,
  "second-later": 1,
  "much-earlier": -5,
  "much-later": 5,
};
/** Pixels that a finger may tremble without moving anything. */
const TREMBLE = 3;

interface Props {
  readonly kind: MarkKind;
  readonly mark: Mark;
  /** From 1, in the order of time. */
  readonly order: number;
  readonly duration: number;
  readonly isChosen: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  /** Seconds at a place of the window. */
  readonly timeAt: (x: number) => number;
  /** Key of the mark before (-1) or after (1). */
  readonly neighbour: (by: -1 | 1) => number | undefined;
  readonly choose: (key: number) => void;
  readonly move: (to: number) => void;
  readonly endMove: () => void;
  readonly remove: () => void;
  readonly listen: () => void;
}

export function Marker(props: Props) {
  const { kind, mark, order, duration, isChosen, isStop } = props;
  const at = mark.at ?? 0;
  const drag = useRef<{ readonly x: number; readonly from: number; isMoving: boolean } | undefined>(
    undefined,
  );
  const name = nameOf(kind, mark);

  const goTo = (key: number | undefined) => {
    if (key !== undefined) document.getElementById(markerId(kind, key))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(MARKER_SHORTCUTS, event);
    if (command === undefined) return;
    event.preventDefault();
    const step = STEPS[command];
    if (step !== undefined) props.move(at + step);
    else if (command === "listen") props.listen();
    else if (command === "remove") {
      const next = props.neighbour(1) ?? props.neighbour(-1);
      props.remove();
      goTo(next);
    } else goTo(props.neighbour(command === "previous" ? -1 : 1));
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current: hold } = drag;
    if (hold === undefined) return;
    hold.isMoving ||= Math.abs(event.clientX - hold.x) > TREMBLE;
    // from where it was taken, so that it does not jump under the finger
    if (hold.isMoving) props.move(hold.from + props.timeAt(event.clientX) - props.timeAt(hold.x));
  };
  const drop = () => {
    drag.current = undefined;
    props.endMove();
  };

  return (
    <div
      id={markerId(kind, mark.key)}
      class={`marks-marker${isChosen ? " is-chosen" : ""}`}
      style={{ insetInlineStart: `${Math.min(1, at / duration) * 100}%` }}
      role="slider"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={Math.max(duration, at)}
      aria-valuenow={at}
      aria-valuetext={`${name}, ${spokenTime(at)}`}
      title={`${name} (${formatPosition(at)})`}
      onFocus={() => props.choose(mark.key)}
      onBlur={props.endMove}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        // a finger that drags gives no focus by itself
        event.currentTarget.focus();
        drag.current = { x: event.clientX, from: at, isMoving: false };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <span aria-hidden="true">{kind === "cues" ? (slideOf(mark)?.slide ?? "?") : order}</span>
    </div>
  );
}

const markerId = (kind: MarkKind, key: number): string => `marks-${kind}-${key}`;
