/** What is published goes to the branch `edition`: a commit for each thing done, that says who did what. */

import { commitMessage } from "../cms/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { type Change, changedTree, commitTree } from "./commit.ts";
import type { ContentStore } from "./content-store.ts";
import { branchDrafts, type GitStore } from "./drafts.ts";
import { ContentFolder, Refusal, taken } from "./folder.ts";
import { GitError, git, gitLine, gitMaybe } from "./git.ts";
import { OVERWRITTEN, publishCommit } from "./publication.ts";
import { REVIEW_BRANCH, REVIEW_REF, type ReviewBranch } from "./review-branch.ts";
import { openTrash } from "./trash.ts";
import { entryNoun, slugOf } from "./words.ts";

const NAMED = "content/";

/** @param kept where copies of deleted entries go */
export function reviewStore(edition: ReviewBranch, kept: string): ContentStore {
  const ledger = openLedger(edition);
  const { folder } = ledger;
  const author = edition.author.name;
  const commit = async (changes: readonly Change[], message: string) =>
    ledger.publish(await changedTree(edition.worktree, await ledger.tip(), changes), message);
  return {
    folder,
    trash: openTrash(edition.content, folder, kept),
    drafts: branchDrafts(ledger),
    save: async (entry) => {
      const [first] = entry.files;
      if (first === undefined) return;
      await ledger.refuseTaken(entry);
      const kind = (await ledger.isPublished(first.path)) ? "update" : "create";
      const subject = { slug: slugOf(first.path), collection: entryNoun(first.path), "author-name": author };
      await commit(await ledger.changesOf(entry), commitMessage(kind, subject));
    },
    upload: async ({ path, bytes }) =>
      commit(
        [{ path: await ledger.toRepository(path), data: bytes }],
        commitMessage("uploadMedia", { path, "author-name": author }),
      ),
    remove: async (paths, rewrites = []) => {
      const [first = ""] = paths;
      const changes = await Promise.all([
        ...rewrites.map(async ({ path, raw }) => ({ path: await ledger.toRepository(path), data: raw })),
        ...paths.map(async (path) => ({ path: await ledger.toRepository(path), data: null })),
      ]);
      const message = first.endsWith(".md")
        ? commitMessage("delete", {
            slug: slugOf(first),
            collection: entryNoun(first),
            "author-name": author,
          })
        : commitMessage("deleteMedia", { path: paths.join(", "), "author-name": author });
      await commit(changes, message);
    },
  };
}

function openLedger(edition: ReviewBranch): GitStore {
  const { worktree, prefix, author } = edition;
  const folder = new ContentFolder(edition.content);
  const tip = () => gitLine(worktree, ["rev-parse", "--verify", REVIEW_REF]);
  const toRepository = async (path: string) => {
    await folder.check(path);
    return `${prefix}${path.slice(NAMED.length)}`;
  };
  const holds = async (commit: string, path: string) =>
    (await gitMaybe(worktree, [
      "rev-parse",
      "--verify",
      "--quiet",
      `${commit}:${await toRepository(path)}`,
    ])) !== undefined;
  return {
    edition,
    folder,
    tip,
    toRepository,
    refuseTaken: async ({ files, isNew }, commit) => {
      const upon = commit ?? (await tip());
      const [first] = files;
      if (isNew && first !== undefined && (await holds(upon, first.path))) throw taken(first.path);
      for (const { path, newPath = path } of files)
        if (newPath !== path && (await holds(upon, newPath))) throw taken(newPath);
    },
    changesOf: async ({ files, media }) => {
      const changes: Change[] = [];
      for (const { path, bytes } of media) changes.push({ path: await toRepository(path), data: bytes });
      for (const { path, raw, newPath } of files) {
        const [from, to] = [await toRepository(path), await toRepository(newPath ?? path)];
        if (to !== from) changes.push({ path: from, data: null });
        changes.push({ path: to, data: raw });
      }
      return changes;
    },
    publish: async (tree, message, draft) => {
      const parent = await tip();
      if ((await gitMaybe(worktree, ["symbolic-ref", "--quiet", "HEAD"])) !== REVIEW_REF)
        throw new Refusal(409, messages.machine.otherBranch(worktree, REVIEW_BRANCH));
      if (tree === (await gitLine(worktree, ["rev-parse", `${parent}^{tree}`]))) {
        if (draft !== undefined) await git(worktree, ["update-ref", "-d", draft.ref, draft.commit]);
        return;
      }
      const commit = await commitTree(worktree, tree, [parent], message, author);
      await publishCommit(worktree, commit, draft).catch((error: unknown) => {
        if (!(error instanceof GitError) || !OVERWRITTEN.test(error.message)) throw error;
        throw new Refusal(409, messages.machine.uncommitted(worktree, error.message));
      });
    },
    isPublished: async (path) => holds(await tip(), path),
  };
}
