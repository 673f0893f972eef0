/** A date of the list that is changed: it stays the one that readers have in their calendars, and its end goes with it. */
import { atWallTime, instant, occasionKey, wallTime } from "../../../src/content/index.ts";
import type { Item, ItemChange } from "../../decap/index.ts";
import { asText } from "../as-text.ts";
import { daysAfter } from "./repeat.ts";

const DAY_MS = 24 * 3600 * 1000;

const keyOf = ({ id, startsAt }: Item): string =>
  asText(id) || (asText(startsAt) === "" ? "" : occasionKey(asText(startsAt)));

export function keptDate(change: ItemChange, zone: string): Item {
  const { duration: _, ...rest } = change.now;
  // an end that was chosen, or emptied, is in the place of the duration
  const isEndChosen = "duration" in change.now && change.before["endsAt"] !== change.now["endsAt"];
  return isEndChosen ? rest : movedDate(change, zone);
}

function movedDate({ before, now, others, saved }: ItemChange, zone: string): Item {
  const [from, to] = [asText(before["startsAt"]), asText(now["startsAt"])];
  if (from === to) return now;
  const key = asText(now["id"]) === "" ? savedKey(from, saved) : undefined;
  const isTaken = others.some((other) => keyOf(other) === key);
  const endsAt = movedEnd(asText(now["endsAt"]), from, to, zone);
  const { id: _, ...rest } = now;
  return {
    ...(key === undefined || isTaken ? now : { id: key, ...rest }),
    ...(endsAt === asText(now["endsAt"]) ? {} : { endsAt }),
  };
}

/** What a date is known by that was saved with this start. */
function savedKey(startsAt: string, saved: readonly Item[]): string | undefined {
  const known = startsAt === "" ? undefined : saved.find((date) => date["startsAt"] === startsAt);
  return known === undefined ? undefined : keyOf(known);
}

/** The end at its own time, as many days after the start as it was. */
function movedEnd(endsAt: string, from: string, to: string, zone: string): string {
  const [end, start, old] = [wallTime(endsAt, zone), wallTime(to, zone), wallTime(from, zone)];
  if (end === undefined || start === undefined || (end.time === "") !== (start.time === "")) return endsAt;
  if (old !== undefined) return on(daysAfter(end.date, daysBetween(old.date, start.date)));
  // the start was emptied meanwhile
  const length = instant(endsAt, zone) - instant(to, zone);
  if (length >= 0 && length <= DAY_MS) return endsAt;
  return on(end.time < start.time ? daysAfter(start.date, 1) : start.date);

  function on(date: string): string {
    return date === end?.date ? endsAt : atWallTime({ date, time: end?.time ?? "" }, zone);
  }
}

const daysBetween = (one: string, other: string): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / DAY_MS);
