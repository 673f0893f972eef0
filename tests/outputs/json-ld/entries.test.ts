/** People, series, topics, links and pages as machines read them, and the way to each. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allEntries } from "../../../src/content/index.ts";
import { siteJsonLd } from "../../../src/outputs/index.ts";
import { richHub } from "../rich.ts";
import {
  BY_NC_SA,
  cardOf,
  graphOf,
  hub,
  type Json,
  nodesOf,
  ours,
  publisher,
  ROOT,
  term,
} from "./rich-graph.ts";
import { problemsOf } from "./vocabulary.ts";

test("a person: what they do, how they look, and who they are elsewhere", () => {
  const url = `${ROOT}/personnes/nolwenn/`;
  assert.deepEqual(nodesOf("nolwenn"), [
    {
      "@type": "Person",
      "@id": url,
      url,
      name: "Nolwenn Kerc’hoat",
      description: "Lit à voix haute.",
      image: `${ROOT}/media/nolwenn.png`,
      jobTitle: "Lectrice",
      sameAs: ["https://www.wikidata.org/entity/Q42", "https://www.idref.fr/026927608"],
    },
    { "@type": "ProfilePage", "@id": `${url}#page`, url, mainEntity: { "@id": url } },
  ]);
});

test("an organisation has no job; its biography says more than its summary", () => {
  const url = `${ROOT}/personnes/le-phare/`;
  assert.deepEqual(nodesOf("le-phare")[0], {
    "@type": "Organization",
    "@id": url,
    url,
    name: "Le Phare",
    description: "Une bibliothèque.",
    sameAs: ["https://phare.example/"],
  });
});

test("a body of which only the name is known", () => {
  const url = `${ROOT}/personnes/la-ville/`;
  assert.deepEqual(nodesOf("la-ville")[0], { "@type": "Organization", "@id": url, url, name: "La Ville" });
});

test("a series lasts from its first meeting to its last, and lists them", () => {
  const [series] = nodesOf("rencontres");
  const meeting = (slug: string, name: string, day: string) => ({
    "@type": "Event",
    "@id": `${ROOT}/conferences/${slug}/`,
    url: `${ROOT}/conferences/${slug}/`,
    name,
    startDate: `2013-02-${day}T14:00:00+01:00`,
    endDate: `2013-02-${day}T17:00:00+01:00`,
    image: cardOf(slug)["@id"],
  });
  const url = `${ROOT}/cycles/rencontres/`;
  // where and whether each takes place is what its own page says
  const subEvents = ((series?.["subEvent"] ?? []) as Json[]).map((sub) => {
    const { location, eventStatus, description: _, ...rest } = sub;
    const whole = nodesOf(String(sub["@id"]).split("/").at(-2) ?? "")[0];
    assert.deepEqual([location, eventStatus], [whole?.["location"], whole?.["eventStatus"]]);
    assert.ok((location as Json[]).length > 0);
    return rest;
  });
  assert.deepEqual(
    { ...series, subEvent: subEvents },
    {
      image: cardOf("rencontres"),
      "@type": "EventSeries",
      "@id": url,
      url,
      name: "Les rencontres",
      inLanguage: "fr",
      startDate: "2013-02-01T14:00:00+01:00",
      endDate: "2013-02-15T17:00:00+01:00",
      organizer: [
        {
          "@type": "Organization",
          "@id": `${ROOT}/personnes/la-ville/`,
          name: "La Ville",
          url: `${ROOT}/personnes/la-ville/`,
        },
      ],
      subEvent: [
        meeting("evaluer", "Évaluer : pourquoi & comment ?", "01"),
        meeting("presenter", "Présenter", "15"),
      ],
    },
  );
});

test("a series without meetings is of the publisher, and has no dates", () => {
  const url = `${ROOT}/cycles/cycle-vide/`;
  const [series, page] = nodesOf("cycle-vide");
  assert.deepEqual(series, {
    "@type": "EventSeries",
    "@id": url,
    url,
    name: "Cycle vide",
    inLanguage: "fr",
    image: cardOf("cycle-vide"),
    organizer: publisher,
  });
  assert.equal(page?.["@id"], `${url}#page`);
});

test("a topic: what it is, and the wider one that it belongs to", () => {
  assert.deepEqual(nodesOf("societe"), [{ ...term("societe", "Société"), description: "Vivre ensemble." }]);
  assert.deepEqual(nodesOf("utilite-sociale"), [
    { ...term("utilite-sociale", "Utilité sociale"), about: { "@id": `${ROOT}/themes/societe/` } },
  ]);
});

const links = [
  [
    "un-guide",
    "Un guide",
    "https://guide.example/?x=1&y=2",
    { archivedAt: "https://archive.example/guide" },
    "2025-05-05T10:00:00+02:00",
    "2025-05-05T08:00:00Z",
  ],
  ["lien-nu", "Lien nu", "https://nu.example/", {}, "2026-01-05T10:00:00+01:00", "2026-01-05T09:00:00Z"],
] as const;
for (const [slug, name, address, more, datePublished, dateModified] of links)
  test(`a link, here ${slug}, is a page about a page of somebody else's`, () => {
    const url = `${ROOT}/liens/${slug}/`;
    const [page, ...others] = nodesOf(slug);
    const { author, ...rest } = page ?? {};
    assert.deepEqual(rest, {
      "@type": "WebPage",
      "@id": url,
      url,
      name,
      inLanguage: "fr",
      datePublished,
      dateModified,
      license: BY_NC_SA,
      mainEntity: { "@type": "WebPage", "@id": address, url: address, name, ...more },
      ...ours,
    });
    assert.equal(JSON.stringify(author).includes("Alix Le Goff"), slug === "un-guide");
    assert.deepEqual(others, []);
  });

test("a page", () => {
  const url = `${ROOT}/page-complete/`;
  const [page] = nodesOf("page-complete");
  const { author: _, ...rest } = page ?? {};
  assert.deepEqual(rest, {
    "@type": "WebPage",
    "@id": url,
    url,
    name: "Page",
    description: "Une page.",
    inLanguage: "fr",
    datePublished: "2026-03-01T09:00:00+01:00",
    dateModified: "2026-03-02T09:00:00Z",
    license: BY_NC_SA,
    ...ours,
  });
});

const trails: readonly (readonly [slug: string, steps: readonly string[]])[] = [
  ["page-complete", ["L’Anse /", "Page /page-complete/"]],
  ["nue", ["L’Anse /", "Talks /conferences/", "Bare meeting /conferences/nue/"]],
  ["lien-nu", ["L’Anse /", "Liens /liens/", "Lien nu /liens/lien-nu/"]],
];
for (const [slug, steps] of trails)
  test(`the way to ${slug} is ${steps.join(", ")}`, () => {
    const [trail, body, site] = graphOf(slug).slice(-3);
    assert.equal(trail?.["@type"], "BreadcrumbList");
    assert.deepEqual(
      trail?.["itemListElement"],
      steps.map((step, index) => {
        const [, name, path] = /^(.*) (\S+)$/.exec(step) ?? [];
        return { "@type": "ListItem", position: index + 1, name, item: `${ROOT}${path}` };
      }),
    );
    assert.equal(body?.["@id"], `${ROOT}/#publisher`);
    assert.deepEqual(site, {
      "@type": "WebSite",
      "@id": `${ROOT}/#website`,
      name: "L’Anse",
      url: `${ROOT}/`,
    });
  });

test("a publisher without a site has no address", () => {
  const bare = richHub({ publisher: { name: "Nous" } });
  assert.deepEqual(graphOf("nue", bare).at(-2), {
    "@type": "Organization",
    "@id": `${ROOT}/#publisher`,
    name: "Nous",
  });
});

test("whatever is said is in the vocabulary of Schema.org, of a type that has it", () => {
  for (const entry of allEntries(hub))
    for (const node of graphOf(entry.slug))
      assert.deepEqual(problemsOf(node), [], `${entry.type} ${entry.slug}`);
});

test("the site, and its search", () => {
  const { "@context": context, "@graph": graph } = JSON.parse(siteJsonLd(hub.site)) as {
    "@context": string;
    "@graph": readonly Json[];
  };
  assert.equal(context, "https://schema.org");
  assert.deepEqual(graph, [
    {
      "@type": "WebSite",
      "@id": `${ROOT}/#website`,
      name: "L’Anse",
      url: `${ROOT}/`,
      description: "Des ressources à partager.",
      inLanguage: ["fr", "en"],
      publisher,
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${ROOT}/recherche/?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
    {
      "@type": "Organization",
      "@id": `${ROOT}/#publisher`,
      name: "Association L’Anse",
      url: "https://association.example/",
    },
  ]);
});
