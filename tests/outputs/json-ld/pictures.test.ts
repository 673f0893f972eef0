/** In every hub, things have an identity and what search engines show has a picture that is published. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allEntries, type Hub } from "../../../src/content/index.ts";
import { cardsOf } from "../../../src/outputs/index.ts";
import { richHub } from "../rich.ts";
import { graphOf, type Json, ROOT } from "./rich-graph.ts";

/** A hub that was given no picture at all. */
function plainHub(): Hub {
  const hub = richHub();
  const { shareImage: _, logo: __, podcast: ___, ...site } = hub.site;
  const without = <T extends object>(entries: readonly T[]): T[] =>
    entries.map((entry) => ({ ...entry, image: undefined }));
  const { articles, conferences, series } = hub;
  return {
    ...hub,
    site,
    articles: without(articles),
    conferences: without(conferences),
    series: without(series).map((one) => ({ ...one, conferences: without(one.conferences) })),
  };
}

function everyNode(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(everyNode);
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(everyNode)];
}

const nodesOfHub = (hub: Hub): readonly Json[] =>
  allEntries(hub).flatMap(({ slug }) => everyNode(graphOf(slug, hub)));
const hubs = { "told in full": richHub(), "without a picture": plainHub() };

/** Values, which are part of what has them, and people of whom only the name is known. */
const VALUES = ["PostalAddress", "GeoCoordinates", "ListItem", "Audience", "Person"];

for (const [which, hub] of Object.entries(hubs)) {
  test(`in a hub ${which}, whatever is a thing has an identity`, () => {
    const bare = nodesOfHub(hub).filter((node) => "@type" in node && !("@id" in node));
    assert.deepEqual(
      [...new Set(bare.map((node) => String(node["@type"])))].filter((type) => !VALUES.includes(type)),
      [],
    );
  });

  test(`in a hub ${which}, texts, meetings, series, recordings and podcasts have a picture`, () => {
    const pictured = ["Article", "Event", "EventSeries", "AudioObject", "PodcastEpisode", "PodcastSeries"];
    const found = new Set<unknown>();
    for (const { slug } of allEntries(hub)) {
      const graph = graphOf(slug, hub);
      const podcasts = graph.flatMap((node) => [node["partOfSeries"] ?? []].flat() as Json[]);
      for (const node of [...graph, ...podcasts].filter((it) => pictured.includes(String(it["@type"])))) {
        found.add(node["@type"]);
        assert.ok(node["image"], `${slug}: ${String(node["@type"])}`);
      }
    }
    assert.deepEqual([...found].sort(), pictured.sort());
  });
}

test("a picture that nobody gave is one that the build makes", () => {
  const hub = plainHub();
  const made = new Set([...cardsOf(hub).keys()].map((path) => `${ROOT}${path}`));
  const named = nodesOfHub(hub).flatMap(({ image }) =>
    image === undefined ? [] : [typeof image === "string" ? image : String((image as Json)["@id"])],
  );
  assert.ok(named.length > 0);
  const people = named.filter((address) => !address.includes("/cards/"));
  assert.deepEqual([...new Set(people)], [`${ROOT}/media/nolwenn.png`], "only of people");
  assert.deepEqual(
    named.filter((address) => address.includes("/cards/") && !made.has(address)),
    [],
  );
});
