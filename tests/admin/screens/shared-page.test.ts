import assert from "node:assert/strict";
import { test } from "node:test";
import { formOfShared } from "../../../admin/screens/shared-page.ts";

const shared = (values: Record<string, string>) => {
  const [start, query] = formOfShared(`?${new URLSearchParams(values)}`).split("?");
  assert.equal(start, "/admin/#/collections/links/new");
  return Object.fromEntries(new URLSearchParams(query));
};

test("a shared page fills in the form of a link, wherever its address was put", () => {
  const page = { title: "L’été & « la mer »", url: "https://exemple.fr/a?b=1&c=2#d" };
  assert.deepEqual(shared({ ...page, text: "Un passage" }), { ...page, body: "Un passage" });
  assert.deepEqual(shared({ title: page.title, text: page.url }), page);
  assert.deepEqual(shared({ text: `À lire\nvraiment ${page.url}` }), {
    title: "À lire",
    url: page.url,
    body: "À lire\nvraiment",
  });
  assert.deepEqual(shared({ title: page.title, text: "Voir https://exemple.fr/a?utm_source=lettre." }), {
    title: page.title,
    url: "https://exemple.fr/a",
    body: "Voir",
  });
  assert.deepEqual(shared({ text: "Rien qu’un texte" }), { title: "Rien qu’un texte" });
  assert.deepEqual(shared({}), {});
});
