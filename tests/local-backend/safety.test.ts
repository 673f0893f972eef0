/** What must not be lost or let in by reviews on this machine, whatever git, the disk or a branch made by hand do. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import {
  draft,
  entry,
  IN_2026,
  LINES,
  open,
  publish,
  type Repository,
  read,
  repository,
  UN,
} from "../harness/cms/review-repository.ts";

const DEUX = "content/articles/2026/deux.md";
const said = ({ json }: { json: unknown }) => (json as { error?: string }).error ?? "";

test("nothing takes the place of another entry: a new one, one that moves, a draft of either", async (t) => {
  const repo = await repository(t);
  await repo.write(DEUX, entry("Deuxième", "Deux"));
  repo.commit("Deux");
  const { ask } = await open(t, repo);
  const moving = { path: UN, slug: "un", raw: entry("Un"), newPath: DEUX };
  const over = { path: DEUX, slug: "deux", raw: entry("Autre", "Autre") };
  for (const answer of [
    await ask("persistEntry", { dataFiles: [moving], assets: [], options: {} }),
    await ask("persistEntry", { dataFiles: [over], assets: [], options: { newEntry: true } }),
    await draft(ask, "un", entry("Un"), { newPath: DEUX }),
    await draft(ask, "deux", entry("Autre"), { options: { newEntry: true } }),
  ])
    assert.deepEqual([answer.status, /existe déjà.*deux\.md/.test(said(answer))], [409, true], said(answer));
  assert.equal(repo.git("rev-parse", "edition"), repo.git("rev-parse", "main"));
  assert.equal(repo.git("for-each-ref", "refs/heads/cms/"), "");
});

test("a draft goes back to its old address, and on to a third", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  const go = (from: string, to: string, body: string) =>
    ask("persistEntry", {
      dataFiles: [{ path: from, slug: "un", raw: entry(body), newPath: to }],
      assets: [],
      options: { useWorkflow: true, collectionName: "articles-2026", status: "draft" },
    });
  const TROIS = "content/articles/2026/trois.md";
  for (const [from, to, body] of [
    [UN, DEUX, "A"],
    [DEUX, UN, "B"],
    [UN, TROIS, "C"],
  ] as const)
    assert.equal((await go(from, to, body)).status, 200, body);
  await publish(ask, "un");
  assert.equal(repo.git("ls-tree", "--name-only", "edition", "content/articles/2026/"), TROIS);
  assert.equal(repo.git("show", `edition:${TROIS}`), entry("C").trimEnd());
});

const FOREIGN: readonly (readonly [string, (repo: Repository) => Promise<void>, RegExp])[] = [
  ["code", ({ write }) => write("code.js", "2\n"), /code\.js.*réunissez-la avec git/],
  ["the settings of the hub", ({ write }) => write("content/site.yaml", "name: Autre\n"), /site\.yaml/],
  ["attributes of git", ({ write }) => write("content/.gitattributes", "* text\n"), /\.gitattributes/],
  [
    "a link out of the contents",
    async ({ root }) => {
      await mkdir(path.join(root, "content/media"), { recursive: true });
      await symlink("/etc/hostname", path.join(root, "content/media/x.txt"));
    },
    /content\/media\/x\.txt/,
  ],
  ["a header that is a program", ({ write }) => write(DEUX, "---js\n{}\n---\n"), /deux\.md non/],
];
for (const [what, change, expected] of FOREIGN)
  test(`a branch made by hand that changes ${what} is not published, and kept`, async (t) => {
    const repo = await repository(t);
    const { ask } = await open(t, repo);
    repo.git("switch", "-qc", "cms/articles-2026/deux");
    await repo.write("content/articles/2026/trois.md", entry("Trois"));
    await change(repo);
    repo.commit("À la main");
    repo.git("switch", "-q", "main");
    const answer = await publish(ask, "deux");
    assert.match(said(answer), expected);
    assert.ok(answer.status === 409 || answer.status === 400);
    assert.equal(repo.git("rev-parse", "edition"), repo.git("rev-parse", "main"));
    assert.equal((await read(ask, "deux")).status, 200);
  });

const LOCKS: readonly (readonly [string, string])[] = [
  ["the index", ".git/worktrees/cms/index.lock"],
  ["the branch that is published", ".git/refs/heads/edition.lock"],
];
for (const [what, file] of LOCKS)
  test(`where another git holds ${what}, nothing is published by halves, and it says what to do`, async (t) => {
    const repo = await repository(t);
    const { ask } = await open(t, repo);
    await draft(ask, "deux", entry("Deuxième", "Deux"));
    await repo.write(file, "");
    const answer = await publish(ask, "deux");
    assert.equal(answer.status, 409);
    assert.match(said(answer), /git est occupé.*\.lock\. Rien n’est perdu/);
    assert.equal(existsSync(path.join(repo.root, ".cache/cms", DEUX)), false);
    await rm(path.join(repo.root, file));
    assert.equal(repo.git("-C", ".cache/cms", "status", "--porcelain"), "");
    assert.equal((await publish(ask, "deux")).status, 200);
    assert.equal(repo.git("show", `edition:${DEUX}`), entry("Deuxième", "Deux").trimEnd());
  });

test("a draft that cannot be kept among the deleted ones stays a draft", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  await repo.write(".git/refs/estran/discarded/articles-2026/un.lock", "");
  assert.equal((await ask("deleteUnpublishedEntry", { ...IN_2026, slug: "un" })).status, 409);
  assert.equal((await read(ask, "un")).status, 200);
});

test("nothing is published to another branch than the edition", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  repo.git("-C", ".cache/cms", "switch", "-qc", "essai");
  const answer = await publish(ask, "un");
  assert.match(said(answer), /git switch edition/);
  assert.equal(repo.git("rev-parse", "essai"), repo.git("rev-parse", "main"));
  assert.equal((await read(ask, "un")).status, 200);
});

test("a tag with the name of the branch changes nothing", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  await ask("updateUnpublishedEntryStatus", { ...IN_2026, slug: "un", newStatus: "pending_publish" });
  repo.git("tag", "edition", "cms/articles-2026/un");
  assert.equal(((await read(ask, "un")).json as { status: string }).status, "pending_publish");
});

test("where its folder is gone, it says what to do", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  await rm(path.join(repo.root, ".cache/cms"), { recursive: true });
  assert.match(said(await read(ask, "un")), /Relancez npm start -- --relecture/);
});

test("someone whom git does not know publishes all the same", async (t) => {
  const repo = await repository(t);
  repo.git("config", "user.name", "");
  repo.git("config", "user.email", "");
  repo.git("config", "user.useConfigOnly", "true");
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  assert.equal((await publish(ask, "un")).status, 200);
  assert.equal(repo.git("log", "-1", "--format=%an", "edition"), "Édition");
});

test("work in the worktree survives a refused publication", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  const file = path.join(repo.root, ".cache/cms", UN);
  await draft(ask, "un", entry("Autre"));
  await writeFile(file, "à la main");
  assert.equal((await publish(ask, "un")).status, 409);
  assert.equal(await readFile(file, "utf8"), "à la main");
  assert.equal(repo.git("show", `edition:${UN}`), entry(LINES).trimEnd());
});
