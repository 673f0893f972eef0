/** Pull requests as GitHub's API shows and changes them (https://docs.github.com/rest/pulls/pulls). */
import type { GitObjects, Json } from "./forge-objects.ts";

/** A pull request. */
export interface Proposal {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly state: string;
  readonly merged: boolean;
  readonly labels: readonly string[];
}

export class Proposals {
  readonly all: Proposal[] = [];
  readonly #objects: GitObjects;
  readonly #login: string;
  readonly #fork: boolean;

  /** @param fork whether they come from a copy of the repository */
  constructor(objects: GitObjects, login: string, fork: boolean) {
    this.#objects = objects;
    this.#login = login;
    this.#fork = fork;
  }

  shown({ labels, branch, merged, ...proposal }: Proposal): Json {
    const [sha] = this.#objects
      .git(["for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`])
      .split("\n");
    return {
      ...proposal,
      html_url: `https://github.com/ville/hub/pull/${proposal.number}`,
      labels: labels.map((name) => ({ name })),
      user: { login: this.#login },
      head: { ref: branch, sha, repo: { fork: this.#fork } },
      base: { ref: "main", sha: this.#objects.git(["rev-parse", "main"]) },
      merged_at: merged ? "2026-12-01T11:00:00Z" : null,
      updated_at: "2026-12-01T11:00:00Z",
    };
  }

  /** Those that a question asks for. */
  found(query: URLSearchParams): readonly Json[] {
    const [state, head] = [query.get("state"), query.get("head")?.replace(/^.+:/, "")];
    const asked = this.all.filter(
      (one) => (state === "all" || one.state === state) && (head === undefined || one.branch === head),
    );
    return asked.map((one) => this.shown(one));
  }

  /** Makes one. */
  propose({ title, body, head }: Json): Json {
    const branch = String(head).replace(/^.+:/, "");
    const number = this.all.length + 1;
    const made = { number, title: String(title), body: String(body), branch, state: "open", merged: false };
    this.all.push({ ...made, labels: [] });
    return this.change(String(number), {});
  }

  change(number: string, change: Partial<Proposal>): Json {
    const at = Number(number) - 1;
    const before = this.all[at];
    if (before === undefined) throw new Error("No such proposal");
    const after = { ...before, ...change };
    this.all[at] = after;
    return this.shown(after);
  }
}
