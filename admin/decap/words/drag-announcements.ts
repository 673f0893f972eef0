/** What is told to somebody who moves the items of a list by keys and does not see them. https://docs.dndkit.com */
import { messages } from "../../../src/i18n/editors/index.ts";

interface Item {
  readonly data: {
    readonly current?:
      | { readonly sortable?: { readonly index: number; readonly items: readonly unknown[] } }
      | undefined;
  };
}

interface Moved {
  readonly active: Item;
  readonly over: Item | null;
}

const words = messages.moving;

/** A sentence of the place of an item among the others. */
function placed({ data }: Item, said: (place: number, of: number) => string): string {
  const { index = 0, items = [] } = data.current?.sortable ?? {};
  return said(index + 1, items.length);
}

export const MOVING = {
  screenReaderInstructions: { draggable: words.how },
  announcements: {
    onDragStart: ({ active }: Pick<Moved, "active">) => placed(active, words.taken),
    onDragOver: ({ over }: Moved) => (over === null ? words.outside : placed(over, words.over)),
    onDragEnd: ({ over }: Moved) => (over === null ? words.putBack : placed(over, words.put)),
    onDragCancel: () => words.putBack,
  },
};
