import assert from "node:assert/strict";
import { test } from "node:test";
import { languageNameIn, ownLanguageName } from "../../src/i18n/index.ts";

test("a language is named by itself, with a capital as on its own in a list", () => {
  for (const [tag, name] of [
    ["fr", "Français"],
    ["br", "Brezhoneg"],
    ["de", "Deutsch"],
    ["es", "Español"],
    ["oc", "Occitan"],
    ["ja", "日本語"],
  ] as const)
    assert.equal(ownLanguageName(tag), name);
});

test("a language is named in that of the interface, once more in another", () => {
  for (const [tag, lang, name] of [
    ["de", "fr", "allemand"],
    ["de", "en", "German"],
    ["es", "fr", "espagnol"],
    ["br", "fr", "breton"],
    ["fr", "en", "French"],
  ] as const)
    assert.equal(languageNameIn(tag, lang), name);
});
