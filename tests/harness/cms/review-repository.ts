/** A repository made for a test, and drafts and reviews in it as the editing interface asks for them. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import { LOCAL_BACKEND_PATH } from "../../../src/cms/index.ts";
import { openReviewBranch, reviewHandler } from "../../../src/local-backend/index.ts";
import { startServer } from "../../../src/serve/index.ts";

export const UN = "content/articles/2026/un.md";
export const entry = (body: string, title = "Un") =>
  `---\ntitle: ${title}\npublishedAt: 2026-01-01\n---\n${body}\n`;
export const LINES = Array.from({ length: 9 }, (_, at) => `Ligne ${at}.`).join("\n\n");

export interface Repository {
  readonly root: string;
  readonly content: string;
  /** What git answers. */
  readonly git: (...args: string[]) => string;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly commit: (message: string) => void;
}

export async function repository(t: TestContext): Promise<Repository> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), "estran-workflow-")));
  t.after(() => rm(root, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trimEnd();
  const write = async (file: string, text: string) => {
    await mkdir(path.join(root, path.dirname(file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  git("init", "-q", "-b", "main", "--template=");
  git("config", "user.name", "Anne Le Bris");
  git("config", "user.email", "anne@hub.example");
  const commit = (message: string) => {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  };
  await write("content/site.yaml", "name: Essai\n");
  await write(UN, entry(LINES));
  await write("code.js", "1\n");
  commit("Début");
  return { root, content: path.join(root, "content"), git, write, commit };
}

export type Ask = (action: string, params?: object) => Promise<{ status: number; json: unknown }>;

/**
 * Keeps the repository as it is now, its worktrees included.
 * @returns puts all of it back where it was: whoever opened the edition goes on as before
 */
export async function keepState(t: TestContext, { root }: Repository): Promise<() => Promise<void>> {
  const kept = `${root}-kept`;
  const options = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };
  t.after(() => rm(kept, { recursive: true, force: true }));
  await cp(root, kept, options);
  return async () => {
    await rm(root, { recursive: true });
    await cp(kept, root, options);
  };
}

/** Opens the edition and asks it as the interface does. */
export async function open(
  t: TestContext,
  { content, root }: Repository,
): Promise<{ ask: Ask; notes: string }> {
  const edition = await openReviewBranch(content);
  const server = await startServer({ root, port: 0, handlers: [reviewHandler(edition)] });
  t.after(server.close);
  const ask: Ask = async (action, params = {}) => {
    const response = await fetch(new URL(LOCAL_BACKEND_PATH, server.url), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ branch: "local", action, params: { branch: "local", ...params } }),
    });
    return { status: response.status, json: (await response.json()) as unknown };
  };
  return { ask, notes: edition.notes.join(" ") };
}

/** Whether an answer says that what was asked for is not there. */
export function isAbsent({ json }: { readonly json: unknown }): boolean {
  return typeof json === "object" && json !== null && "absent" in json;
}

export const IN_2026 = { collection: "articles-2026" };

export function draft(
  ask: Ask,
  slug: string,
  raw: string,
  more: { options?: object; [name: string]: unknown } = {},
) {
  const {
    options = {},
    assets = [],
    newPath,
    companions = [],
  } = more as {
    options?: object;
    assets?: object[];
    newPath?: string;
    companions?: object[];
  };
  const file = { path: `content/articles/2026/${slug}.md`, slug, raw, newPath };
  return ask("persistEntry", {
    dataFiles: [file, ...companions],
    assets,
    options: { useWorkflow: true, collectionName: "articles-2026", status: "draft", ...options },
  });
}

export const publish = (ask: Ask, slug: string) => ask("publishUnpublishedEntry", { ...IN_2026, slug });
export const read = (ask: Ask, slug: string) => ask("unpublishedEntry", { ...IN_2026, slug });
