/** A publication that was stopped between its steps, each state made by hand, and what the next start makes of it. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import {
  draft,
  entry,
  LINES,
  open,
  publish,
  type Repository,
  repository,
  UN,
} from "../harness/cms/review-repository.ts";

const WORKTREE = ".cache/cms";
const NOTE = "refs/estran/publishing/cms/articles-2026/un";

/** A draft of an entry and of a new one, and the commit that publishing it would make. */
async function stopped(
  t: TestContext,
): Promise<{ repo: Repository; commit: string; inTree: (...args: string[]) => string }> {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  const companions = [{ path: "content/articles/2026/deux.md", slug: "deux", raw: entry("Deux") }];
  assert.equal((await draft(ask, "un", entry("Autre"), { companions })).status, 200);
  const tree = repo.git("rev-parse", "cms/articles-2026/un^{tree}");
  const commit = repo.git("commit-tree", tree, "-p", "edition", "-m", "Publier");
  repo.git("update-ref", NOTE, commit);
  return { repo, commit, inTree: (...args) => repo.git("-C", WORKTREE, ...args) };
}

const published = async (t: TestContext, { git, root }: Repository, commit: string): Promise<void> => {
  await open(t, { git, root, content: path.join(root, "content") } as Repository);
  assert.equal(git("rev-parse", "edition"), commit);
  assert.equal(git("-C", WORKTREE, "status", "--porcelain"), "");
  assert.equal(await readFile(path.join(root, WORKTREE, UN), "utf8"), entry("Autre"));
  assert.equal(git("for-each-ref", "refs/heads/cms/", "refs/estran/publishing/"), "");
};

test("before its first file: it is published", async (t) => {
  const { repo, commit } = await stopped(t);
  await published(t, repo, commit);
});

test("after its files, before its branch: it is published", async (t) => {
  const { repo, commit, inTree } = await stopped(t);
  inTree("read-tree", "-m", "-u", "HEAD", commit);
  assert.notEqual(inTree("status", "--porcelain"), "");
  await published(t, repo, commit);
});

test("in the middle of a file: it is published", async (t) => {
  const { repo, commit } = await stopped(t);
  await writeFile(path.join(repo.root, WORKTREE, UN), entry("Autre").slice(0, 20));
  await published(t, repo, commit);
});

test("after its branch, before its draft goes: the draft goes", async (t) => {
  const { repo, commit, inTree } = await stopped(t);
  inTree("merge", "-q", "--ff-only", commit);
  await published(t, repo, commit);
});

test("with the locks of a git that was killed, and an index: they are swept", async (t) => {
  const { repo, commit } = await stopped(t);
  const own = path.join(repo.root, ".git/worktrees/cms");
  const locks = [path.join(own, "index.lock"), path.join(repo.root, ".git/refs/heads/edition.lock")];
  for (const file of locks) {
    await writeFile(file, "");
    await utimes(file, 0, 0);
  }
  await writeFile(path.join(own, "estran-index-0"), "");
  await published(t, repo, commit);
  assert.deepEqual(
    [...locks.map(existsSync), (await readdir(own)).some((name) => name.startsWith("estran-"))],
    [false, false, false],
  );
});

test("where somebody has worked on its files since: their work stays, and so do the branch and the draft", async (t) => {
  const { repo } = await stopped(t);
  await writeFile(path.join(repo.root, WORKTREE, UN), "du travail");
  const before = repo.git("rev-parse", "edition");
  const { ask } = await open(t, repo);
  assert.equal(await readFile(path.join(repo.root, WORKTREE, UN), "utf8"), "du travail");
  assert.equal(repo.git("rev-parse", "edition"), before);
  assert.equal(repo.git("show", `edition:${UN}`), entry(LINES).trimEnd());
  assert.notEqual(repo.git("for-each-ref", "refs/heads/cms/"), "");
  assert.equal((await publish(ask, "un")).status, 409);
});
