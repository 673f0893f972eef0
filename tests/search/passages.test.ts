import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Segment } from "../../src/browser/search/excerpt.ts";
import { highlightText } from "../../src/browser/search/excerpt.ts";
import type { PagefindFragment } from "../../src/browser/search/pagefind-api.ts";
import { openingText, passagesOf } from "../../src/browser/search/passages.ts";

/** A fragment from words in which `{p:t75}` is a place and `*mot*` a hit. */
function fragment(source: string): PagefindFragment {
  const words: string[] = [];
  const anchors: { element: string; id: string; location: number }[] = [];
  const hits: { location: number; weight: number }[] = [];
  for (const token of source.trim().split(/\s+/)) {
    const id = /^\{(.*)\}$/.exec(token)?.[1];
    if (id !== undefined) {
      anchors.push({ element: "a", id, location: words.length });
      continue;
    }
    if (token.includes("*")) hits.push({ location: words.length, weight: 1 });
    words.push(token.replaceAll("*", ""));
  }
  return { url: "/x/", content: words.join(" "), meta: {}, filters: {}, anchors, weighted_locations: hits };
}

const plain = (segments: readonly Segment[]): string =>
  segments.map((segment) => (typeof segment === "string" ? segment : `[${segment.mark}]`)).join("");

const TALK = fragment(`
  Hélène Duclos. Évaluer *l'utilité* {l:} Un chapô. {b:} Du texte.
  {v:H%C3%A9l%C3%A8ne%20Duclos} {p:t10} Bonjour. Nous parlons longuement de ce que *l'utilité* peut bien dire ici. Merci.
  {v:Salle} {p:t75} {i:%2Fmedia%2Fslides%2Fa%2F2-480.webp} Oui, mais *l'utilité* *sociale* est partout dans ces lieux, je crois.
  {s:diapos-3|%2Fmedia%2Fslides%2Fa%2F3-480.webp} *Sociale*
`);

describe("passages", () => {
  const { best, total } = passagesOf(TALK, ["utilité", "sociale"]);

  test("come with most of the query's words first", () => {
    assert.deepEqual(
      best.map((passage) => passage.fragment),
      ["t75", "t10", "diapos-3"],
    );
    assert.equal(total, 3);
  });

  test("know who speaks and what is shown", () => {
    assert.deepEqual(
      best.map(({ kind, voice, picture }) => [kind, voice, picture]),
      [
        ["speech", "Salle", "/media/slides/a/2-480.webp"],
        ["speech", "Hélène Duclos", ""],
        ["slide", "", "/media/slides/a/3-480.webp"],
      ],
    );
  });

  test("are sentences with the words marked and their typography back", () => {
    assert.equal(
      plain(best[0]?.text ?? []),
      "Oui, mais l’[utilité] [sociale] est partout dans ces lieux, je crois.",
    );
    assert.equal(
      plain(best[1]?.text ?? []),
      "Nous parlons longuement de ce que l’[utilité] peut bien dire ici.",
    );
  });

  test("that can be heard come before a slide of the same words, but not before one that answers better", () => {
    const kinds = (source: string): readonly string[] =>
      passagesOf(fragment(source), ["utilité", "sociale"]).best.map(({ kind }) => kind);
    assert.deepEqual(kinds("{s:d-1|} *Utilité* publique {p:t10} Son *utilité* publique."), [
      "speech",
      "slide",
    ]);
    assert.deepEqual(kinds("{p:t10} Son *utilité* publique. {s:d-1|} *Utilité* *sociale*"), [
      "slide",
      "speech",
    ]);
  });

  test("leave titles and names to the head of the result", () => {
    assert.ok(best.every((passage) => passage.kind !== "head"));
  });

  test("give way to the opening words where only the title answers", () => {
    const found = fragment("Un *titre*. {l:} Le chapô dit tout. {b:} La suite.");
    assert.deepEqual(passagesOf(found, ["titre"]).best, []);
    assert.equal(plain(openingText(found)), "Le chapô dit tout.");
  });

  test("of a long sentence are cut on both sides", () => {
    const long = `{p:t0} ${"mot ".repeat(60)} *cible* ${"mot ".repeat(60)}`;
    const text = plain(passagesOf(fragment(long), ["cible"]).best[0]?.text ?? []);
    assert.match(text, /^… (?:mot )+\[cible\](?: mot)+ …$/);
    assert.ok(text.length < 240, text);
  });

  test("never hold markup: what looks like a tag stays text", () => {
    const text = passagesOf(fragment("{p:t0} <img *src=x* onerror=alert(1)>."), ["src"]).best[0]?.text;
    assert.equal(plain(text ?? []), "<img [src]=x onerror=alert(1)>.");
  });
});

test("œ and apostrophes are readable again", () => {
  assert.equal(
    plain(highlightText("L'oeuvre et le coeur, un coefficient", ["oeuvre"])),
    "L’[œuvre] et le cœur, un coefficient",
  );
});
