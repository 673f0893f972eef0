import type { EditorWords } from "../../fr/index.ts";

const several = (n: number): string => (n === 1 ? "1\u00A0date" : `${n}\u00A0dates`);
const PLACES = ["first", "second", "third", "fourth", "last"];

const ENDINGS: Readonly<Record<number, string>> = {
  1: "st",
  2: "nd",
  3: "rd",
  21: "st",
  22: "nd",
  23: "rd",
  31: "st",
};
const ordinal = (day: number): string => `${day}${ENDINGS[day] ?? "th"}`;

export const meetingDatesEn: Pick<EditorWords, "meetingDates"> = {
  meetingDates: {
    lacks: {
      part: "the date is incomplete. Complete it, or clear it.",
      date: "the date is missing.",
      time: "the time is missing.",
    },
    ofField: (label, lacks) => `${label}: ${lacks}`,
    timeOf: (label) => `${label}: time`,
    allDay: "All day",
    clear: "Clear",
    noDate: (held) => `The entry says “${held}”, which is not a date.`,
    toChoose: "Date to be chosen",
    zone: (name, town) =>
      / Time$|^Coordinated/.test(name) ? `${name.replace(" Standard", "")} (${town})` : `${town} time`,

    length: "Duration",
    lengthOf: (hours, minutes) =>
      [
        ...(hours === 0 ? [] : [`${hours}\u00A0h`]),
        ...(minutes === 0 && hours > 0 ? [] : [`${minutes}\u00A0min`]),
      ].join("\u00A0"),
    afterStart: "after the start",
    lengthToChoose: "to be chosen",

    repeat: {
      open: "Several dates at once…",
      title: "Several dates at once",
      first: "First date",
      time: "Time",
      unknownLength: "unknown",
      rhythm: "Repeats",
      until: "Until",
      wholeDays: "Without a time, each date is a whole day.",
      sameTime: (zone) => `${zone}. The time stays the same when the clocks change.`,
      rhythms: {
        week: (weekday) => (weekday === undefined ? "every week" : `every ${weekday}`),
        fortnight: (weekday) => (weekday === undefined ? "every other week" : `every other ${weekday}`),
        weekday: (weekday, place) =>
          weekday === undefined
            ? "every month, on the same day of the week"
            : `the ${PLACES[place - 1]} ${weekday} of the month`,
        day: (day) =>
          day === undefined ? "every month, on the same date" : `the ${ordinal(day)} of each month`,
      },
      giveDates: "Give the first date and the last one: the list is made here.",
      wrongOrder: "The last date is before the first one.",
      tooMany: (most) => `Only the first ${most}: choose an earlier last date.`,
      found: (n) => `${several(n)}. Untick those when you do not meet: school holidays, bank holidays.`,
      chosen: (n, found) => `${several(n)} of ${found}.`,
      known: "already one of the meeting’s dates",
      add: (n) => (n === 0 ? "Add these dates" : `Add ${several(n)}`),
      added: (n) =>
        `${several(n)} ${n === 1 ? "has" : "have"} been added. Open a date to move it, cancel it or mark it as full.`,
      takeBack: "Remove the added dates",
      takenBack: "The added dates have been removed.",
      ownDate:
        "The date in the “Start” field has the status of the whole meeting. To cancel it alone, mark it as full or add details:",
      putInList: "Move it to the list",
      inList: "The date of the “Start” field is in the list.",
    },
  },
};
