/** The mark that was chosen, set to the tenth: with a thumb as well as with a mouse. */
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

const NUDGES: readonly (readonly [by: number, shown: string, said: string])[] = [
  [-1, `−1${NBSP}s`, "une seconde plus tôt"],
  [-0.1, "−0,1", "un dixième de seconde plus tôt"],
  [0.1, "+0,1", "un dixième de seconde plus tard"],
  [1, `+1${NBSP}s`, "une seconde plus tard"],
];

export function ChosenMark({ chosen, mark, here, actions }: Props) {
  if (chosen === undefined || mark === undefined)
    return <p class="marks-chosen marks-hint">Choisissez un repère pour le régler au dixième de seconde.</p>;
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
    <section class="marks-chosen" aria-label="Repère choisi">
      <span class="marks-name">{nameOf(chosen.kind, mark)}</span>
      <span class="marks-nudges">
        {early.map(step)}
        <output>{mark.at === undefined ? "sans temps" : formatPosition(mark.at)}</output>
        {late.map(step)}
      </span>
      <span class="marks-row">
        <Button disabled={mark.at === undefined} onClick={() => actions.listenFrom(mark.at ?? 0)}>
          Écouter d’ici
        </Button>
        <Button onClick={() => actions.move(chosen, here())}>Placer où l’on écoute</Button>
        <Button onClick={() => actions.remove(chosen.kind, chosen.key)}>Supprimer</Button>
      </span>
    </section>
  );
}
