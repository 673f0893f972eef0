/** A field added to a group of a schema, by one line there: the form asks for it, and it reaches the Hub by itself. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { stringify } from "yaml";
import * as z from "zod";
import { prepareSave } from "../../admin/entry/save.ts";
import { readMarks, writeMarks } from "../../admin/widgets/marks/model.ts";
import { sourcesOf } from "../../admin/widgets/sources/source.ts";
import { transcriptOf } from "../../admin/widgets/transcript/value.ts";
import { type CmsField, collectionName, hubData, typeFields } from "../../src/cms/index.ts";
import {
  buildHub,
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type EntryType,
  field,
  formatProblem,
  line,
  mediaLock,
  site,
} from "../../src/content/index.ts";
import { unwrap } from "../../src/content/schemas/places.ts";
import { loadSources } from "../../src/load/index.ts";
import { contentFolder } from "../harness/content-folder.ts";
import { decapFormat, type Formatter } from "../harness/decap-format.ts";
import { type Values, WHOLE_ENTRIES, WHOLE_SITE } from "./whole-entries.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const SHA256 = "0".repeat(64);

/** Groups that are shown on the page of their entry and nowhere else. */
const OWN_PAGE =
  /\.(?:source|documents|identifiers|programme|contact|links|recordings\.(?:chapters|cues)|decks\.pages)$/;

/** Groups of fields of a schema, by the way to them: `conference.recordings.transcript`. */
function groupsOf(schema: z.ZodType | undefined, name: string): ReadonlyMap<string, z.ZodObject> {
  // written without being shown
  if (schema?.meta()?.["widget"] === "hidden") return new Map();
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return groupsOf(inner.element as z.ZodType, name);
  if (!(inner instanceof z.ZodObject)) return new Map();
  const below = Object.entries(inner.shape).flatMap(([member, of]) => [
    ...groupsOf(of as z.ZodType, `${name}.${member}`),
  ]);
  return new Map([[name, inner], ...below]);
}

const SCHEMAS = ENTRY_TYPE_NAMES.map((type) => [type, ENTRY_TYPES[type].schema] as const);
const GROUPS = new Map(
  [...SCHEMAS, ["site", site] as const].flatMap(([name, of]) => [...groupsOf(of, name)]),
);
for (const group of new Set(GROUPS.values()))
  Object.assign(group.shape, { added: field(line().optional(), "Champ ajouté") });

/** The data with the name of each group in its added field. */
function added(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => added(item, name));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, item]) => [key, added(item, `${name}.${key}`)]);
  return { ...Object.fromEntries(members), ...(GROUPS.has(name) ? { added: name } : {}) };
}

/** What widgets of our own give back for a recording, once something was changed in them. */
function throughWidgets(recording: Values): Values {
  const marks = readMarks(recording["chapters"], recording["cues"]);
  return {
    ...recording,
    sources: sourcesOf(recording["sources"]),
    transcript: { ...transcriptOf(recording["transcript"]), reviewedBy: "Anne" },
    chapters: writeMarks(marks.chapters),
    cues: writeMarks(marks.cues),
  };
}

/** Every value of an added field in what can be reached from here. */
function found(from: unknown, seen = new Set<unknown>()): ReadonlySet<string> {
  const names = new Set<string>();
  const queue = [from];
  for (const value of queue) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if ("added" in value) names.add(String(value.added));
    queue.push(...Object.values(value));
  }
  return names;
}

function fieldNames(fields: readonly CmsField[], name: string): readonly string[] {
  return fields.flatMap((one) => {
    const below = fieldNames(one.fields ?? [], `${name}.${one.name}`);
    return one.name === "added" ? [name] : below;
  });
}

describe("a field added to any group of a schema", () => {
  let format: Formatter;
  before(async () => {
    format = await decapFormat();
  });

  for (const type of ENTRY_TYPE_NAMES)
    test(`is asked for by the form: ${type}`, () => {
      const groups = [...GROUPS.keys()].filter((name) => name === type || name.startsWith(`${type}.`));
      assert.deepEqual([...fieldNames(typeFields(type), type)].sort(), groups.sort());
    });

  test("is saved, loaded, and held by the Hub", async (t) => {
    const write = (type: EntryType, values: Values) => {
      const form = added(values, type) as Values;
      const recordings = (form["recordings"] ?? []) as readonly Values[];
      const edited = recordings.length > 0 ? { ...form, recordings: recordings.map(throughWidgets) } : form;
      const collection = collectionName({ type, ...("yearFrom" in ENTRY_TYPES[type] ? { year: 2026 } : {}) });
      const saved = prepareSave({ collection, data: edited });
      return [`${collection.replace("-", "/")}/un.md`, format.toFile(saved, Object.keys(saved))] as const;
    };
    const entries = ENTRY_TYPE_NAMES.map((type) => write(type, WHOLE_ENTRIES[type]));
    const root = await contentFolder(t, {
      ...Object.fromEntries(entries),
      "site.yaml": stringify(added(WHOLE_SITE, "site")),
      "media/un.webp": "",
      "media/un.pdf": "",
      "media/un.opus": "",
      "media/un.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour\n",
    });
    const { sources, problems } = await loadSources(root, NOW);
    assert.ok(sources, problems.map(formatProblem).join("\n"));
    const page = { n: 1, width: 4, height: 3, text: "Page", blocks: [] };
    const deck = mediaLock.parse({
      kind: "deck",
      src: "/media/un.pdf",
      sha256: SHA256,
      bytes: 1,
      pages: [page],
    });
    const built = buildHub({ ...sources, refused: new Map(), locks: new Map([[deck.src, deck]]) });
    assert.deepEqual(built.problems.map(formatProblem), []);
    assert.deepEqual([...found(built.hub)].sort(), [...GROUPS.keys()].sort());
    assert.ok(built.hub);
    const listed = found(hubData(built.hub, {}, {}).entries);
    assert.deepEqual(
      [...GROUPS.keys()].filter((name) => !listed.has(name) && !/^site\b/.test(name)).sort(),
      [...GROUPS.keys()].filter((name) => OWN_PAGE.test(name) && !/^site\b/.test(name)).sort(),
      "and the editing interface knows it of the other entries, but where their own page alone shows the group",
    );
  });
});
