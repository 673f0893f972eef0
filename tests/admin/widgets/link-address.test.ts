/** What is typed or pasted as the address of a link. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readAddress } from "../../../admin/widgets/text/link-address.ts";
import { addressDigest, type HubData, type IndexedEntry } from "../../../src/cms/index.ts";

const TALK: IndexedEntry = {
  type: "conference",
  slug: "une-rencontre",
  file: "conferences/2026/une-rencontre.md",
  data: { title: "Une rencontre", aliases: ["/spip.php?article12", "/vieille/"] },
};
const DATA = {
  entries: [TALK],
  offline: [addressDigest("/articles/a-venir/")],
  media: { "/media/2026/a.pdf": {} },
} as unknown as HubData;
const read = (typed: string) => readAddress(typed, DATA, ["https://hub.example", "http://127.0.0.1:8080"]);

describe("the address of a link", () => {
  test("of the hub is relative, and says which page it is", () => {
    for (const typed of [
      "/conferences/une-rencontre/#t=12",
      "https://hub.example/conferences/une-rencontre/#t=12",
      " http://127.0.0.1:8080/conferences/une-rencontre/#t=12 ",
    ])
      assert.deepEqual(read(typed), { href: "/conferences/une-rencontre/#t=12", entry: TALK });
    assert.deepEqual(read("/vieille/"), { href: "/vieille/", entry: TALK });
    assert.deepEqual(read("https://hub.example/recherche/?q=eau"), { href: "/recherche/?q=eau" });
    assert.deepEqual(read("/media/2026/a.pdf"), { href: "/media/2026/a.pdf" });
  });

  test("elsewhere is completed as people write it", () => {
    assert.deepEqual(read("exemple.org/a"), { href: "https://exemple.org/a" });
    assert.deepEqual(read("02 98 00 00 00"), { href: "tel:0298000000" });
    assert.deepEqual(read("+33 (0)2.98.00.00.00"), { href: "tel:+33298000000" });
    assert.ok("problem" in read("2026-2027"));
    assert.deepEqual(read("anne@exemple.org"), { href: "mailto:anne@exemple.org" });
    assert.deepEqual(read("https://exemple.org/a_(b)"), { href: "https://exemple.org/a_(b)" });
    assert.deepEqual(read("#partie"), { href: "#partie" });
  });

  test("that leads nowhere, or should not be followed, is refused; one of a page to come is told", () => {
    for (const typed of [
      "",
      "une phrase",
      "javascript:alert(1)",
      "//exemple.org",
      "/conferences/autre/",
      "data:text/html,x",
    ])
      assert.ok("problem" in read(typed), typed);
    const coming = read("/articles/a-venir/");
    assert.ok("remark" in coming && coming.remark !== undefined);
    const missing = read("/media/2026/b.pdf");
    assert.ok("remark" in missing && missing.remark !== undefined);
  });
});
