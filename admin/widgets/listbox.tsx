/** What a field offers to choose from (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/); the keyboard stays in the field. */
import type { ComponentChildren, Ref } from "preact";

export interface Option {
  readonly key: string;
  readonly label: string;
  /** What kind of thing it is, or a little more of it. */
  readonly note?: string;
}

interface Props<O extends Option> {
  /** Of the field: the list and its options are named after it. */
  readonly id: string;
  readonly label: string;
  readonly class: string;
  readonly options: readonly O[];
  /** Place of the option that the field is at. */
  readonly active: number | undefined;
  readonly onChoose: (option: O) => void;
  readonly list?: Ref<HTMLDivElement>;
  /** Options of another kind, after these. */
  readonly children?: ComponentChildren;
  readonly hidden?: boolean;
}

export function Listbox<O extends Option>(props: Props<O>) {
  const { id, label, options, active, onChoose, list, children, hidden = options.length === 0 } = props;
  return (
    <div
      ref={list ?? null}
      id={`${id}-list`}
      class={props.class}
      role="listbox"
      aria-label={label}
      hidden={hidden}
    >
      {options.map((option, n) => (
        <div
          key={option.key}
          id={`${id}-${n}`}
          role="option"
          tabIndex={-1}
          aria-selected={n === active}
          // before the field loses the focus, which may close the list
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          <span>{option.label}</span> {option.note !== undefined && <small>{option.note}</small>}
        </div>
      ))}
      {children}
    </div>
  );
}
