/** A date, with or without its time, each in the browser's own control: what is shown is what is saved. */

import { useEffect, useRef, useState } from "preact/hooks";
import { atWallTime, type WallTime, wallTime } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { useRedraw } from "../use-answer.ts";
import { endOfDuration } from "./duration.ts";
import { Duration, valueAt } from "./duration-choice.tsx";
import { zoneName, zoneOf } from "./zone.ts";

const { meetingDates: words } = messages;

const NOTHING: WallTime = { date: "", time: "" };

/** Years with four digits: the control then goes on to the next part after the fourth. */
const FIRST = "1000-01-01";
const LAST = "2999-12-31";

/** What keeps a date from being one; nothing where it is whole, or empty. */
function lacks({ date, time }: WallTime, partial: boolean, timed: boolean): string | undefined {
  if (partial) return words.lacks.part;
  if (date === "" && time !== "") return words.lacks.date;
  if (date !== "" && time === "" && timed) return words.lacks.time;
  return undefined;
}

const isDay = (iso: string): boolean => iso !== "" && !iso.includes("T");

/** The text of the field beside this one. */
function besideIt({ draft, path }: Pick<ControlProps, "draft" | "path">, name: string): string {
  const beside = valueAt(draft.entry().data, [...path().slice(0, -1), name]);
  return typeof beside === "string" ? beside : "";
}

export function DateControl(props: ControlProps & { readonly hub: HubStore }) {
  const { id, field, className, onChange, refuseWhere, draft, hub } = props;
  useRedraw(draft);
  useRedraw(hub);
  const hubZone = hub.data().site.timeZone;
  const hasTime = field["widget"] === "datetime";
  const zone = hasTime ? zoneOf(draft, hubZone) : hubZone;
  const startName = typeof field["end_of"] === "string" ? field["end_of"] : undefined;
  const made =
    startName === undefined
      ? ""
      : endOfDuration(besideIt(props, startName), besideIt(props, "duration"), zone);
  const value = props.value === undefined && made !== "" ? made : props.value;
  const held = typeof value === "string" ? value : "";
  const [whole, setWhole] = useState(isDay(held));
  // an end is a day where its start is one
  const wholeDay =
    startName === undefined ? field["all_day"] === true && whole : isDay(besideIt(props, startName));
  const needsTime = hasTime && !wholeDay;
  const [typed, setTyped] = useState(() => wallTime(held, zone) ?? NOTHING);
  const [told, setTold] = useState(false);
  const dateInput = useRef<HTMLInputElement>(null);
  const timeInput = useRef<HTMLInputElement>(null);
  const given = useRef(value);
  const taken = useRef({ value, typed });
  if (value !== given.current) {
    given.current = value;
    // else changed by somebody else than this field: another draft was opened, a duration was chosen
    if (value !== taken.current.value) {
      taken.current = { value, typed: wallTime(held, zone) ?? NOTHING };
      if (held !== "") setWhole(isDay(held));
    }
    setTyped(taken.current.typed);
  }
  // a day alone has no time to ask for; one that an entry holds stays in sight
  const hadTime = useRef(false);
  hadTime.current ||= typed.time !== "";
  const timed = needsTime || (hadTime.current && !wholeDay);
  const partial = () => [dateInput, timeInput].some(({ current }) => current?.validity.badInput);
  const why = lacks(typed, partial(), needsTime);

  // a date that was begun changes nothing, and no event tells of it
  refuseWhere(() => {
    const missing = lacks(typed, partial(), needsTime);
    return missing === undefined ? undefined : words.ofField(String(field["label"]), missing);
  });

  const take = (news: WallTime, asksTime = needsTime) => {
    const missing = lacks(news, partial(), asksTime);
    const now = missing === undefined && news.date !== "" ? atWallTime(news, zone) : "";
    setTyped(news);
    taken.current = { value: now, typed: news };
    onChange(now);
  };
  const zoneSeen = useRef(zone);
  useEffect(() => {
    if (zoneSeen.current === zone) return;
    zoneSeen.current = zone;
    // the place is in another zone: its clocks show what was written
    if (typed.date !== "" && typed.time !== "") take(typed);
  }, [zone]);
  const wholeSeen = useRef(wholeDay);
  useEffect(() => {
    if (startName === undefined || wholeSeen.current === wholeDay) return;
    wholeSeen.current = wholeDay;
    if (typed.date !== "") take(wholeDay ? { ...typed, time: "" } : typed);
  }, [wholeDay]);

  return (
    <div class={className}>
      <div
        class="dates"
        onFocusOut={({ currentTarget, relatedTarget }) =>
          setTold(!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
        }
      >
        <input
          ref={dateInput}
          id={id}
          type="date"
          min={FIRST}
          max={LAST}
          value={typed.date}
          aria-describedby={`${id}-about`}
          onInput={({ currentTarget }) => take({ ...typed, date: currentTarget.value })}
        />
        {timed && (
          <input
            ref={timeInput}
            id={`${id}-time`}
            type="time"
            aria-label={words.timeOf(String(field["label"]))}
            aria-describedby={`${id}-about`}
            value={typed.time}
            onInput={({ currentTarget }) => take({ ...typed, time: currentTarget.value })}
          />
        )}
        {field["all_day"] === true && (
          <label class="dates-whole">
            <input
              type="checkbox"
              checked={wholeDay}
              onChange={({ currentTarget: { checked } }) => {
                setWhole(checked);
                take(checked ? { ...typed, time: "" } : typed, !checked);
              }}
            />
            {words.allDay}
          </label>
        )}
        {startName !== undefined && !wholeDay && (
          <Duration {...props} value={value} startName={startName} zone={zone} />
        )}
        {field["required"] === false && (held !== "" || why !== undefined) && (
          <button
            type="button"
            class="dates-clear"
            onClick={() => {
              for (const { current } of [dateInput, timeInput]) if (current !== null) current.value = "";
              take(NOTHING);
              dateInput.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
        <p id={`${id}-about`} class="dates-about">
          {timed && startName === undefined && zoneName(zone)}
          {told && why !== undefined && (
            <span class="refusal"> {`${why[0]?.toUpperCase()}${why.slice(1)}`}</span>
          )}
          {typed === NOTHING && held !== "" && <span class="refusal"> {words.noDate(held)}</span>}
        </p>
      </div>
    </div>
  );
}
