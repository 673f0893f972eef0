/** Chapters as a table: their time and their title can be typed. */

import { messages } from "../../../../src/i18n/editors/index.ts";
import { MARKS_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { formatPosition } from "../../../../src/text/index.ts";
import { KeyHint } from "../../key-list.tsx";
import type { Mark } from "../model.ts";
import { nameOf } from "../words.ts";
import { type RowActions, RowEnd } from "./row-end.tsx";
import { TimeField } from "./time-field.tsx";

const { list: words } = messages.marks;

interface Props extends RowActions {
  readonly list: readonly Mark[];
  /** Key of the mark that is on now. */
  readonly now: number | undefined;
}

export function ChapterList(props: Props) {
  const { list, now, change } = props;
  if (list.length === 0)
    return (
      <p class="marks-empty">{words.noChapter(<KeyHint shortcuts={MARKS_SHORTCUTS} command="chapter" />)}</p>
    );
  return (
    <table class="marks-table">
      <thead>
        <tr>
          <th scope="col">{words.start}</th>
          <th scope="col">{words.title}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {list.map((mark) => (
          <tr key={mark.key} class={mark.key === now ? "is-now" : ""}>
            <td>
              <TimeField
                mark={mark}
                label={words.startOf(nameOf("chapters", mark))}
                onChange={(at) => change("chapters", mark.key, { at })}
              />
            </td>
            <td class="marks-wide">
              <input
                type="text"
                id={titleId(mark.key)}
                aria-label={words.titleAt(formatPosition(mark.at ?? 0))}
                autocomplete="off"
                maxLength={200}
                value={String(mark.item["title"] ?? "")}
                onInput={({ currentTarget }) => change("chapters", mark.key, { title: currentTarget.value })}
              />
            </td>
            <RowEnd {...props} kind="chapters" mark={mark} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Identifier of the field that holds a chapter's title. */
export const titleId = (key: number): string => `marks-title-${key}`;
