/** Commits made without a checkout, and the one branch that has one. */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import { type GitAuthor, GitError, git, gitLine } from "./git.ts";

/** A file of a commit, by its path from the root of the repository; null where it is no longer there. */
export interface Change {
  readonly path: string;
  readonly data: string | Uint8Array | null;
}

/** Names of the indexes that commits are made with, in the folder of git; one that is left was interrupted. */
export const INDEX_PREFIX = "estran-index-";

/** The tree of a commit, with some of its files replaced, added or taken out. */
export async function changedTree(
  worktree: string,
  commit: string,
  changes: readonly Change[],
): Promise<string> {
  const folder = await gitLine(worktree, ["rev-parse", "--absolute-git-dir"]);
  const index = path.join(folder, INDEX_PREFIX + randomUUID());
  try {
    await git(worktree, ["read-tree", commit], { index });
    const lines: string[] = [];
    for (const { path: at, data } of changes) {
      if (data === null) lines.push(`0 ${"0".repeat(commit.length)}\t${at}\0`);
      else {
        // by its path, so that what the repository says of line ends and of large files holds here too
        const blob = await gitLine(worktree, ["hash-object", "-w", "--stdin", "--path", at], { input: data });
        lines.push(`100644 ${blob}\t${at}\0`);
      }
    }
    await git(worktree, ["update-index", "-z", "--index-info"], { index, input: lines.join("") });
    return await gitLine(worktree, ["write-tree"], { index });
  } finally {
    for (const file of [index, `${index}.lock`]) await rm(file, { force: true });
  }
}

export function commitTree(
  worktree: string,
  tree: string,
  parents: readonly string[],
  message: string,
  author: GitAuthor,
): Promise<string> {
  const args = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])];
  return gitLine(worktree, args, { input: `${message}\n`, author });
}

/** The tree of two commits brought together; where they contradict each other, the files concerned. */
export async function mergeTrees(
  worktree: string,
  ours: string,
  theirs: string,
): Promise<{ readonly tree?: string; readonly conflicts: readonly string[] }> {
  const args = ["merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", ours, theirs];
  try {
    const [tree = ""] = (await gitLine(worktree, args)).split("\0");
    return { tree, conflicts: [] };
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== 1) throw error;
    const [, ...files] = error.output.toString("utf8").split("\0");
    return { conflicts: files.filter((file) => file !== "") };
  }
}

/** Moves the branch of a worktree, and its files, to a commit that follows: the files first. @throws GitError */
export async function advance(worktree: string, commit: string): Promise<void> {
  await git(worktree, ["merge", "--quiet", "--ff-only", "--no-autostash", "--no-verify-signatures", commit]);
}
