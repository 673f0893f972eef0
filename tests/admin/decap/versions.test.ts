import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Conflict, type Implementation, watchVersions } from "../../../admin/decap/backend/versions.ts";

const PATH = "content/articles/2026/x.md";

/** A repository of one published file and perhaps one draft of it. */
function repository(published: string, draft?: string) {
  const files = { published, draft };
  const questions: Conflict[] = [];
  const renewals: string[] = [];
  const store: Implementation = {
    getEntry: async () => ({ data: files.published }),
    unpublishedEntry: async () => ({ diffs: [{ path: PATH, id: "1" }] }),
    unpublishedEntryDataFile: async () => files.draft ?? "",
    deleteFiles: async () => {
      files.published = "";
    },
    persistEntry: async ({ dataFiles: [file] }, { unpublished }) => {
      if (unpublished === true) files.draft = file?.raw;
      else files.published = file?.raw ?? "";
    },
  };
  const watched = (answer: false | ((conflict: Conflict) => string)) =>
    watchVersions(
      store,
      async (conflict) => {
        questions.push(conflict);
        return answer === false ? undefined : answer(conflict);
      },
      () => renewals.push(files.published),
    );
  return { files, questions, renewals, watched };
}

const saving = (raw: string) => ({ dataFiles: [{ path: PATH, slug: "x", raw }] });

describe("saving over an entry", () => {
  test("asks nothing where the entry is still what was opened", async () => {
    const { files, questions, watched } = repository("a");
    const store = watched(false);
    await store.getEntry(PATH);
    await store.persistEntry(saving("b"), {});
    await store.persistEntry(saving("c"), {});
    assert.deepEqual([files.published, questions], ["c", []]);
  });

  test("writes nothing where somebody else wrote and the editor refuses", async () => {
    const { files, questions, watched } = repository("a");
    const store = watched(false);
    await store.getEntry(PATH);
    files.published = "theirs";
    await assert.rejects(
      store.persistEntry(saving("mine"), { collectionName: "articles-2026" }),
      /rien n’a été enregistré/,
    );
    const conflict = { collection: "articles-2026", base: "a", theirs: "theirs", mine: "mine" };
    assert.deepEqual([files.published, questions], ["theirs", [conflict]]);
  });

  test("writes what the editor chose, and tells where it is not what the form holds", async () => {
    const { files, renewals, watched } = repository("a");
    const store = watched(({ theirs, mine }) => `${theirs} and ${mine}`);
    await store.getEntry(PATH);
    files.published = "theirs";
    await store.persistEntry(saving("mine"), {});
    assert.deepEqual([files.published, renewals], ["theirs and mine", ["theirs and mine"]]);
    await store.persistEntry(saving("more"), {});
    assert.deepEqual([files.published, renewals.length], ["more", 1]);
  });

  test("tells nothing where what the form holds was chosen whole", async () => {
    const { files, renewals, watched } = repository("a");
    const store = watched(({ mine }) => mine);
    await store.getEntry(PATH);
    files.published = "theirs";
    await store.persistEntry(saving("mine"), {});
    assert.deepEqual([files.published, renewals], ["mine", []]);
  });

  test("compares a draft of the workflow with the draft, not with what is published", async () => {
    const { files, questions, watched } = repository("a", "draft");
    const store = watched(false);
    await store.unpublishedEntryDataFile?.("articles-2026", "x", PATH, "1");
    await store.persistEntry(saving("mine"), { unpublished: true, collectionName: "articles-2026" });
    assert.deepEqual([files.draft, questions], ["mine", []]);
    files.draft = "theirs";
    await assert.rejects(
      store.persistEntry(saving("again"), { unpublished: true, collectionName: "articles-2026" }),
    );
    assert.equal(files.draft, "theirs");
  });

  test("asks where a draft was published meanwhile by somebody who changed it, and only there", async () => {
    const { files, questions, watched } = repository("a", "draft");
    const store = watched(({ mine }) => mine);
    await store.unpublishedEntryDataFile?.("articles-2026", "x", PATH, "1");
    store.unpublishedEntry = () => Promise.reject(new Error("content is not under editorial workflow"));
    const options = { unpublished: true, collectionName: "articles-2026" };
    files.published = "draft";
    await store.persistEntry(saving("mine"), options);
    assert.deepEqual([files.draft, questions], ["mine", []]);
    files.published = "theirs";
    await store.persistEntry(saving("again"), options);
    assert.deepEqual(
      questions.map(({ theirs }) => theirs),
      ["theirs"],
    );
  });

  test("compares a draft that changes nothing with what is published", async () => {
    const { questions, watched } = repository("a");
    const store = watched(false);
    store.unpublishedEntry = async () => ({ diffs: [] });
    await store.getEntry(PATH);
    await store.persistEntry(saving("b"), { unpublished: true, collectionName: "articles-2026" });
    assert.deepEqual(questions, []);
  });

  test("asks nothing of an entry that was just taken off the site to be a draft again", async () => {
    const { questions, watched } = repository("a");
    const store = watched(false);
    await store.getEntry(PATH);
    await store.deleteFiles?.([PATH], "");
    await store.persistEntry(saving("a"), {});
    assert.deepEqual(questions, []);
  });

  test("remembers an entry under the name that it takes", async () => {
    const { files, questions, watched } = repository("a");
    const store = watched(false);
    await store.getEntry(PATH);
    const newPath = "content/articles/2026/y.md";
    await store.persistEntry({ dataFiles: [{ path: PATH, slug: "x", raw: "b", newPath }] }, {});
    await store.persistEntry({ dataFiles: [{ path: newPath, slug: "y", raw: "c" }] }, {});
    assert.deepEqual([files.published, questions], ["c", []]);
    files.published = "theirs";
    await assert.rejects(store.persistEntry({ dataFiles: [{ path: newPath, slug: "y", raw: "d" }] }, {}));
  });

  test("asks nothing of a new entry", async () => {
    const { files, questions, watched } = repository("other");
    await watched(false).persistEntry(saving("new"), { newEntry: true });
    assert.deepEqual([files.published, questions], ["new", []]);
  });
});
