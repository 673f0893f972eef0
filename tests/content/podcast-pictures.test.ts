/** Pictures of podcasts that directories refuse, told before anything is published. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Case, testEach } from "./problem-cases.ts";
import { problemsOf, source, type World } from "./sources.ts";

/** A picture of a podcast, as it was measured. */
const artwork = (width: number, height: number, type: string, name = "carre.jpg"): World => {
  const src = `/media/${name}`;
  return {
    files: [src],
    locks: [{ kind: "image", src, sha256: "0".repeat(64), bytes: 1, width, height, type }],
    site: { podcast: { ...PODCAST, image: src } },
  };
};
const PODCAST = { title: "Voix", description: "Des voix", author: "Ville", category: "Education" };
const SQUARE = /carrée de 1400 à 3000 pixels de côté, en JPEG ou en PNG/;

const ARTWORK: readonly Case[] = [
  ...(
    [
      ["that is too small", artwork(1399, 1399, "image/jpeg"), /^une image de 1399 × 1399 pixels$/],
      ["that is too large", artwork(3001, 3001, "image/png", "a.png"), /^une image de 3001 × 3001 pixels$/],
      ["that is not square", artwork(1600, 1400, "image/jpeg"), /^une image de 1600 × 1400 pixels$/],
      [
        "in another format",
        artwork(1500, 1500, "image/webp", "a.webp"),
        /^une image en WebP de 1500 × 1500 pixels$/,
      ],
    ] as const
  ).map(([name, world, found]) => ({
    name: `a picture of the hub’s podcast ${name}`,
    entries: [],
    world,
    at: "site.yaml podcast.image",
    found,
    expected: SQUARE,
    remedy: /^Exportez-la ainsi, ou retirez-la\u00A0: il en est fait une du titre/,
  })),
  {
    name: "a picture of the podcast of a series that is not square",
    entries: [source("series", "x", { podcast: { image: "/media/carre.jpg" } })],
    world: { ...artwork(1600, 1400, "image/jpeg"), site: {} },
    at: "series/x.md podcast.image",
    found: /1600 × 1400/,
    expected: SQUARE,
    remedy: /^Exportez-la ainsi/,
  },
];

test("nothing is told of a square picture of a podcast, nor of one that was never measured", () => {
  for (const world of [
    artwork(1400, 1400, "image/jpeg"),
    artwork(3000, 3000, "image/png", "a.png"),
    { ...artwork(1, 1, "image/jpeg"), locks: [] },
  ])
    assert.deepEqual(problemsOf([], world), []);
});

describe("one thing is told of pictures of podcasts, where it is and with what to do", () =>
  testEach(ARTWORK));
