/** Reviews on a disk that fills up: each command of git in turn finds no room, and what was asked has been done whole or not at all. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, type TestContext, test } from "node:test";
import {
  type Ask,
  draft,
  entry,
  IN_2026,
  keepState,
  LINES,
  open,
  publish,
  type Repository,
  repository,
  UN,
} from "../harness/cms/review-repository.ts";

const WORKTREE = ".cache/cms";
const DEUX = "content/articles/2026/deux.md";
const NOTHING_LEFT = "refs/estran/publishing/";
const medium = {
  path: "content/media/2026/x.txt",
  content: Buffer.from("x").toString("base64"),
  encoding: "base64",
};

const WRITING = "update-ref merge hash-object write-tree commit-tree update-index merge-tree".split(" ");

/**
 * A git in front of git: of the commands that write, the one of this number does `half` and says that the disk is full.
 * @returns how many there were
 */
async function fullAt(
  t: TestContext,
  number: number,
  commands = WRITING,
  half = ":",
): Promise<() => Promise<number>> {
  const folder = await mkdtemp(path.join(tmpdir(), "estran-full-"));
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const count = path.join(folder, "count");
  await writeFile(count, "0\n");
  const script = `#!/bin/sh
case " $* " in
  ${commands.map((command) => `*" ${command} "*`).join("|")}) ;;
  *) exec '${real}' "$@" ;;
esac
n=$(( $(cat '${count}') + 1 ))
echo $n > '${count}'
if [ $n -eq ${number} ]; then
  ${half}
  echo 'fatal: unable to write: No space left on device' >&2
  exit 128
fi
exec '${real}' "$@"
`;
  await writeFile(path.join(folder, "git"), script);
  await chmod(path.join(folder, "git"), 0o755);
  const before = process.env["PATH"];
  process.env["PATH"] = `${folder}:${before}`;
  t.after(async () => {
    process.env["PATH"] = before;
    await rm(folder, { recursive: true, force: true });
  });
  return async () => {
    process.env["PATH"] = before;
    return Number(await readFile(count, "utf8"));
  };
}

/** What is published, and what is proposed. */
const state = ({ git }: Repository): string =>
  git("for-each-ref", "--format=%(refname) %(objectname)", "refs/heads/");

const ACTIONS: Readonly<Record<string, (ask: Ask) => Promise<{ status: number; json: unknown }>>> = {
  "a draft with a medium": (ask) => draft(ask, "un", entry("Autre"), { assets: [medium] }),
  "a change of address": (ask) =>
    ask("persistEntry", {
      dataFiles: [{ path: UN, slug: "un", raw: entry("Autre"), newPath: DEUX }],
      assets: [medium],
      options: {},
    }),
  "a medium": (ask) => ask("persistMedia", { asset: medium }),
  "a deletion": (ask) => ask("deleteFiles", { paths: [UN], options: {} }),
  "the step of a draft": (ask) =>
    ask("updateUnpublishedEntryStatus", { ...IN_2026, slug: "prêt", newStatus: "pending_review" }),
  "the publication of a draft": (ask) => publish(ask, "prêt"),
};

describe("on a full disk nothing is half done by", () => {
  for (const [what, act] of Object.entries(ACTIONS))
    test(what, async (t) => {
      const repo = await repository(t);
      const { ask } = await open(t, repo);
      assert.equal((await draft(ask, "prêt", entry("Prêt", "Prêt"))).status, 200);
      const before = state(repo);
      const putBack = await keepState(t, repo);
      for (let number = 1; ; number += 1) {
        await putBack();
        assert.equal(state(repo), before);
        const commands = await fullAt(t, number);
        const answer = await act(ask);
        const isLast = (await commands()) < number;
        const after = state(repo);
        assert.equal(repo.git("-C", WORKTREE, "status", "--porcelain"), "");
        if (isLast) {
          assert.equal(answer.status, 200);
          assert.notEqual(after, before);
          assert.ok(number > 2, "no command was stopped");
          break;
        }
        if (answer.status !== 200) {
          assert.equal(answer.status, 500);
          assert.match(JSON.stringify(answer.json), /il n’y a plus de place sur le disque/);
        }
        await open(t, repo);
        const finished = state(repo);
        // where only the draft was left to go, the next start lets it go
        if (answer.status === 200) assert.equal(finished, after, `command ${number}`);
        else if (after === before) assert.equal(finished, before, `command ${number}`);
        else assert.doesNotMatch(finished, /refs\/heads\/cms\//, `command ${number}`);
        assert.equal(repo.git("for-each-ref", NOTHING_LEFT), "");
        assert.equal(repo.git("-C", WORKTREE, "status", "--porcelain"), "");
      }
    });

  test("a publication whose second file has no room: the first is as it was", async (t) => {
    const repo = await repository(t);
    const { ask } = await open(t, repo);
    assert.equal((await draft(ask, "un", entry("Autre"), { newPath: DEUX, assets: [medium] })).status, 200);
    const before = state(repo);
    const there = path.join(repo.root, WORKTREE);
    const commands = await fullAt(
      t,
      1,
      ["merge"],
      `rm '${there}/${UN}'; printf -- '---' > '${there}/${DEUX}'`,
    );
    assert.equal((await publish(ask, "un")).status, 500);
    assert.equal(await commands(), 1);
    assert.equal(state(repo), before);
    assert.equal(repo.git("-C", WORKTREE, "status", "--porcelain"), "");
    assert.equal(await readFile(path.join(there, UN), "utf8"), entry(LINES));
    assert.equal((await publish(ask, "un")).status, 200);
    assert.equal(await readFile(path.join(there, DEUX), "utf8"), entry("Autre"));
  });
});
