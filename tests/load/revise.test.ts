/** `npm run revise`: the identity and the version of files changed by hand, all else in them as it was. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { revisedFiles } from "../../scripts/cli/revise.ts";
import { derivedId, formatProblem } from "../../src/content/index.ts";
import { loadHub, loadSources } from "../../src/load/index.ts";
import { contentFolder } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";

const ARTICLE = `---
# Une remarque
title:   "Un: titre"
summary: >-
  Deux lignes
  qui n’en font qu’une.
id: 0f3b1f5e-3c2d-4a6b-9d7e-5a1c2b3d4e5f
revision:
  n: 3
  digest: "0000000000000000"   # d’une autre
  at: "2026-02-01T00:00:00Z"
topics: [a] # après
publishedAt: 2026-01-02
---

Un texte

---

et sa suite.
`;
const FILES = {
  "articles/2026/un.md": ARTICLE,
  "topics/a.md": "---\ntitle: A\n---\n",
  "pages/fin.md":
    "---\r\ntitle: Fin\r\nrevision: { n: 2, digest: 0123456789abcdef, at: 2026-01-01T00:00:00Z }\r\n---\r\n",
  // as editors of Windows save it
  "pages/signe.md": "\uFEFF---\ntitle: Signe\n---\n\nUn texte\n\n---\n\net sa suite.\n",
};

test("writes identity and revision and leaves every other character; a second run finds nothing to do", async (t) => {
  const root = await contentFolder(t, FILES);
  const run = async () => {
    const { sources, problems } = await loadSources(root, NOW);
    assert.ok(sources, problems.map(formatProblem).join("\n"));
    const files = await revisedFiles(sources, root, NOW);
    for (const { file, text } of files) await writeFile(path.join(root, file), text);
    return files.map(({ file }) => file).sort();
  };
  const before = await loadHub(root, NOW);
  assert.deepEqual(await run(), Object.keys(FILES).sort());
  const text = await readFile(path.join(root, "articles/2026/un.md"), "utf8");
  const [, digest = ""] = /digest: "([0-9a-f]{16})"/.exec(text) ?? [];
  assert.equal(
    text,
    ARTICLE.replace(/^id: .*\nrevision:\n(?: {2}.*\n)+/m, "").replace(
      "publishedAt: 2026-01-02\n",
      `publishedAt: 2026-01-02\nid: 0f3b1f5e-3c2d-4a6b-9d7e-5a1c2b3d4e5f\nrevision: { n: 4, digest: "${digest}", at: "2026-06-01T10:00:00Z" }\n`,
    ),
  );
  const topic = await readFile(path.join(root, "topics/a.md"), "utf8");
  assert.ok(topic.includes(`\nid: ${derivedId("topic", "a")}\nrevision: { n: 1, `), topic);
  assert.match(
    await readFile(path.join(root, "pages/fin.md"), "utf8"),
    /^---\ntitle: Fin\nid: .*\nrevision: \{ n: 3, /,
  );
  assert.match(
    await readFile(path.join(root, "pages/signe.md"), "utf8"),
    /^\uFEFF?---\ntitle: Signe\nid: .*\nrevision: \{ n: 1, .*\n---\n\nUn texte\n\n---\n\net sa suite\.\n$/,
  );

  const after = await loadHub(root, NOW);
  assert.deepEqual([after.problems, await run()], [[], []]);
  const versions = (hub: typeof after.hub) =>
    [hub?.articles[0], hub?.pages[0]].map((entry) => entry?.revision.n);
  assert.deepEqual(
    [versions(before.hub), versions(after.hub)],
    [
      [4, 3],
      [4, 3],
    ],
  );
});

test("what does not pass its check is left as it is", async (t) => {
  const root = await contentFolder(t, { "topics/a.md": "---\ntitle: A\nid: pas un UUID\n---\n" });
  const { sources } = await loadSources(root, NOW);
  assert.ok(sources);
  assert.deepEqual(await revisedFiles(sources, root, NOW), []);
});
