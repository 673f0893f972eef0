/** The dates of a meeting, as files say them and as the Hub holds them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tidyValues } from "../../src/cms/index.ts";
import { agendaCalendar } from "../../src/outputs/index.ts";
import { hubOf, problemsOf, source } from "./sources.ts";

const ID = "0b0e7a7c-4d5f-4c0f-9a43-6f1f4f1d2c11";

const datesOf = (data: Readonly<Record<string, unknown>>) =>
  hubOf([source("conference", "x", { id: ID, startsAt: undefined, endsAt: undefined, ...data })])
    .conferences[0];

/** Each event as the lines that tell its dates. */
function events(data: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  const hub = hubOf([source("conference", "x", { id: ID, startsAt: undefined, endsAt: undefined, ...data })]);
  return agendaCalendar(hub)
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) => event.split("\r\n").filter((line) => /^(?:DTSTART|DTEND|STATUS)/.test(line)));
}

const uids = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  agendaCalendar(hubOf([source("conference", "x", { id: ID, ...data })]))
    .split("\r\n")
    .filter((line) => line.startsWith("UID:"));

describe("the dates of a meeting", () => {
  test("are one where it has a start and an end, known by the identity of the meeting", () => {
    const one = datesOf({ startsAt: "2026-02-01T14:00", endsAt: "2026-02-01T17:00" })?.occasions;
    assert.deepEqual(one, [
      {
        ...{ id: ID, key: "", allDay: false, status: "scheduled", places: "open", elsewhere: false },
        ...{ startsAt: "2026-02-01T14:00:00+01:00", endsAt: "2026-02-01T17:00:00+01:00" },
        over: "2026-02-01T17:00:00+01:00",
      },
    ]);
  });

  test("span from the first start to the last end, in the order of time", () => {
    const meeting = datesOf({
      startsAt: "2026-03-09T18:00",
      endsAt: "2026-03-09T20:00",
      occasions: [{ startsAt: "2026-04-06T18:00", duration: "PT1H30M" }, { startsAt: "2026-02-02" }],
    });
    assert.deepEqual(
      meeting?.occasions.map(({ startsAt }) => startsAt),
      ["2026-02-02", "2026-03-09T18:00:00+01:00", "2026-04-06T18:00:00+02:00"],
    );
    assert.equal(meeting?.occasions[2]?.endsAt, "2026-04-06T19:30:00+02:00");
    assert.equal(meeting?.startsAt, "2026-02-02T00:00:00+01:00");
    assert.equal(meeting?.endsAt, "2026-04-06T19:30:00+02:00");
  });

  test("an end that nobody knows is the end of the day, of the last day where days are whole", () => {
    assert.equal(datesOf({ startsAt: "2026-10-09T09:00" })?.endsAt, "2026-10-09T23:59:59+02:00");
    const forum = datesOf({ startsAt: "2026-10-09", endsAt: "2026-10-11" });
    assert.equal(forum?.endsAt, "2026-10-11T23:59:59+02:00");
    assert.equal(forum?.occasions[0]?.endsAt, "2026-10-11");
  });

  test("a date has what it says, and the rest of its meeting", () => {
    const meeting = datesOf({
      venue: { name: "La Criée" },
      status: "postponed",
      occasions: [
        { startsAt: "2026-03-02T18:00" },
        { startsAt: "2026-03-09T18:00", status: "cancelled", note: "Grève", places: "full" },
        { startsAt: "2026-03-16T18:00", online: { url: "https://visio.example/" } },
      ],
    });
    assert.deepEqual(
      meeting?.occasions.map(({ venue, online, status, note, places }) => [
        ...[venue?.name, online?.url, status, note, places],
      ]),
      [
        ["La Criée", undefined, "postponed", undefined, "open"],
        ["La Criée", undefined, "cancelled", "Grève", "full"],
        [undefined, "https://visio.example/", "postponed", undefined, "open"],
      ],
    );
  });
});

describe("in calendars, the dates of a meeting", () => {
  test("are an event each: whole days end before the day after, and an unknown end is not said", () => {
    assert.deepEqual(events({ startsAt: "2026-10-09", endsAt: "2026-10-11" }), [
      ["DTSTART;VALUE=DATE:20261009", "DTEND;VALUE=DATE:20261012", "STATUS:CONFIRMED"],
    ]);
    assert.deepEqual(
      events({
        occasions: [{ startsAt: "2026-12-31" }, { startsAt: "2026-03-09T18:00", status: "cancelled" }],
      }),
      [
        ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "STATUS:CONFIRMED"],
        ["DTSTART:20260309T170000Z", "STATUS:CANCELLED"],
      ],
    );
  });

  test("keep their identity when one is moved, whatever becomes of the others", () => {
    const moved = { id: "2026-03-09-1800", startsAt: "2026-03-10T19:00" };
    const [first, second] = uids({ occasions: [{ startsAt: "2026-03-09T18:00" }] });
    assert.equal(second, `UID:${ID}`);
    assert.deepEqual(uids({ occasions: [{ startsAt: "2026-03-02T18:00" }, moved] })[0], first);
  });
});

describe("what is saved of dates", () => {
  type Data = Readonly<Record<string, unknown>>;
  const saved = (data: Data, before?: Data) => tidyValues("conference", data, before);

  test("keeps the identity of the meeting for the date that had it, which is its start where it says no more", () => {
    const own = { id: "meeting", startsAt: "2026-03-09", endsAt: "2026-03-10" };
    const other = { startsAt: "2026-03-16" };
    const { id: _, ...plain } = own;
    assert.deepEqual(saved({ occasions: [own, other] }), { ...plain, occasions: [other] });
    assert.deepEqual(saved({ occasions: [own] }), plain);
    const cancelled = { ...own, status: "cancelled" };
    assert.deepEqual(saved({ occasions: [cancelled, other] }), { occasions: [cancelled, other] });
    const [first] = uids({ ...plain, occasions: [other] });
    assert.equal(uids({ startsAt: undefined, endsAt: undefined, occasions: [cancelled, other] })[0], first);
  });

  test("leaves the last date of a list in it: calendars know it by another identity than the meeting's", () => {
    const last = { startsAt: "2026-03-16" };
    const before = { occasions: [{ startsAt: "2026-03-09" }, last] };
    assert.deepEqual(saved({ occasions: [last] }, before), { occasions: [last] });
    assert.deepEqual(saved({ occasions: [last] }, { startsAt: "2026-03-16" }), last);
  });

  test("gives another identity to a new date where one was that moved away", () => {
    const moved = { id: "2026-03-09-day", startsAt: "2026-03-10" };
    const occasions = [{ startsAt: "2026-03-09" }, moved, { startsAt: "2026-03-16" }];
    assert.deepEqual(saved({ occasions }), {
      occasions: [{ id: "2026-03-09-day-2", startsAt: "2026-03-09" }, moved, occasions[2]],
    });
  });

  test("is a start and an end where there is one plain date", () => {
    const date = { startsAt: "2026-03-09T18:00:00+01:00", endsAt: "2026-03-09T20:00:00+01:00" };
    assert.deepEqual(saved({ occasions: [date] }), date);
    assert.deepEqual(saved({ occasions: [{ id: "2026-03-09-1800", ...date, places: "open" }] }), date);
  });

  test("is a list where a date says more, was moved, or is not alone", () => {
    for (const occasions of [
      [{ startsAt: "2026-03-09", note: "Au jardin" }],
      [{ id: "2026-03-02-day", startsAt: "2026-03-09" }],
      [{ startsAt: "2026-03-09" }, { startsAt: "2026-03-16" }],
    ])
      assert.deepEqual(saved({ occasions }), { occasions });
    const cancelled = [{ startsAt: "2026-03-09" }, { startsAt: "2026-03-16", status: "cancelled" }];
    assert.deepEqual(saved({ occasions: cancelled }), { occasions: cancelled });
    const beside = { startsAt: "2026-03-02", occasions: [{ startsAt: "2026-03-09" }] };
    assert.deepEqual(saved(beside), beside);
  });
});

describe("nothing is told of", () => {
  const days: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["one whole day, its end said", { startsAt: "2026-02-03", endsAt: "2026-02-03" }],
    ["whole days", { startsAt: "2026-02-03", endsAt: "2026-02-05" }],
    ["a meeting of a minute", { startsAt: "2026-02-03T14:00", endsAt: "2026-02-03T14:01" }],
    ["a full meeting that takes place", { status: "scheduled", places: "full" }],
    [
      "one time in two rooms",
      {
        occasions: [
          { startsAt: "2026-02-01T14:00", endsAt: "2026-02-01T17:00", venue: { name: "Ailleurs" } },
        ],
      },
    ],
    ["a meeting of a year", { startsAt: "2026-02-03", endsAt: "2027-02-03" }],
  ];
  for (const [name, data] of days)
    test(name, () => assert.deepEqual(problemsOf([source("conference", "x", data)]), []));
});

describe("what is wrong with dates is told, with the field", () => {
  const cases: readonly (readonly [Readonly<Record<string, unknown>>, string, RegExp, string?])[] = [
    [{ startsAt: undefined, endsAt: undefined }, "startsAt", /^champ absent/],
    [{ startsAt: undefined, occasions: [{ startsAt: "2026-03-02" }] }, "endsAt", /sans début/],
    [{ endsAt: "2026-02-01" }, "endsAt", /sans heure de fin/],
    [{ startsAt: "2026-02-01" }, "endsAt", /sans heure de début/],
    [{ startsAt: "2026-02-03", endsAt: "2026-02-01" }, "endsAt", /précède le début/],
    [
      { occasions: [{ startsAt: "2026-03-02T18:00", endsAt: "2026-03-02T17:00" }] },
      "occasions.0.endsAt",
      /précède le début/,
    ],
    [
      { occasions: [{ startsAt: "2026-03-02T18:00", endsAt: "2026-03-02T19:00", duration: "PT1H" }] },
      "occasions.0.duration",
      /une durée et une fin/,
    ],
    [
      { occasions: [{ startsAt: "2026-03-02", duration: "PT1H" }] },
      "occasions.0.duration",
      /journée entière/,
    ],
    [
      { occasions: [{ startsAt: "2026-02-01T14:00", endsAt: "2026-02-01T17:00" }] },
      "occasions.0.startsAt",
      /deux fois la même date/,
    ],
    [
      { occasions: [{ startsAt: "2026-03-02" }, { id: "2026-03-02-day", startsAt: "2026-03-09" }] },
      "occasions.1.id",
      /«\u00A02026-03-02-day\u00A0» est déjà pris/,
    ],
    [{ occasions: [{ id: "Été-a", startsAt: "2026-03-02" }] }, "occasions.0.id", /Été-a/],
    [
      { occasions: [{ startsAt: "2026-03-02", status: "cancelled", places: "full" }] },
      "occasions.0.places",
      /annulée et complète/,
      "warning",
    ],
    [{ status: "postponed", places: "full" }, "places", /reportée et complète/, "warning"],
    [
      { status: "cancelled", registration: { form: true } },
      "registration",
      /annulée à laquelle on peut encore s’inscrire/,
      "warning",
    ],
    [
      { endsAt: "2026-02-01T17:00+05:00", startsAt: "2026-02-01T09:00Z" },
      "endsAt",
      /\+05:00 n’est pas le décalage/,
      "warning",
    ],
    [
      {
        startsAt: undefined,
        endsAt: undefined,
        occasions: [{ startsAt: "2026-03-02", status: "cancelled" }],
      },
      "status",
      /toutes les dates sont annulées/,
      "warning",
    ],
  ];
  for (const [data, field, found, severity = "error"] of cases)
    test(`${field}: ${found.source}`, () => {
      const problems = problemsOf([source("conference", "x", data)]);
      assert.deepEqual(
        problems.map((problem) => [problem.field?.join("."), found.test(problem.found), problem.severity]),
        [[field, true, severity]],
      );
    });
});
