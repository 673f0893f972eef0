import type { Listening } from "./use-audio.ts";

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** How fast one listens. */
export function RateChoice(props: { readonly listening: Listening; readonly disabled?: boolean }) {
  const { listening, disabled = false } = props;
  return (
    <select
      aria-label="Vitesse"
      disabled={disabled}
      value={String(listening.rate)}
      onChange={({ currentTarget }) => listening.setRate(Number(currentTarget.value))}
    >
      {RATES.map((rate) => (
        <option key={rate} value={String(rate)}>
          ×{String(rate).replace(".", ",")}
        </option>
      ))}
    </select>
  );
}
