/** The mark that was chosen, set to the tenth: with a thumb as well as with a mouse. */

import { EDITOR_LANG, messages } from "../../../../src/i18n/editors/index.ts";
import { formatNumber } from "../../../../src/i18n/index.ts";
import { formatPosition, NBSP } from "../../../../src/text/index.ts";
import { Button } from "../../button.tsx";
import type { Chosen, MarkActions } from "../actions.ts";
import type { Mark } from "../model.ts";
import { nameOf } from "../words.ts";

interface Props {
  readonly chosen: Chosen | undefined;
  readonly mark: Mark | undefined;
  /** Seconds at which one listens. */
  readonly here: () => number;
  readonly actions: Pick<MarkActions, "move" | "remove" | "listenFrom">;
}

const { chosen: words } = messages.marks;
const TENTH = formatNumber(0.1, EDITOR_LANG, 1);

const NUDGES: readonly (readonly [by: number, shown: string, said: string])[] = [
  [-1, `−1${NBSP}s`, words.secondEarlier],
  [-0.1, `−${TENTH}`, words.tenthEarlier],
  [0.1, `+${TENTH}`, words.tenthLater],
  [1, `+1${NBSP}s`, words.secondLater],
];

export function ChosenMark({ chosen, mark, here, actions }: Props) {
  if (chosen === undefined || mark === undefined) return <p class="marks-chosen marks-hint">{words.none}</p>;
  const early = NUDGES.slice(0, 2);
  const late = NUDGES.slice(2);
  const step = ([by, shown, said]: (typeof NUDGES)[number]) => (
    <Button
      key={by}
      aria-label={`${shown}, ${said}`}
      onClick={() => actions.move(chosen, (mark.at ?? 0) + by)}
    >
      {shown}
    </Button>
  );
  return (
    <section class="marks-chosen" aria-label={words.label}>
      <span class="marks-name">{nameOf(chosen.kind, mark)}</span>
      <span class="marks-nudges">
        {early.map(step)}
        <output>{mark.at === undefined ? words.timeless : formatPosition(mark.at)}</output>
        {late.map(step)}
      </span>
      <span class="marks-row">
        <Button disabled={mark.at === undefined} onClick={() => actions.listenFrom(mark.at ?? 0)}>
          {words.listen}
        </Button>
        <Button onClick={() => actions.move(chosen, here())}>{words.placeHere}</Button>
        <Button onClick={() => actions.remove(chosen.kind, chosen.key)}>{messages.marks.list.delete}</Button>
      </span>
    </section>
  );
}
