/** What becomes of a file that names an entry, once that one goes. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { type Leaving, textWithout } from "../../../admin/entry/without-entry.ts";
import type { EntryType } from "../../../src/content/index.ts";
import { localReferences } from "../../../src/markdown/index.ts";
import { fc } from "../../harness/property.ts";

const revise = () => ({});
const ADA: Leaving = { type: "person", slugs: ["ada", "ada-l"] };
const without = (text: string, type: EntryType, leaving = ADA) =>
  textWithout(text, type, leaving, { revise });
const instead = (text: string, type: EntryType, slug: string, leaving = ADA) =>
  textWithout(text, type, leaving, { revise, successor: { type: leaving.type, slug } });

const TALK = `---
title: Une rencontre # son titre
publishedAt: 2026-01-01
startsAt: 2026-03-05T18:30:00+01:00
endsAt: 2026-03-05T19:30:00+01:00
speakers:
  - person: ada
    role: animation
  - person: grace
topics: [eau]
---

Avec [Ada](/personnes/ada/) et [Grace](/personnes/grace/), \`/personnes/ada/\`.
`;

describe("the file of an entry, once one that it names goes,", () => {
  test("loses the item of a list that is nothing without it, and nothing else", () => {
    const text = without(TALK, "conference") ?? "";
    assert.deepEqual((parse(text.split("---\n")[1] ?? "") as { speakers: unknown }).speakers, [
      { person: "grace" },
    ]);
    assert.match(text, /title: Une rencontre # son titre\n/);
    assert.match(text, /startsAt: 2026-03-05T18:30:00\+01:00\n/);
    assert.match(text, /^Avec Ada et \[Grace\]\(\/personnes\/grace\/\), `\/personnes\/ada\/`\.$/m);
  });

  test("names its successor in its place, once", () => {
    const text = instead(TALK, "conference", "alan") ?? "";
    assert.match(text, /- person: alan\n {4}role: animation\n/);
    assert.match(text, /\[Ada\]\(\/personnes\/alan\/\)/);
    const twice = instead(TALK, "conference", "grace") ?? "";
    assert.equal(twice.match(/person: grace/g)?.length, 1);
    assert.match(twice, /\[Ada\]\(\/personnes\/grace\/\)/);
  });

  test("loses a list in which nothing is left, an optional field, and a name of long ago", () => {
    const topic: Leaving = { type: "topic", slugs: ["eau"] };
    assert.doesNotMatch(without(TALK, "conference", topic) ?? "topics", /topics/);
    assert.equal(without("---\ntitle: Mer\nparent: eau\n---\n", "topic", topic), "---\ntitle: Mer\n---\n");
    const old = TALK.replace("person: ada", "person: ada-l");
    assert.doesNotMatch(without(old, "conference") ?? "ada-l", /ada-l/);
  });

  test("loses what it embeds of a conference, whoever takes its place", () => {
    const talk: Leaving = { type: "conference", slugs: ["une"] };
    const text =
      '---\ntitle: T\npublishedAt: 2026-01-01\n---\n\nAvant.\n\n::: moment conferences/une t=1,2\nMots.\n:::\n\nAprès [ici](/conferences/une/#t1 "Une").\n';
    assert.match(without(text, "article", talk) ?? "", /---\n\nAvant\.\n\nAprès ici\.\n$/);
    assert.match(
      instead(text, "article", "deux", talk) ?? "",
      /\n\nAvant\.\n\nAprès \[ici\]\(\/conferences\/deux\/ "Une"\)\.\n$/,
    );
  });

  test("is left to its editor where only they can say what becomes of it", () => {
    const body = "[Ada][1]\n\n[1]: /personnes/ada/\n";
    assert.equal(without(TALK.replace(/Avec.*\n/, body), "conference"), undefined);
    assert.equal(without("Sans en-tête.", "article"), undefined);
  });

  test("says that it is another version", () => {
    const text = textWithout(TALK, "conference", ADA, {
      revise: (before, after) => {
        assert.match(String(before["body"]), /\[Ada\]/);
        assert.match(String(after["body"]), /^Avec Ada et/);
        return { revision: { n: 2, digest: "abc", at: "2026-11-29T10:00:00Z" } };
      },
    });
    assert.match(text ?? "", /^revision: \{n: 2, digest: abc, at: 2026-11-29T10:00:00Z\}$/m);
  });

  test("no longer names it in its text, whatever else stands there", () => {
    const word = fc.constantFrom(
      "mot",
      "[x]",
      "**gras**",
      "(a)",
      "`code`",
      "é",
      "\\[",
      "[a](/themes/eau/)",
      "<b>",
    );
    const link = fc
      .tuple(fc.constantFrom("Ada", "Mme [L]", "*A*"), fc.constantFrom("", "/", "/#x", "/?a=1"))
      .map(([words, end]) => `[${words}](/personnes/ada${end})`);
    const body = fc
      .array(fc.oneof(word, link), { maxLength: 30, size: "max" })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(body, (written) => {
        const text = without(`---\ntitle: T\npublishedAt: 2026-01-01\n---\n${written}`, "article");
        if (text === undefined) return;
        const after = text.slice(text.indexOf("---\n", 4) + 4);
        const others = (source: string) =>
          localReferences(source).filter(
            (one) => one.kind === "link" && !/^\/personnes\/ada\/?$/.test(one.path),
          ).length;
        assert.equal(localReferences(after).length, others(written));
      }),
    );
  });
});
