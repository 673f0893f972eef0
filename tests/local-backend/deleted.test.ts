/** What git remembers of deleted entries, in a repository made for the test. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { deletedFileText, deletedInGit } from "../../src/local-backend/deleted.ts";

const entry = (title: string) => `---\ntitle: ${title}\n---\n\n${title.repeat(20)}\n`;

test("git tells what was deleted, once, with the latest text; not what moved or came back", async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), "estran-deleted-"));
  t.after(() => rm(root, { recursive: true, force: true }));
  const content = path.join(root, "hub/content");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Zoé L’Œuvre", "-c", "user.email=z@essai.example", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  const put = async (file: string, text: string) => {
    await mkdir(path.join(content, path.dirname(file)), { recursive: true });
    await writeFile(path.join(content, file), text);
  };
  const commit = () => {
    git("add", "-A");
    git("commit", "-qm", "x");
  };
  git("init", "-q");
  await put("topics/a.md", entry("Premier état"));
  await put("topics/b.md", entry("Déplacé"));
  await put("articles/2026/c.md", entry("« Article »"));
  await put("topics/d.md", entry("Revenu"));
  await put("media/x.txt", "x");
  commit();
  await put("topics/a.md", entry("Second état"));
  commit();
  git("mv", "hub/content/topics/b.md", "hub/content/topics/bb.md");
  git("rm", "-q", "hub/content/topics/a.md", "hub/content/topics/d.md", "hub/content/media/x.txt");
  commit();
  git("rm", "-q", "hub/content/articles/2026/c.md");
  commit();
  await put("topics/d.md", entry("Revenu"));

  const found = await deletedInGit(content);
  assert.deepEqual(
    found.map(({ type, slug, file, title, by }) => [type, slug, file, title, by]),
    [
      ["article", "c", "articles/2026/c.md", "« Article »", "Zoé L’Œuvre"],
      ["topic", "a", "topics/a.md", "Second état", "Zoé L’Œuvre"],
    ],
  );
  const [, topic] = found;
  assert.ok(topic?.commit);
  assert.equal(await deletedFileText(content, topic.id), entry("Second état"));
  assert.equal(`${git("show", `${topic.commit}:hub/content/topics/a.md`)}\n`, entry("Second état"));
  await assert.rejects(deletedFileText(content, "--help"));
});

test("without git there is nothing to tell, and no failure", async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), "estran-deleted-"));
  t.after(() => rm(root, { recursive: true, force: true }));
  assert.deepEqual(await deletedInGit(root), []);
  assert.deepEqual(await deletedInGit(path.join(root, "absent")), []);
});
