/** Small parts of the interface that need no browser. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mergePhrases } from "../../admin/decap/form/merge.ts";
import { FRENCH } from "../../admin/decap/words/french.ts";
import { typesetPhrases } from "../../admin/decap/words/typeset-phrases.ts";
import { localDay } from "../../admin/feedback/local-day.ts";
import { bookmarklet } from "../../admin/screens/bookmarklet-code.ts";
import { withYear } from "../../admin/shell/address.ts";
import { find } from "../../admin/widgets/find.ts";

describe("choosing an entry", () => {
  const entries = ["Évaluation", "Nouvelle évaluation", "Éducation"].map((title, n) => ({
    type: "topic" as const,
    slug: `t${n}`,
    file: "",
    data: { title },
  }));
  test("those that begin with what is typed come first", () => {
    assert.deepEqual(
      find(entries, "eval", []).map(({ slug }) => slug),
      ["t0", "t1"],
    );
  });
  test("those already chosen are not offered", () => {
    assert.deepEqual(
      find(entries, "", ["t0"]).map(({ slug }) => slug),
      ["t1", "t2"],
    );
  });
});

describe("an address without a year", () => {
  const cases: readonly (readonly [hash: string, expected: string | undefined])[] = [
    ["#/collections/links/new?title=A", "#/collections/links-2026/new?title=A"],
    ["#/collections/articles/new", "#/collections/articles-2026/new"],
    ["#/collections/articles", undefined],
    ["#/collections/links-2025/new", undefined],
    ["#/collections/people/new", undefined],
    ["#/media", undefined],
  ];
  for (const [hash, expected] of cases)
    test(`${hash} means ${expected ?? "itself"}`, () => assert.equal(withYear(hash, 2026), expected));
});

test("the bookmark leads to the form of a link, with what the page says", () => {
  const code = bookmarklet("https://hub.example");
  const location = { href: "https://ailleurs.example/?a=1&b=2" };
  const run = new Function("location", "document", "getSelection", code.replace(/^javascript:/, ""));
  run(location, { title: "L’été & l'hiver" }, () => "un passage");
  const asked = new URLSearchParams(location.href.slice(location.href.indexOf("?") + 1));
  assert.ok(location.href.startsWith("https://hub.example/admin/#/collections/links/new?"));
  assert.deepEqual(Object.fromEntries(asked), {
    title: "L’été & l'hiver",
    url: "https://ailleurs.example/?a=1&b=2",
    body: "un passage",
  });
});

test("the day is the editor's own", () => {
  assert.equal(localDay(new Date(2026, 0, 5, 0, 10)), "2026-01-05");
});

test("our words go over Decap's, group by group", () => {
  assert.deepEqual(mergePhrases({ a: { b: 1, c: 2 }, d: 3 }, { a: { c: 4 } }), { a: { b: 1, c: 4 }, d: 3 });
});

test("each phrase is set as French is, and keeps what Decap fills in", async () => {
  const before = flat(mergePhrases(await phrases("fr"), FRENCH));
  const after = new Map(flat(typesetPhrases(mergePhrases(await phrases("fr"), FRENCH), "fr")));
  assert.deepEqual(
    [...after].filter(([, text]) => /'|"|\.\.\.|(?<![\u00A0\u202F])[;!?»]|[« ]:|«(?!\u00A0)/.test(text)),
    [],
  );
  const blanks = (text: string | undefined) => text?.match(/%\{\w+\}/g) ?? [];
  for (const [name, text] of before) assert.deepEqual(blanks(after.get(name)), blanks(text), name);
  assert.equal(after.get("editor.editorToolbar.deleteEntry"), "Supprimer l’entrée");
});

test("no phrase of the interface is left in English", async () => {
  const english = await phrases("en");
  const french = new Map(flat(mergePhrases(await phrases("fr"), FRENCH)));
  const missing = flat(english).flatMap(([name]) => (french.has(name) ? [] : [name]));
  // the name of a field's technical kind, which no form says any more
  assert.deepEqual(missing, ["editor.editorControl.field.widgetLabel"]);
  const same = flat(english).filter(([name, text]) => french.get(name) === text && /[a-z]{3}/i.test(text));
  assert.deepEqual(
    same.map(([name]) => name),
    // the same word in both languages, or only what is filled in
    [
      "collection.sidebar.collections",
      "editor.editorNotesPane.title",
      "editor.editorWidgets.markdown.code",
      "editor.editorWidgets.markdown.markdown",
      "mediaLibrary.mediaLibraryModal.images",
      "ui.toast.onFailToAuth",
    ],
  );
});

async function phrases(lang: string): Promise<object> {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [`node_modules/decap-cms-locales/dist/esm/${lang}/index.js`],
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "silent",
  });
  const code = result.outputFiles[0]?.text ?? "";
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: object };
  return module.default;
}

function flat(phrases: object, above = ""): (readonly [string, string])[] {
  return Object.entries(phrases).flatMap(([name, value]): (readonly [string, string])[] =>
    typeof value === "string" ? [[above + name, value]] : flat(value as object, `${above}${name}.`),
  );
}
