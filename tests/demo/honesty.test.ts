/** The demonstration says what is invented, and points nowhere that nobody has looked at. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import * as z from "zod";

const CONTENT = fileURLToPath(new URL("../../content/", import.meta.url));
const INVENTED = /ficti(?:f|ve)s?\b|invented|créée pour la démonstration/i;
/** The people and the city of the two meetings of 2013. */
const REAL = ["helene-duclos", "philippe-cazeneuve", "ville-de-brest"];

interface Entry {
  readonly slug: string;
  readonly text: string;
  readonly front: string;
}

function entries(folder: string): Entry[] {
  return readdirSync(path.join(CONTENT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => {
      const text = readFileSync(path.join(CONTENT, folder, file), "utf8");
      return { slug: path.basename(file, ".md"), text, front: text.split(/^---$/m)[1] ?? "" };
    });
}

const everything = ["articles", "conferences", "links", "pages", "people", "series", "topics"].flatMap(
  entries,
);

describe("an invented entry says so", () => {
  for (const { slug, text } of entries("people").filter((person) => !REAL.includes(person.slug)))
    test(`person ${slug}`, () => assert.match(text, INVENTED));
  for (const { slug, text, front } of entries("conferences").filter(
    (one) => !/startsAt: "2013/.test(one.front),
  ))
    test(`conference ${slug}`, () => assert.match(front.includes("lang: en") ? text : front, INVENTED));
});

test("the real speakers sign nothing and are heard nowhere", () => {
  const signed = z.looseObject({
    authors: z.array(z.string()).default([]),
    recordings: z.array(z.object({ synthetic: z.boolean(), voices: z.array(z.string()) })).default([]),
  });
  for (const { slug, front } of everything) {
    const { authors, recordings } = signed.parse(parse(front));
    assert.deepEqual(
      authors.filter((author) => REAL.includes(author)),
      [],
      slug,
    );
    for (const { synthetic, voices } of recordings) assert.ok(synthetic && voices.length > 0, slug);
  }
});

test("every address elsewhere is the root of a site", () => {
  for (const { slug, text } of everything)
    for (const [address] of text.matchAll(/https?:\/\/[^\s)\]"'<>»]+/g)) {
      const { pathname, search, hash } = new URL(address);
      assert.equal(pathname + search + hash, "/", `${slug}: ${address}`);
    }
});

test("every e-mail address is for demonstration, and nobody’s telephone is given", () => {
  for (const { slug, text } of everything) {
    for (const [address] of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g))
      assert.match(address, /@estran\.example$/, slug);
    assert.doesNotMatch(text, /\b0[1-9](?:[ .-]?\d\d){4}\b|\+33/, slug);
  }
});
