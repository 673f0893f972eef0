/** Where a control stands in the entry: Decap tells the identifiers of the fields around it, and not their places. */
import type { FieldPath } from "../../../src/content/index.ts";

const FIELD = /^(.+)-field-\d+$/;
const ITEM = "styled-list-item-top-bar-";

/**
 * The path of a field, `["recordings", 1, "cues"]`. The place of an item is read from the page, since a control is not
 * drawn anew when its item moves.
 * @param parents identifiers of the fields and of the items around it, the outermost first
 */
export function pathOf(parents: readonly (string | undefined)[], name: string, page: ParentNode): FieldPath {
  const path: (string | number)[] = [];
  for (const parent of parents) {
    // the group inside an item has no field of its own
    if (parent === undefined) continue;
    const field = FIELD.exec(parent)?.[1];
    if (field !== undefined) path.push(field);
    else path.push(placeOf(parent, page));
  }
  return [...path, name];
}

function placeOf(key: string, page: ParentNode): number {
  const bar = page.querySelector(`[data-testid="${ITEM}${CSS.escape(key)}"]`);
  const item = bar?.parentElement;
  const items = [...(item?.parentElement?.children ?? [])].filter((child) =>
    [...child.children].some((part) => part.getAttribute("data-testid")?.startsWith(ITEM)),
  );
  return item === undefined || item === null ? 0 : Math.max(0, items.indexOf(item));
}
