/** Git, run so that neither the caller's shell nor a hook of the repository has a say in what happens. */
import { execFile } from "node:child_process";

/** A command of git that did not end well; the message is what it said. */
export class GitError extends Error {
  /** Exit code; undefined where git could not be run at all. */
  readonly code: number | undefined;
  readonly output: Buffer;
  constructor(message: string, code: number | undefined, output: Buffer) {
    super(message);
    this.code = code;
    this.output = output;
  }
}

export interface GitAuthor {
  readonly name: string;
  readonly email: string;
}

export interface GitRun {
  readonly input?: string | Uint8Array;
  /** File used in place of the repository's index. */
  readonly index?: string;
  /** Who signs a commit. */
  readonly author?: GitAuthor;
}

const MAX_OUTPUT_BYTES = 200_000_000;

/** Hooks belong to the person's own work, and update-ref runs one; a signature would ask for a passphrase. */
const ALWAYS = ["core.hooksPath=/dev/null", "commit.gpgSign=false", "i18n.commitEncoding=UTF-8", "gc.auto=0"];

/** Where the person's settings are. Any other `GIT_…` speaks of the repository that a shell or a hook is busy with. */
const SETTINGS = new Set(["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"]);

/** Runs git in a folder. @returns its output. @throws GitError */
export function git(folder: string, args: readonly string[], run: GitRun = {}): Promise<Buffer> {
  const { index, author, input } = run;
  const env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || SETTINGS.has(name)),
    ),
    LC_ALL: "C",
    // reading a status must not rewrite an index that is not ours
    GIT_OPTIONAL_LOCKS: "0",
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    ...(author === undefined
      ? {}
      : {
          GIT_AUTHOR_NAME: author.name,
          GIT_AUTHOR_EMAIL: author.email,
          GIT_COMMITTER_NAME: author.name,
          GIT_COMMITTER_EMAIL: author.email,
        }),
  };
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      [...ALWAYS.flatMap((setting) => ["-c", setting]), ...args],
      { cwd: folder, env, encoding: "buffer", maxBuffer: MAX_OUTPUT_BYTES },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout);
        const code = typeof error.code === "number" ? error.code : undefined;
        reject(new GitError(stderr.toString("utf8").trim() || error.message, code, stdout));
      },
    );
    // git may end before it has read everything; its exit says why
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

/** The text that a command answers, without its last line's end. */
export async function gitLine(folder: string, args: readonly string[], run?: GitRun): Promise<string> {
  return (await git(folder, args, run)).toString("utf8").replace(/\r?\n$/, "");
}

/** The same, or undefined where the command answers that there is no such thing. */
export async function gitMaybe(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return await gitLine(folder, args);
  } catch (error) {
    if (error instanceof GitError && error.code !== undefined) return undefined;
    throw error;
  }
}
