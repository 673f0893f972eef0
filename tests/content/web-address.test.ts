/** Addresses of the web that are one, and links that share one. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { webAddressKey } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { pastedAddress } from "../../src/text/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

describe("two addresses of the web", () => {
  const SAME = [
    "https://exemple.fr/a/b",
    "http://www.exemple.fr/a/b/",
    "https://EXEMPLE.fr:443/a/b#suite",
    "https://exemple.fr/a/b?utm_source=lettre&utm_medium=mail&fbclid=x",
    "https://exemple.fr/a/b/index.html",
  ];
  test("are one whatever the way by which one came to it", () => {
    assert.equal(new Set(SAME.map(webAddressKey)).size, 1);
    assert.equal(
      webAddressKey("https://exemple.fr/?b=2&utm_campaign=x&a=1"),
      webAddressKey("https://exemple.fr?a=1&b=2"),
    );
  });

  test("are one with a port that goes without saying, and without what follows readers", () => {
    const key = webAddressKey("https://exemple.fr/a");
    const names = [
      "utm_x",
      "UTM_Source",
      "fbclid",
      "gclid",
      "dclid",
      "msclkid",
      "igshid",
      "mc_cid",
      "mc_eid",
    ];
    for (const name of [...names, "at_medium", "at_campaign", "xtor", "_hsenc", "_hsmi"])
      assert.equal(webAddressKey(`https://exemple.fr/a?${name}=1`), key, name);
    for (const address of [
      "http://exemple.fr:80/a",
      "https://www2.exemple.fr/a",
      "https://exemple.fr/a/index.htm",
    ])
      assert.equal(webAddressKey(address), key, address);
    const others = [
      "https://exemple.fr/a?xutm_x=1",
      "https://exemple.fr/a?gclidx=1",
      "https://exemple.fr:81/a",
    ];
    const more = [
      "https://www22.exemple.fr/a",
      "https://xwww.exemple.fr/a",
      "https://exemple.fr/a/xindex.html",
    ];
    for (const address of [...others, ...more, "https://exemple.fr/a/index.htmlx", "https://exemple.fr/a//"])
      assert.notEqual(webAddressKey(address), key, address);
    assert.equal(
      webAddressKey("https://exemple.fr/?b=1&a=2&a=1"),
      webAddressKey("https://exemple.fr?a=2&a=1&b=1"),
    );
    assert.equal(webAddressKey("http://exemple.fr:8080/"), "exemple.fr:8080");
    assert.equal(webAddressKey(" https:// "), "https://");
  });

  test("are two where they may lead to different pages", () => {
    const others = [
      "https://exemple.fr/a/B",
      "https://exemple.fr/a",
      "https://a.exemple.fr/a/b",
      "https://exemple.fr:8080/a/b",
    ];
    const queries = [
      "https://exemple.fr/a/b?id=1",
      "https://exemple.fr/a/b?id=2",
      "https://exemple.fr/a/b?ref=x",
    ];
    const keys = [SAME[0] ?? "", ...others, ...queries].map(webAddressKey);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(webAddressKey("pas une adresse "), "pas une adresse");
  });
});

test("a page that two links choose is told to the second, as advice; a translation is no second", async (t) => {
  const link = (title: string, url: string, more = "") =>
    entry(`title: ${title}\npublishedAt: 2026-01-01\nurl: ${url}\n${more}`);
  const root = await contentFolder(t, {
    "links/2025/a.md": link("A", "https://exemple.fr/page"),
    "links/2026/b.md": link("B", "http://www.exemple.fr/page/?utm_source=x"),
    "links/2026/c.md": link("C", "https://exemple.fr/page", "lang: en\ntranslationOf: a"),
  });
  const { hub, problems } = await loadHub(root, "2026-06-01T12:00:00+02:00");
  assert.ok(hub);
  assert.deepEqual(
    problems.map(({ severity, file, line, found }) => [severity, file, line, found]),
    [["warning", "links/2026/b.md", 4, "cette adresse est déjà celle de links/2025/a.md"]],
  );
});

test("an address is taken from what people paste", () => {
  const PASTED: Readonly<Record<string, string>> = {
    "exemple.fr": "https://exemple.fr",
    "www.exemple.fr/a?b=c": "https://www.exemple.fr/a?b=c",
    " <https://exemple.fr/a>. ": "https://exemple.fr/a",
    "« https://exemple.fr/a »": "https://exemple.fr/a",
    "(https://exemple.fr/a)": "https://exemple.fr/a",
    "https://fr.wikipedia.org/wiki/Brest_(Finistère)": "https://fr.wikipedia.org/wiki/Brest_(Finistère)",
    "https://exemple.fr/a?utm_source=lettre&id=3#b": "https://exemple.fr/a?id=3#b",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2Fa&data=x":
      "https://exemple.fr/a",
    // none of the web: told by the field, as it was typed
    exemple: "exemple",
    "ftp://exemple.fr/": "ftp://exemple.fr/",
    "une page sur exemple.fr": "une page sur exemple.fr",
    "javascript:alert(1)": "javascript:alert(1)",
    "": "",
  };
  for (const [text, address] of Object.entries(PASTED)) assert.equal(pastedAddress(text), address, text);
});
