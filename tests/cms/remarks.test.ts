/** What an editor is advised to add or shorten while writing. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { remarks } from "../../src/cms/index.ts";
import { allEntries, type Entry, formatField, type SourceEntry } from "../../src/content/index.ts";
import { makeHub, newEntry } from "../outputs/fixture.ts";

function entryOf(source: SourceEntry): Entry {
  const hub = makeHub({ entries: [source], files: ["/media/un.pdf"] });
  const found = allEntries(hub).find(({ type, slug }) => type === source.type && slug === source.slug);
  assert.ok(found);
  return found;
}

const article = (data: object) =>
  newEntry("article", "x", { title: "Un titre", summary: "S.", publishedAt: "2026-01-01", ...data });
const talk = (data: object) =>
  newEntry("conference", "x", {
    ...{ title: "Un titre", summary: "S.", publishedAt: "2026-01-01" },
    ...{ startsAt: "2026-02-01T14:00:00", endsAt: "2026-02-01T17:00:00" },
    speakers: [{ person: "alix-le-goff" }],
    ...data,
  });
const recording = (id: string, more: object = {}) => ({
  id,
  sources: [{ url: "/media/debat.mp3" }],
  ...more,
});
const machine = { file: "/media/evaluer.vtt" };
const decks = [
  { id: "un", file: "/media/un.pdf", title: "Premières images" },
  { id: "deux", file: "/media/un.pdf", title: "Autres images" },
];

/** An entry, and for each remark its field, what was found, what to do. */
const CASES: readonly (readonly [
  name: string,
  source: SourceEntry,
  ...(readonly [string, RegExp, RegExp])[],
])[] = [
  ["an article with all that it needs", article({})],
  ["a title of seventy signs, those out of the first plane counted once", article({ title: "𝕏".repeat(70) })],
  [
    "a title of one more",
    article({ title: "𝕏".repeat(71) }),
    ["title", /^un titre de 71 signes$/, /^Au-delà de 70 environ.*le chapô peut dire le reste\.$/],
  ],
  [
    "an article without a summary",
    article({ summary: "" }),
    ["summary", /pas encore de chapô/, /^Deux ou trois phrases.*listes, la recherche et les partages/],
  ],
  ["a person without a summary", newEntry("person", "x", { title: "Ada" })],
  [
    "a link without a summary",
    newEntry("link", "x", { title: "L", url: "https://exemple.fr", publishedAt: "2026-01-01" }),
  ],
  ["a series without a summary", newEntry("series", "x", { title: "S" }), ["summary", /chapô/, /phrases/]],
  ["a talk with all that it needs", talk({})],
  ["a talk without a summary", talk({ summary: "" }), ["summary", /chapô/, /phrases/]],
  [
    "a talk of nobody",
    talk({ speakers: [] }),
    ["speakers", /personne n’est annoncé/, /^Nommez qui intervient.*sur leur page/],
  ],
  ["a talk of nobody, which is off", talk({ speakers: [], status: "cancelled" })],
  [
    "a transcript that nobody read",
    talk({ recordings: [recording("a"), recording("b", { transcript: machine })] }),
    [
      "recordings[1].transcript.status",
      /automatique, que personne n’a relue/,
      /La page le dit.*«\u00A0Relue\u00A0»/,
    ],
  ],
  [
    "a transcript that somebody read",
    talk({ recordings: [recording("a", { transcript: { ...machine, status: "reviewed" } })] }),
  ],
  ["slides without sound", talk({ decks })],
  [
    "slides of which some follow the voice",
    talk({ decks, recordings: [recording("a", { cues: [{ at: 1, deck: "un", slide: 1 }] })] }),
    ["recordings[0].cues", /«\u00A0Autres images\u00A0» ne suivent pas la voix/, /^Dites à quel moment/],
  ],
];

describe("an editor is told while writing", () => {
  for (const [name, source, ...expected] of CASES)
    test(`${expected.length === 0 ? "nothing" : "what to do"} of ${name}`, () => {
      const given = remarks(entryOf(source));
      assert.deepEqual(
        given.map(({ field }) => formatField(field)),
        expected.map(([field]) => field),
      );
      for (const [index, [, found, remedy]] of expected.entries()) {
        assert.match(given[index]?.found ?? "", found);
        assert.match(given[index]?.remedy ?? "", remedy);
      }
    });
});
