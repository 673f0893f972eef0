/** The end of a row of marks: hear it, take it away. */

import { Button } from "../../button.tsx";
import { PathIcon, PLAY } from "../../icon-button.tsx";
import type { MarkActions } from "../actions.ts";
import type { Mark, MarkKind } from "../model.ts";
import { nameOf } from "../words.ts";

/** What a row of marks can ask for. */
export type RowActions = Pick<MarkActions, "change" | "remove" | "listenFrom">;

export function RowEnd(props: RowActions & { readonly kind: MarkKind; readonly mark: Mark }) {
  const { kind, mark, listenFrom, remove } = props;
  const name = nameOf(kind, mark);
  const { at } = mark;
  return (
    <td class="marks-acts">
      <Button
        aria-label={`Écouter à partir de ${name}`}
        title="Écouter d’ici"
        disabled={at === undefined}
        onClick={() => at !== undefined && listenFrom(at)}
      >
        <PathIcon path={PLAY} />
      </Button>
      <Button aria-label={`Supprimer ${name}`} title="Supprimer" onClick={() => remove(kind, mark.key)}>
        ×
      </Button>
    </td>
  );
}
