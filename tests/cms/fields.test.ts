import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as z from "zod";
import { type CmsField, MAX_FILE_BYTES, MAX_IMAGE_BYTES, typeFields } from "../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES, type EntryType, jsonSchemas } from "../../src/content/index.ts";

function field(fields: readonly CmsField[], ...path: readonly string[]): CmsField {
  const found = fields.find(({ name }) => name === path[0]);
  assert.ok(found, `no field ${path[0]}`);
  return path.length === 1 ? found : field(found.fields ?? [], ...path.slice(1));
}

describe("a field of the form says what its schema says", () => {
  const conference = typeFields("conference");
  const upload = (bytes: number) => ({
    choose_url: false,
    media_library: { name: "default", config: { max_file_size: bytes } },
  });
  const cases: readonly (readonly [
    path: readonly string[],
    expected: Readonly<Partial<Record<keyof CmsField, unknown>>>,
  ])[] = [
    [["title"], { label: "Titre", widget: "string", required: true }],
    [
      ["summary"],
      {
        label: "Chapô",
        widget: "text",
        required: false,
        hint: "Deux ou trois phrases qui donnent envie de lire.",
      },
    ],
    [["topics"], { widget: "reference", reference: "topic", multiple: true, required: false }],
    [["series"], { widget: "reference", reference: "series", required: false }],
    [["startsAt"], { widget: "datetime", required: false, all_day: true }],
    [["endsAt"], { widget: "datetime", required: false, end_of: "startsAt" }],
    [["publishedAt"], { widget: "date" }],
    [["draft"], { widget: "boolean", default: false }],
    [["image", "src"], { widget: "image", choose_url: false }],
    [["decks", "file"], { widget: "file", choose_url: false }],
    [["recordings", "sources"], { widget: "sources", required: true, default: [] }],
    [["recordings", "chapters"], { widget: "chapters", required: false, default: [] }],
    [["recordings", "cues"], { widget: "cues", required: false, default: [] }],
    [["recordings", "chapters", "at"], { widget: "position", required: true }],
    [["venue", "lat"], { widget: "number", value_type: "float", min: -90, max: 90 }],
    [["recordings", "cues", "slide"], { widget: "number", value_type: "int" }],
    [["speakers", "person"], { widget: "reference", reference: "person", required: true }],
    [
      ["speakers"],
      {
        widget: "list",
        collapsed: true,
        label_singular: "une personne",
        default: [],
      },
    ],
    [["documents"], { label_singular: "un document" }],
    [["programme"], { label_singular: "un point" }],
    [["recordings"], { label_singular: "un enregistrement" }],
    [["decks"], { label_singular: "un diaporama" }],
    [["decks", "pages"], { label_singular: "une page" }],
    [["links"], { label_singular: "un lien" }],
    [["aliases"], { widget: "address", label_singular: "une adresse", default: [] }],
    [["recordings", "sources"], { label_singular: "un fichier" }],
    [["recordings", "chapters"], { label_singular: "un chapitre" }],
    [["recordings", "cues"], { label_singular: "un moment" }],
    [
      ["recordings", "voices"],
      {
        widget: "list",
        label_singular: "une voix",
        field: { name: "item", label: "une voix", required: true, widget: "string" },
      },
    ],
    [["decks", "creators"], { label_singular: "un nom" }],
    [["venue"], { widget: "object", collapsed: true, required: false }],
    [["venue", "name"], { hint: "À remplir dès que ce groupe sert." }],
    [
      ["image", "alt"],
      { hint: "Ce que l’image montre, pour qui ne la voit pas. À remplir dès que ce groupe sert." },
    ],
    [["image", "src"], upload(MAX_IMAGE_BYTES)],
    [["decks", "file"], upload(MAX_FILE_BYTES)],
    [["startsAt"], { end_of: undefined }],
    [["lang"], { widget: "select", default: undefined, hint: "Vide\u00A0: la langue principale du site." }],
    [["status"], { widget: "select", default: "scheduled" }],
    [["recordings", "synthetic"], { widget: "boolean", default: false }],
    [["recordings", "sources", "bytes"], { widget: "number", value_type: "int", min: 0, max: undefined }],
    [["translationOf"], { widget: "reference", reference: "conference", multiple: undefined }],
    [
      ["body"],
      { widget: "markdown", modes: ["rich_text", "raw"], editor_components: ["image"], required: false },
    ],
  ];
  for (const [path, expected] of cases)
    test(path.join("."), () => {
      const found = field(conference, ...path);
      for (const [name, value] of Object.entries(expected))
        assert.deepEqual(found[name as keyof CmsField], value, name);
    });

  test("choices are named in French", () => {
    const labels = (type: EntryType, ...path: readonly string[]) =>
      field(typeFields(type), ...path).options?.map(({ label }) => label);
    assert.deepEqual(labels("conference", "status"), ["Prévue", "Reportée", "Annulée", "À distance"]);
    assert.deepEqual(labels("article", "lang")?.slice(0, 3), ["Français", "Anglais", "Breton"]);
    assert.ok(labels("article", "lang")?.includes("Allemand"));
    assert.deepEqual(labels("conference", "recordings", "transcript", "status"), [
      "Automatique, non relue",
      "Relue",
    ]);
    for (const label of [...(labels("person", "kind") ?? []), ...(labels("link", "kind") ?? [])])
      assert.match(label, /^\p{Lu}[\p{L} ’-]+$/u);
    const licences = field(conference, "licence").options ?? [];
    assert.equal(licences.find(({ value }) => value === "etalab-2.0")?.label, "Licence Ouverte 2.0");
    assert.equal(licences.find(({ value }) => value === "CC-BY-4.0")?.label, "CC BY 4.0");
  });

  test("each value that is offered passes the schema", () => {
    for (const type of ENTRY_TYPE_NAMES) {
      const { schema }: { readonly schema: z.ZodObject } = ENTRY_TYPES[type];
      for (const { name, options = [] } of typeFields(type))
        for (const { value } of options)
          assert.ok(z.safeParse(schema.shape[name] ?? z.never(), value).success, `${type} ${name} ${value}`);
    }
  });

  test("the fields come in the order of the schema: the text after the summary, a link’s address first", () => {
    const first = (type: EntryType) =>
      typeFields(type)
        .map(({ name }) => name)
        .slice(0, 4);
    assert.deepEqual(first("article"), ["title", "summary", "body", "lang"]);
    assert.deepEqual(first("link"), ["title", "url", "summary", "body"]);
    for (const type of ENTRY_TYPE_NAMES) {
      const names = typeFields(type).map(({ name }) => name);
      const own = Object.keys(ENTRY_TYPES[type].schema.shape).filter((name) => !UNSHOWN.includes(name));
      assert.deepEqual(names.splice(-UNSHOWN.length), UNSHOWN, "last in files");
      assert.deepEqual([...names].sort(), ["body", ...own].sort());
      const rest = names.filter((name) => name !== "body" && !(type === "link" && name === "url"));
      assert.deepEqual(
        rest,
        own.filter((name) => !(type === "link" && name === "url")),
      );
    }
  });

  test("names and texts are called after what they are", () => {
    const labels = (name: string) =>
      Object.fromEntries(ENTRY_TYPE_NAMES.map((type) => [type, field(typeFields(type), name).label]));
    const [title, named] = ["Titre", "Nom"];
    assert.deepEqual(labels("title"), {
      ...{ article: title, conference: title, series: title, person: named },
      ...{ link: title, topic: named, page: title },
    });
    const about = "Présentation";
    assert.deepEqual(labels("body"), {
      ...{ article: "Texte", conference: about, series: about, person: about },
      ...{ link: "Commentaire", topic: about, page: "Texte" },
    });
  });

  test("nothing is required inside a group that may be left out, and its hint says what is", () => {
    const name = field(conference, "venue", "name");
    assert.equal(name.required, false);
    assert.match(name.hint ?? "", /dès que ce groupe sert/);
    assert.equal(field(conference, "recordings", "id").required, true);
  });

  test("an expression that the form cannot read as it is meant is left to the check", () => {
    for (const type of ENTRY_TYPE_NAMES) {
      const { pattern } = field(typeFields(type), "title");
      assert.ok(
        pattern === undefined || new RegExp(pattern[0]).test("Évaluer l’été"),
        `${type} ${pattern?.[0]}`,
      );
    }
    assert.deepEqual(field(typeFields("person"), "identifiers", "idref").pattern, [
      "^\\d{8}[\\dX]$",
      "un numéro IdRef",
    ]);
  });

  test("a link’s address is looked for among those that are known", () =>
    assert.equal(field(typeFields("link"), "url").widget, "web-address"));

  test("lists start empty", () => {
    for (const name of ["speakers", "recordings", "programme", "aliases"])
      assert.deepEqual(field(conference, name).default, []);
  });
});

/** Names in a JSON Schema and in a form, level by level. */
/** Written with each save, and shown to nobody. */
const UNSHOWN = ["id", "revision"];

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

function names(schema: Shape): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => [
    name,
    ...names(member.items ?? member).map((below) => `${name}.${below}`),
  ]);
}

function fieldNames(fields: readonly CmsField[]): string[] {
  return fields.flatMap(({ name, fields: below }) => [
    name,
    ...fieldNames(below ?? []).map((inner) => `${name}.${inner}`),
  ]);
}

describe("the form and the public JSON Schema have the same fields", () => {
  const schemas = jsonSchemas("https://hub.example") as Readonly<Record<string, Shape>>;
  for (const type of ENTRY_TYPE_NAMES)
    test(type, () => {
      const schema = schemas[type];
      assert.ok(schema);
      assert.deepEqual(
        fieldNames(typeFields(type))
          .filter((name) => name !== "body" && !UNSHOWN.includes(name))
          .sort(),
        names(schema)
          .filter((name) => !UNSHOWN.includes(name.replace(/\..*/, "")))
          .sort(),
      );
    });
});
