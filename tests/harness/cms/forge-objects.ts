/** Git's objects as GitHub's API shows and makes them (https://docs.github.com/rest/git). */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";

export type Json = Readonly<Record<string, unknown>>;

/** Whoever signs in; GitHub's accounts need no name. */
export interface Account {
  readonly login: string;
  readonly name: string | null;
}

interface Input {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

export class GitObjects {
  readonly #folder: string;
  readonly #account: Account;

  /** @param folder of a working tree; @param account that signs the commits */
  constructor(folder: string, account: Account) {
    this.#folder = folder;
    this.#account = account;
  }

  /** What git answers. @throws where it fails */
  git(args: readonly string[], { input, env }: Input = {}): string {
    return this.bytes(args, { ...(input === undefined ? {} : { input }), ...(env ? { env } : {}) })
      .toString()
      .trimEnd();
  }

  bytes(args: readonly string[], { input = "", env = {} }: Input = {}): Buffer {
    const { login, name } = this.#account;
    const mail = `${login}@users.noreply.github.com`;
    const author = { GIT_AUTHOR_NAME: name ?? login, GIT_AUTHOR_EMAIL: mail };
    const committer = { GIT_COMMITTER_NAME: name ?? login, GIT_COMMITTER_EMAIL: mail };
    return execFileSync("git", args, {
      cwd: this.#folder,
      input,
      stdio: "pipe",
      maxBuffer: 2 ** 28,
      env: { ...process.env, ...author, ...committer, ...env },
    });
  }

  tree(name: string, recursive: boolean): Json {
    const lines = this.git(["ls-tree", "-l", ...(recursive ? ["-r"] : []), name]).split("\n");
    const tree = lines.filter(Boolean).map((line) => {
      const [, mode, type, sha, size, file] = /^(\d+) (\w+) (\w+) +(\S+)\t(.+)$/.exec(line) ?? [];
      return { path: file, mode, type, sha, size: Number(size) || 0 };
    });
    return { tree };
  }

  blob(sha: string): Json {
    return { content: this.bytes(["cat-file", "blob", sha]).toString("base64"), encoding: "base64" };
  }

  makeBlob({ content }: Json): Json {
    const input = Buffer.from(String(content), "base64");
    return { sha: this.git(["hash-object", "-w", "--stdin"], { input }) };
  }

  makeTree({ base_tree, tree }: Json): Json {
    const env = { GIT_INDEX_FILE: path.join(this.#folder, ".git", randomUUID()) };
    const files = tree as readonly { readonly path: string; readonly sha: string | null }[];
    const lines = files.map(({ path: file, sha }) =>
      sha === null ? `0 ${"0".repeat(40)}\t${file}\n` : `100644 ${sha}\t${file}\n`,
    );
    this.git(["read-tree", String(base_tree)], { env });
    this.git(["update-index", "--index-info"], { env, input: lines.join("") });
    return { sha: this.git(["write-tree"], { env }) };
  }

  /** A commit made by the account, in the name of `author` if one is given. */
  makeCommit({ tree, parents, message, author }: Json): Json {
    const before = (parents as readonly string[]).flatMap((parent) => ["-p", parent]);
    const { name, email, date } = (author ?? {}) as Readonly<Record<string, string>>;
    const env = {
      ...(name === undefined ? {} : { GIT_AUTHOR_NAME: name }),
      ...(email === undefined ? {} : { GIT_AUTHOR_EMAIL: email }),
      ...(date === undefined ? {} : { GIT_AUTHOR_DATE: date }),
    };
    return this.commit(this.git(["commit-tree", String(tree), ...before], { input: String(message), env }));
  }

  commit(name: string): Json {
    const format = "%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%B";
    const shown = this.git(["log", "-1", `--format=${format}`, name]).split("\0");
    const [sha, tree, parents = "", author, email, date, message] = shown;
    const words = { message, tree: { sha: tree }, author: { name: author, email, date } };
    const before = parents.split(" ").filter(Boolean);
    return { sha, ...words, commit: words, parents: before.map((parent) => ({ sha: parent })) };
  }

  /** What `head` changed since it left `base`. */
  compare(base: string, head: string): Json {
    const from = this.git(["merge-base", base, head]);
    const commits = this.git(["rev-list", "--reverse", `${from}..${head}`])
      .split("\n")
      .filter(Boolean);
    return {
      base_commit: this.commit(base),
      merge_base_commit: this.commit(from),
      commits: commits.map((sha) => this.commit(sha)),
      files: this.#changes(from, head),
    };
  }

  /** The commits of a branch that touch a path, the latest first. */
  commitsOf(branch: string, file: string, most: number): readonly Json[] {
    const shas = this.git(["rev-list", `--max-count=${most}`, branch, "--", file]).split("\n");
    return shas.filter(Boolean).map((sha) => this.commit(sha));
  }

  /** One commit, with the files that it changed. */
  commitWithFiles(sha: string): Json {
    return { ...this.commit(sha), files: this.#changes(`${sha}^`, sha) };
  }

  /** A removed file is named with the blob that it was. */
  #changes(from: string, to: string): readonly Json[] {
    const lines = this.git(["diff-tree", "-r", "--no-renames", from, to]).split("\n").filter(Boolean);
    return lines.map((line) => {
      const [, before, after, letter = "", filename = ""] =
        /^\S+ \S+ (\w+) (\w+) (\w)\t(.+)$/.exec(line) ?? [];
      const status = { A: "added", D: "removed" }[letter] ?? "modified";
      const patch = this.git(["diff", from, to, "--", filename]).replace(/^[\s\S]*?(?=^@@)/m, "");
      return { filename, sha: letter === "D" ? before : after, status, patch };
    });
  }

  moveRef(ref: string, sha: string): Json {
    this.git(["update-ref", ref, sha]);
    return { ref, object: { sha } };
  }
}
