import assert from "node:assert/strict";
import { test } from "node:test";
import { formatMoment, type Moment, momentId, parseMoment } from "../../src/text/index.ts";
import { fc } from "../harness/property.ts";

const IDS = ["matin", "apres-midi", "table-t12"];
const read: [string, Moment | undefined][] = [
  ["#t754", { start: 754 }],
  ["t754", { start: 754 }],
  ["#apres-midi-t754", { recording: "apres-midi", start: 754 }],
  ["#en-t754", { start: 754 }],
  ["#apres-midi-br-t754", { recording: "apres-midi", start: 754 }],
  ["#soir-en-t754", undefined],
  ["#table-t12-t5", { recording: "table-t12", start: 5 }],
  ["#table-t12", undefined],
  ["#t=754,790", { start: 754, end: 790 }],
  ["#t=754.5,790.25", { start: 754.5, end: 790.25 }],
  ["#matin&t=754,790", { recording: "matin", start: 754, end: 790 }],
  ["#t=754&matin", { recording: "matin", start: 754 }],
  ["#matin=754,790", { recording: "matin", start: 754, end: 790 }],
  ["?t=1h2m3s", { start: 3723 }],
  ["?q=utilit%C3%A9&t=00:12:30", { start: 750 }],
  ["#t=00%3A12%3A30", { start: 750 }],
  ["#00:12:30", { start: 750 }],
  ["#1h2m3s", { start: 3723 }],
  ["?time=754;790", { start: 754, end: 790 }],
  ["?trimming=1m;1m2s", { start: 60, end: 62 }],
  // Media Fragments, section 4.2.1: the examples of the specification.
  ["#t=10,20", { start: 10, end: 20 }],
  ["#t=,20", { start: 0, end: 20 }],
  ["#t=10", { start: 10 }],
  ["#t=npt:10,20", { start: 10, end: 20 }],
  ["#t=npt:0:02:00,0:02:01.5", { start: 120, end: 121.5 }],
  ["#t=20,10", undefined],
  ["#t=10,10", undefined],
  ["#t=asdf", undefined],
  ["#t=", undefined],
  ["#t=5&t=10", { start: 10 }],
  ["#t=5&t=20,10", { start: 5 }],
  ["#soir-t754", undefined],
  ["#t754x", undefined],
  ["#xt754", undefined],
  ["#t=1,2,3", undefined],
  ["#t=1,", { start: 1 }],
  ["#soir=754", undefined],
  ["#2013", undefined],
  ["#conclusion", undefined],
  ["#%E0%A4%A", undefined],
  ["", undefined],
];
for (const [text, moment] of read) {
  test(`“${text}” points ${moment === undefined ? "to no moment" : `to ${JSON.stringify(moment)}`}`, () =>
    assert.deepEqual(parseMoment(text, IDS), moment));
}

test("one form is written", () => {
  assert.equal(formatMoment({ start: 754 }), "t=754");
  assert.equal(formatMoment({ start: 754.25, end: 790 }), "t=754.25,790");
  assert.equal(formatMoment({ recording: "apres-midi", start: 754, end: 790 }), "apres-midi&t=754,790");
  assert.equal(formatMoment({ start: 754, end: 700 }), "t=754");
  assert.equal(formatMoment({ start: -1, end: 0.12345 }), "t=0,0.123");
});

test("the paragraph's id carries whole seconds and, after the first, its recording", () => {
  assert.equal(momentId(754.9), "t754");
  assert.equal(momentId(0, "apres-midi"), "apres-midi-t0");
});

test("what is written is read back", () => {
  const ms = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom(...IDS), { nil: undefined }),
      ms,
      ms,
      (recording, start, length) => {
        const moment: Moment = {
          ...(recording === undefined ? {} : { recording }),
          start: start / 1000,
          ...(length === 0 ? {} : { end: (start + length) / 1000 }),
        };
        assert.deepEqual(parseMoment(`#${formatMoment(moment)}`, IDS), moment);
        assert.deepEqual(parseMoment(`#${momentId(moment.start, recording)}`, IDS)?.recording, recording);
      },
    ),
  );
});
