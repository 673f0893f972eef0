/**
 * GitHub's API (https://docs.github.com/rest), as much of it as the editing interface asks for, in front of a git
 * repository of this machine: what is saved are commits, drafts are branches. Nothing leaves the machine.
 */
import type { BrowserContext, Route } from "playwright-core";
import { type Account, GitObjects, type Json } from "./forge-objects.ts";
import { Proposals } from "./forge-proposals.ts";

/** What a check says of a commit. */
export interface Status {
  readonly context: string;
  readonly state: "success" | "failure" | "pending";
  readonly description?: string;
  readonly target_url?: string;
}

type Answer = readonly [status: number, json?: Json | readonly Json[]];
type Handler = (part: string, body: Json, query: URLSearchParams) => Answer;

const API = "api.github.com";
const STATUS_PAGE = "www.githubstatus.com";
/** Netlify's, which asks GitHub who signs in. */
const SIGN_IN = "api.netlify.com";
const signInPage = (token: string): string => `<script>
  addEventListener("message", ({ origin }) =>
    opener.postMessage('authorization:github:success:{"token":"${token}","provider":"github"}', origin));
  opener.postMessage("authorizing:github", "*");
</script>`;
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-allow-methods": "*",
};
const ABSENT: Answer = [404, { message: "Not Found" }];

export class Forge {
  readonly proposals: Proposals;
  /** Why nothing may be merged, if so. */
  refusal: { readonly status: number; readonly message: string } | undefined;
  /** The token that it takes; any other is refused. */
  token = "t";
  /** Whether nobody answers. */
  down = false;
  /** Requests that were answered, `GET /user 200`. */
  readonly asked: string[] = [];
  /** Addresses elsewhere, which were asked for and not let through. */
  readonly strays: string[] = [];
  readonly #account: Account;
  readonly #writes: boolean;
  readonly #objects: GitObjects;
  readonly #statuses = new Map<string, readonly Status[]>();

  /**
   * @param folder of the working tree of `ville/hub`
   * @param writes whether the account may write there; else it proposes from a copy of its own
   */
  constructor(folder: string, account: Account, writes: boolean) {
    this.#account = account;
    this.#writes = writes;
    this.#objects = new GitObjects(folder, account);
    this.proposals = new Proposals(this.#objects, account.login, !writes);
  }

  /** What somebody else publishes meanwhile. */
  publish(file: string, text: string): void {
    const blob = this.#objects.makeBlob({ content: Buffer.from(text).toString("base64") });
    const { sha: tree } = this.#objects.makeTree({ base_tree: "main", tree: [{ path: file, ...blob }] });
    const parents = [this.git("rev-parse", "main")];
    const { sha } = this.#objects.makeCommit({ tree, parents, message: "Autre chose" });
    this.#objects.moveRef("refs/heads/main", String(sha));
  }

  /** What git answers. */
  git(...args: readonly string[]): string {
    return this.#objects.git(args);
  }

  /** What checks say of the commit where a branch stands. */
  report(branch: string, ...statuses: readonly Status[]): void {
    this.#statuses.set(this.git("rev-parse", branch), statuses);
  }

  /** Stands in for the forge in a browser. Whatever is neither `origin` nor the forge gets no answer. */
  async standIn(context: BrowserContext, origin: string): Promise<void> {
    await context.route(
      (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
      (route) => this.#fulfil(route),
    );
  }

  async #fulfil(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    if (url.host === SIGN_IN)
      return route.fulfill({ contentType: "text/html", body: signInPage(this.token) });
    if (url.host === STATUS_PAGE) return route.fulfill({ headers: CORS, json: { components: [] } });
    if (url.host !== API) {
      this.strays.push(request.url());
      return route.abort();
    }
    if (this.down) return route.abort();
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: CORS });
    if (request.headers()["authorization"] !== `token ${this.token}`)
      return route.fulfill({
        status: 401,
        headers: CORS,
        json: { message: "Bad credentials", status: "401" },
      });
    const [status, json] = this.#answer(request.method(), url, (request.postDataJSON() ?? {}) as Json);
    this.asked.push(`${request.method()} ${decodeURIComponent(url.pathname)} ${status}`);
    return route.fulfill({ status, headers: CORS, ...(json === undefined ? { body: "" } : { json }) });
  }

  #answer(method: string, url: URL, body: Json): Answer {
    const path = decodeURIComponent(url.pathname).replace(/^\/repos\/(?:ville|annelb)\/hub/, "/hub");
    for (const [pattern, handle] of this.#routes) {
      const found = pattern.exec(`${method} ${path}`);
      if (found === null) continue;
      try {
        return handle(found[1] ?? "", body, url.searchParams);
      } catch {
        // git has no such thing
        return ABSENT;
      }
    }
    return ABSENT;
  }

  readonly #routes: readonly (readonly [RegExp, Handler])[] = [
    [/^GET \/users?(?:\/annelb)?$/, () => [200, { ...this.#account, email: null, avatar_url: "" }]],
    [/^GET \/hub$/, () => [200, this.#repository()]],
    [/^GET \/hub\/collaborators\//, () => [200, { permission: this.#writes ? "write" : "read" }]],
    [/^POST \/hub\/merge-upstream$/, () => [200, {}]],
    [
      /^GET \/hub\/git\/trees\/(.+)$/,
      (name, _, query) => [200, this.#objects.tree(name, query.has("recursive"))],
    ],
    [/^GET \/hub\/git\/blobs\/(.+)$/, (sha) => [200, this.#objects.blob(sha)]],
    [/^POST \/hub\/git\/blobs$/, (_, body) => [201, this.#objects.makeBlob(body)]],
    [/^POST \/hub\/git\/trees$/, (_, body) => [201, this.#objects.makeTree(body)]],
    [/^POST \/hub\/git\/commits$/, (_, body) => [201, this.#objects.makeCommit(body)]],
    [/^POST \/hub\/git\/refs$/, (_, { ref, sha }) => [201, this.#objects.moveRef(String(ref), String(sha))]],
    [/^PATCH \/hub\/git\/(refs\/.+)$/, (ref, body) => this.#move(ref, body)],
    [/^DELETE \/hub\/git\/(refs\/.+)$/, (ref) => (this.git("update-ref", "-d", ref) === "" ? [204] : ABSENT)],
    [/^GET \/hub\/git\/(refs\/heads\/cms\/.+)$/, (prefix) => [200, this.#branches(prefix)]],
    [
      /^GET \/hub\/branches\/(.+)$/,
      (name) => [200, { name, commit: this.#objects.commit(`refs/heads/${name}`) }],
    ],
    [/^GET \/hub\/compare\/(.+)$/, (range) => [200, this.#compared(range)]],
    [/^GET \/hub\/commits\/(.+)\/status$/, (name) => [200, this.#combined(name)]],
    [
      /^GET \/hub\/contents\/(.+)$/,
      (file, _, query) => [200, { sha: this.git("rev-parse", `${query.get("ref") ?? "main"}:${file}`) }],
    ],
    [/^GET \/hub\/commits\/([0-9a-f]{40})$/, (sha) => [200, this.#objects.commitWithFiles(sha)]],
    [/^GET \/hub\/commits$/, (_, __, query) => [200, this.#commits(query)]],
    [/^GET \/hub\/pulls$/, (_, __, query) => [200, this.proposals.found(query)]],
    [/^POST \/hub\/pulls$/, (_, body) => [201, this.proposals.propose(body)]],
    [/^PUT \/hub\/pulls\/(\d+)\/merge$/, (number, body) => this.#merge(number, body)],
    [
      /^PATCH \/hub\/pulls\/(\d+)$/,
      (number, { state }) => [200, this.proposals.change(number, { state: String(state) })],
    ],
    [
      /^PUT \/hub\/issues\/(\d+)\/labels$/,
      (number, { labels }) => [200, this.proposals.change(number, { labels: labels as readonly string[] })],
    ],
    [/^GET \/search\/issues$/, () => [200, { items: [] }]],
  ];

  #repository(): Json {
    const parent = { full_name: "ville/hub" };
    return { owner: { login: this.#owner() }, permissions: { push: true }, fork: !this.#writes, parent };
  }

  #commits(query: URLSearchParams): readonly Json[] {
    const most = Number(query.get("per_page") ?? 30);
    return this.#objects.commitsOf(query.get("sha") ?? "main", query.get("path") ?? ".", most);
  }

  #owner(): string {
    return this.#writes ? "ville" : this.#account.login;
  }

  #branches(prefix: string): readonly Json[] {
    const lines = this.git("for-each-ref", "--format=%(refname) %(objectname)", prefix).split("\n");
    return lines.filter(Boolean).map((line) => {
      const [ref, sha] = line.split(" ");
      return { ref, object: { sha } };
    });
  }

  #compared(range: string): Json {
    const [base = "", head = ""] = range.split("...");
    // the branch of a copy is named with its owner
    return this.#objects.compare(base, head.replace(/^.+:/, ""));
  }

  #combined(name: string): Json {
    const statuses = this.#statuses.get(this.git("rev-parse", name)) ?? [];
    return { statuses };
  }

  #move(ref: string, { sha, force }: Json): Answer {
    if (force !== true && this.git("merge-base", ref, String(sha)) !== this.git("rev-parse", ref))
      return [422, { message: "Update is not a fast forward" }];
    return [200, this.#objects.moveRef(ref, String(sha))];
  }

  #merge(number: string, { commit_title, commit_message }: Json): Answer {
    const proposal = this.proposals.all[Number(number) - 1];
    if (proposal === undefined) return ABSENT;
    if (this.refusal !== undefined) return [this.refusal.status, { message: this.refusal.message }];
    const { branch, title } = proposal;
    let tree: string;
    try {
      tree = this.git("merge-tree", "--write-tree", "main", branch);
    } catch {
      return [405, { message: "Pull Request is not mergeable" }];
    }
    // what GitHub says where it is told nothing
    const first = commit_title ?? `Merge pull request #${number} from ${this.#owner()}/${branch}`;
    const message = `${String(first)}\n\n${String(commit_message ?? title)}`;
    const parents = ["main", branch].map((name) => this.git("rev-parse", name));
    const { sha } = this.#objects.makeCommit({ tree, parents, message });
    this.#objects.moveRef("refs/heads/main", String(sha));
    this.proposals.change(number, { state: "closed", merged: true });
    return [200, { merged: true, sha }];
  }
}
