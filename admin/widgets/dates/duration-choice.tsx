/** The end of a meeting, as a time after its start. */

import { useEffect, useRef } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import { asText } from "../as-text.ts";
import { after, minutesBetween } from "./duration.ts";
import { DurationSelect } from "./duration-select.tsx";

interface DurationProps extends Pick<ControlProps, "id" | "value" | "draft" | "path" | "onChange"> {
  /** The field beside this one that holds the start. */
  readonly startName: string;
  /** IANA name. */
  readonly zone: string;
}

/** A value of the entry, by its path. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (held, part) =>
      typeof held === "object" && held !== null
        ? (held as Readonly<Record<string, unknown>>)[part]
        : undefined,
    data,
  );
}

export function Duration({ id, value, draft, path, onChange, startName, zone }: DurationProps) {
  const start = valueAt(draft.entry().data, [...path().slice(0, -1), startName]);
  const [from, end] = [asText(start), asText(value)];
  const minutes = minutesBetween(from, end, zone);
  // an end that was chosen as a duration goes with its start; one that was written stays
  const chosen = useRef<
    { readonly minutes: number; readonly from: string; readonly end: string } | undefined
  >(undefined);
  const set = (length: number) => {
    const news = after(from, length, zone);
    chosen.current = { minutes: length, from, end: news };
    if (news !== end) onChange(news);
  };
  // the start is known before the end that was set last has come back, or the end has gone with the start already
  useEffect(() => {
    const { current } = chosen;
    if (current === undefined || from === "" || from === current.from) return;
    if (current.end === end || minutes === current.minutes) set(current.minutes);
  }, [from, end]);
  return (
    <DurationSelect
      class="dates-length"
      id={`${id}-length`}
      disabled={from === ""}
      minutes={minutes}
      none={from === "" ? messages.meetingDates.afterStart : messages.meetingDates.lengthToChoose}
      take={(length) => length !== undefined && set(length)}
    />
  );
}
