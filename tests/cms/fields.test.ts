import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type CmsField,
  cmsConfig,
  collectionKey,
  collectionName,
  collections,
  type EditingPlace,
  typeFields,
} from "../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES, jsonSchemas, type Site } from "../../src/content/index.ts";

const TODAY = "2026-12-01";

function field(fields: readonly CmsField[], ...path: readonly string[]): CmsField {
  const found = fields.find(({ name }) => name === path[0]);
  assert.ok(found, `no field ${path[0]}`);
  return path.length === 1 ? found : field(found.fields ?? [], ...path.slice(1));
}

describe("a field of the form says what its schema says", () => {
  const conference = typeFields("conference");
  const cases: readonly (readonly [path: readonly string[], expected: Partial<CmsField>])[] = [
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
    [["startsAt"], { widget: "datetime", required: true }],
    [["publishedAt"], { widget: "datetime", date_format: "YYYY-MM-DD", time_format: false }],
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
  ];
  for (const [path, expected] of cases)
    test(path.join("."), () => {
      const found = field(conference, ...path);
      for (const [name, value] of Object.entries(expected))
        assert.deepEqual(found[name as keyof CmsField], value, name);
    });

  test("choices are named in French", () => {
    assert.deepEqual(
      field(conference, "status").options?.map(({ label }) => label),
      ["Prévue", "Reportée", "Annulée", "À distance"],
    );
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
    assert.deepEqual(field(conference, "recordings", "id").pattern, [
      "^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "lettres minuscules sans accent, chiffres et traits d’union",
    ]);
  });

  test("lists start empty", () => {
    for (const name of ["speakers", "recordings", "programme", "aliases"])
      assert.deepEqual(field(conference, name).default, []);
  });
});

/** Names in a JSON Schema and in a form, level by level. */
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
          .filter((name) => name !== "body")
          .sort(),
        names(schema).sort(),
      );
    });
});

describe("collections", () => {
  const all = collections({ article: [2013, 2025], link: [2026] }, TODAY);

  test("this year comes first, the next one is ready, past years are out of the side bar", () => {
    const articles = all.filter(({ name }) => name.startsWith("articles-"));
    assert.deepEqual(
      articles.map(({ name, hide }) => [name, hide]),
      [
        ["articles-2026", false],
        ["articles-2027", false],
        ["articles-2025", true],
        ["articles-2013", true],
      ],
    );
  });

  test("a year is filed in its own folder, its media too", () => {
    const links = all.find(({ name }) => name === "links-2026");
    assert.equal(links?.folder, "content/links/2026");
    assert.equal(links?.media_folder, "/content/media/2026");
    assert.equal(links?.public_folder, "/media/2026");
  });

  test("a new entry is dated of the day", () => {
    const published = all[0]?.fields.find(({ name }) => name === "publishedAt");
    assert.equal(published?.default, TODAY);
  });

  test("a collection's name gives back its type and year", () => {
    for (const { name } of all) {
      const key = collectionKey(name);
      assert.ok(key);
      assert.equal(collectionName(key), name);
    }
    assert.equal(collectionKey("inconnue-2026"), undefined);
  });
});

describe("the configuration", () => {
  const url = "https://hub.example";
  const config = (cms: NonNullable<Site["cms"]>, place: EditingPlace = "online") =>
    cmsConfig({ site: { url, cms }, years: {}, today: TODAY }, place);

  test("online: the repository that site.yaml names, and drafts that are read before they are published", () => {
    const { backend, publish_mode, site_url } = config({
      backend: "github",
      repository: "ville/hub",
      branch: "main",
    });
    assert.deepEqual([backend.name, backend.repo, backend.branch], ["github", "ville/hub", "main"]);
    assert.deepEqual([publish_mode, site_url], ["editorial_workflow", url]);
  });

  test("one signs in under the hub’s own logo", () => {
    const cms = { backend: "github", branch: "main" } as const;
    const logo = "/media/images/logo.svg";
    const { logo: shown } = cmsConfig({ site: { url, cms, logo }, years: {}, today: TODAY }, "online");
    assert.equal(shown?.src, logo);
  });

  test("on this machine: its own folder, saved at once", () => {
    const { backend, publish_mode } = config({ backend: "github", branch: "main" }, "local");
    assert.deepEqual([backend.name, publish_mode], ["proxy", "simple"]);
  });

  test("the interface speaks French, or English where site.yaml says so", () => {
    const cms = { backend: "github", branch: "main" } as const;
    assert.deepEqual([config(cms).locale, config({ ...cms, language: "en" }).locale], ["fr", "en"]);
  });

  test("an application's identifier means signing in at the forge itself", () => {
    const { backend } = config({ backend: "gitea", repository: "ville/hub", branch: "main", appId: "abc" });
    assert.deepEqual(
      [backend.auth_type, backend.app_id, backend.base_url],
      ["pkce", "abc", "https://codeberg.org"],
    );
  });
});
