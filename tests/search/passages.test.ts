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
  Hélène Duclos. Évaluer *l'utilité* *sociale* {l:} Un chapô. {b:} Du texte.
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

  const filler = (n: number) => "mot ".repeat(n);
  const orders: readonly (readonly [what: string, better: string, worse: string])[] = [
    ["more of the query's words", "*utilité* mot *sociale*", "*utilité* *utilité* *utilité* *utilité*"],
    ["its words side by side", "*utilité* *sociale*", "*utilité* mot mot *sociale*"],
    ["its words near", "*utilité* mot *sociale*", `*utilité* ${filler(9)} *sociale*`],
    [
      "two of its words side by side, wherever",
      `*utilité* ${filler(9)} *utilité* *sociale*`,
      `*utilité* ${filler(9)} *sociale* *sociale*`,
    ],
    ["a word twice", "*utilité* mot *utilité*", "*utilité* mot mot"],
    ["a word three times", `*utilité* ${filler(9)} *utilité* *utilité*`, `*utilité* ${filler(9)} *utilité*`],
  ];
  for (const [what, better, worse] of orders)
    test(`with ${what} come before the others, in whatever order they are written`, () => {
      const order = (source: string) =>
        passagesOf(fragment(source), ["utilité", "sociale"]).best.map((passage) => passage.fragment);
      assert.deepEqual(order(`{h:mieux} ${better} {h:moins} ${worse}`), ["mieux", "moins"]);
      assert.deepEqual(order(`{h:moins} ${worse} {h:mieux} ${better}`), ["mieux", "moins"]);
    });

  test("that answer as well stay in the order of the text, from a word found three times on", () => {
    const source = "{h:un} *mer* *mer* *mer* {h:deux} *mer* *mer* *mer* *mer* {h:trois} *mer* *mer* *mer*";
    assert.deepEqual(
      passagesOf(fragment(source), ["mer"]).best.map((passage) => passage.fragment),
      ["un", "deux", "trois"],
    );
  });

  const named = "{p:t0} *Duclos* *utilité* *Duclos* {p:t60} Une *phrase* entière.";
  test("with the word that was added to a speaker's name come before those that say the name", () => {
    const fragments = (source: string) =>
      passagesOf(fragment(source), ["duclos", "phrase"]).best.map((passage) => passage.fragment);
    assert.deepEqual(fragments(`Hélène *Duclos* {l:} Un chapô. ${named}`), ["t60", "t0"]);
    assert.deepEqual(fragments(`Un titre. {l:} Un chapô. ${named}`), ["t0", "t60"]);
  });

  test("with a compound answer each of its parts", () => {
    const source = "{h:un} *petit* et petit {h:deux} *petit-fils* {h:trois} *fils*";
    assert.equal(passagesOf(fragment(source), ["petit", "fils"]).best[0]?.fragment, "deux");
  });

  test("play from the second at which their sentence begins, as near as the index tells it", () =>
    assert.deepEqual(
      passagesOf(fragment("{p:t78} Un début. {t:102} On *apprendra* plus tard."), ["apprendra"]).best.map(
        (passage) => passage.fragment,
      ),
      ["t=102"],
    ));

  test("with a word that weighs more come before the same word elsewhere", () => {
    const found = fragment("{h:un} *mer* {h:deux} *mer*");
    const [first, second] = found.weighted_locations;
    assert.ok(first && second);
    const weighted = { ...found, weighted_locations: [{ ...second, weight: 7 }, first] };
    assert.equal(passagesOf(weighted, ["mer"]).best[0]?.fragment, "deux");
  });

  test("are counted beyond those that are shown", () => {
    const many = Array.from({ length: 305 }, (_, n) => `{h:n${n}} *mer*`).join(" ");
    const { best, total } = passagesOf(fragment(many), ["mer"]);
    assert.deepEqual([best.length, total], [300, 305]);
    assert.equal(best.at(-1)?.fragment, "n299");
  });

  test("of a long sentence are shown from where most of the words are", () => {
    const source = `{p:t0} *mer* ${filler(40)} *vent* mot *mer* ${filler(40)}`;
    const text = plain(passagesOf(fragment(source), ["mer", "vent"]).best[0]?.text ?? []);
    assert.match(text, /\[vent\] mot \[mer\]/);
  });

  test("take as near what an excerpt can show, and not what it cannot", () => {
    const shown = (gap: number) =>
      plain(
        passagesOf(fragment(`{p:t0} *mer* ${filler(40)} *vent* ${filler(gap)} *mer*`), ["mer", "vent"])
          .best[0]?.text ?? [],
      );
    assert.match(shown(16), /\[vent\]/);
    assert.match(shown(17), /^\[mer\]/);
  });

  test("without a word that answers are not shown", () =>
    assert.deepEqual(
      passagesOf(fragment("{h:un} *autre* {h:deux} *utilité*"), ["utilité"]).best.map((it) => it.fragment),
      ["deux"],
    ));

  test("leave titles and names to the head of the result", () => {
    assert.ok(best.every((passage) => passage.kind !== "head"));
  });

  test("give way to the opening words where only the title answers", () => {
    const found = fragment("Un *titre*. {l:} Le chapô dit tout. {b:} La suite.");
    assert.deepEqual(passagesOf(found, ["titre"]).best, []);
    assert.equal(plain(openingText(found)), "Le chapô dit tout.");
  });

  test("that open a document are not more than can be shown, and nothing where there is no text", () => {
    const opening = (source: string) => plain(openingText(fragment(source)));
    assert.equal(opening("Un titre."), "");
    assert.equal(opening("Titre. {l:} {b:} Le texte. {h:x} Suite"), "Le texte.");
    assert.equal(opening(`Titre. {b:} ${"mot ".repeat(40)}`), `${"mot ".repeat(28)}…`);
    assert.equal(opening(`Titre. {b:} ${"mot ".repeat(28)}`), "mot ".repeat(28).trim());
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
