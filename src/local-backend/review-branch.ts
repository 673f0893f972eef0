/**
 * The branch `edition` and its worktree: what is published by the editing interface is committed there, and the site is
 * built from it. The working tree, the index and the branch of the person who started it stay as they are.
 */
import { mkdir, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { commitTree, mergeTrees } from "./commit.ts";
import { type GitAuthor, GitError, git, gitLine, gitMaybe } from "./git.ts";
import { finishPublication, publishCommit } from "./publication.ts";

export const REVIEW_BRANCH = "edition";
export const REVIEW_REF = `refs/heads/${REVIEW_BRANCH}`;

/** Above the drafts: `cms/<collection>/<slug>`. */
export const DRAFTS_REF = "refs/heads/cms/";

/** Why there can be no editing with reviews here; `lines` are for the person who asked for it. */
class ReviewUnavailable extends Error {
  readonly lines: readonly string[];
  constructor(...lines: string[]) {
    super(lines.join(" "));
    this.lines = lines;
  }
}

export interface ReviewBranch {
  /** Root of the worktree. */
  readonly worktree: string;
  /** From the root to the contents, as git writes it: empty, or ended by a slash. */
  readonly prefix: string;
  /** Folder of the contents that are published. */
  readonly content: string;
  /** Who signs what is written here. */
  readonly author: GitAuthor;
  /** What the person who started it has to know besides. */
  readonly notes: readonly string[];
}

/**
 * Makes the worktree in `.cache/cms` of the repository, or takes it up again, and brings into it what was committed since.
 * @param content the contents of the person's own working tree
 * @throws NoEdition without git, a repository, or a commit that holds the contents
 */
export async function openReviewBranch(content: string): Promise<ReviewBranch> {
  const top = await repositoryOf(content);
  await refuseOldGit(content);
  const prefix = await gitLine(content, ["rev-parse", "--show-prefix"]);
  const head = await gitMaybe(content, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head === undefined)
    throw new ReviewUnavailable(
      "La relecture part du dernier commit, et ce dépôt git n’en a pas encore.",
      "Faites-en un premier, puis relancez : git add . && git commit",
    );
  if ((await gitMaybe(content, ["rev-parse", "--verify", "--quiet", `${head}:${prefix}`])) === undefined)
    throw new ReviewUnavailable(
      `Le dossier ${prefix} n’est dans aucun commit : la relecture n’aurait rien à montrer.`,
      `Ajoutez-le, puis relancez : git add ${prefix} && git commit`,
    );
  await refuseTakenNames(content);
  const worktree = path.join(top, ".cache", "cms");
  await keepOutOfGit(top, worktree);
  await addWorktree(content, worktree);
  await finishPublication(worktree, REVIEW_REF);
  const author = await authorOf(content);
  const notes = [...(await takeIn(head, worktree, author)), ...(await uncommitted(content))];
  return { worktree, prefix, content: path.join(worktree, prefix), author, notes };
}

async function repositoryOf(content: string): Promise<string> {
  try {
    return await gitLine(content, ["rev-parse", "--show-toplevel"]);
  } catch (error) {
    if (error instanceof GitError && /dubious ownership/.test(error.message))
      throw new ReviewUnavailable(
        "Ce dossier appartient à une autre personne de cette machine, et git ne s’y fie pas. Il répond :",
        error.message,
      );
    if (error instanceof GitError && error.code !== undefined)
      throw new ReviewUnavailable(
        "La relecture garde les brouillons dans git, et ce dossier n’est pas dans un dépôt git.",
        "Créez-en un, puis relancez : git init && git add . && git commit. Sans --relecture, tout s’enregistre directement.",
      );
    throw new ReviewUnavailable(
      "La relecture garde les brouillons dans git, qui n’est pas installé sur cette machine (https://git-scm.com).",
      "Sans --relecture, tout s’enregistre directement.",
    );
  }
}

/** Drafts are brought together by `git merge-tree --write-tree`, which came with this version. */
const OLDEST_GIT = [2, 38] as const;

async function refuseOldGit(content: string): Promise<void> {
  const said = await gitLine(content, ["--version"]);
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(said) ?? [];
  const [oldMajor, oldMinor] = OLDEST_GIT;
  if (Number(major) > oldMajor || (Number(major) === oldMajor && Number(minor) >= oldMinor)) return;
  throw new ReviewUnavailable(
    `La relecture a besoin de git ${OLDEST_GIT.join(".")} ou plus récent, et cette machine a « ${said} » (https://git-scm.com).`,
    "Sans --relecture, tout s’enregistre directement.",
  );
}

async function refuseTakenNames(content: string): Promise<void> {
  if ((await gitMaybe(content, ["symbolic-ref", "--quiet", "HEAD"])) === REVIEW_REF)
    throw new ReviewUnavailable(
      `Votre dossier est sur la branche ${REVIEW_BRANCH}, que la relecture garde pour elle.`,
      "Passez sur une autre, puis relancez : git switch main",
    );
  const above = DRAFTS_REF.replace(/\/$/, "");
  if ((await gitMaybe(content, ["show-ref", "--verify", "--quiet", above])) !== undefined)
    throw new ReviewUnavailable(
      "Une branche s’appelle cms : git ne peut donc pas ranger les brouillons dans des branches cms/….",
      "Renommez-la, puis relancez : git branch -m cms autre-nom",
    );
}

/** In a repository that does not ignore `.cache`, it ignores itself. */
async function keepOutOfGit(top: string, worktree: string): Promise<void> {
  await mkdir(path.dirname(worktree), { recursive: true });
  if ((await gitMaybe(top, ["check-ignore", "--quiet", path.join(".cache", "cms")])) === undefined)
    await writeFile(path.join(path.dirname(worktree), ".gitignore"), "*\n");
}

async function addWorktree(content: string, worktree: string): Promise<void> {
  await git(content, ["worktree", "prune"]);
  if ((await stat(worktree).catch(() => undefined)) !== undefined) {
    if (await isOurs(content, worktree)) return;
    throw new ReviewUnavailable(
      `Le dossier ${worktree} existe déjà, et n’est pas celui de la relecture.`,
      "Déplacez-le ou supprimez-le, puis relancez.",
    );
  }
  const exists = await gitMaybe(content, ["show-ref", "--verify", "--quiet", REVIEW_REF]);
  const what =
    exists === undefined ? ["--no-track", "-b", REVIEW_BRANCH, worktree, "HEAD"] : [worktree, REVIEW_BRANCH];
  await git(content, ["worktree", "add", "--quiet", ...what]).catch((error: unknown) => {
    throw new ReviewUnavailable(
      `La branche ${REVIEW_BRANCH} ne peut pas être ouverte dans ${worktree}. Git répond :`,
      error instanceof Error ? error.message : String(error),
    );
  });
}

/** True for the worktree of `edition` in the repository of the contents. */
async function isOurs(content: string, worktree: string): Promise<boolean> {
  const common = ["rev-parse", "--path-format=absolute", "--git-common-dir"];
  const [top, branch, here, there] = await Promise.all([
    gitMaybe(worktree, ["rev-parse", "--show-toplevel"]),
    gitMaybe(worktree, ["symbolic-ref", "--quiet", "HEAD"]),
    gitMaybe(content, common),
    gitMaybe(worktree, common),
  ]);
  return top === (await realpath(worktree)) && branch === REVIEW_REF && here === there;
}

async function authorOf(content: string): Promise<GitAuthor> {
  const [name, email] = await Promise.all([
    gitMaybe(content, ["config", "user.name"]),
    gitMaybe(content, ["config", "user.email"]),
  ]);
  return { name: name || "Édition", email: email || "edition@localhost" };
}

/** Brings a commit into the edition. @returns what to say where it could not. */
async function takeIn(head: string, worktree: string, author: GitAuthor): Promise<string[]> {
  const tip = await gitLine(worktree, ["rev-parse", "--verify", REVIEW_REF]);
  const base = await gitMaybe(worktree, ["merge-base", head, tip]);
  if (base === head) return [];
  try {
    if (base === tip) await publishCommit(worktree, head);
    else {
      const { tree, conflicts } = await mergeTrees(worktree, tip, head);
      if (tree === undefined)
        return [
          `Vos derniers commits et la branche ${REVIEW_BRANCH} se contredisent (${conflicts.join(", ")}) : l’édition continue sans vos commits.`,
          `Pour les réunir, dans votre dossier : git merge ${REVIEW_BRANCH}, puis relancez.`,
        ];
      const message = `Reprendre les derniers commits du dépôt, par ${author.name}`;
      await publishCommit(worktree, await commitTree(worktree, tree, [tip, head], message, author));
    }
    return [];
  } catch (error) {
    return [
      `Vos derniers commits n’ont pas pu être repris dans la branche ${REVIEW_BRANCH}, qui continue sans eux. Git répond :`,
      error instanceof Error ? error.message : String(error),
    ];
  }
}

/** What is not in a commit is not in the edition either. */
async function uncommitted(content: string): Promise<string[]> {
  const lines = await gitLine(content, ["status", "--porcelain", "--", "."]);
  return lines === ""
    ? []
    : ["Des contenus modifiés dans votre dossier ne sont pas dans un commit : ils ne sont pas repris ici."];
}
