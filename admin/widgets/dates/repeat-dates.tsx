/** Several dates of a meeting made at once: the list is seen, and thinned out, before it is added. */

import { useRef, useState } from "preact/hooks";
import { MEETING_KEY, wallTime } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { Item, ListToolProps } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { asText } from "../as-text.ts";
import { Button } from "../button.tsx";
import { useRedraw } from "../use-answer.ts";
import { whenLabel } from "./date-label.ts";
import { minutesBetween } from "./duration.ts";
import {
  daysAfter,
  isSameStart,
  type MadeDate,
  MOST_DATES,
  madeDate,
  type Repeat,
  repeatedDays,
} from "./repeat.ts";
import { RepeatQuestions } from "./repeat-questions.tsx";
import { zoneOf } from "./zone.ts";

type Props = ListToolProps & { readonly hub: HubStore };

const { repeat: words } = messages.meetingDates;

/** What the last use added, to be taken back. */
interface Added {
  readonly dates: readonly MadeDate[];
  /** The one among them that became the start of the meeting. */
  readonly own?: MadeDate;
}

export function RepeatDates({ id, items, set, draft, hub }: Props) {
  useRedraw(draft);
  useRedraw(hub);
  const [repeat, setRepeat] = useState<Repeat>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<Added>();
  const [said, setSaid] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const zone = zoneOf(draft, hub.data().site.timeZone);
  const { data } = draft.entry();
  const own: MadeDate = { startsAt: asText(data["startsAt"]), endsAt: asText(data["endsAt"]) };
  const known = [own, ...items].map((date) => asText(date.startsAt)).filter((iso) => iso !== "");

  const add = (dates: readonly MadeDate[]) => {
    // the first date of a meeting that has none is its start: lists are sorted by it
    const [first] = known.length === 0 ? dates : [];
    const others = first === undefined ? dates : dates.slice(1);
    const start = first === undefined ? [] : ownDate(first);
    set([...items, ...others.map((date) => ({ ...date }))], start);
    setAdded({ dates: others, ...(first === undefined ? {} : { own: first }) });
    setSaid(words.added(dates.length));
    setRepeat(undefined);
    setLeft(new Set());
    opener.current?.focus();
  };
  const takeBack = ({ dates, own: start }: Added) => {
    const starts = new Set(dates.map(({ startsAt }) => startsAt));
    const isOurs = (item: Item) => starts.has(asText(item["startsAt"])) && asText(item["id"]) === "";
    const emptied = start !== undefined && own.startsAt === start.startsAt ? ownDate({ startsAt: "" }) : [];
    set(
      items.filter((item) => !isOurs(item)),
      emptied,
    );
    setAdded(undefined);
    setSaid(words.takenBack);
    opener.current?.focus();
  };

  return (
    <div class="repeat">
      <Button
        ref={opener}
        aria-expanded={repeat !== undefined}
        aria-controls={`${id}-repeat`}
        onClick={() => {
          setLeft(new Set());
          setRepeat(repeat === undefined ? proposed([own, ...items], zone) : undefined);
        }}
      >
        {words.open}
      </Button>
      {repeat !== undefined && (
        <fieldset id={`${id}-repeat`} class="repeat-form">
          <legend>{words.title}</legend>
          <RepeatQuestions id={id} repeat={repeat} zone={zone} take={setRepeat} />
          <Proposal
            repeat={repeat}
            zone={zone}
            known={known}
            left={left}
            leave={setLeft}
            add={add}
            close={() => {
              setRepeat(undefined);
              opener.current?.focus();
            }}
          />
        </fieldset>
      )}
      <p class="repeat-said" role="status">
        {said}
      </p>
      {added !== undefined && <Button onClick={() => takeBack(added)}>{words.takeBack}</Button>}
      {own.startsAt !== "" && items.length > 0 && (
        <p class="repeat-own">
          {words.ownDate}{" "}
          <Button
            onClick={() => {
              set([{ id: MEETING_KEY, ...withoutEmpty(own) }, ...items], ownDate({ startsAt: "" }));
              setSaid(words.inList);
            }}
          >
            {words.putInList}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The start and the end of the meeting itself, to be set. */
const ownDate = ({ startsAt, endsAt = "" }: MadeDate) =>
  [
    [["startsAt"], startsAt],
    [["endsAt"], endsAt],
  ] as const;

const withoutEmpty = ({ startsAt, endsAt = "" }: MadeDate): MadeDate =>
  endsAt === "" ? { startsAt } : { startsAt, endsAt };

/** After the last date that is known, a week later at the same time. */
function proposed(
  dates: readonly { readonly startsAt?: unknown; readonly endsAt?: unknown }[],
  zone: string,
): Repeat {
  const nothing: Repeat = { first: "", until: "", rhythm: "week", time: "", minutes: undefined };
  const last = dates
    .flatMap(({ startsAt, endsAt }) => {
      const shown = wallTime(asText(startsAt), zone);
      return shown === undefined ? [] : [{ shown, start: asText(startsAt), end: asText(endsAt) }];
    })
    .sort((a, b) => (a.shown.date < b.shown.date ? -1 : 1))
    .at(-1);
  if (last === undefined) return nothing;
  const { shown, start, end } = last;
  return {
    ...nothing,
    first: daysAfter(shown.date, 7),
    time: shown.time,
    minutes: end === "" ? undefined : minutesBetween(start, end, zone),
  };
}

interface ProposalProps {
  readonly repeat: Repeat;
  readonly zone: string;
  /** Starts that the meeting has already. */
  readonly known: readonly string[];
  /** Days that are not wanted. */
  readonly left: ReadonlySet<string>;
  readonly leave: (days: ReadonlySet<string>) => void;
  readonly add: (dates: readonly MadeDate[]) => void;
  readonly close: () => void;
}

function Proposal({ repeat, zone, known, left, leave, add, close }: ProposalProps) {
  const days = repeat.first === "" || repeat.until === "" ? [] : repeatedDays(repeat);
  const made = days.slice(0, MOST_DATES).map((day) => {
    const date = madeDate(day, repeat, zone);
    return { day, date, isKnown: known.some((start) => isSameStart(start, date.startsAt, zone)) };
  });
  const wanted = made.filter(({ day, isKnown }) => !isKnown && !left.has(day)).map(({ date }) => date);
  return (
    <>
      <p class="repeat-count">{countOf(repeat, days.length, wanted.length)}</p>
      {made.length > 0 && (
        <ul class="repeat-list">
          {made.map(({ day, date, isKnown }) => (
            <li key={day}>
              <label>
                <input
                  type="checkbox"
                  checked={!isKnown && !left.has(day)}
                  disabled={isKnown}
                  onChange={({ currentTarget: { checked } }) =>
                    leave(new Set(checked ? [...left].filter((other) => other !== day) : [...left, day]))
                  }
                />
                {whenLabel(date.startsAt, date.endsAt, zone)}
                {isKnown && <small> {words.known}</small>}
              </label>
            </li>
          ))}
        </ul>
      )}
      <p class="repeat-acts">
        <Button class="act-first" disabled={wanted.length === 0} onClick={() => add(wanted)}>
          {words.add(wanted.length)}
        </Button>
        <Button onClick={close}>{messages.buttons.close}</Button>
      </p>
    </>
  );
}

function countOf({ first, until }: Repeat, found: number, wanted: number): string {
  if (first === "" || until === "") return words.giveDates;
  if (until < first) return words.wrongOrder;
  if (found > MOST_DATES) return words.tooMany(MOST_DATES);
  return found === wanted ? words.found(wanted) : words.chosen(wanted, found);
}
