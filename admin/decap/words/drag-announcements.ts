/** What is told to somebody who moves the items of a list by keys and does not see them. https://docs.dndkit.com */

interface Item {
  readonly data: {
    readonly current?: { readonly sortable?: { readonly index: number; readonly items: readonly unknown[] } };
  };
}

interface Moved {
  readonly active: Item;
  readonly over: Item | null;
}

export const MOVING = {
  screenReaderInstructions: {
    draggable:
      "Pour déplacer cet élément, appuyez sur la barre d’espace, puis sur les flèches. La barre d’espace le pose, Échap le remet à sa place.",
  },
  announcements: {
    onDragStart: ({ active }: Pick<Moved, "active">) => `Élément pris, ${place(active)}.`,
    onDragOver: ({ over }: Moved) => (over === null ? "Hors de la liste." : `${place(over)}.`),
    onDragEnd: ({ over }: Moved) =>
      over === null ? "Élément remis à sa place." : `Élément posé, ${place(over)}.`,
    onDragCancel: () => "Élément remis à sa place.",
  },
};

function place({ data }: Item): string {
  const { index = 0, items = [] } = data.current?.sortable ?? {};
  return `place ${index + 1} sur ${items.length}`;
}
