import type { EditorWords } from "../../fr/index.ts";

export const meetingsEn: EditorWords["checks"]["meetings"] = {
  endWithoutStart: {
    found: "an end without a start",
    expected: "a start and an end",
    remedy: "Give the start, or remove the end.",
  },
  durationOfDay: {
    found: "a duration for a whole day",
    expected: "a start with its time",
    remedy: "Add the start time, or remove the duration.",
  },
  durationAndEnd: {
    found: "a duration and an end",
    expected: "one or the other",
    remedy: "Remove one of the two.",
  },
  endTimeAlone: {
    found: "an end time without a start time",
    expected: "a time for both, or for neither",
    remedy: "Add the missing time, or remove the other.",
  },
  startTimeAlone: {
    found: "a start time without an end time",
    expected: "a time for both, or for neither",
    remedy: "Add the missing time, or remove the other.",
  },
  endBeforeStart: (end, start) => ({
    found: `the end (${end}) comes before the start (${start})`,
    expected: "an end after the start",
    remedy: "Correct one of the two dates.",
  }),
  overAYear: (start, end) => ({
    found: `a meeting of more than a year, from ${start} to ${end}`,
    remedy: "Check the year of each date.",
  }),
  skipped: (time) => ({
    found: `${time} does not exist: the clocks go forward that day`,
    remedy: "Correct the time.",
  }),
  twice: (time) => ({
    found: `${time} happens twice: the clocks go back that day`,
    remedy: "Add the offset, for example +02:00 for the first time and +01:00 for the second.",
  }),
  otherOffset: (offset, own, zone, shown) => ({
    found: `${offset} is not the offset of ${zone} that day (${own})`,
    remedy: `The page will say ${shown}; correct the offset, or remove it.`,
  }),
  fullThoughOff: (status, places) => ({
    found: `a date that is both ${status} and ${{ full: "full", "waiting-list": "open to a waiting list" }[places]}`,
    remedy: "Remove what is no longer true.",
  }),
  sameDate: (time) => ({
    found: `the same date twice (${time})`,
    expected: "each date once",
    remedy: "Remove one of the two, or say how their venues differ.",
  }),
  idTaken: (id) => ({
    found: `“${id}” is already taken`,
    expected: "one identifier per date",
    remedy: "Give it another identifier.",
  }),
  closesTooLate: (end) => ({
    found: "registration closes after the end of the meeting",
    expected: `a date before ${end}`,
    remedy: "Correct the closing date.",
  }),
  allOff: {
    found: "all the dates are cancelled, and the meeting is not",
    remedy: "Set the status of the meeting to “Cancelled”, or give it a date.",
  },
  registrationThoughOff: {
    found: "a cancelled meeting that one can still sign up for",
    remedy: "Remove the registration, and tell those who signed up: the page no longer shows it.",
  },
};
