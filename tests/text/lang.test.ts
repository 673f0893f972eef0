import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { directionOfLanguage, interfaceLang } from "../../src/text/index.ts";

describe("a language", () => {
  test("is written from right to left where its script is", () => {
    const tags = [
      "ar",
      "he",
      "fa",
      "ur",
      "dv",
      "syr",
      "nqo",
      "ff-Adlm",
      "rhg",
      "myz",
      "smp",
      "az-Arab",
      "pa-PK",
    ];
    for (const tag of tags) assert.equal(directionOfLanguage(tag), "rtl", tag);
  });

  test("is written from left to right elsewhere, and where nothing is known of it", () => {
    for (const tag of ["fr", "br", "ja", "el", "az", "ff", "pa-IN", "ar-Latn", "qaa"])
      assert.equal(directionOfLanguage(tag), "ltr", tag);
  });

  test("has the interface of its own, whatever its region, or the one that is given", () => {
    assert.equal(interfaceLang("en-GB", "fr"), "en");
    assert.equal(interfaceLang("br", "fr"), "br");
    assert.equal(interfaceLang("de", "fr"), "fr");
  });
});
