/** Small promises on values: what counts as absent, what is frozen, where references stand. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as z from "zod";
import { show } from "../../src/content/checks/validate.ts";
import { deepFreeze } from "../../src/content/hub/freeze.ts";
import { longestSeconds } from "../../src/content/hub/recorded/choose-source.ts";
import { ENTRY_TYPES, formatField, localize, prune, validate } from "../../src/content/index.ts";
import { isoDate, isoDateTime } from "../../src/content/schemas/fields.ts";
import { placesOf, replaceAt, unwrap, valuesAt } from "../../src/content/schemas/places.ts";

describe("what a form leaves empty counts as absent", () => {
  const cases: readonly (readonly [value: unknown, expected: unknown])[] = [
    [null, undefined],
    [undefined, undefined],
    ["", undefined],
    [" \n\t", undefined],
    [" a ", " a "],
    [0, 0],
    [false, false],
    [[], undefined],
    [["", null, {}], undefined],
    [["", "a"], ["a"]],
    [{}, undefined],
    [{ a: { b: "" } }, undefined],
    [{ a: { b: "", c: 0 } }, { a: { c: 0 } }],
  ];
  for (const [value, expected] of cases)
    test(JSON.stringify(value) ?? "undefined", () => assert.deepEqual(prune(value), expected));
});

test("what is frozen is so to its bottom, cycles included", () => {
  const inner = { list: [{ deep: 1 }], nothing: null };
  const value: Record<string, unknown> = { inner };
  value["itself"] = value;
  assert.equal(deepFreeze(value), value);
  for (const part of [value, inner, inner.list, inner.list[0]]) assert.ok(Object.isFrozen(part));
  assert.equal(deepFreeze("text"), "text");
});

describe("a value is shown as an editor knows it", () => {
  const cases: readonly (readonly [value: unknown, expected: string])[] = [
    ["a\n\tb\u0007c", "«\u00A0a b c\u00A0»"],
    ["x".repeat(80), `«\u00A0${"x".repeat(80)}\u00A0»`],
    ["x".repeat(81), `«\u00A0${"x".repeat(79)}…\u00A0»`],
    [[], "une liste de 0 élément"],
    [[1], "une liste de 1 élément"],
    [[1, 2], "une liste de 2 éléments"],
    [{ a: 1 }, "un groupe de champs"],
    [null, "null"],
    [12.5, "12.5"],
    [10n ** 90n, `1${"0".repeat(78)}…`],
  ];
  for (const [value, expected] of cases)
    test(expected.slice(0, 40), () => assert.equal(show(value), expected));
});

describe("a date that is written otherwise is told as it is written here:", () => {
  const schema = z.strictObject({ day: isoDate.optional(), time: isoDateTime.optional() });
  const remedyOf = (data: object) => {
    const checked = validate(schema, data);
    return checked.ok ? "" : checked.problems.map(({ remedy }) => remedy).join();
  };
  const DATES: Readonly<Record<string, string>> = {
    "1/2/2026": "2026-02-01",
    "jeudi 5 mars 2026": "2026-03-05",
    "1er\u00A0août\u00A02026 à 14\u00A0h\u00A030": "2026-08-01T14:30",
    "Thursday, 5 March 2026": "2026-03-05",
    "5/3/2026 18h": "2026-03-05T18:00",
    "2026-03-05 18:30": "2026-03-05T18:30",
  };
  for (const [written, iso] of Object.entries(DATES))
    test(written, () => {
      assert.equal(remedyOf({ day: written }), `Écrivez ${iso}.`);
      assert.ok(validate(schema, { day: iso }).ok);
    });

  test("not where there is none, nor without the time of an instant", () => {
    assert.equal(remedyOf({ day: 20260305 }), "Écrivez 2026-03-05.");
    for (const none of ["31/2/2026", "2026", "bientôt", "5 mars", "13/13/2026", "2026-02-30"])
      assert.equal(remedyOf({ day: none }), "Corrigez la valeur.", none);
    assert.equal(remedyOf({ time: "5 mars 2026" }), "Corrigez la valeur.");
    assert.equal(remedyOf({ time: "5 mars 2026, 18 h 30" }), "Écrivez 2026-03-05T18:30.");
  });
});

describe("what is wrong with a value says what to do", () => {
  const schema = z.strictObject({
    text: z.string().max(3).optional(),
    number: z.number().min(2).max(5).optional(),
    choice: z.enum(["a", "b"]).optional(),
    flag: z.boolean().optional(),
    list: z.array(z.strictObject({ name: z.string() })).optional(),
    group: z.strictObject({ inside: z.string().optional() }).optional(),
  });
  const cases: readonly (readonly [data: object, ...said: readonly string[]])[] = [
    [{ text: "abcd" }, "text", "«\u00A0abcd\u00A0»", "3 caractères au plus", "Raccourcissez."],
    [{ number: 6 }, "number", "6", "5 au plus", "Réduisez."],
    [{ number: 1 }, "number", "1", "2 au moins", "Augmentez."],
    [{ number: "x" }, "number", "«\u00A0x\u00A0»", "un nombre", "Corrigez la valeur."],
    [
      { choice: "c" },
      "choice",
      "«\u00A0c\u00A0»",
      "l’une des valeurs a, b",
      "Choisissez l’une de ces valeurs.",
    ],
    [{ flag: "oui" }, "flag", "«\u00A0oui\u00A0»", "true ou false", "Corrigez la valeur."],
    [{ list: "x" }, "list", "«\u00A0x\u00A0»", "une liste", "Corrigez la valeur."],
    [{ group: ["x"] }, "group", "une liste de 1 élément", "un groupe de champs", "Corrigez la valeur."],
    [{ list: [{ name: 12 }] }, "list[0].name", "12", "un texte", "Mettez la valeur entre guillemets."],
    [{ text: false }, "text", "false", "un texte", "Mettez la valeur entre guillemets."],
    [{ text: ["a"] }, "text", "une liste de 1 élément", "un texte", "Corrigez la valeur."],
    [
      { texte: "a" },
      "texte",
      "champ inconnu",
      "«\u00A0text\u00A0»\u202F?",
      "Renommez-le en «\u00A0text\u00A0» ou retirez-le.",
    ],
    [
      { group: { insid: "a" } },
      ...[
        "group.insid",
        "champ inconnu",
        "«\u00A0inside\u00A0»\u202F?",
        "Renommez-le en «\u00A0inside\u00A0» ou retirez-le.",
      ],
    ],
    [
      { list: [{ name: "a", nam: "b" }] },
      ...[
        "list[0].nam",
        "champ inconnu",
        "«\u00A0name\u00A0»\u202F?",
        "Renommez-le en «\u00A0name\u00A0» ou retirez-le.",
      ],
    ],
    [
      { zzzzzz: 1 },
      ...["zzzzzz", "champ inconnu", "un champ du modèle", "Retirez ce champ ou corrigez son nom."],
    ],
  ];
  for (const [data, ...said] of cases)
    test(JSON.stringify(data), () => {
      const checked = validate(schema, data);
      assert.ok(!checked.ok);
      assert.deepEqual(
        checked.problems.map(({ field = [], found, expected, remedy }) => [
          formatField(field),
          found,
          expected,
          remedy,
        ]),
        [said],
      );
    });
});

describe("what one sees to be wrong in a value is said of it", () => {
  const cases: readonly (readonly [type: "conference" | "person" | "link", data: object, remedy: RegExp])[] =
    [
      ["link", { url: "https://exemple.fr/a b" }, /^Une adresse n’a pas d’espace/],
      ["link", { url: " https://exemple.fr/" }, /^Une adresse n’a pas d’espace/],
      ["link", { url: "exemple.fr" }, /^Corrigez la valeur\.$/],
      [
        "link",
        { documents: [{ title: "A", file: "/media/a b.pdf" }] },
        /^Un nom de fichier n’a pas d’espace/,
      ],
      ["person", { photo: { src: "/media/a.heic", alt: "A" } }, /^Exportez-la en JPEG/],
      ["conference", { decks: [{ id: "d", title: "D", file: "/media/a.pptx" }] }, /en PDF \(PowerPoint/],
      ["conference", { recordings: [{ id: "a", sources: [{ url: "/media/a.wav" }] }] }, /en Opus, en MP3/],
      ["conference", { recordings: [{ id: "a", sources: [{ url: "/media/a.mp4" }] }] }, /le son seul/],
      [
        "conference",
        { recordings: [{ id: "a", sources: [{ url: "https://a.fr/b.mp4?c" }] }] },
        /le son seul/,
      ],
      [
        "conference",
        {
          recordings: [
            { id: "a", sources: [{ url: "/media/a.mp3" }], transcript: { file: "/media/a.docx" } },
          ],
        },
        /en texte \(\.txt\)/,
      ],
    ];
  for (const [type, data, remedy] of cases)
    test(JSON.stringify(data), () => {
      const checked = validate(ENTRY_TYPES[type].schema, data);
      const told = checked.ok ? [] : checked.problems.filter(({ kind }) => kind !== "missing");
      assert.equal(told.length, 1);
      assert.match(told[0]?.remedy ?? "", remedy);
    });
});

test("a text by language is read in one’s own, else in the main one, else in any", () => {
  assert.equal(localize("Un", "br", "en"), "Un");
  const both = { en: "One", br: "Unan" };
  assert.equal(localize(both, "br", "en"), "Unan");
  assert.equal(localize(both, "fr", "en"), "One");
  assert.equal(localize({ br: "Unan" }, "en"), "Unan");
  assert.equal(localize({ fr: "Un", br: "Unan" }, "en"), "Un");
  assert.equal(localize({}, "en"), "");
});

test("no moment lies beyond the longest of the files whose length is known", () => {
  assert.equal(longestSeconds([{ seconds: 3 }, {}, { seconds: 5 }, { seconds: 4 }]), 5);
  assert.equal(longestSeconds([{}, { seconds: undefined }]), undefined);
});

describe("places in a schema", () => {
  const named = z.string().meta({ mark: "n" });
  const schema = z.strictObject({
    one: named,
    maybe: named.optional(),
    many: z.array(named).default([]),
    groups: z.array(z.strictObject({ who: named, what: z.string().optional() })).optional(),
    group: z.strictObject({ who: named.optional() }).nullable(),
    none: z.strictObject({ what: z.string() }).optional(),
    other: z.string(),
  });
  const places = placesOf(schema, ({ mark }) => (mark === "n" ? "n" : undefined));
  const data = {
    one: "a",
    many: ["b", "c"],
    groups: [{ who: "d", what: "x" }, { who: "e" }],
    group: { who: "f" },
    none: { what: "y" },
    other: "z",
  };

  test("are found with the way to each value, in the order of the schema", () => {
    assert.deepEqual(
      valuesAt(places, data).map(({ field, value, kind }) => `${formatField(field)}=${value}${kind}`),
      ["one=an", "many[0]=bn", "many[1]=cn", "groups[0].who=dn", "groups[1].who=en", "group.who=fn"],
    );
    assert.deepEqual(valuesAt(undefined, data), []);
    assert.deepEqual(valuesAt(places, undefined), []);
  });

  test("are none in what has none", () => {
    assert.equal(
      placesOf(z.strictObject({ a: z.string(), b: z.array(z.number()) }), () => undefined),
      undefined,
    );
    assert.deepEqual([...(places?.members?.keys() ?? [])], ["one", "maybe", "many", "groups", "group"]);
  });

  test("take other values; what is not replaced goes with the group that needs it", () => {
    const replaced = replaceAt(places, data, (_, value) =>
      ["d", "c", "f"].includes(value) ? undefined : `${value}!`,
    );
    assert.deepEqual(replaced, {
      ...data,
      one: "a!",
      many: ["b!"],
      groups: [{ who: "e!" }],
      group: {},
    });
    assert.equal(
      replaceAt(places, data, (_, value) => (value === "a" ? undefined : value)),
      undefined,
    );
    assert.deepEqual(
      replaceAt(places, { one: "a", many: ["b", "c"] }, () => "same"),
      { one: "same", many: ["same"] },
    );
    assert.deepEqual(
      replaceAt(places, { one: "a", groups: [{ who: "b" }, { who: "c" }] }, () => "same"),
      {
        one: "same",
        groups: [{ who: "same" }, { who: "same" }],
      },
    );
    assert.equal(
      replaceAt(undefined, data, () => "x"),
      data,
    );
    assert.equal(
      replaceAt(places, undefined, () => "x"),
      undefined,
    );
  });

  test("are seen through what wraps a schema", () => {
    const inner = z.string();
    for (const wrapped of [
      inner.optional(),
      inner.default("x"),
      inner.nullable(),
      inner.pipe(z.string()),
      inner,
    ])
      assert.equal(unwrap(wrapped), inner);
    assert.equal(unwrap(undefined), undefined);
  });
});
