/** The public schemas of what contributors write, read by a validator that takes no word it does not know. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { publishedSchemas } from "../../src/content/index.ts";
import { schemaFiles } from "../../src/outputs/index.ts";
import { makeHub, SITE } from "./fixture.ts";

const hub = makeHub();
const schemas = new Map(
  schemaFiles(hub).map(({ path, text }) => [path, JSON.parse(text) as Record<string, unknown>]),
);
const samples: readonly [name: string, valid: object, invalid: object][] = [
  [
    "article",
    { title: "A", publishedAt: "2026-01-01" },
    { title: "A", publishedAt: "2026-01-01", titel: "B" },
  ],
  ["topic", { title: "A" }, {}],
  [
    "link",
    { title: "A", publishedAt: "2026-01-01", url: "https://a.example/" },
    { title: "A", publishedAt: "2026-01-01" },
  ],
  ["person", { title: "A", kind: "organisation" }, { title: "A", kind: "robot" }],
  ["site", SITE, { ...SITE, name: 12 }],
];
for (const [name, valid, invalid] of samples) {
  test(`the schema of ${name} accepts a good example and refuses a bad one`, () => {
    const schema = schemas.get(`/api/schemas/${name}.json`);
    assert.equal(schema?.["$id"], `https://anse.example/api/schemas/${name}.json`);
    const ajv = new Ajv2020({ strict: true });
    addFormats["default"](ajv);
    const check = ajv.compile(schema ?? {});
    assert.equal(check(valid), true, JSON.stringify(check.errors));
    assert.equal(check(invalid), false);
  });
}

const wrong = [
  ["conference", { title: "x", publishedAt: "2026-01-01" }],
  ["conference", { title: "x", publishedAt: "2026-01-01", occasions: [] }],
  ["article", { title: "x", publishedAt: "hier" }],
  ["article", { title: "x", publishedAt: "2026-02-31" }],
  ["article", { title: "x", publishedAt: "2026-02-31T10:00" }],
  ["article", { title: "x", publishedAt: "2026-01-01", source: { name: "x", url: "exemple" } }],
  ["link", { title: "x", publishedAt: "2026-01-01", url: "javascript:alert(1)" }],
  [
    "conference",
    {
      title: "x",
      publishedAt: "2026-01-01",
      startsAt: "2026-01-01T10:00",
      endsAt: "2026-01-01T11:00",
      timeZone: "Mars/Olympus",
    },
  ],
] as const;
for (const [name, sample] of wrong)
  test(`the schema of ${name} refuses ${JSON.stringify(sample)}`, () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats["default"](ajv);
    assert.equal(ajv.validate(schemas.get(`/api/schemas/${name}.json`) ?? {}, sample), false);
  });

test("the schema of a meeting takes a list of dates in place of one", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats["default"](ajv);
  const occasions = [{ startsAt: "2026-03-05", endsAt: "2026-03-07" }, { startsAt: "2026-03-12T18:30" }];
  const sample = { title: "x", publishedAt: "2026-01-01", occasions };
  assert.equal(
    ajv.validate(schemas.get("/api/schemas/conference.json") ?? {}, sample),
    true,
    JSON.stringify(ajv.errors),
  );
});

test("the schema of a meeting takes every way to write a date that the check takes", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats["default"](ajv);
  const check = ajv.compile(schemas.get("/api/schemas/conference.json") ?? {});
  for (const startsAt of ["2026-03-05T18:30", "2026-03-05T18:30:00+01:00", "2026-03-05T18:30:00.5Z"])
    for (const timeZone of ["Europe/Paris", "UTC", "America/Argentina/Salta", "Etc/GMT+1", "US/Pacific"])
      for (const publishedAt of ["2026-03-05", startsAt]) {
        const sample = { title: "x", publishedAt, startsAt, endsAt: startsAt, timeZone };
        assert.equal(check(sample), true, JSON.stringify([sample, check.errors]));
      }
});

test("every word that explains a field says something", () => {
  const words = (value: unknown): readonly unknown[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([name, member]): readonly unknown[] =>
          (name === "title" || name === "description") && typeof member === "string"
            ? [member]
            : words(member),
        );
  const published = publishedSchemas((name) => name).map(({ schema }) => schema as Record<string, unknown>);
  const said = [...schemas.values(), ...published].flatMap(({ title: _name, ...schema }) => words(schema));
  assert.ok(said.length > 200, `${said.length}`);
  assert.deepEqual(
    said.filter((word) => typeof word !== "string" || !/^[\p{Lu}\p{N}«]\S|^À /u.test(word)),
    [],
  );
});

test("the index of schemas names every schema that is published", () => {
  const index = schemas.get("/api/schemas/index.json") as { schemas: { name: string; schema: string }[] };
  const published = [...schemas.keys()].filter((path) => !path.endsWith("/index.json"));
  assert.deepEqual(
    index.schemas.map(({ schema }) => new URL(schema).pathname),
    published,
  );
  assert.equal(published.length, 8);
});
