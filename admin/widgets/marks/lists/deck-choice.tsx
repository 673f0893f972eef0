import { messages } from "../../../../src/i18n/editors/index.ts";
import type { KnownDeck } from "../../listen/recording.ts";

/** A deck by its title; one that is no longer there stays. */
export function DeckChoice(props: {
  readonly label: string;
  readonly decks: readonly KnownDeck[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { label, decks, value, onChange } = props;
  const isKnown = decks.some(({ id }) => id === value);
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {!isKnown && <option value={value}>{value === "" ? "—" : messages.marks.absentDeck}</option>}
      {decks.map(({ id, title }, at) => (
        <option key={id} value={id}>
          {title === "" ? messages.marks.untitledDeck(at + 1) : title}
        </option>
      ))}
    </select>
  );
}
