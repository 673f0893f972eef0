/** Which entries were deleted, as the forge tells it to whoever signed in: the site itself says nothing of them. */
import { type CmsBackend, type DeletedEntry, entryOfFile, saysDeletion } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { EditorError } from "../decap/backend/editor-error.ts";

/** Nobody signed in, in this browser. */
export class NotSignedIn extends EditorError {}

/** Where Decap keeps whoever signed in. */
const SIGNED_IN = "decap-cms-user";
/** Commits of a forge's answer that are looked into: each costs a request. */
const MAX_COMMITS = 100;

interface Forge {
  /** Commits of the contents, the latest first. */
  readonly commits: string;
  readonly files: (commit: string) => string;
  /** One file, as it is today: 404 where it is gone. */
  readonly file: (path: string) => string;
  readonly authorization: (token: string) => string;
}

/** https://docs.github.com/rest/commits, https://docs.gitlab.com/api/commits/, https://docs.gitea.com/api/ */
function forgeOf({ name, repo = "", branch = "main", api_root: root }: CmsBackend): Forge | undefined {
  const ref = encodeURIComponent(branch);
  if (name === "github") {
    const base = `${root ?? "https://api.github.com"}/repos/${repo}`;
    return {
      commits: `${base}/commits?sha=${ref}&path=content&per_page=${MAX_COMMITS}`,
      files: (commit) => `${base}/commits/${commit}`,
      file: (path) => `${base}/contents/${encodeURI(path)}?ref=${ref}`,
      authorization: (token) => `token ${token}`,
    };
  }
  if (name === "gitea") {
    const base = `${root ?? ""}/repos/${repo}`;
    return {
      commits: `${base}/commits?sha=${ref}&path=content&limit=${MAX_COMMITS}`,
      files: (commit) => `${base}/git/commits/${commit}`,
      file: (path) => `${base}/contents/${encodeURI(path)}?ref=${ref}`,
      authorization: (token) => `token ${token}`,
    };
  }
  if (name === "gitlab") {
    const base = `${root ?? "https://gitlab.com/api/v4"}/projects/${encodeURIComponent(repo)}/repository`;
    return {
      commits: `${base}/commits?ref_name=${ref}&path=content&per_page=${MAX_COMMITS}`,
      files: (commit) => `${base}/commits/${commit}/diff`,
      file: (path) => `${base}/files/${encodeURIComponent(path)}?ref=${ref}`,
      authorization: (token) => `Bearer ${token}`,
    };
  }
  return undefined;
}

interface ForgeCommit {
  readonly sha?: string;
  readonly id?: string;
  readonly message?: string;
  readonly parent_ids?: readonly string[];
  readonly parents?: readonly { readonly sha: string }[];
  readonly committed_date?: string;
  readonly author_name?: string;
  readonly commit?: {
    readonly message: string;
    readonly author: { readonly name: string; readonly date: string };
  };
}

interface ForgeFile {
  readonly filename?: string;
  readonly old_path?: string;
  readonly status?: string;
  readonly deleted_file?: boolean;
  readonly sha?: string;
  /** What the commit changed in the file, as unified hunks; GitLab says `diff`. */
  readonly patch?: string;
  readonly diff?: string;
}

/**
 * Entries that the editing interface deleted and that are still gone, the latest first, each once.
 * @throws NotSignedIn where nobody did; EditorError where the forge does not answer
 */
export async function deletedAtForge(
  backend: CmsBackend,
  ask: typeof fetch = fetch,
  stored: string | null = localStorage.getItem(SIGNED_IN),
): Promise<readonly DeletedEntry[]> {
  const token = tokenOf(stored);
  if (token === undefined) throw new NotSignedIn(messages.bin.signIn);
  const forge = forgeOf(backend);
  if (forge === undefined) throw new EditorError(messages.bin.unknown);
  const request = (url: string) =>
    ask(url, { headers: { Authorization: forge.authorization(token) }, cache: "no-store" });
  const read = async (url: string): Promise<unknown> => {
    const answer = await request(url);
    if (!answer.ok) throw new EditorError(messages.bin.repositorySilent);
    return answer.json();
  };
  const commits = (await read(forge.commits)) as readonly ForgeCommit[];
  const found = new Map<string, DeletedEntry>();
  for (const commit of commits) {
    if (!saysDeletion(commit.commit?.message ?? commit.message ?? "")) continue;
    const id = commit.sha ?? commit.id ?? "";
    const detail = (await read(forge.files(id))) as { files?: readonly ForgeFile[] } | readonly ForgeFile[];
    const files = "length" in detail ? detail : (detail.files ?? []);
    for (const entry of files.flatMap((file) => deletedEntry(file, commit)))
      if (!found.has(entry.file)) found.set(entry.file, entry);
  }
  const gone = await Promise.all(
    [...found.values()].map(async (entry) =>
      (await request(forge.file(`content/${entry.file}`))).ok ? [] : [entry],
    ),
  );
  return gone.flat();
}

function tokenOf(stored: string | null): string | undefined {
  try {
    const { token } = JSON.parse(stored ?? "{}") as { token?: unknown };
    return typeof token === "string" && token !== "" ? token : undefined;
  } catch {
    return undefined;
  }
}

function deletedEntry(file: ForgeFile, commit: ForgeCommit): readonly DeletedEntry[] {
  const path = file.filename ?? file.old_path ?? "";
  const entry = path.startsWith("content/") ? entryOfFile(path.slice("content/".length)) : undefined;
  if (
    entry === undefined ||
    (file.status !== "removed" && file.status !== "deleted" && file.deleted_file !== true)
  )
    return [];
  const parent = commit.parents?.[0]?.sha ?? commit.parent_ids?.[0];
  return [
    {
      id: file.sha ?? "",
      ...entry,
      file: path.slice("content/".length),
      title: titleIn(file.patch ?? file.diff ?? "") ?? entry.slug,
      at: commit.commit?.author.date ?? commit.committed_date ?? "",
      by: commit.commit?.author.name ?? commit.author_name ?? "",
      ...(parent === undefined ? {} : { commit: parent }),
    },
  ];
}

/** The title among removed lines, where it stands on one line. */
function titleIn(hunks: string): string | undefined {
  const [, written] = /^-title: +(\S.*?) *$/m.exec(hunks) ?? [];
  if (written === undefined || /^[>|&*!]/.test(written)) return undefined;
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return undefined;
  }
}
