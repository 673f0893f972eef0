/** Which version of an entry a file holds, and what a save writes of it. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, test } from "node:test";
import { withRevision } from "../../admin/entry/save.ts";
import { sha1, uuidV5 } from "../../src/content/hub/uuid.ts";
import { contentDigest, currentRevision, derivedId, nextRevision } from "../../src/content/index.ts";
import { readEntryFile } from "../../src/load/index.ts";
import { decapFormat, type Formatter } from "../harness/decap-format.ts";
import { fc } from "../harness/property.ts";
import { hubOf, source } from "./sources.ts";

const [JANUARY, MARCH, JUNE] = ["2026-01-01T10:00:00Z", "2026-03-01T10:00:00Z", "2026-06-01T10:00:00Z"];
const [A, B] = ["a".repeat(16), "b".repeat(16)];

describe("the digest of an entry", () => {
  const digest = (data: unknown, body = "Corps") => contentDigest(data, body);
  const one = digest({ title: "Un", topics: ["a", "b"], venue: { name: "Salle", room: "2" } });

  test("is the same whatever the order of fields, what is empty, and ends of lines", () => {
    const other = {
      ...{ summary: "", documents: [], image: { alt: null }, venue: { room: "2", name: "Salle " } },
      ...{ topics: ["a", "b"], title: "Un" },
    };
    assert.equal(digest(other, "\r\nCorps\n"), one);
  });

  test("does not depend on the identity and the revision that it goes with", () => {
    const with_ = { id: "x", revision: { n: 2, digest: A, at: JUNE }, body: "autre" };
    assert.equal(
      digest({ title: "Un", topics: ["a", "b"], venue: { name: "Salle", room: "2" }, ...with_ }),
      one,
    );
  });

  for (const [what, data, body] of [
    ["a title", { title: "Deux" }, "Corps"],
    ["the order of a list", { title: "Un", topics: ["b", "a"] }, "Corps"],
    ["a text", { title: "Un" }, "Corps."],
    ["a draft", { title: "Un", draft: true }, "Corps"],
    ["a field of a group", { title: "Un", venue: { name: "Salle", room: "3" } }, "Corps"],
  ] as const)
    test(`changes with ${what}`, () => {
      assert.notEqual(digest(data, body), digest({ title: "Un" }));
      assert.notEqual(digest(data, body), one);
    });
});

describe("the version of a file", () => {
  const revision = { n: 4, digest: A, at: MARCH };
  for (const [what, recorded, digest, expected] of [
    ["never counted, never dated", {}, A, { n: 0 }],
    ["never counted, dated by somebody", { updatedAt: MARCH }, A, { n: 1, at: MARCH }],
    ["as its last save wrote it", { revision }, A, { n: 4, at: MARCH }],
    [
      "as its last save wrote it, whatever somebody typed",
      { revision, updatedAt: JUNE },
      A,
      { n: 4, at: MARCH },
    ],
    ["changed by hand", { revision }, B, { n: 5, at: MARCH }],
    ["changed by hand, and dated", { revision, updatedAt: JUNE }, B, { n: 5, at: JUNE }],
    ["changed by hand, dated before its last save", { revision, updatedAt: JANUARY }, B, { n: 5, at: MARCH }],
  ] as const)
    test(what, () => assert.deepEqual(currentRevision(recorded, digest), expected));

  test("a save counts one more than what was published, after changes by hand too", () => {
    assert.deepEqual(nextRevision(undefined, B, JUNE), { n: 1, digest: B, at: JUNE });
    assert.deepEqual(nextRevision({ data: { revision }, digest: A }, B, JUNE), { n: 5, digest: B, at: JUNE });
    assert.deepEqual(nextRevision({ data: { revision }, digest: B }, A, JUNE), { n: 6, digest: A, at: JUNE });
    assert.deepEqual(nextRevision({ data: { revision }, digest: B }, B, JUNE), { n: 6, digest: B, at: JUNE });
  });

  test("a save that changes nothing makes no version", () => {
    assert.deepEqual(nextRevision({ data: { revision }, digest: A }, A, JUNE), revision);
  });

  test("neither number nor date ever goes back, whatever saves and hands do", () => {
    const step = fc.record({
      byHand: fc.boolean(),
      digest: fc.constantFrom(A, B),
      minute: fc.nat(10_000_000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let file: { revision?: typeof revision; digest: string } = { digest: A };
        let published = currentRevision(file, file.digest);
        for (const { byHand, digest, minute } of steps) {
          const changed = digest !== file.digest;
          const at = new Date(Date.parse(JANUARY) + minute * 60_000).toISOString();
          const { revision: last } = file;
          const data = last === undefined ? {} : { revision: last };
          if (byHand) file = { ...file, digest };
          else file = { revision: nextRevision({ data, digest: file.digest }, digest, at), digest };
          const now = currentRevision(file, file.digest);
          assert.ok(byHand || !changed || now.n > published.n, "a save that changes something counts");
          if (!byHand) {
            assert.ok(now.n >= published.n);
            assert.ok((published.at ?? "") <= (now.at ?? ""));
          }
          published = now;
        }
      }),
    );
  });
});

test("an entry without an identity has that of its type and slug; one that holds its own keeps it under any slug", () => {
  const id = "0f3b1f5e-3c2d-4a6b-9d7e-5a1c2b3d4e5f";
  const identities = (slug: string) => {
    const hub = hubOf([source("article", slug, { id }), source("topic", slug)], {
      site: { url: `https://${slug}.example` },
    });
    return [hub.articles[0]?.id, hub.topics[0]?.id];
  };
  assert.deepEqual(identities("un"), [id, derivedId("topic", "un")]);
  assert.deepEqual(identities("deux"), [id, derivedId("topic", "deux")]);
  assert.notEqual(derivedId("topic", "un"), derivedId("topic", "deux"));
  assert.match(
    derivedId("topic", "un"),
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

describe("what the form saves", () => {
  let format: Formatter;
  before(async () => {
    format = await decapFormat();
  });
  const values = {
    ...{
      title: "  Un: titre",
      summary: "Deux\nlignes  ",
      publishedAt: "2026-01-02",
      topics: ["a"],
      order: 3,
    },
    body: "\n# Texte\n\nFin \n",
  };

  test("is, once it is read back, the version that it says it is", () => {
    const saved = withRevision("page", values, { isNew: true, slug: "" }, new Date(JUNE));
    const { data, body } = readEntryFile(format.toFile(saved, Object.keys(saved)));
    const read = data as Readonly<Record<string, unknown>>;
    assert.match(String(read["id"]), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
    assert.deepEqual(read["revision"], { n: 1, digest: contentDigest(data, body), at: JUNE });
  });

  test("writes down the identity that an entry had, and takes none over into a copy", () => {
    const opened = { slug: "old", saved: values };
    const once = withRevision("page", values, { isNew: false, ...opened }, new Date(JUNE));
    assert.equal(once["id"], derivedId("page", "old"));
    const copy = withRevision("page", once, { isNew: true, slug: "" }, new Date(JUNE));
    assert.notEqual(copy["id"], once["id"]);
    assert.equal((copy["revision"] as { n: number }).n, 1);
  });
});

test("identifiers are UUIDs of version 5, as the podcast namespace's own examples show", () => {
  const namespace = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";
  assert.equal(uuidV5(namespace, "mp3s.nashownotes.com/pc20rss.xml"), "917393e3-1b1e-5cef-ace4-edaa54e1f810");
  assert.equal(uuidV5(namespace, "podnews.net/rss"), "9b024349-ccf0-5f69-a609-6b82873eab3c");
});

test("the digest is that of Node for any bytes, at every length around a block", () => {
  const node = (bytes: Uint8Array): string => createHash("sha1").update(bytes).digest("hex");
  for (let length = 0; length < 200; length += 1) {
    const bytes = new Uint8Array(length).fill(length);
    assert.equal(sha1(bytes), node(bytes), `${length} bytes`);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => assert.equal(sha1(bytes), node(bytes))),
  );
});
