/** Drafts and reviews on this machine. What was written is asked of git itself, in a repository made for the test. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import {
  draft,
  entry,
  IN_2026,
  isAbsent,
  LINES,
  open,
  publish,
  read,
  repository,
  UN,
} from "../harness/cms/review-repository.ts";

test("a draft is a branch that holds its files only; the person’s own files, index and branch stay", async (t) => {
  const repo = await repository(t);
  const { git, root } = repo;
  await repo.write("content/articles/2026/en-cours.md", "du travail");
  await repo.write("indexe.txt", "du travail aussi");
  git("add", "indexe.txt");
  const before = [git("status", "--porcelain"), git("rev-parse", "HEAD"), git("ls-files", "-s")];
  const index = await readFile(path.join(root, ".git/index"));
  const { ask, notes } = await open(t, repo);
  assert.match(notes, /ne sont pas dans un commit/);

  const asset = {
    path: "content/media/2026/vue.png",
    content: Buffer.from("image").toString("base64"),
    encoding: "base64",
  };
  const companions = [{ path: "content/people/a.md", slug: "a", raw: "---\ntitle: A\n---\n" }];
  const saved = await draft(ask, "deux", entry("Texte", "Deux"), {
    assets: [asset],
    companions,
    options: { newEntry: true },
  });
  assert.equal(saved.status, 200);

  assert.deepEqual([git("status", "--porcelain"), git("rev-parse", "HEAD"), git("ls-files", "-s")], before);
  assert.deepEqual(await readFile(path.join(root, ".git/index")), index);
  const branch = "cms/articles-2026/deux";
  assert.deepEqual(git("diff", "--name-status", `main...${branch}`).split("\n"), [
    "A\tcontent/articles/2026/deux.md",
    "A\tcontent/media/2026/vue.png",
    "A\tcontent/people/a.md",
  ]);
  assert.equal(git("show", `${branch}:content/articles/2026/deux.md`), entry("Texte", "Deux").trimEnd());
  assert.equal(
    git("log", "-1", "--format=%B%an <%ae>", branch),
    "Ajouter « deux » (Article), par Anne Le Bris\n\nStatus: draft\nAnne Le Bris <anne@hub.example>",
  );
  assert.equal(git("rev-parse", "edition"), git("rev-parse", "main"), "nothing is published");
});

test("a draft is read back: its status, its own files, their bytes", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  const asset = {
    path: "content/media/2026/vue.png",
    content: Buffer.from([0, 255, 10, 13]).toString("base64"),
    encoding: "base64",
  };
  const companions = [{ path: "content/people/a.md", slug: "a", raw: "---\ntitle: A\n---\n" }];
  await draft(ask, "un", entry("Autre"), { assets: [asset], companions });
  assert.deepEqual((await ask("unpublishedEntries")).json, ["articles-2026/un"]);
  const one = (await ask("unpublishedEntry", { id: "articles-2026/un" })).json as {
    status: string;
    updatedAt: string;
    diffs: { path: string; id: string; newFile: boolean }[];
  };
  assert.equal(one.status, "draft");
  assert.ok(!Number.isNaN(Date.parse(one.updatedAt)));
  assert.deepEqual(
    one.diffs.map(({ path: at, newFile }) => [at, newFile]),
    [
      [UN, false],
      ["content/media/2026/vue.png", true],
    ],
  );
  const file = { ...IN_2026, slug: "un" };
  assert.deepEqual((await ask("unpublishedEntryDataFile", { ...file, path: UN, id: "x" })).json, {
    data: entry("Autre"),
  });
  const medium = await ask("unpublishedEntryMediaFile", { ...file, path: asset.path, id: "x" });
  assert.equal((medium.json as { content: string }).content, asset.content);
  // what is published is as it was
  const published = await ask("getEntry", { path: UN });
  assert.equal((published.json as { data: string }).data, entry(LINES));
});

test("what is no draft is answered as such", async (t) => {
  const { ask } = await open(t, await repository(t));
  for (const action of ["unpublishedEntry", "publishUnpublishedEntry", "deleteUnpublishedEntry"])
    assert.equal(isAbsent(await ask(action, { ...IN_2026, slug: "un" })), true);
});

test("a draft goes through its steps, and a later save keeps the step", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry("Autre"));
  for (const newStatus of ["pending_review", "pending_publish"]) {
    await ask("updateUnpublishedEntryStatus", { ...IN_2026, slug: "un", newStatus });
    assert.equal(((await read(ask, "un")).json as { status: string }).status, newStatus);
  }
  await draft(ask, "un", entry("Encore autre"));
  assert.equal(((await read(ask, "un")).json as { status: string }).status, "pending_publish");
  assert.deepEqual(repo.git("log", "--reverse", "--format=%s", "edition..cms/articles-2026/un").split("\n"), [
    "Modifier « un » (Article), par Anne Le Bris",
    "Passer « un » (Article) à « En révision », par Anne Le Bris",
    "Passer « un » (Article) à « Prêt », par Anne Le Bris",
    "Modifier « un » (Article), par Anne Le Bris",
  ]);
});

test("publishing makes one commit on edition, shows in its worktree, and `git merge edition` takes it over", async (t) => {
  const repo = await repository(t);
  const { git, root } = repo;
  const { ask } = await open(t, repo);
  await draft(ask, "deux", entry("Texte", "Deux"), { options: { newEntry: true } });
  await draft(ask, "un", entry("Autre"));
  assert.equal((await publish(ask, "deux")).status, 200);
  assert.equal((await publish(ask, "un")).status, 200);
  assert.equal(git("for-each-ref", "refs/heads/cms/"), "");
  assert.deepEqual(git("log", "--format=%s", "--name-only", "main..edition").split("\n"), [
    "Modifier « un » (Article), par Anne Le Bris",
    "",
    UN,
    "Ajouter « deux » (Article), par Anne Le Bris",
    "",
    "content/articles/2026/deux.md",
  ]);
  assert.equal(await readFile(path.join(root, ".cache/cms", UN), "utf8"), entry("Autre"));
  assert.equal(git("-C", ".cache/cms", "status", "--porcelain"), "");
  assert.equal(git("status", "--porcelain"), "", "the worktree is none of the repository’s files");

  git("merge", "-q", "edition");
  assert.equal(await readFile(path.join(root, UN), "utf8"), entry("Autre"));
  // started again, it goes on from there
  const again = await open(t, repo);
  assert.equal(again.notes, "");
});

test("changes to other places of an entry come together; to the same place, they are refused and kept", async (t) => {
  const repo = await repository(t);
  const { git } = repo;
  const { ask } = await open(t, repo);
  await draft(ask, "un", entry(LINES.replace("Ligne 8.", "Ligne 8, relue.")));
  const direct = (raw: string) =>
    ask("persistEntry", {
      dataFiles: [{ path: UN, slug: "un", raw }],
      assets: [],
      options: { useWorkflow: false },
    });
  await direct(entry(LINES.replace("Ligne 0.", "Ligne 0, relue.")));
  assert.equal((await publish(ask, "un")).status, 200);
  const both = entry(LINES.replace("Ligne 0.", "Ligne 0, relue.").replace("Ligne 8.", "Ligne 8, relue."));
  assert.equal(git("show", `edition:${UN}`), both.trimEnd());

  await draft(ask, "un", both.replace("Ligne 4.", "Ligne 4 du brouillon."));
  await direct(both.replace("Ligne 4.", "Ligne 4 publiée."));
  const tip = git("rev-parse", "edition");
  const { status, json } = await publish(ask, "un");
  assert.equal(status, 409);
  assert.match((json as { error: string }).error, /un\.md\).*rien n’est perdu/);
  assert.equal(git("rev-parse", "edition"), tip);
  assert.match(git("show", `cms/articles-2026/un:${UN}`), /Ligne 4 du brouillon/);
  assert.match(await readFile(path.join(repo.root, ".cache/cms", UN), "utf8"), /Ligne 4 publiée/);
});

test("an entry is unpublished into a draft, published again, and deleted", async (t) => {
  const repo = await repository(t);
  const { git } = repo;
  const { ask } = await open(t, repo);
  // the two requests that Decap makes of it
  assert.equal((await ask("deleteFiles", { paths: [UN], options: {} })).status, 200);
  await draft(ask, "un", entry(LINES), { options: { status: "pending_publish" } });
  assert.equal(git("log", "-1", "--format=%s", "edition"), "Supprimer « un » (Article), par Anne Le Bris");
  assert.equal(isAbsent(await ask("getEntry", { path: UN })), true);
  assert.equal(((await read(ask, "un")).json as { status: string }).status, "pending_publish");
  assert.equal((await publish(ask, "un")).status, 200);
  assert.equal(git("show", `edition:${UN}`), entry(LINES).trimEnd());

  await draft(ask, "un", entry("Autre"));
  assert.equal((await ask("deleteUnpublishedEntry", { ...IN_2026, slug: "un" })).status, 200);
  assert.equal(git("for-each-ref", "refs/heads/cms/"), "");
  // deleted by mistake, it is where the documents say
  git("branch", "cms/articles-2026/un", "refs/estran/discarded/articles-2026/un");
  assert.equal(((await read(ask, "un")).json as { status: string }).status, "draft");
  await ask("deleteUnpublishedEntry", { ...IN_2026, slug: "un" });
  assert.equal(git("show", `edition:${UN}`), entry(LINES).trimEnd());
});

test("an entry that moves in a draft leaves its old place when it is published, never before", async (t) => {
  const repo = await repository(t);
  const { git } = repo;
  const { ask } = await open(t, repo);
  const newPath = "content/articles/2026/nouveau.md";
  await draft(ask, "un", entry(LINES), { newPath });
  const { diffs } = (await read(ask, "un")).json as { diffs: { path: string }[] };
  assert.deepEqual(
    diffs.map((file) => file.path),
    [newPath],
  );
  assert.equal(git("show", `edition:${UN}`), entry(LINES).trimEnd());
  await publish(ask, "un");
  assert.equal(git("ls-tree", "--name-only", "edition", "content/articles/2026/"), newPath);
});

test("a file sent to the media goes online by itself, and can be taken back", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  const asset = { path: "content/media/2026/a.png", content: "aW1hZ2U=", encoding: "base64" };
  const sent = await ask("persistMedia", { asset, options: {} });
  assert.equal((sent.json as { content: string }).content, asset.content);
  const said = () => repo.git("log", "-1", "--format=%s", "edition");
  assert.equal(said(), "Ajouter le fichier « content/media/2026/a.png », par Anne Le Bris");
  await ask("deleteFiles", { paths: [asset.path], options: {} });
  assert.equal(said(), "Supprimer le fichier « content/media/2026/a.png », par Anne Le Bris");
});

test("a new draft never takes the place of another", async (t) => {
  const { ask } = await open(t, await repository(t));
  await draft(ask, "deux", entry("Le premier", "Deux"), { options: { newEntry: true } });
  const { status, json } = await draft(ask, "deux", entry("Le second", "Deux"), {
    options: { newEntry: true },
  });
  assert.equal(status, 409);
  assert.match((json as { error: string }).error, /s’appelle déjà/);
});

test("saves that come at once are made one after the other", async (t) => {
  const repo = await repository(t);
  const { ask } = await open(t, repo);
  const slugs = ["a", "b", "c", "d", "e"];
  await Promise.all(
    slugs.map((slug) => draft(ask, slug, entry(slug, slug), { options: { newEntry: true } })),
  );
  const answers = await Promise.all(slugs.map((slug) => publish(ask, slug)));
  assert.deepEqual(
    answers.map(({ status }) => status),
    slugs.map(() => 200),
  );
  assert.equal(repo.git("rev-list", "--count", "main..edition"), "5");
});
