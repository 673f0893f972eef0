/** Every text that editors can read: in one language, in its typography, without anything of a program. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { phrasesIn } from "../../../admin/decap/words/phrases.ts";
import { FIELDS_EN } from "../../../src/i18n/editors/en/fields.ts";
import { messagesIn } from "../../../src/i18n/editors/index.ts";
import { typeset } from "../../../src/text/index.ts";
import { type SaidText, textsOf } from "./texts.ts";

const FIELDS = { fr: Object.keys(FIELDS_EN), en: Object.values(FIELDS_EN) };
const all = (lang: "fr" | "en"): readonly SaidText[] => [
  ...textsOf(messagesIn(lang)),
  ...textsOf(phrasesIn(lang), "decap"),
];

/** The keys at which a pattern is found, with the text. */
const at = (texts: readonly SaidText[], pattern: RegExp, except: RegExp = /^$/): readonly string[] =>
  texts
    .filter(({ key, text }) => pattern.test(text) && !except.test(key))
    .map(({ key, text }) => `${key}: ${text}`);

/** Left empty, so that Decap does not say it. */
const UNSAID = /^decap\.editor\.editorControl\.field\.widgetLabel$/;
/** Said to whoever keeps the files of the hub: of what was put there by hand, and of a hub that is being set up. */
const TO_KEEPERS = /^checks\.files\.|^backend\.setUp$/;
/** What a file may hold that was written by hand: forms have fields for dates. */
const WRITTEN = /^checks\.values\.date(?:Time)?$/;
/** Templates of the history that git keeps, and a line of YAML. */
const PROGRAM = /^history\.|^checks\.files\.yaml\.(?:unreadable|noFields)\./;

const FRENCH_WORDS =
  /[«»éèêàçùœ]|\b(?:le|la|les|des|une|est|vous|avec|pour|dans|pas|qui|que|fichier|rien|cette|sans|aux|du)\b/;
const ENGLISH_WORDS =
  /\b(?:the|and|with|from|this|your|cannot|please|error|failed|upload|save|cancel|alt text|field|entry|delete|of|is|are)\b/i;

for (const lang of ["fr", "en"] as const)
  describe(`what editors read in ${lang}`, () => {
    const texts = all(lang);

    test("is a text, whatever it is said of", () =>
      assert.deepEqual(at(texts, /^\s*$|undefined|\[object|NaN/, UNSAID), []));

    test("tells no exception, and no date as programs write them", () =>
      assert.deepEqual(at(texts, /TypeError|Failed to fetch|\d{4}-\d\d-\d\dT/, WRITTEN), []));

    test("names no file as a repository does, but to whoever put it there by hand", () =>
      assert.deepEqual(at(texts, /\.(?:md|yaml)\b/, TO_KEEPERS), []));

    test("teaches no Markdown", () =>
      assert.deepEqual(at(texts, /!\[|\]\(|```|\*\*|(?:^|\s)#{2,}\s|:::/), []));

    test("is in correct typography", () =>
      assert.deepEqual(
        texts
          .filter(({ key, text }) => text !== typeset(text, lang) && !PROGRAM.test(key))
          .map(({ key, text }) => `${key}: ${text}`),
        [],
      ));

    test("is in that language alone", () =>
      assert.deepEqual(at(texts, lang === "fr" ? ENGLISH_WORDS : FRENCH_WORDS), []));
  });

test("labels of fields are in one language", () => {
  const said = (texts: readonly string[]) => texts.map((text) => ({ key: "field", text }));
  assert.deepEqual(at(said(FIELDS.fr), ENGLISH_WORDS), []);
  assert.deepEqual(at(said(FIELDS.en), FRENCH_WORDS), []);
});
