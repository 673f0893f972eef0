/** What Decap says of groups and items that are folded, in words that the rest of the interface gives it. */
import type { CmsField } from "../../../src/cms/index.ts";
import { uniqueSlug } from "../../../src/text/index.ts";
import { plain } from "../form/plain.ts";

export interface FoldedWords {
  /** Fields of a part of the form, and the values of the entry. */
  readonly part: (fields: readonly CmsField[], values: unknown) => string;
  readonly group: (field: CmsField, value: unknown) => string;
  readonly list: (field: CmsField, items: readonly unknown[]) => string;
}

let said: FoldedWords | undefined;

export function setSaid(given: FoldedWords): void {
  said = given;
}

/** A folded group, or an item of a list. */
export function groupHeading(field: unknown, value: unknown): string {
  return said?.group(plain(field) as CmsField, plain(value)) ?? "";
}

export const partHeading = (fields: readonly CmsField[], values: unknown): string =>
  said?.part(fields, values) ?? "";

export function listHeading(field: unknown, value: unknown): string {
  const items = plain(value);
  return said?.list(plain(field) as CmsField, Array.isArray(items) ? items : []) ?? "";
}

interface NewItem {
  set(name: string, value: string): NewItem;
}

/** A new item of a list, with the identifier that is made for it where its items have one. */
export function newItem(field: unknown, value: unknown, item: NewItem): NewItem {
  const { fields = [] } = plain(field) as CmsField;
  const items = plain(value);
  return fields.reduce((so, { name, made }) => {
    if (made === undefined) return so;
    const taken = new Set(
      (Array.isArray(items) ? (items as readonly Readonly<Record<string, unknown>>[]) : []).map((one) =>
        String(one[name] ?? ""),
      ),
    );
    return so.set(name, uniqueSlug(made, taken));
  }, item);
}
