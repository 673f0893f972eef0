/** Entries that change because another one goes: written in the commit that deletes it, at every kind of forge. */
import type { Implementation } from "./versions.ts";

/** A file as it is to be. */
export interface Rewrite {
  /** `content/articles/2026/x.md` */
  readonly path: string;
  readonly raw: string;
}

let next: { readonly slug: string; readonly rewrites: readonly Rewrite[] } | undefined;

/** What the deletion that follows changes, if it is that of the entry of this name: one that never came leaves nothing. */
export function rewriteWithDeletion(slug: string, rewrites: readonly Rewrite[]): void {
  next = { slug, rewrites };
}

function rewritesFor(paths: readonly string[]): readonly Rewrite[] {
  const asked = next;
  next = undefined;
  return asked !== undefined && paths.some((path) => path.endsWith(`/${asked.slug}.md`))
    ? asked.rewrites
    : [];
}

interface GitHubApi {
  getDefaultBranch(): Promise<{ readonly commit: { readonly sha: string } }>;
  uploadBlob(item: { path: string; raw: string }): Promise<{ readonly path: string; readonly sha: string }>;
  updateTree(base: string, files: readonly { path: string; sha: string | null }[]): Promise<unknown>;
  commit(message: string, tree: unknown): Promise<{ readonly sha: string }>;
  patchBranch(branch: string, sha: string): Promise<unknown>;
  readonly branch: string;
}
/** https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions */
interface GitLabApi {
  uploadAndCommit(
    items: readonly { path: string; action: "delete" | "update"; base64Content?: string }[],
    options: { readonly commitMessage: string },
  ): Promise<unknown>;
}
/** `POST /repos/{owner}/{repo}/contents` of Gitea and Forgejo. */
interface GiteaApi {
  getFileSha(path: string): Promise<string>;
  changeFiles(
    operations: readonly { operation: "delete" | "update"; path: string; sha: string; content?: string }[],
    options: { readonly commitMessage: string },
  ): Promise<unknown>;
}
type Api = GitHubApi | GitLabApi | GiteaApi;

interface Forge extends Implementation {
  readonly api?: Api;
  /** The backend of this machine. */
  readonly request?: (asked: object) => Promise<unknown>;
  readonly branch?: string;
}

/** Makes a backend change entries as it deletes the one that they named. */
export function withRewrites<I extends Implementation>(implementation: I): I {
  const deleteFiles = implementation.deleteFiles?.bind(implementation);
  if (deleteFiles === undefined) return implementation;
  implementation.deleteFiles = async (paths, message) => {
    const rewrites = rewritesFor(paths);
    if (rewrites.length === 0) return deleteFiles(paths, message);
    const { api, request, branch } = implementation as Forge;
    if (api !== undefined) return commitAll(api, paths, rewrites, message);
    if (request === undefined) throw new Error("this backend cannot change files as it deletes others");
    const params = { branch, paths, rewrites, options: { commitMessage: message } };
    return request.call(implementation, { action: "deleteFiles", params });
  };
  return implementation;
}

async function commitAll(
  api: Api,
  paths: readonly string[],
  rewrites: readonly Rewrite[],
  commitMessage: string,
): Promise<void> {
  if ("uploadAndCommit" in api) {
    const deleted = paths.map((path) => ({ path, action: "delete" as const }));
    const changed = rewrites.map(({ path, raw }) => ({
      path,
      action: "update" as const,
      base64Content: base64(raw),
    }));
    await api.uploadAndCommit([...changed, ...deleted], { commitMessage });
    return;
  }
  if ("changeFiles" in api) {
    const deleted = paths.map(async (path) => ({
      operation: "delete" as const,
      path,
      sha: await api.getFileSha(path),
    }));
    const changed = rewrites.map(async ({ path, raw }) => ({
      operation: "update" as const,
      path,
      sha: await api.getFileSha(path),
      content: base64(raw),
    }));
    await api.changeFiles(await Promise.all([...changed, ...deleted]), { commitMessage });
    return;
  }
  const { commit: base } = await api.getDefaultBranch();
  const changed = await Promise.all(rewrites.map(({ path, raw }) => api.uploadBlob({ path, raw })));
  const tree = await api.updateTree(base.sha, [
    ...changed.map(({ path, sha }) => ({ path, sha })),
    ...paths.map((path) => ({ path, sha: null })),
  ]);
  const made = await api.commit(commitMessage, tree);
  await api.patchBranch(api.branch, made.sha);
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));
}
