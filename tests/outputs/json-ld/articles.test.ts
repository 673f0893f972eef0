/** What the page of an article tells machines, where editors say all and where they say little. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BY_NC_SA, cardOf, file, nodesOf, nolwenn, ours, publisher, quay, ROOT, term } from "./rich-graph.ts";

test("an article", () => {
  const url = `${ROOT}/articles/complet/`;
  assert.deepEqual(nodesOf("complet"), [
    {
      "@type": "Article",
      "@id": url,
      url,
      mainEntityOfPage: url,
      headline: "Un article : tout dit",
      name: "Un article : tout dit",
      description: "Deux mots ; pas plus.",
      inLanguage: "fr",
      about: [term("lecture", "Lecture")],
      image: quay,
      author: [nolwenn],
      datePublished: "2026-03-01T09:00:00+01:00",
      dateModified: "2026-03-02T09:00:00Z",
      associatedMedia: [file],
      ...ours,
    },
  ]);
});

test("an article of which nothing is said beyond its title is the publisher's, under the hub's licence", () => {
  const url = `${ROOT}/articles/foreshore/`;
  assert.deepEqual(nodesOf("foreshore"), [
    {
      "@type": "Article",
      "@id": url,
      url,
      mainEntityOfPage: url,
      headline: "The foreshore",
      name: "The foreshore",
      inLanguage: "en",
      image: cardOf("foreshore"),
      author: publisher,
      datePublished: "2026-01-16T12:00:00+01:00",
      dateModified: "2026-01-16T11:00:00Z",
      license: BY_NC_SA,
      workTranslation: [{ "@id": `${ROOT}/articles/original/` }],
      ...ours,
    },
  ]);
});
