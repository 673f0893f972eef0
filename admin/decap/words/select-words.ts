/** What lists of choices say to somebody who does not see them. https://react-select.com/advanced#accessibility */
import { messages } from "../../../src/i18n/editors/index.ts";

const words = messages.select;

interface Told {
  readonly label?: string;
  /** What happened; absent where something is only looked at. */
  readonly action?: string;
  readonly context?: "menu" | "input" | "value";
  readonly labels?: readonly string[];
  readonly isInitialFocus?: boolean;
  readonly isMulti?: boolean;
  readonly resultsMessage?: string;
}

const GONE = ["deselect-option", "pop-value", "remove-value"];

/** Properties of each list. */
export const SELECT_WORDS = {
  noOptionsMessage: () => words.none,
  screenReaderStatus: ({ count }: { readonly count: number }) => words.count(count),
  ariaLiveMessages: {
    guidance: ({ context, isInitialFocus = false, isMulti = false }: Told) => {
      if (context === "menu") return words.inMenu;
      if (context === "value") return words.onValues;
      return isInitialFocus ? (isMulti ? words.onManyField : words.onField) : "";
    },
    onChange: ({ action = "", label = "", labels = [] }: Told) => {
      if (GONE.includes(action)) return words.gone(label);
      if (action === "clear") return words.cleared;
      if (action === "select-option") return words.chosen(label);
      return action === "initial-input-focus" && labels.length > 0 ? words.chosen(labels.join(", ")) : "";
    },
    onFocus: ({ label = "" }: Told) => `${label}.`,
    onFilter: ({ resultsMessage = "" }: Told) => `${resultsMessage}.`,
  },
};
