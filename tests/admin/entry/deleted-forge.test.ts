import assert from "node:assert/strict";
import { test } from "node:test";
import { deletedAtForge, NotSignedIn } from "../../../admin/entry/deleted-forge.ts";
import type { CmsBackend } from "../../../src/cms/index.ts";

/** Answers by address; files that are not among them are gone, and anything else is a failure of the test. */
const forge = (answers: Readonly<Record<string, unknown>>, asked: string[] = []): typeof fetch =>
  ((url: string, init?: RequestInit) => {
    asked.push(`${new Headers(init?.headers).get("authorization")} ${url}`);
    if (/\/(?:contents|files)\//.test(url) && !(url in answers))
      return Promise.resolve(new Response("", { status: 404 }));
    assert.ok(url in answers, url);
    return Promise.resolve(new Response(JSON.stringify(answers[url])));
  }) as typeof fetch;

const SIGNED_IN = JSON.stringify({ token: "jeton" });
const DELETION = "Supprimer « un » (Articles), par Zoé";

test("a title is read from what the commit removed, and the file's name stands in for one that cannot be", async () => {
  const base = "https://gitlab.com/api/v4/projects/ville%2Fhub/repository/commits";
  const cases: Readonly<Record<string, string>> = {
    "-title: Sons et voix": "Sons et voix",
    "-title: 'L''air du large'": "L'air du large",
    '-title: "Dix\\u00A0%"': "Dix\u00A0%",
    "-title: >-\n-  Sur plusieurs lignes": "x",
    '-title: "sans fin': "x",
    "+title: Ajouté": "x",
  };
  for (const [diff, title] of Object.entries(cases)) {
    const answers = {
      [`${base}?ref_name=main&path=content&per_page=100`]: [
        { id: "c1", parent_ids: ["c0"], message: `zoe: ${DELETION}`, committed_date: "2026-11-01" },
      ],
      [`${base}/c1/diff`]: [
        { old_path: "content/topics/x.md", deleted_file: true, diff: `@@ -1 +0,0 @@\n${diff}\n` },
      ],
    };
    const found = await deletedAtForge(
      { name: "gitlab", repo: "ville/hub", branch: "main" },
      forge(answers),
      SIGNED_IN,
    );
    assert.deepEqual(
      found.map((entry) => entry.title),
      [title],
      diff,
    );
  }
});

test("the bin asks GitHub what was deleted, in the name of whoever signed in", async () => {
  const base = "https://api.github.com/repos/ville/hub/commits";
  const author = { name: "Zoé", date: "2026-11-01T10:00:00Z" };
  const commit = { sha: "c1", parents: [{ sha: "c0" }], commit: { message: DELETION, author } };
  const other = {
    ...commit,
    sha: "c9",
    commit: { message: "Modifier « deux » (Articles), par Zoé", author },
  };
  const asked: string[] = [];
  const answers = {
    [`${base}?sha=main&path=content&per_page=100`]: [commit, other],
    [`${base}/c1`]: {
      files: [
        {
          filename: "content/articles/2026/un.md",
          status: "removed",
          sha: "b1",
          patch: '@@ -1,3 +0,0 @@\n----\n-title: "Un : \\"deux\\""\n-draft: true',
        },
        { filename: "content/media/x.png", status: "removed", sha: "b2" },
        { filename: "content/articles/2026/deux.md", status: "modified", sha: "b3" },
      ],
    },
  };
  const backend: CmsBackend = { name: "github", repo: "ville/hub", branch: "main" };
  assert.deepEqual(await deletedAtForge(backend, forge(answers, asked), SIGNED_IN), [
    {
      id: "b1",
      type: "article",
      slug: "un",
      file: "articles/2026/un.md",
      title: 'Un : "deux"',
      at: "2026-11-01T10:00:00Z",
      by: "Zoé",
      commit: "c0",
    },
  ]);
  assert.equal(asked.length, 3);
  assert.ok(asked.every((line) => line.startsWith("token jeton ")));
});

test("an entry that is there again is not in the bin", async () => {
  const base = "https://api.github.com/repos/ville/hub";
  const author = { name: "Zoé", date: "2026-11-01T10:00:00Z" };
  const files = ["un", "deux"].map((slug) => ({
    filename: `content/topics/${slug}.md`,
    status: "removed",
    sha: slug,
  }));
  const answers = {
    [`${base}/commits?sha=main&path=content&per_page=100`]: [
      { sha: "c1", parents: [{ sha: "c0" }], commit: { message: DELETION, author } },
    ],
    [`${base}/commits/c1`]: { files },
    [`${base}/contents/content/topics/un.md?ref=main`]: { sha: "un" },
  };
  const found = await deletedAtForge(
    { name: "github", repo: "ville/hub", branch: "main" },
    forge(answers),
    SIGNED_IN,
  );
  assert.deepEqual(
    found.map(({ slug }) => slug),
    ["deux"],
  );
});

test("the bin asks GitLab", async () => {
  const base = "https://gitlab.com/api/v4/projects/ville%2Fhub/repository/commits";
  const commit = { id: "c1", parent_ids: ["c0"], message: DELETION, committed_date: "2026-11-01" };
  const answers = {
    [`${base}?ref_name=main&path=content&per_page=100`]: [commit],
    [`${base}/c1/diff`]: [{ old_path: "content/topics/x.md", deleted_file: true }],
  };
  const found = await deletedAtForge(
    { name: "gitlab", repo: "ville/hub", branch: "main" },
    forge(answers),
    SIGNED_IN,
  );
  assert.deepEqual(
    found.map(({ type, slug, commit: last }) => [type, slug, last]),
    [["topic", "x", "c0"]],
  );
});

test("nobody who has not signed in is told anything, and nothing is asked", async () => {
  const backend: CmsBackend = { name: "github", repo: "ville/hub", branch: "main" };
  for (const stored of [null, "{}", "pas du JSON", '{"token":""}'])
    await assert.rejects(deletedAtForge(backend, forge({}), stored), NotSignedIn);
});
