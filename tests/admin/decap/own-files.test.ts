/** A draft that somebody made without the form is not published by a button that shows only its text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { foreignFiles, withOwnFiles } from "../../../admin/decap/backend/own-files.ts";

const OWN = [
  "content/articles/2026/un.md",
  "content/people/claire-morel.md",
  "content/media/2026/voix.mp3",
  "content/media/un.svg",
];
const FOREIGN = [
  "package.json",
  ".github/workflows/build.yml",
  "netlify.toml",
  "content/site.yaml",
  "content/tokens.css",
  "content/media-lock/x.json",
  "content/media/.htaccess",
  "content/media/../../package.json",
  "content/articles/2026/un.js",
  "src/content/articles/2026/un.md",
];

test("entries and media are ours, nothing else", () => {
  assert.deepEqual(foreignFiles([...OWN, ...FOREIGN], "articles-2026"), FOREIGN);
});

const backend = (paths: readonly string[]) => {
  const done: string[] = [];
  const made = withOwnFiles({
    getEntry: () => Promise.reject(new Error("unused")),
    persistEntry: () => Promise.reject(new Error("unused")),
    unpublishedEntry: () => Promise.resolve({ diffs: paths.map((path) => ({ path, id: "" })) }),
    publishUnpublishedEntry: (collection: string, slug: string) => {
      done.push(`${collection}/${slug}`);
      return Promise.resolve();
    },
  });
  return { done, publish: () => made.publishUnpublishedEntry("articles-2026", "un") };
};

test("a draft of entries and media is published; one with anything else is not, and says what", async () => {
  const own = backend(OWN);
  await own.publish();
  assert.deepEqual(own.done, ["articles-2026/un"]);
  for (const file of FOREIGN) {
    const foreign = backend([...OWN, file]);
    await assert.rejects(foreign.publish(), (error) =>
      String(error).startsWith(
        `ce brouillon change aussi autre chose que des entrées et des médias (${file})`,
      ),
    );
    assert.deepEqual(foreign.done, []);
  }
});

test("neither is one of which a forge does not tell all files", async () => {
  const many = backend(Array.from({ length: 300 }, (_, n) => `content/media/${n}.png`));
  await assert.rejects(many.publish(), /300 fichiers et plus/);
  assert.deepEqual(many.done, []);
});

test("settings are published from their own draft alone", () => {
  assert.deepEqual(foreignFiles(["content/site.yaml", "content/media/images/logo.svg"], "settings"), []);
  assert.deepEqual(foreignFiles(["content/site.yaml", "content/tokens.css"], "settings"), [
    "content/tokens.css",
  ]);
});
