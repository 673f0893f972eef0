/**
 * Drafts as branches, `cms/<collection>/<slug>`, as Decap names them at a forge. The status is a trailer of the last
 * commit (https://git-scm.com/docs/git-interpret-trailers), so that it travels with the branch.
 */
import { commitMessage, DRAFT_STATUSES, type DraftStatus, SETTINGS } from "../cms/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { type Change, changedTree, commitTree, mergeTrees } from "./commit.ts";
import type { DraftFile, DraftName, Drafts, SavedEntry, StoredDraft } from "./content-store.ts";
import { type ContentFolder, checkEntryText, isAllowed, Refusal } from "./folder.ts";
import { git, gitLine, gitMaybe } from "./git.ts";
import type { PublishedDraft } from "./publication.ts";
import { draftNameSchema } from "./requests.ts";
import { DRAFTS_REF, REVIEW_REF, type ReviewBranch } from "./review-branch.ts";
import { entryNoun } from "./words.ts";

const TRAILER = "Status";

/** What was deleted before it was published is none of anybody's branches, but git keeps it: the last of each name. */
const DISCARDED_REF = "refs/estran/discarded/";

/** The names of the interface, `content/…`, in the repository, and what is needed to commit there. */
export interface GitStore {
  readonly edition: ReviewBranch;
  readonly folder: ContentFolder;
  /** The commit that is published. */
  tip(): Promise<string>;
  /** @throws Refusal for what may not be written. */
  toRepository(path: string): Promise<string>;
  changesOf(entry: SavedEntry): Promise<Change[]>;
  /**
   * @param commit what the entry is saved upon; what is published, where nothing is said
   * @throws Refusal where it would take the place of another.
   */
  refuseTaken(entry: SavedEntry, commit?: string): Promise<void>;
  /** Publishes a tree, whole or not at all; the draft that it came from goes. */
  publish(tree: string, message: string, draft?: PublishedDraft): Promise<void>;
  isPublished(path: string): Promise<boolean>;
}

export function branchDrafts(ledger: GitStore): Drafts {
  const { edition } = ledger;
  const { worktree, author, prefix } = edition;

  const find = (name: DraftName) => gitMaybe(worktree, ["rev-parse", "--verify", "--quiet", refOf(name)]);

  const get = async (name: DraftName): Promise<string> => {
    const commit = await find(name);
    if (commit === undefined) throw new Refusal(404, messages.machine.noDraft(name.slug));
    return commit;
  };

  /** What a draft adds or changes; what it takes away (the old place of an entry that moved) is none of its files. */
  const filesOf = async ({ collection, slug }: DraftName, commit: string): Promise<DraftFile[]> => {
    const files = (await changedFiles(ledger, commit))
      .filter(({ letter, path }) => letter !== "D" && path.startsWith(prefix))
      .map(({ id, path, letter }) => ({
        id,
        path: `content/${path.slice(prefix.length)}`,
        isNew: letter === "A",
      }));
    return ownFiles(files, { collection, slug });
  };

  const statusOf = async (commit: string): Promise<DraftStatus> => {
    const format = `--format=%(trailers:key=${TRAILER},valueonly)`;
    const said = await gitLine(worktree, ["log", format, `${REVIEW_REF}..${commit}`]);
    const last = said.split("\n").find((line) => line.trim() !== "");
    return DRAFT_STATUSES.find((status) => status === last?.trim()) ?? "draft";
  };

  const commitTo = async (
    name: DraftName,
    from: { readonly parent: string; readonly old: string | undefined },
    tree: string,
    message: string,
    status: DraftStatus,
  ) => {
    await refuseOpenElsewhere(worktree, name);
    const text = `${message}\n\n${TRAILER}: ${status}`;
    const commit = await commitTree(worktree, tree, [from.parent], text, author);
    // an empty old value: there must be none yet
    await git(worktree, ["update-ref", refOf(name), commit, from.old ?? ""]);
  };

  const subjectOf = ({ collection, slug }: DraftName) => ({
    slug,
    collection: entryNoun(`${folderOf(collection)}/`),
    "author-name": author.name,
  });

  const drop = async (name: DraftName, commit: string) => {
    await refuseOpenElsewhere(worktree, name);
    await git(worktree, ["update-ref", "-d", refOf(name), commit]);
  };

  const drafts: Drafts = {
    list: async () => {
      const names = await gitLine(worktree, ["for-each-ref", "--format=%(refname)", DRAFTS_REF]);
      return names.split("\n").flatMap((ref) => {
        const [collection, slug, ...rest] = ref.slice(DRAFTS_REF.length).split("/");
        const name = draftNameSchema.safeParse({ collection, slug });
        return name.success && rest.length === 0 ? [name.data] : [];
      });
    },
    read: async (name): Promise<StoredDraft> => {
      const commit = await get(name);
      return {
        collection: name.collection,
        slug: name.slug,
        status: await statusOf(commit),
        updatedAt: await gitLine(worktree, ["log", "-1", "--format=%cI", commit]),
        files: await filesOf(name, commit),
      };
    },
    file: async (name, path) => {
      const found = (await filesOf(name, await get(name))).find((file) => file.path === path);
      if (found === undefined) throw new Refusal(404, messages.machine.noDraftFile(path));
      // as it would be checked out: a large file may be kept elsewhere
      const args = ["cat-file", "--filters", `--path=${await ledger.toRepository(path)}`, found.id];
      return { id: found.id, data: await git(worktree, args) };
    },
    save: async (name, entry, { status }) => {
      const old = await find(name);
      if (entry.isNew && old !== undefined) throw new Refusal(409, messages.machine.draftThere(name.slug));
      const parent = old ?? (await ledger.tip());
      await ledger.refuseTaken(entry, parent);
      const tree = await changedTree(worktree, parent, await ledger.changesOf(entry));
      const first = entry.files[0];
      const kind = first !== undefined && (await ledger.isPublished(first.path)) ? "update" : "create";
      const step = old === undefined ? status : await statusOf(old);
      await commitTo(name, { parent, old }, tree, commitMessage(kind, subjectOf(name)), step);
    },
    setStatus: async (name, status) => {
      const old = await get(name);
      const tree = await gitLine(worktree, ["rev-parse", `${old}^{tree}`]);
      const message = commitMessage("status", { ...subjectOf(name), status: messages.draftStatus[status] });
      await commitTo(name, { parent: old, old }, tree, message, status);
    },
    publish: async (name) => {
      const commit = await get(name);
      await refuseOpenElsewhere(worktree, name);
      await refuseForeign(ledger, name, commit);
      const files = await filesOf(name, commit);
      const { tree, conflicts } = await mergeTrees(worktree, await ledger.tip(), commit);
      if (tree === undefined) throw new Refusal(409, messages.machine.contradiction(conflicts.join(", ")));
      const entry = files.find(({ path }) => !path.startsWith("content/media/"));
      const kind = entry?.isNew === true ? "create" : "update";
      await ledger.publish(tree, commitMessage(kind, subjectOf(name)), { ref: refOf(name), commit });
    },
    discard: async (name) => {
      const commit = await get(name);
      await git(worktree, ["update-ref", `${DISCARDED_REF}${name.collection}/${name.slug}`, commit]);
      await drop(name, commit);
    },
  };
  return drafts;
}

function refOf({ collection, slug }: DraftName): string {
  return `${DRAFTS_REF}${collection}/${slug}`;
}

/** `content/articles/2026` */
function folderOf(collection: string): string {
  return `content/${collection.replace("-", "/")}`;
}

/**
 * The entry and its media, without the entries that were made for it and the settings that changed for it: Decap takes the
 * file of the shortest path for the entry. An entry that moved has another name than its draft.
 */
function ownFiles(files: readonly DraftFile[], { collection, slug }: DraftName): DraftFile[] {
  const folder = folderOf(collection);
  const texts = files.filter(({ path }) =>
    collection === SETTINGS.collection
      ? path === SETTINGS.file
      : path.endsWith(".md") && path.startsWith(`${folder}/`),
  );
  const own = texts.find(({ path }) => path === `${folder}/${slug}.md`) ?? texts[0];
  return files.filter((file) => file === own || file.path.startsWith("content/media/"));
}

/** A branch that somebody has checked out is theirs to move: their files would no longer be those of its commit. */
async function refuseOpenElsewhere(worktree: string, name: DraftName): Promise<void> {
  const open = await gitLine(worktree, ["worktree", "list", "--porcelain"]);
  if (!open.split("\n").includes(`branch ${refOf(name)}`)) return;
  const branch = refOf(name).slice("refs/heads/".length);
  throw new Refusal(409, messages.machine.openElsewhere(branch));
}

/**
 * A branch may be made by other means than the form: what it publishes is entries and media, or the settings from their own draft, nothing else, and nothing
 * that the form would refuse.
 */
async function refuseForeign(ledger: GitStore, { collection }: DraftName, commit: string): Promise<void> {
  const { worktree, prefix } = ledger.edition;
  const foreign: string[] = [];
  for (const { mode, id, letter, path } of await changedFiles(ledger, commit)) {
    const name = `content/${path.slice(prefix.length)}`;
    const isOwn = name !== SETTINGS.file || (collection === SETTINGS.collection && letter === "M");
    const isContent =
      isOwn && path.startsWith(prefix) && (letter === "D" || mode.startsWith("100")) && isAllowed(name);
    if (!isContent) foreign.push(path);
    else if (letter !== "D" && name.endsWith(".md") && !name.startsWith("content/media/"))
      checkEntryText((await git(worktree, ["cat-file", "blob", id])).toString("utf8"), path);
  }
  if (foreign.length > 0)
    throw new Refusal(409, messages.machine.foreignFiles(foreign.slice(0, 5).join(", ")));
}

/** The files that a draft changes, as git tells them: `letter` is A for one that is new, D for one that is gone. */
async function changedFiles({ edition: { worktree }, tip }: GitStore, commit: string) {
  const online = await tip();
  const base = (await gitMaybe(worktree, ["merge-base", online, commit])) ?? online;
  const raw = await gitLine(worktree, ["diff-tree", "-r", "-z", "--no-renames", base, commit]);
  return [...raw.matchAll(/:\d+ (\d+) \w+ (\w+) (\w)\0([^\0]+)\0/g)].map(
    ([, mode = "", id = "", letter = "", path = ""]) => ({ mode, id, letter, path }),
  );
}
