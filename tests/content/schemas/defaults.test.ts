/** What goes without saying in an entry and in the settings, and what the public schema says of each field. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type EntryType,
  jsonSchemas,
  site,
  validate,
} from "../../../src/content/index.ts";
import { type Values, WHOLE_ENTRIES, WHOLE_SITE } from "../../cms/whole-entries.ts";

describe("what an entry does not say", () => {
  const SHARED = { topics: [], authors: [], aliases: [], documents: [], featured: false, draft: false };
  const LEAST: Readonly<Record<EntryType, readonly [least: Values, more: Values]>> = {
    article: [{ publishedAt: "2026-01-01" }, { recordings: [], decks: [] }],
    conference: [
      { publishedAt: "2026-01-01", startsAt: "2026-01-01T10:00" },
      {
        speakers: [],
        organisers: [],
        status: "scheduled",
        places: "open",
        occasions: [],
        programme: [],
        recordings: [],
        decks: [],
        links: [],
      },
    ],
    series: [{}, { organisers: [] }],
    person: [{}, { kind: "person" }],
    link: [
      { publishedAt: "2026-01-01", url: "https://exemple.fr" },
      { kind: "other", related: [] },
    ],
    topic: [{}, {}],
    page: [{}, {}],
  };
  for (const type of ENTRY_TYPE_NAMES)
    test(`is nothing: ${type}`, () => {
      const [least, more] = LEAST[type];
      const given = { title: "T", ...least };
      assert.deepEqual(validate(ENTRY_TYPES[type].schema, given), {
        ok: true,
        value: { ...SHARED, ...given, ...more },
      });
      for (const name of Object.keys(given)) {
        const checked = validate(ENTRY_TYPES[type].schema, { ...given, [name]: " " });
        assert.ok(!checked.ok);
        assert.deepEqual(
          checked.problems.map(({ field, found, remedy }) => [field, found, remedy]),
          [[[name], "champ absent", "Ajoutez ce champ."]],
        );
      }
    });

  test("is nothing: a recording, its transcript, a deck", () => {
    const given = { id: "a", sources: [{ url: "/media/a.opus" }] };
    const transcript = { file: "/media/a.vtt" };
    const deck = { id: "d", file: "/media/d.pdf", title: "D" };
    const checked = validate(ENTRY_TYPES.conference.schema, {
      ...WHOLE_ENTRIES.conference,
      recordings: [{ ...given, transcript }],
      decks: [deck],
      registration: { email: "a@exemple.fr" },
    });
    assert.ok(checked.ok);
    assert.deepEqual(checked.value.recordings, [
      {
        ...given,
        transcript: { ...transcript, status: "machine" },
        transcripts: [],
        chapters: [],
        cues: [],
        voices: [],
        synthetic: false,
      },
    ]);
    assert.deepEqual(checked.value.decks, [{ ...deck, creators: [], pages: [] }]);
    assert.deepEqual(checked.value.registration, { email: "a@exemple.fr", form: false });
  });

  test("is what most hubs want: the settings", () => {
    const { name, tagline, description, url, publisher, contact } = WHOLE_SITE;
    const least = { name, tagline, description, url, publisher, contact };
    assert.deepEqual(validate(site, { ...least, cms: { repository: "ville/hub" } }), {
      ok: true,
      value: {
        ...least,
        languages: ["fr"],
        timeZone: "Europe/Paris",
        licence: "CC-BY-NC-SA-4.0",
        navigation: [],
        footer: [],
        mediaHosts: [],
        pageSize: 20,
        cms: { repository: "ville/hub", backend: "github", branch: "main" },
      },
    });
  });
});

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly required?: readonly string[];
}

function described(schema: Described, name: string): readonly (readonly [string, Described])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
    const where = `${name}.${key}`;
    return [[where, member] as const, ...described(member.items ?? member, where)];
  });
}

describe("the public schema", () => {
  const base = "https://hub.example";
  const schemas = jsonSchemas(base) as Readonly<Record<string, Described & { readonly $id: string }>>;

  test("has one document a type, and one for the settings", () => {
    assert.deepEqual(Object.keys(schemas).sort(), [...ENTRY_TYPE_NAMES, "site"].sort());
    for (const [name, { $id, title }] of Object.entries(schemas))
      assert.deepEqual([$id, title], [`${base}/api/schemas/${name}.json`, name]);
  });

  for (const [name, schema] of Object.entries(schemas))
    test(`names each field in French, and no two of one group alike: ${name}`, () => {
      const groups = new Map<string, Set<string>>();
      for (const [where, { title, description }] of described(schema, name)) {
        // texts by language and colours by scheme are named by it
        if (/\.(?:fr|en|br|light|dark)$/.test(where)) continue;
        assert.match(title ?? "", /^\p{Lu}[\p{L}’()/, -]+$/u, where);
        if (description !== undefined) assert.match(description, /^\p{Lu}.{10,}[.…]$/u, where);
        const group = where.slice(0, where.lastIndexOf("."));
        const names = groups.get(group) ?? new Set();
        groups.set(group, names);
        assert.ok(!names.has(title ?? ""), `${where} is named as another`);
        names.add(title ?? "");
      }
    });

  test("asks editors to fill in what has no other value, and nothing that has one", () => {
    assert.deepEqual(schemas["conference"]?.required, ["title", "publishedAt"]);
    assert.deepEqual(schemas["page"]?.required, ["title"]);
  });
});
