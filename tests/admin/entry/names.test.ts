import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusalOf, takenSlugs, withOldAddress } from "../../../admin/entry/names.ts";
import type { HubData } from "../../../src/cms/index.ts";
import { namedBy, renamedIn } from "../../../src/cms/index.ts";

const hub = {
  entries: [
    {
      type: "topic",
      slug: "a",
      file: "topics/a.md",
      data: { title: "A", aliases: ["/themes/z/", "/vieux.html"] },
    },
    { type: "page", slug: "contact", file: "pages/contact.md", data: { title: "Contact" } },
    { type: "article", slug: "c", file: "articles/2026/c.md", data: { title: "C", aliases: ["/Equipe"] } },
  ],
} as unknown as HubData;

describe("the name of an entry", () => {
  test("is refused where it is taken today, was once, or belongs to the site", () => {
    const refused = (type: "topic" | "page" | "person", slug: string, own?: string) =>
      refusalOf(hub, type, slug, own) !== undefined;
    assert.deepEqual(
      [refused("topic", "a"), refused("topic", "z"), refused("page", "equipe"), refused("page", "agenda")],
      [true, true, true, true],
    );
    assert.deepEqual(
      [refused("topic", "a", "a"), refused("topic", "z", "a"), refused("person", "a"), refused("topic", "b")],
      [false, false, false, false],
    );
    assert.deepEqual([...takenSlugs(hub, "topic")], ["a", "z"]);
  });

  test("leaves an old address behind, once, and none that leads to itself", () => {
    const once = withOldAddress("topic", { title: "T" }, { from: "a", to: "b" });
    assert.deepEqual(once, { title: "T", aliases: ["/themes/a/"] });
    const twice = withOldAddress("topic", once, { from: "b", to: "c" });
    assert.deepEqual(twice["aliases"], ["/themes/a/", "/themes/b/"]);
    const back = withOldAddress("topic", twice, { from: "c", to: "a" });
    assert.deepEqual(back["aliases"], ["/themes/b/", "/themes/c/"]);
  });

  test("is known wherever front matter says it, and nowhere else", () => {
    const data = {
      title: "ada",
      speakers: [{ person: "ada", role: "x" }, { role: "y" }, "zoe", null],
      topics: ["a", "", 12],
      series: "cycle",
      organisers: "ville",
      translationOf: "",
      autre: { person: "ada" },
    };
    assert.deepEqual(
      namedBy("conference", data)
        .map(({ type, slug }) => `${type}/${slug}`)
        .sort(),
      ["person/ada", "person/ville", "series/cycle", "topic/a"],
    );
    const renamed = renamedIn("conference", data, ({ type, slug }) => `${type}-${slug}`);
    assert.deepEqual(renamed, {
      ...data,
      speakers: [{ person: "person-ada", role: "x" }, { role: "y" }, "zoe", null],
      topics: ["topic-a", "", 12],
      series: "series-cycle",
      organisers: "person-ville",
    });
  });

  test("is written as it is today wherever front matter names the entry", () => {
    const data = {
      title: "ada",
      speakers: [{ person: "ada", role: "ada" }],
      topics: ["ada", "b"],
      series: "ada",
      autre: { person: "ada" },
    };
    const today = ({ type, slug }: { type: string; slug: string }) =>
      type === "person" && slug === "ada" ? "ada-l" : slug;
    assert.deepEqual(renamedIn("conference", data, today), {
      ...data,
      speakers: [{ person: "ada-l", role: "ada" }],
    });
  });
});
