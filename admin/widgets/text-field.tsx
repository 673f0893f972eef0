import type { InputHTMLAttributes, Ref } from "preact";

interface Props
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "required" | "inputMode" | "spellcheck" | "placeholder" | "aria-describedby" | "onKeyDown"
  > {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly field?: Ref<HTMLInputElement>;
}

/** A line of text and what it is called. */
export const TextField = ({ id, label, onText, field, ...rest }: Props) => (
  <>
    <label for={id}>{label}</label>
    <input
      ref={field ?? null}
      id={id}
      type="text"
      autocomplete="off"
      {...rest}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  </>
);
