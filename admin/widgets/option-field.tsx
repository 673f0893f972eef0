/** A field with a list to choose from: the keyboard stays in the field, the arrows go through the list. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
import type { InputHTMLAttributes, Ref } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { commandOf, OPTIONS_SHORTCUTS } from "../../src/shortcuts/index.ts";

export interface Option {
  readonly key: string;
  readonly label: string;
  /** What kind of thing it is, or a little more of it. */
  readonly note?: string;
  readonly class?: string;
}

interface Props<O extends Option>
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "class" | "placeholder" | "autocapitalize" | "onClick" | "onFocus"
  > {
  /** Of the field: the list and its options are named after it. */
  readonly id: string;
  readonly label: string;
  /** What is offered, where the field does not say it. */
  readonly listLabel?: string;
  readonly text: string;
  readonly options: readonly O[];
  readonly onText: (text: string) => void;
  readonly onChoose: (option: O) => void;
  /** Hears keys before the field does; true where it has done what they ask. */
  readonly onKey?: (event: KeyboardEvent, active: O | undefined) => boolean;
  /** Told when the arrows ask for the list, and when it is wanted no more. */
  readonly onOpen?: (isOpen: boolean) => void;
  /** Whether the first of the list is chosen unless another is. */
  readonly firstIsChosen?: boolean;
  readonly takesFocus?: boolean;
  readonly describedBy?: string;
  readonly input?: Ref<HTMLInputElement>;
}

export function OptionField<O extends Option>(props: Props<O>) {
  const { id, label, text, options, onText, onChoose, onKey, onOpen, onClick, onFocus } = props;
  const [moved, setMoved] = useState<number | undefined>();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (props.takesFocus === true) document.getElementById(id)?.focus({ preventScroll: true });
  }, []);
  const at = moved ?? (props.firstIsChosen === true ? 0 : undefined);
  const active = at === undefined || options.length === 0 ? undefined : Math.min(at, options.length - 1);
  // what is offered, and the choice that the arrows are on, come into sight
  useLayoutEffect(() => {
    if (options.length === 0 || (text === "" && active === undefined)) return;
    const shown = active === undefined ? list.current : list.current?.children[active];
    shown?.scrollIntoView({ block: "nearest" });
  }, [active, options.length, text]);
  const choose = (option: O) => {
    setMoved(undefined);
    onChoose(option);
  };
  const leave = () => {
    setMoved(undefined);
    onOpen?.(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = active === undefined ? undefined : options[active];
    if (onKey?.(event, option) === true) {
      event.preventDefault();
      return;
    }
    const command = commandOf(OPTIONS_SHORTCUTS, event);
    if (command === "next" || command === "previous") {
      event.preventDefault();
      onOpen?.(true);
      if (options.length === 0) return;
      const from = active ?? (command === "next" ? -1 : options.length);
      setMoved((from + (command === "next" ? 1 : -1) + options.length) % options.length);
    } else if (command === "accept" && option !== undefined) {
      event.preventDefault();
      choose(option);
    } else if (command === "cancel") leave();
  };
  return (
    <>
      <input
        ref={props.input ?? null}
        id={id}
        type="text"
        class={props.class}
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active === undefined ? {} : { "aria-activedescendant": `${id}-${active}` })}
        {...(props.describedBy === undefined ? {} : { "aria-describedby": props.describedBy })}
        autocomplete="off"
        autocapitalize={props.autocapitalize ?? "none"}
        spellcheck={false}
        placeholder={props.placeholder}
        value={text}
        onClick={onClick}
        onFocus={onFocus}
        onBlur={leave}
        onInput={({ currentTarget }) => {
          setMoved(undefined);
          onText(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        class="options"
        role="listbox"
        aria-label={props.listLabel ?? label}
        hidden={options.length === 0}
      >
        {options.map((option, n) => (
          <div
            key={option.key}
            id={`${id}-${n}`}
            role="option"
            tabIndex={-1}
            class={option.class}
            aria-selected={n === active}
            // before the field loses the focus, which may close the list
            onMouseDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <span>{option.label}</span> {option.note !== undefined && <small>{option.note}</small>}
          </div>
        ))}
      </div>
    </>
  );
}
