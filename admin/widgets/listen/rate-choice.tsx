import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatNumber } from "../../../src/i18n/index.ts";
import type { Listening } from "./use-audio.ts";

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** How fast one listens. */
export function RateChoice(props: { readonly listening: Listening; readonly disabled?: boolean }) {
  const { listening, disabled = false } = props;
  return (
    <select
      aria-label={messages.listen.rate}
      disabled={disabled}
      value={String(listening.rate)}
      onChange={({ currentTarget }) => listening.setRate(Number(currentTarget.value))}
    >
      {RATES.map((rate) => (
        <option key={rate} value={String(rate)}>
          ×{formatNumber(rate, EDITOR_LANG, 2)}
        </option>
      ))}
    </select>
  );
}
