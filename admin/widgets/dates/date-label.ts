/** A date of the list in a line: when it is, and what is said of it. */

import { wallTime } from "../../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { dictionary, formatRange } from "../../../src/i18n/index.ts";
import { NBSP } from "../../../src/text/index.ts";
import type { Item } from "../../decap/index.ts";
import { endOfDuration } from "./duration.ts";

const { status: STATUS, places: PLACES } = dictionary(EDITOR_LANG);

/** « Mardi 6 octobre 2026, de 18 h à 20 h ». @param zone IANA name of the place's */
export function whenLabel(startsAt: string, endsAt: unknown, zone: string): string {
  if (wallTime(startsAt, zone) === undefined) return messages.meetingDates.toChoose;
  const isEnd =
    typeof endsAt === "string" &&
    endsAt.includes("T") === startsAt.includes("T") &&
    wallTime(endsAt, zone) !== undefined;
  const when = formatRange(startsAt, isEnd ? endsAt : undefined, { lang: EDITOR_LANG, zone });
  return `${when[0]?.toUpperCase()}${when.slice(1)}`;
}

/** « Mardi 6 octobre 2026, de 18 h à 20 h — Annulée — Grève des bus ». */
export function dateLabel({ startsAt, endsAt, duration, status, places, note }: Item, zone: string): string {
  const end = endsAt ?? endOfDuration(startsAt, duration, zone);
  const said = [
    typeof status === "string" && status in STATUS.labels
      ? STATUS.labels[status as keyof typeof STATUS.labels]
      : "",
    typeof places === "string" && places in PLACES ? PLACES[places as keyof typeof PLACES] : "",
    typeof note === "string" ? note : "",
  ];
  return [whenLabel(String(startsAt ?? ""), end, zone), ...said]
    .filter((part) => part !== "")
    .join(`${NBSP}— `);
}
