/**
 * A publication is of three steps: the files of the worktree, its branch, and the draft that goes. A ref says what is
 * under way, so that the next start finishes what was stopped in between.
 */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { advance, INDEX_PREFIX, mergeTrees } from "./commit.ts";
import { GitError, git, gitLine, gitMaybe } from "./git.ts";

/** Below it, the commit that is being published: under the name of its draft, or under `OTHER`. */
const UNDER_WAY = "refs/estran/publishing/";
const OTHER = "saved";

/** A draft that is published: its branch, and the commit that it is at. */
export interface PublishedDraft {
  /** `refs/heads/cms/articles-2026/un` */
  readonly ref: string;
  readonly commit: string;
}

/** Moves the branch of a worktree, and its files, to a commit that follows; then the draft goes. @throws GitError */
export async function publishCommit(worktree: string, commit: string, draft?: PublishedDraft): Promise<void> {
  const note = UNDER_WAY + (draft === undefined ? OTHER : draft.ref.slice("refs/heads/".length));
  await git(worktree, ["update-ref", note, commit]);
  const before = await gitLine(worktree, ["rev-parse", "--verify", "HEAD"]);
  try {
    await advance(worktree, commit);
  } catch (error) {
    // where the files cannot go back either, the next start finishes
    if (await takeBack(worktree, before, commit, error)) await git(worktree, ["update-ref", "-d", note]);
    throw error;
  }
  if (draft !== undefined) await git(worktree, ["update-ref", "-d", draft.ref, draft.commit]);
  // it is done; a note that stays says what is so
  await git(worktree, ["update-ref", "-d", note]).catch(() => undefined);
}

/** What git says of work that a checkout would replace: it then has changed nothing. */
export const OVERWRITTEN = /would be overwritten|not uptodate|would lose/;

/** Gives the files of a worktree back to a commit, after a move that git did not end. True where they are its own. */
async function takeBack(worktree: string, before: string, commit: string, error: unknown): Promise<boolean> {
  if (!(error instanceof GitError) || OVERWRITTEN.test(error.message)) return true;
  return put(worktree, commit, before).catch(() => false);
}

/** Milliseconds after which a lock of git that nobody releases was left by a git that was killed. */
const STALE_LOCK_MS = 2000;
const LOOK_MS = 100;

/** Ends what was interrupted, and sweeps what it left. Does nothing where there is nothing. */
export async function finishPublication(worktree: string, branch: string): Promise<void> {
  const own = await gitLine(worktree, ["rev-parse", "--absolute-git-dir"]);
  const common = await gitLine(worktree, ["rev-parse", "--path-format=absolute", "--git-common-dir"]);
  await sweepLocks([
    ...["index.lock", "HEAD.lock"].map((name) => path.join(own, name)),
    path.join(common, `${branch}.lock`),
    ...(await filesBelow(path.join(common, "refs/heads/cms"))),
    ...(await filesBelow(path.join(common, "refs/estran"))),
  ]);
  for (const name of await readdir(own))
    if (name.startsWith(INDEX_PREFIX)) await rm(path.join(own, name), { force: true });
  const notes = await gitLine(worktree, ["for-each-ref", "--format=%(refname) %(objectname)", UNDER_WAY]);
  for (const note of notes.split("\n").filter((line) => line !== "")) {
    const [ref = "", commit = ""] = note.split(" ");
    await finish(worktree, branch, commit);
    await dropDraft(worktree, branch, `refs/heads/${ref.slice(UNDER_WAY.length)}`);
    await git(worktree, ["update-ref", "-d", ref]);
  }
}

async function finish(worktree: string, branch: string, commit: string): Promise<void> {
  const before = await gitLine(worktree, ["rev-parse", "--verify", branch]);
  const isNext = (await gitMaybe(worktree, ["merge-base", "--is-ancestor", before, commit])) !== undefined;
  if (before === commit || !isNext) return;
  if (await put(worktree, before, commit)) await git(worktree, ["update-ref", branch, commit, before]);
}

/** Makes the files of a worktree those of another commit. False where somebody has worked on one of them: all then stay. */
async function put(worktree: string, before: string, commit: string): Promise<boolean> {
  const raw = await gitLine(worktree, ["diff-tree", "-r", "-z", "--no-renames", before, commit]);
  const changes = [...raw.matchAll(/:\d+ \d+ (\w+) (\w+) (\w)\0([^\0]+)\0/g)].map(
    ([, old = "", fresh = "", letter = "", file = ""]) => ({ old, fresh, letter, file }),
  );
  for (const { old, fresh, letter, file } of changes) {
    const there = await readFile(path.join(worktree, file)).catch(() => undefined);
    if (there === undefined) continue;
    const versions = [
      ...(letter === "A" ? [] : [await contentOf(worktree, old, file)]),
      ...(letter === "D" ? [] : [await contentOf(worktree, fresh, file)]),
    ];
    // git may have been stopped as it wrote; what begins otherwise is somebody's own work, and nothing goes on
    if (!versions.some((version) => version.subarray(0, there.length).equals(there))) return false;
  }
  // git has each version; what goes makes room for what comes
  for (const { file } of changes) await rm(path.join(worktree, file), { force: true });
  await git(worktree, ["read-tree", commit]);
  for (const { letter, file } of changes)
    if (letter !== "D") await git(worktree, ["checkout-index", "--force", "--index", "--", file]);
  return true;
}

/** Bytes as they would be checked out. */
function contentOf(worktree: string, blob: string, file: string): Promise<Buffer> {
  return git(worktree, ["cat-file", "--filters", `--path=${file}`, blob]);
}

/** One that adds nothing to what is published. */
async function dropDraft(worktree: string, branch: string, ref: string): Promise<void> {
  const commit = await gitMaybe(worktree, ["rev-parse", "--verify", "--quiet", ref]);
  if (commit === undefined) return;
  const { tree } = await mergeTrees(worktree, branch, commit);
  if (tree === (await gitLine(worktree, ["rev-parse", `${branch}^{tree}`])))
    await git(worktree, ["update-ref", "-d", ref, commit]);
}

/** Locks go by themselves as long as a git lives; those of one that was killed stay. */
async function sweepLocks(files: readonly string[]): Promise<void> {
  const dates = new Map<string, number>();
  for (let waited = 0; ; waited += LOOK_MS) {
    const there: string[] = [];
    for (const file of files) {
      const date = file.endsWith(".lock") ? (await stat(file).catch(() => undefined))?.mtimeMs : undefined;
      if (date === undefined) continue;
      if (dates.has(file) && dates.get(file) !== date) waited = 0;
      dates.set(file, date);
      there.push(file);
    }
    if (there.length === 0) return;
    if (waited >= STALE_LOCK_MS) {
      for (const file of there) await rm(file, { force: true });
      return;
    }
    await sleep(LOOK_MS);
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  return names.map((name) => path.join(folder, name));
}
