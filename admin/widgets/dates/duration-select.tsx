import { messages } from "../../../src/i18n/editors/index.ts";
import { durationName, durations } from "./duration.ts";

interface DurationSelectProps {
  readonly id?: string;
  readonly class?: string;
  readonly disabled: boolean;
  readonly minutes: number | undefined;
  /** What is said where no duration is chosen. */
  readonly none: string;
  readonly take: (minutes: number | undefined) => void;
}

/** A choice among the usual durations of a meeting, and the one that it has. */
export function DurationSelect({ id, class: className, disabled, minutes, none, take }: DurationSelectProps) {
  return (
    <label class={className}>
      {messages.meetingDates.length}
      <select
        id={id}
        disabled={disabled}
        value={minutes === undefined ? "" : String(minutes)}
        onChange={({ currentTarget: { value } }) => take(value === "" ? undefined : Number(value))}
      >
        <option value="">{none}</option>
        {durations(minutes).map((length) => (
          <option key={length} value={String(length)}>
            {durationName(length)}
          </option>
        ))}
      </select>
    </label>
  );
}
