/** What is asked to make several dates at once. */
import { formatDate } from "../../../src/i18n/index.ts";
import { DurationSelect } from "./duration-select.tsx";
import { placeInMonth, type Repeat, RHYTHMS, type Rhythm } from "./repeat.ts";
import { zoneName } from "./zone.ts";

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
        Première date
        <input
          type="date"
          value={first}
          onInput={({ currentTarget: { value } }) => take({ ...repeat, first: value })}
        />
      </label>
      <label>
        Heure
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
        none="inconnue"
        take={(length) => take({ ...repeat, minutes: length })}
      />
      <label>
        Rythme
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
        Jusqu’au
        <input
          type="date"
          min={first}
          value={until}
          onInput={({ currentTarget: { value } }) => take({ ...repeat, until: value })}
        />
      </label>
      <p id={`${id}-repeat-time`} class="dates-about">
        {time === ""
          ? "Sans heure, chaque date est une journée entière."
          : `${zoneName(zone)}. L’heure reste la même quand les pendules changent.`}
      </p>
    </div>
  );
}

const PLACES = ["premier", "deuxième", "troisième", "quatrième", "dernier"];

/** « tous les mardis », « un mardi sur deux », « le deuxième mardi du mois », « le 13 de chaque mois ». */
function rhythmName(rhythm: Rhythm, first: string): string {
  const weekday = first === "" ? "jour" : formatDate(first, { lang: "fr", style: "weekday" });
  const day = Number(first.slice(8));
  return {
    week: first === "" ? "chaque semaine" : `tous les ${weekday}s`,
    fortnight: first === "" ? "une semaine sur deux" : `un ${weekday} sur deux`,
    weekday:
      first === ""
        ? "chaque mois, le même jour de la semaine"
        : `le ${PLACES[placeInMonth(first) - 1]} ${weekday} du mois`,
    day: first === "" ? "chaque mois, à la même date" : `le ${day === 1 ? "1er" : day} de chaque mois`,
  }[rhythm];
}
