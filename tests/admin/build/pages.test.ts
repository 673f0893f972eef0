import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  adminPage,
  bookmarkletPage,
  forLocalEditing,
  sharePage,
  trashPage,
} from "../../../admin/build/pages.ts";

const PAGES = { adminPage, bookmarkletPage, sharePage, trashPage };

/** The elements of a page, without its words. */
const skeleton = (html: string) => html.match(/<\/?[a-z][\w-]*/g)?.join(" ");

describe("the documents of the interface", () => {
  for (const [name, page] of Object.entries(PAGES))
    test(`${name} is the same document in both languages, and says in which it is`, () => {
      const [french, english] = [page("fr"), page("en")];
      assert.match(french, /<html lang="fr">/);
      assert.match(english, /<html lang="en">/);
      assert.equal(skeleton(english), skeleton(french));
      assert.doesNotMatch(english, /[éèêàçùû«»\u00A0]|édition|\b(?:le|la|les|un|une|du|des)\b/i);
    });

  test("a guide that is in French is labelled so where the interface is not", () =>
    assert.match(adminPage("en"), /<a href="\/admin\/guide\/" hreflang="fr">Guide \(in French\)<\/a>/));

  test("on one's own machine, a page of either language says where it saves", () => {
    for (const lang of ["fr", "en"] as const)
      assert.match(
        forLocalEditing(adminPage(lang), "local-review"),
        new RegExp(`<html lang="${lang}" data-backend="local-review">`),
      );
  });
});
