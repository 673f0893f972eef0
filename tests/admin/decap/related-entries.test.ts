/** Entries that are saved with the one that names them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { withRelatedEntries } from "../../../admin/decap/backend/related-entries.ts";
import type { Implementation } from "../../../admin/decap/backend/versions.ts";
import { entryText } from "../../../admin/entry/entry-text.ts";
import { namedBy } from "../../../src/cms/index.ts";
import { fc } from "../../harness/property.ts";

const PERSON = { path: "content/people/a.md", slug: "a", raw: "---\ntitle: A\n---\n" };
const TALK = { path: "content/conferences/2027/une-rencontre.md", slug: "une-rencontre", raw: "---\n---\n" };

const ABSENT = Object.assign(new Error("Not found"), { status: 404 });

function repository(existing: readonly string[], failure: Error = ABSENT) {
  const written: string[] = [];
  const saved: string[] = [];
  const implementation: Implementation = {
    getEntry: (path) => (existing.includes(path) ? Promise.resolve({ data: "" }) : Promise.reject(failure)),
    unpublishedEntry: () =>
      Promise.resolve({
        collection: "conferences-2027",
        diffs: [PERSON.path, TALK.path, "content/media/2027/x.jpg"].map((path) => ({ path, id: path })),
      }),
    persistEntry: ({ dataFiles }) => {
      written.push(...dataFiles.map(({ path }) => path));
      return Promise.resolve();
    },
  };
  const backend = withRelatedEntries(implementation, () => ({
    next: () => [PERSON],
    saved: (paths) => saved.push(...paths),
    folderOf: (name) => (name === "conferences-2027" ? "content/conferences/2027" : undefined),
  }));
  return { backend, written, saved };
}

test("both go in one save", async () => {
  const { backend, written, saved } = repository([]);
  await backend.persistEntry({ dataFiles: [TALK] }, {});
  assert.deepEqual(written, [TALK.path, PERSON.path]);
  assert.deepEqual(saved, [PERSON.path]);
});

test("a file that somebody made meanwhile is not replaced, and nothing is written", async () => {
  const { backend, written } = repository([PERSON.path]);
  await assert.rejects(backend.persistEntry({ dataFiles: [TALK] }, {}), /existe déjà/);
  assert.deepEqual(written, []);
});

test("a repository that does not answer is not taken for one that lacks the file", async () => {
  const { backend, written } = repository([], Object.assign(new Error("Bad gateway"), { status: 502 }));
  await assert.rejects(backend.persistEntry({ dataFiles: [TALK] }, {}), /Bad gateway/);
  assert.deepEqual(written, []);
});

test("of a draft that holds several entries, the editor reads its own and its media", async () => {
  const { backend } = repository([]);
  const draft = await backend.unpublishedEntry?.({ collection: "conferences-2027", slug: "une-rencontre" });
  assert.deepEqual(
    draft?.diffs.map(({ path }) => path),
    [TALK.path, "content/media/2027/x.jpg"],
  );
});

test("what is written in passing reads back as it was, whatever was typed", () => {
  fc.assert(
    fc.property(
      fc.record({ title: fc.string({ unit: "binary" }), role: fc.string() }, { noNullPrototype: true }),
      (data) => {
        const [, front = ""] = entryText(data).split(/^---\n/m);
        assert.deepEqual(parse(front), data);
      },
    ),
  );
});

test("the entries that front matter names are found in lists and groups", () => {
  const named = namedBy("conference", {
    series: "s",
    organisers: ["o"],
    speakers: [{ person: "p" }, { person: "" }],
    title: "x",
  });
  assert.deepEqual(
    new Set(named.map(({ type, slug }) => `${type}/${slug}`)),
    new Set(["series/s", "person/o", "person/p"]),
  );
});
