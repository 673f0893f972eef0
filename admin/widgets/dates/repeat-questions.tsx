/** What is asked to make several dates at once. */
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatDate } from "../../../src/i18n/index.ts";
import { DurationSelect } from "./duration-select.tsx";
import { placeInMonth, type Repeat, RHYTHMS, type Rhythm } from "./repeat.ts";
import { zoneName } from "./zone.ts";

const { repeat: words } = messages.meetingDates;

interface RepeatQuestionsProps {
  readonly id: string;
  readonly repeat: Repeat;
  readonly zone: string;
  readonly take: (repeat: Repeat) => void;
}

export function RepeatQuestions({ id, repeat, zone, take }: RepeatQuestionsProps) {
  const { first, until, rhythm, time, minutes } = repeat;
  return (
    <div class="repeat-questions">
      <label>
        {words.first}
        <input
          type="date"
          value={first}
          onInput={({ currentTarget: { value } }) => take({ ...repeat, first: value })}
        />
      </label>
      <label>
        {words.time}
        <input
          type="time"
          value={time}
          aria-describedby={`${id}-repeat-time`}
          onInput={({ currentTarget: { value } }) => take({ ...repeat, time: value })}
        />
      </label>
      <DurationSelect
        disabled={time === ""}
        minutes={minutes}
        none={words.unknownLength}
        take={(length) => take({ ...repeat, minutes: length })}
      />
      <label>
        {words.rhythm}
        <select
          value={rhythm}
          onChange={({ currentTarget: { value } }) => take({ ...repeat, rhythm: value as Rhythm })}
        >
          {RHYTHMS.map((name) => (
            <option key={name} value={name}>
              {rhythmName(name, first)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.until}
        <input
          type="date"
          min={first}
          value={until}
          onInput={({ currentTarget: { value } }) => take({ ...repeat, until: value })}
        />
      </label>
      <p id={`${id}-repeat-time`} class="dates-about">
        {time === "" ? words.wholeDays : words.sameTime(zoneName(zone))}
      </p>
    </div>
  );
}

/** « tous les mardis », « un mardi sur deux », « le deuxième mardi du mois », « le 13 de chaque mois ». */
function rhythmName(rhythm: Rhythm, first: string): string {
  const isKnown = first !== "";
  const weekday = isKnown ? formatDate(first, { lang: EDITOR_LANG, style: "weekday" }) : undefined;
  return {
    week: () => words.rhythms.week(weekday),
    fortnight: () => words.rhythms.fortnight(weekday),
    weekday: () => words.rhythms.weekday(weekday, placeInMonth(first)),
    day: () => words.rhythms.day(isKnown ? Number(first.slice(8)) : undefined),
  }[rhythm]();
}
