/** The branch that is published on this machine: how it starts, what it takes in, and what it leaves alone. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { openReviewBranch } from "../../src/local-backend/index.ts";
import {
  draft,
  entry,
  IN_2026,
  open,
  publish,
  type Repository,
  read,
  repository,
  UN,
} from "../harness/cms/review-repository.ts";

const OUTSIDE = [
  "content/site.yaml",
  "content/../code.js",
  "code.js",
  ".git/config",
  "content/media/../../code.js",
];
for (const file of OUTSIDE)
  test(`neither drafts, publishes nor deletes ${file}`, async (t) => {
    const repo = await repository(t);
    const { ask } = await open(t, repo);
    const dataFiles = [{ path: file, slug: "x", raw: entry("x") }];
    const options = { useWorkflow: true, collectionName: "articles-2026" };
    for (const answer of [
      await ask("persistEntry", { dataFiles, assets: [], options }),
      await ask("persistEntry", { dataFiles, assets: [], options: {} }),
      await ask("deleteFiles", { paths: [file], options: {} }),
    ])
      assert.equal(answer.status, 400);
    assert.equal(repo.git("rev-parse", "edition"), repo.git("rev-parse", "main"));
    assert.equal(repo.git("for-each-ref", "refs/heads/cms/"), "");
  });

test("refuses what cannot be the name of a draft, and a header that is not YAML", async (t) => {
  const { ask } = await open(t, await repository(t));
  for (const slug of ["../main", "a/b", "a b", "-x", "x.lock", "a..b", "a~1", ""])
    assert.equal((await read(ask, slug)).status, 422, slug);
  assert.equal((await ask("unpublishedEntry", { collection: "inconnue", slug: "x" })).status, 422);
  assert.equal((await draft(ask, "mal", "---js\n{}\n---\n")).status, 400);
});

test("a branch that somebody has checked out is left to them", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  repo.git("switch", "-q", "cms/articles-2026/un");
  for (const answer of [
    await draft(ask, "un", entry("Encore")),
    await publish(ask, "un"),
    await ask("deleteUnpublishedEntry", { ...IN_2026, slug: "un" }),
  ])
    assert.match((answer.json as { error: string }).error, /ouverte dans un dossier de travail/);
  assert.equal(repo.git("status", "--porcelain"), "");
});

test("work left in the worktree is never overwritten", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  await repo.write(`.cache/cms/${UN}`, "du travail");
  const { status, json } = await publish(ask, "un");
  assert.equal(status, 409);
  assert.match((json as { error: string }).error, /rien n’est publié/);
  assert.equal(await readFile(path.join(repo.root, ".cache/cms", UN), "utf8"), "du travail");
  assert.equal(repo.git("rev-parse", "edition"), repo.git("rev-parse", "main"));
});

test("no hook of the repository and no variable of the shell has a say", async (t) => {
  const repo = await repository(t);
  for (const hook of ["reference-transaction", "pre-commit", "commit-msg", "post-checkout", "post-merge"]) {
    await repo.write(`.git/hooks/${hook}`, `#!/bin/sh\ntouch "${repo.root}/ran-${hook}"\nexit 1\n`);
    await chmod(path.join(repo.root, ".git/hooks", hook), 0o755);
  }
  repo.git("config", "commit.gpgSign", "true");
  const saved = { ...process.env };
  t.after(() => {
    for (const name of ["GIT_DIR", "GIT_INDEX_FILE", "GIT_AUTHOR_NAME"])
      if (saved[name] === undefined) delete process.env[name];
      else process.env[name] = saved[name];
  });
  Object.assign(process.env, {
    GIT_DIR: "/nowhere",
    GIT_INDEX_FILE: "/nowhere",
    GIT_AUTHOR_NAME: "Personne",
  });
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  const { status } = await publish(ask, "un");
  for (const name of ["GIT_DIR", "GIT_INDEX_FILE", "GIT_AUTHOR_NAME"]) delete process.env[name];
  assert.equal(status, 200);
  assert.equal(repo.git("log", "-1", "--format=%an", "edition"), "Anne Le Bris");
  assert.ok(!existsSync(path.join(repo.root, "ran-reference-transaction")));
});

test("a worktree that was deleted is made again from its branch", async (t) => {
  const repo = await repository(t);
  const first = await open(t, repo);
  await draft(first.ask, "un", entry("Autre"));
  await publish(first.ask, "un");
  await rm(path.join(repo.root, ".cache"), { recursive: true });
  const { ask } = await open(t, repo);
  assert.equal(((await ask("getEntry", { path: UN })).json as { data: string }).data, entry("Autre"));
});

test("what was committed since comes into the edition, and published work stays", async (t) => {
  const repo = await repository(t);
  const { git } = repo;
  const first = await open(t, repo);
  await draft(first.ask, "deux", entry("Texte", "Deux"), { options: { newEntry: true } });
  await publish(first.ask, "deux");
  await repo.write("content/articles/2026/trois.md", entry("Trois", "Trois"));
  repo.commit("Ajouter trois");
  const { notes } = await open(t, repo);
  assert.equal(notes, "");
  assert.deepEqual(git("ls-tree", "--name-only", "edition", "content/articles/2026/").split("\n"), [
    "content/articles/2026/deux.md",
    "content/articles/2026/trois.md",
    UN,
  ]);
  assert.equal(
    git("log", "-1", "--format=%s", "edition"),
    "Reprendre les derniers commits du dépôt, par Anne Le Bris",
  );
});

test("where they contradict each other, the edition goes on without, and says how to bring them together", async (t) => {
  const repo = await repository(t);
  const first = await open(t, repo);
  await draft(first.ask, "un", entry("Celui de l’édition"));
  await publish(first.ask, "un");
  const tip = repo.git("rev-parse", "edition");
  await repo.write(UN, entry("Celui du dépôt"));
  repo.commit("Modifier un");
  const { notes } = await open(t, repo);
  assert.match(notes, /se contredisent \(content\/articles\/2026\/un\.md\).*git merge edition/);
  assert.equal(repo.git("rev-parse", "edition"), tip);
});

const REASONS: readonly (readonly [string, (repo: Repository) => Promise<void> | void, RegExp])[] = [
  ["without a repository", ({ root }) => rm(path.join(root, ".git"), { recursive: true }), /git init/],
  [
    "without a commit",
    async ({ root, git }) => {
      await rm(path.join(root, ".git"), { recursive: true });
      git("init", "-q");
    },
    /pas encore\. Faites-en un premier/,
  ],
  [
    "with contents that no commit holds",
    ({ git }) => {
      git("rm", "-rq", "--cached", "content");
      git("commit", "-qm", "Sans les contenus");
    },
    /n’est dans aucun commit.*git add content\//,
  ],
  ["on the branch edition itself", ({ git }) => void git("switch", "-qc", "edition"), /git switch main/],
  ["with a branch called cms", ({ git }) => void git("branch", "cms"), /git branch -m cms/],
  [
    "with something else in its place",
    ({ write }) => write(".cache/cms/x", "x"),
    /n’est pas celui de la relecture/,
  ],
];
for (const [what, spoil, expected] of REASONS)
  test(`${what}, it says why there can be no review, and what to do`, async (t) => {
    const repo = await repository(t);
    await spoil(repo);
    await assert.rejects(openReviewBranch(repo.content), (error: Error & { lines: string[] }) => {
      assert.match(error.lines.join(" "), expected);
      return true;
    });
  });

test("with a git that cannot bring drafts together, it says so before anybody writes one", async (t) => {
  const repo = await repository(t);
  const real = execFileSync("which", ["git"], { encoding: "utf8" }).trim();
  const folder = path.join(repo.root, "bin");
  await repo.write(
    "bin/git",
    `#!/bin/sh\nfor word; do [ "$word" = --version ] && echo "git version $FAKE_GIT" && exit; done\nexec ${real} "$@"\n`,
  );
  await chmod(path.join(folder, "git"), 0o755);
  const { PATH } = process.env;
  process.env["PATH"] = `${folder}:${PATH}`;
  t.after(() => {
    process.env["PATH"] = PATH;
    delete process.env["FAKE_GIT"];
  });
  for (const old of ["2.34.1", "1.9"]) {
    process.env["FAKE_GIT"] = old;
    await assert.rejects(openReviewBranch(repo.content), /git 2\.38 ou plus récent/, old);
  }
  assert.equal(repo.git("for-each-ref", "refs/heads/edition"), "");
  process.env["FAKE_GIT"] = "2.38.0 (Apple Git-1)";
  await openReviewBranch(repo.content);
});

test("in a folder that git does not trust, it repeats what git says of it", async (t) => {
  const repo = await repository(t);
  const folder = path.join(repo.root, "bin");
  const words = "fatal: detected dubious ownership in repository at 'x'";
  await repo.write("bin/git", `#!/bin/sh\necho "${words}" >&2\nexit 128\n`);
  await chmod(path.join(folder, "git"), 0o755);
  const { PATH } = process.env;
  process.env["PATH"] = `${folder}:${PATH}`;
  t.after(() => {
    process.env["PATH"] = PATH;
  });
  await assert.rejects(openReviewBranch(repo.content), /appartient à une autre personne.*dubious ownership/);
});

test("without git, it says so", async (t) => {
  const repo = await repository(t);
  const { PATH } = process.env;
  process.env["PATH"] = "/nowhere";
  t.after(() => {
    process.env["PATH"] = PATH;
  });
  await assert.rejects(openReviewBranch(repo.content), /git, qui n’est pas installé/);
});
