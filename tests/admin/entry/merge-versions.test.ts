import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { changedParagraphs } from "../../../admin/entry/conflict/changed-paragraphs.ts";
import { fieldDifferences, mergedText } from "../../../admin/entry/conflict/merge-versions.ts";
import { fc } from "../../harness/property.ts";

const BASE = `---
title: La grève
# trouvé sur place
summary: >-
  Une plage
  de galets.
topics: [mer]
revision: { number: 1 }
---

Premier paragraphe.

Second paragraphe.
`;
const edited = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), BASE);

describe("two versions of an entry", () => {
  const theirs = edited(["La grève", "La grève blanche"], ["galets.", "sable."], ["number: 1", "number: 2"]);
  const mine = edited(["de galets.", "de gravier."], ["Second", "Dernier"], ["number: 1", "number: 2b"]);

  test("differ in the fields that one or both changed; the text comes last, and what saves write is left out", () => {
    assert.deepEqual(
      fieldDifferences(BASE, theirs, mine).map(({ name, changedBy }) => [name, changedBy]),
      [
        ["title", "them"],
        ["summary", "both"],
        ["body", "me"],
      ],
    );
  });

  test("become one that has each field as its version wrote it, comments too", () => {
    assert.equal(
      mergedText(theirs, mine, new Set(["body"])),
      edited(
        ["La grève", "La grève blanche"],
        ["galets.", "sable."],
        ["Second", "Dernier"],
        ["number: 1", "number: 2b"],
      ),
    );
    assert.equal(
      mergedText(theirs, mine, new Set(["summary"])),
      edited(["La grève", "La grève blanche"], ["de galets.", "de gravier."], ["number: 1", "number: 2b"]),
    );
  });

  test("a field that one version took away is absent or there, as is chosen", () => {
    const without = BASE.replace("topics: [mer]\n", "");
    const difference = { name: "topics", theirs: undefined, mine: ["mer"], changedBy: "them" };
    assert.deepEqual(fieldDifferences(BASE, without, BASE), [difference]);
    assert.equal(mergedText(without, BASE, new Set()), without);
    assert.match(mergedText(without, BASE, new Set(["topics"])), /^topics: \[mer\]$/m);
  });

  test("an entry without text may gain one, and line ends of another system are no difference", () => {
    const bare = "---\ntitle: Un\n---\n";
    const [difference] = fieldDifferences(bare, bare, `${bare}\nDu texte.\n`);
    assert.deepEqual(
      [difference?.name, difference?.changedBy, difference?.mine],
      ["body", "me", "Du texte."],
    );
    assert.deepEqual(fieldDifferences(BASE, BASE.replaceAll("\n", "\r\n"), BASE), []);
  });

  test("settings are fields alone", () => {
    const [base, they, me] = ["name: A\ntagline: B\n", "name: C\ntagline: B\n", "name: A\ntagline: D\n"];
    assert.deepEqual(
      fieldDifferences(base, they, me).map(({ name, changedBy }) => [name, changedBy]),
      [
        ["name", "them"],
        ["tagline", "me"],
      ],
    );
    assert.equal(mergedText(they, me, new Set(["tagline"])), "name: C\ntagline: D\n");
  });

  test("every choice of fields gives a text that holds just these values", () => {
    const names = ["title", "summary", "topics", "place"];
    const values = fc.record(
      Object.fromEntries(
        names.map((name) => [
          name,
          fc.option(
            fc.oneof(
              fc.string(),
              fc.array(fc.string()),
              fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.string()),
            ),
            {
              nil: undefined,
            },
          ),
        ]),
      ),
    );
    const text = (fields: Readonly<Record<string, unknown>>) =>
      `---\n${names
        .filter((name) => fields[name] !== undefined)
        .map((name) => `${name}: ${JSON.stringify(fields[name])}\n`)
        .join("")}---\n`;
    fc.assert(
      fc.property(values, values, fc.subarray(names), (theirs, mine, kept) => {
        const merged = mergedText(text(theirs), text(mine), new Set(kept));
        const expected = Object.fromEntries(
          names.flatMap((name) => {
            const value = (kept.includes(name) ? mine : theirs)[name];
            return value === undefined ? [] : [[name, JSON.parse(JSON.stringify(value))]];
          }),
        );
        assert.deepEqual(parse(merged.slice(4, merged.lastIndexOf("---"))) ?? {}, expected);
      }),
    );
  });
});

test("of two texts, the paragraphs that they do not share are read", () => {
  assert.deepEqual(
    changedParagraphs("Un.\n\nDeux.\n\nTrois.\n\nQuatre.", "Un.\n\nDeux.\n\nTrois, bis.\n\nQuatre."),
    [
      ["…", "Trois.", "…"],
      ["…", "Trois, bis.", "…"],
    ],
  );
  assert.deepEqual(changedParagraphs("", "Nouveau."), [[], ["Nouveau."]]);
});
