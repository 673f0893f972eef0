/** The end of a row of marks: hear it, take it away. */

import { messages } from "../../../../src/i18n/editors/index.ts";
import { Button } from "../../button.tsx";
import { PathIcon, PLAY } from "../../icon-button.tsx";
import type { MarkActions } from "../actions.ts";
import type { Mark, MarkKind } from "../model.ts";
import { nameOf } from "../words.ts";

const { list: words } = messages.marks;

/** What a row of marks can ask for. */
export type RowActions = Pick<MarkActions, "change" | "remove" | "listenFrom">;

export function RowEnd(props: RowActions & { readonly kind: MarkKind; readonly mark: Mark }) {
  const { kind, mark, listenFrom, remove } = props;
  const name = nameOf(kind, mark);
  const { at } = mark;
  return (
    <td class="marks-acts">
      <Button
        aria-label={words.listenFrom(name)}
        title={messages.marks.chosen.listen}
        disabled={at === undefined}
        onClick={() => at !== undefined && listenFrom(at)}
      >
        <PathIcon path={PLAY} />
      </Button>
      <Button
        aria-label={words.deleteNamed(name)}
        title={words.delete}
        onClick={() => remove(kind, mark.key)}
      >
        ×
      </Button>
    </td>
  );
}
