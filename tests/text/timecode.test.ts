import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDuration } from "../../src/i18n/index.ts";
import {
  formatClock,
  formatLength,
  formatPosition,
  formatTimecode,
  isoDuration,
  parseTimecode,
} from "../../src/text/index.ts";
import { fc } from "../harness/property.ts";

const read: [string, number | undefined][] = [
  ["90", 90],
  ["90.5", 90.5],
  [" 90 ", 90],
  ["0:05", 5],
  ["12:30", 750],
  ["75:30", 4530],
  ["1:02:03", 3723],
  ["00:12:30.500", 750.5],
  ["00:12:30,500", 750.5],
  ["1h2m3s", 3723],
  ["1h 02 min", 3720],
  ["1 h 02", 3720],
  ["1 h 02 min", 3720],
  ["1h", 3600],
  ["75m", 4500],
  ["45s", 45],
  ["2 min 5 s", 125],
  ["npt:12", 12],
  ["npt:00:12:30", 750],
  ["", undefined],
  ["h", undefined],
  ["12:60", undefined],
  ["1:75:00", undefined],
  ["1h75m", undefined],
  ["-5", undefined],
  ["12:3", undefined],
  ["1e3", undefined],
  ["demain", undefined],
  ["90,95", undefined],
  ["1 30", undefined],
  ["12 h 5", 43_500],
  ["100h", 360_000],
  ["12h02m03,5s", 43_323.5],
  ["1h60", undefined],
  ["1 h 59", 7140],
  ["1h60s", undefined],
  ["1m60s", undefined],
  ["90s", 90],
  ["59:59", 3599],
  ["1:59:59", 7199],
  ["1:60:00", undefined],
  ["10:2:03", 36_123],
  ["5 minutes", 300],
  ["1 minute", 60],
  ["5mn", 300],
  ["NPT:1:00", 60],
  ["x12", undefined],
  ["12x", undefined],
  ["1:02x", undefined],
  ["x1h02", undefined],
  ["1h02x", undefined],
  ["1:02.5.5", undefined],
  ["1234567890", undefined],
];
for (const [text, seconds] of read) {
  test(`“${text}” is read as ${seconds === undefined ? "no time" : `${seconds} s`}`, () =>
    assert.equal(parseTimecode(text), seconds));
}

test("times are shown without the fraction and without useless hours", () => {
  assert.deepEqual([5, 754.9, 3723, 36000, -1].map(formatTimecode), [
    "0:05",
    "12:34",
    "1:02:03",
    "10:00:00",
    "0:00",
  ]);
});

test("clocks are written in full, rounded to the millisecond", () => {
  assert.equal(formatClock(750.5, "."), "00:12:30.500");
  assert.equal(formatClock(3723.0004, ","), "01:02:03,000");
  assert.equal(formatClock(59.9996, "."), "00:01:00.000");
});

test("a position is written as people say it, with its decimals", () => {
  assert.deepEqual([0, 25.2, 754, 3725.25, 59.9996].map(formatPosition), [
    "0:00",
    "0:25.2",
    "12:34",
    "1:02:05.25",
    "1:00",
  ]);
});

test("durations follow ISO 8601", () => {
  assert.deepEqual([0, 5, 60, 3600, 3723, 59.6].map(isoDuration), [
    "PT0S",
    "PT5S",
    "PT1M",
    "PT1H",
    "PT1H2M3S",
    "PT1M",
  ]);
});

test("every time that we write is read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400_000_000 }),
      fc.constantFrom<"." | ",">(".", ","),
      (ms, mark) => {
        assert.equal(parseTimecode(formatClock(ms / 1000, mark)), ms / 1000);
        assert.equal(parseTimecode(formatTimecode(ms / 1000)), Math.floor(ms / 1000));
        assert.equal(parseTimecode(formatPosition(ms / 1000)), ms / 1000);
      },
    ),
  );
});

test("a length is the same in figures, in words and for machines", () => {
  assert.equal(formatLength(292.6), "4:53");
  assert.equal(formatDuration(292.6, "fr"), "4\u00A0min\u00A053\u00A0s");
  assert.equal(isoDuration(292.6), "PT4M53S");
});
