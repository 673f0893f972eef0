/** Decap's list of items, with words of ours for those that are closed, and a tool of ours under it that adds several at once. */
import list, { type Change } from "decap-cms-widget-list";
import { fromJS } from "immutable";
import { createElement, type ReactNode } from "react";
import type { ControlProps, Mount, Mounted } from "./control.ts";
import { openDraft } from "./draft.ts";
import { plain } from "./plain.ts";
import { savedData } from "./save-draft.ts";
import { setValues, type ValueChange } from "./set-values.ts";

export type Item = Readonly<Record<string, unknown>>;

/** What a tool under a list is given. */
export interface ListToolProps extends Pick<ControlProps, "id" | "field" | "draft"> {
  /** Plain data; an item is the same object as long as nothing in it changes. */
  readonly items: readonly Item[];
  /** Takes the items, those that stay as they were given, and values of fields beside the list, all at once. */
  readonly set: (items: readonly Item[], beside?: readonly ValueChange[]) => void;
}

/** What is ours in a list. */
export interface ListWays {
  /** What stands for an item that is closed. */
  readonly label: (item: Item) => string;
  /** How an item is kept of which one value has changed. */
  readonly kept?: (change: ItemChange) => Item;
  readonly tool?: Mount<ListToolProps>;
}

export interface ItemChange {
  readonly before: Item;
  readonly now: Item;
  /** The other items of the list. */
  readonly others: readonly Item[];
  /** The items of the list as they were saved last. */
  readonly saved: readonly Item[];
}

/** A class that Decap can use as a control. */
export function listControlOf({ label, kept = ({ now }) => now, tool }: ListWays) {
  return class extends list.controlComponent {
    private element: HTMLElement | null = null;
    private mounted: Mounted<ListToolProps> | undefined;
    /** Plain items by what Decap holds, so that they are the same as long as nothing in them changes. */
    private readonly known = new WeakMap<object, Item>();
    private readonly changers = new Map<string, Change>();

    override componentDidMount(): void {
      super.componentDidMount?.();
      if (this.element !== null) this.mounted = tool?.(this.element, this.told());
    }
    override componentDidUpdate(): void {
      this.mounted?.update(this.told());
    }
    override componentWillUnmount(): void {
      this.mounted?.destroy();
    }

    /** Decap asks for it at each drawing of an item, and draws the item anew where it is another function. */
    override handleChangeFor = (key: string): Change => {
      const made = this.changers.get(key) ?? this.changer(key);
      this.changers.set(key, made);
      return made;
    };

    private changer(key: string): Change {
      return (field, value, metadata) => {
        const { value: items, onChange } = this.props;
        const at = this.state.keys.indexOf(key);
        const item = items?.get(at);
        if (items === undefined || item === undefined) return;
        const all = this.items();
        const before = all[at] ?? {};
        const name = String(field.get("name"));
        const changed = item.set(name, value);
        const now = plain(changed) as Item;
        const others = all.filter((_, n) => n !== at);
        const keep = kept({ before, now, others, saved: this.saved() });
        onChange(items.set(at, keep === now ? changed : fromJS(keep)), { [this.name()]: metadata ?? {} });
      };
    }

    override objectLabel(item: DecapValues): string {
      return label(this.plainItem(item));
    }

    override render(): ReactNode {
      return createElement(
        "div",
        null,
        super.render(),
        createElement("div", {
          ref: (element: HTMLElement | null) => {
            this.element = element;
          },
        }),
      );
    }

    private name(): string {
      return String(this.props.field.get("name"));
    }

    private saved(): readonly Item[] {
      const { collection, slug } = openDraft.entry();
      const held = savedData(collection, slug)?.[this.name()];
      return Array.isArray(held) ? (held as readonly Item[]) : [];
    }

    private plainItem(item: DecapValues): Item {
      const made = this.known.get(item) ?? (plain(item) as Item);
      this.known.set(item, made);
      return made;
    }

    private items(): readonly Item[] {
      return [...(this.props.value ?? [])].map((item) => this.plainItem(item));
    }

    private told(): ListToolProps {
      const items = this.items();
      return {
        id: this.props.forID,
        field: plain(this.props.field) as Item,
        draft: openDraft,
        items,
        set: (next, beside = []) => {
          const { keys, itemsCollapsed } = this.state;
          const held = [...(this.props.value ?? [])];
          const from = next.map((item) => items.indexOf(item));
          // each open or closed as it was, and what is new closed
          this.setState({
            keys: from.map((n) => keys[n] ?? crypto.randomUUID()),
            itemsCollapsed: from.map((n) => itemsCollapsed[n] ?? true),
          });
          setValues([[[this.name()], next.map((item, n) => held[from[n] ?? -1] ?? item)], ...beside]);
        },
      };
    }
  };
}
