/** `npm start -- --relecture`, as it is typed, in a copy of the project that is a repository of its own. */
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, realpath, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { happens } from "../harness/until.ts";
import { NOW, temporaryFolder } from "./harness.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CODE = ["src", "pages", "_includes", "admin", "scripts", "docs", "package.json", "tsconfig.json"];

/** A project whose contents are those of the fixture. */
async function project(t: TestContext): Promise<string> {
  const root = await realpath(await temporaryFolder(t));
  for (const name of [...CODE, "package-lock.json", ".gitignore"])
    await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  await cp(path.join(ROOT, "tests/site/fixture/content"), path.join(root, "content"), { recursive: true });
  await symlink(path.join(ROOT, "node_modules"), path.join(root, "node_modules"));
  return root;
}

interface Started {
  readonly child: ChildProcess;
  /** All that was printed, once it holds a text, or once the command has ended. */
  readonly printed: (text: string) => Promise<string>;
  readonly ended: Promise<number | null>;
}

function start(t: TestContext, root: string, args: readonly string[]): Started {
  const child = spawn(
    process.execPath,
    ["--import", "./scripts/typescript.mjs", "scripts/start.ts", ...args],
    {
      cwd: root,
      env: { ...process.env, HUB_NOW: NOW, GIT_CEILING_DIRECTORIES: path.dirname(root) },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  t.after(() => child.kill("SIGKILL"));
  let all = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      all += text;
      for (const listener of listeners) listener();
    });
  const ended = once(child, "close").then(([code]) => code as number | null);
  const printed = (text: string) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (all.includes(text)) resolve(all);
      };
      listeners.add(look);
      look();
      void ended.then(() => resolve(all));
    });
  return { child, printed, ended };
}

test("says in French what it needs where there is no repository", async (t) => {
  const root = await project(t);
  const { ended, printed } = start(t, root, ["--relecture", "--port", "0"]);
  assert.equal(await ended, 1);
  const said = await printed("");
  assert.match(said, /n’est pas dans un dépôt git\..*\n.*git init && git add \. && git commit/);
  assert.doesNotMatch(said, /\n\s+at /);
});

test("serves the edition on a free port, says how to take it over, and is taken over by that", async (t) => {
  const root = await project(t);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Anne", "-c", "user.email=anne@hub.example", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    }).trimEnd();
  // as the message above says
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "Début");
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  t.after(() => taken.close());
  const { port } = taken.address() as AddressInfo;

  const { child, ended, printed } = start(t, root, ["--relecture", "--port", String(port)]);
  const said = await printed("Ctrl+C");
  assert.doesNotMatch(said, /La dernière version valable/);
  assert.match(said, new RegExp(`Le port ${port} est pris`));
  assert.match(said, /la branche edition \(dossier \.cache\/cms\)/);
  assert.match(said, /git merge edition/);
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? "";
  assert.notEqual(new URL(url).port, String(port));
  assert.match(await (await fetch(`${url}admin/`)).text(), /<html lang="fr" data-backend="local-review">/);

  const slug = "une-dune";
  const act = async (action: string, params: object) => {
    const body = JSON.stringify({ action, params });
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${url}__estran/cms`, { method: "POST", headers, body });
    assert.equal(answer.status, 200, await answer.text());
  };
  const collection = "topics";
  await act("persistEntry", {
    dataFiles: [{ path: `content/topics/${slug}.md`, slug, raw: "---\ntitle: Une dune\n---\n" }],
    assets: [],
    options: { useWorkflow: true, newEntry: true, collectionName: collection, status: "draft" },
  });
  await act("publishUnpublishedEntry", { collection, slug });
  const isOnline = async () => (await fetch(`${url}themes/${slug}/`)).status === 200;
  await happens(isOnline, "the publication");
  assert.ok(await isOnline());
  assert.equal(git("status", "--porcelain"), "");

  const closed = ended;
  child.kill("SIGTERM");
  assert.equal(await closed, 0);
  git("merge", "-q", "edition");
  assert.equal(git("show", `HEAD:content/topics/${slug}.md`), "---\ntitle: Une dune\n---");
});
