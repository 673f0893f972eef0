/** Several values of the entry in the form, written at once: fields that stand beside each other may be edited in one place. */
import { changeDraftField } from "decap-cms-core/dist/esm/actions/entries";
import { store } from "decap-cms-core/dist/esm/redux";
import { fromJS, Map as ImmutableMap } from "immutable";
import type { FieldPath } from "../../../src/content/index.ts";

export type ValueChange = readonly [path: FieldPath, value: unknown];

interface Field {
  get(name: string): unknown;
}

/**
 * Decap changes a whole field of the entry at a time, and each control knows its own only. From the state itself, no
 * change can overwrite another that its control has not been told of yet.
 */
export function setValues(changes: readonly ValueChange[]): void {
  const { entryDraft, collections } = store.getState();
  const entry = entryDraft.get("entry");
  const held = entry?.get("data");
  const before = ImmutableMap.isMap(held)
    ? (held as ImmutableMap<string, unknown>)
    : ImmutableMap<string, unknown>();
  const data = changes.reduce((so, [path, value]) => so.setIn(path, fromJS(value)), before);
  const name = String(entry?.get("collection"));
  // a file with a form of its own has its fields beside its name
  const fields = (collections.getIn([name, "fields"]) ??
    collections.getIn([name, "files", "0", "fields"])) as Iterable<Field>;
  const changed = new Set(changes.map(([path]) => String(path[0])));
  for (const field of fields) {
    const own = String(field.get("name"));
    if (changed.has(own) && data.get(own) !== before.get(own))
      store.dispatch(changeDraftField({ field, value: data.get(own), metadata: {}, entries: [] }));
  }
}
