/** A field with a list to choose from: it stays in the field, the arrows go through the list. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { commandOf, OPTIONS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { Listbox, type Option } from "../listbox.tsx";

interface Props<O extends Option> {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly options: readonly O[];
  readonly onText: (text: string) => void;
  readonly onChoose: (option: O) => void;
  /** Hears keys before the field does; true where it has done what they ask. */
  readonly onKey?: (event: KeyboardEvent, active: O | undefined) => boolean;
  /** Whether the first of the list is chosen unless another is. */
  readonly firstIsChosen?: boolean;
  readonly describedBy?: string;
}

export function OptionField<O extends Option>(props: Props<O>) {
  const { id, label, placeholder, text, options, onText, onChoose, onKey, firstIsChosen, describedBy } =
    props;
  const [moved, setMoved] = useState<number | undefined>();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  const at = moved ?? (firstIsChosen === true ? 0 : undefined);
  const active = at === undefined || options.length === 0 ? undefined : Math.min(at, options.length - 1);
  useLayoutEffect(() => {
    if (active !== undefined) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active, options.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const option = active === undefined ? undefined : options[active];
    if (onKey?.(event, option) === true) {
      event.preventDefault();
      return;
    }
    const command = commandOf(OPTIONS_SHORTCUTS, event);
    if (command === "next" || command === "previous") {
      event.preventDefault();
      if (options.length === 0) return;
      const from = active ?? (command === "next" ? -1 : options.length);
      setMoved((from + (command === "next" ? 1 : -1) + options.length) % options.length);
    } else if (command === "accept" && option !== undefined) {
      event.preventDefault();
      onChoose(option);
    }
  };
  return (
    <>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active === undefined ? {} : { "aria-activedescendant": `${id}-${active}` })}
        {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        onInput={({ currentTarget }) => {
          setMoved(undefined);
          onText(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <Listbox
        id={id}
        label={label}
        class="text-options"
        options={options}
        active={active}
        onChoose={onChoose}
        list={list}
      />
    </>
  );
}
