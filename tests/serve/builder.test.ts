import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { after, before, test } from "node:test";
import { type Builder, startHub } from "../../src/serve/index.ts";
import { sharedBuilder } from "../harness/site/shared-builder.ts";
import { happens } from "../harness/until.ts";
import type { Workshop } from "../site/harness.ts";
import { NOW, workshop } from "../site/harness.ts";

/** A hub of one page, whose rendering does what `code` says; `flag` is a file that it may look at. */
async function hubOf(t: TestContext, code: (flag: string) => string) {
  const hub = await workshop(t);
  const pages = path.join(hub.root, "pages");
  const flag = path.join(hub.root, "flag");
  await mkdir(pages);
  const kind = `export default { items: () => [1], path: () => "/", render: (_, hub) => { ${code(flag)}; return hub.articles.map(({ body }) => body).join(); } };\n`;
  await writeFile(path.join(pages, "home.11ty.tsx"), `import * as fs from "node:fs";\n${kind}`);
  return { hub: { ...hub, pages }, flag };
}

let shared: Builder;
before(async () => {
  shared = await sharedBuilder.take();
});
after(() => sharedBuilder.giveBack());

/** @param builder a process of its own where nothing is given, as `npm start` has */
async function start(hub: Workshop, builder?: Builder) {
  const events: string[] = [];
  const server = await startHub({
    ...hub,
    now: NOW,
    port: 0,
    ...(builder === undefined ? {} : { builder }),
    handlers: [],
    log: () => {},
    onBuilt: () => events.push("built"),
    onFailed: (lines) => events.push(lines.join("\n")),
  });
  const close = () => server.close();
  hub.beforeRemoval(close);
  const home = async () => (await fetch(server.url)).text();
  return { events, close, home, url: server.url };
}

const ARTICLE = "articles/2026/la-laisse-de-mer.md";

/** Code that waits, and says so in a file beside, for as long as there is a file. */
const whileThere = (file: string): string =>
  `if (fs.existsSync(${JSON.stringify(file)})) { fs.writeFileSync(${JSON.stringify(`${file}-seen`)}, ""); while (fs.existsSync(${JSON.stringify(file)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20); }`;

test("a request is answered while a page takes its time to be rendered", async (t) => {
  const { hub, flag } = await hubOf(t, whileThere);
  const { events, home } = await start(hub, shared);
  assert.deepEqual(events, ["built"]);
  await writeFile(flag, "");
  t.after(() => rm(flag, { force: true }));
  await hub.edit(ARTICLE, "discrète", "abondante");
  await happens(() => existsSync(`${flag}-seen`), "the rendering");
  assert.match(await home(), /discrète/, "the site that was there");
  assert.deepEqual(events, ["built"], "the build is still under way");
  await rm(flag);
  await happens(async () => (await home()).includes("abondante"), "the edit");
});

test("the page of an entry that was saved is served before the others are rendered, and no longer once they fail", async (t) => {
  const { hub, flag } = await hubOf(
    t,
    (file) =>
      `${whileThere(file)} if (fs.existsSync(${JSON.stringify(`${file}-fails`)})) throw new Error("no home")`,
  );
  await writeFile(
    path.join(hub.pages, "article.11ty.tsx"),
    "export default { items: (hub) => hub.articles, path: (it) => it.path, render: (it) => it.body };\n",
  );
  const { events, home, url } = await start(hub, shared);
  const article = async () => (await fetch(new URL("/articles/la-laisse-de-mer/", url))).text();
  await writeFile(flag, "");
  t.after(() => rm(flag, { force: true }));
  await hub.edit(ARTICLE, "discrète", "abondante");
  await happens(() => existsSync(`${flag}-seen`), "the rendering of the other page");
  await happens(async () => (await article()).includes("abondante"), "the page ahead of the site");
  assert.match(await home(), /discrète/, "the others are those of the site");
  await rm(flag);
  await happens(async () => (await home()).includes("abondante"), "the edit");
  assert.match(await article(), /abondante/);
  await writeFile(`${flag}-fails`, "");
  await hub.edit(ARTICLE, "abondante", "variée");
  await happens(() => events.length === 3, "the failure");
  assert.match(await article(), /abondante/);
});

/** The processes that a process has started, as proc_pid_task(5) tells them. */
async function childrenOf(pid: number | string): Promise<readonly string[]> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const children = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, "utf8")),
  );
  return children.flatMap((line) => line.split(" ")).filter((child) => child !== "");
}

const isLinux = process.platform === "linux";

test("the bundler does not stay in memory between builds", { skip: !isLinux }, async (t) => {
  const { hub } = await hubOf(t, () => "");
  // where tsx reads TypeScript, it runs the same program for what it has not read before
  const first = await start(hub, shared);
  await first.close();
  await appendFile(path.join(hub.pages, "home.11ty.tsx"), "// changed\n");
  const { events } = await start(hub);
  await happens(() => events.length > 0, "the build");
  const commandOf = (pid: string) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const builders: string[] = [];
  for (const child of await childrenOf(process.pid))
    if ((await commandOf(child)).includes("builder-process")) builders.push(child);
  const own = builders.at(-1) ?? "";
  assert.equal(builders.length, 2, "the shared one, and this one");
  const hasBundler = async () => {
    const commands = await Promise.all((await childrenOf(own)).map(commandOf));
    return commands.some((command) => command.includes("esbuild"));
  };
  await happens(async () => !(await hasBundler()), "the end of the bundler");
});

test("a build that dies is told, the site stays, and the next save builds again", async (t) => {
  const { hub, flag } = await hubOf(
    t,
    (file) => `if (fs.existsSync(${JSON.stringify(file)})) process.kill(process.pid, "SIGKILL")`,
  );
  const { events, home } = await start(hub, shared);
  await writeFile(flag, "");
  await hub.edit(ARTICLE, "discrète", "abondante");
  await happens(() => events.length > 1, "the failure");
  assert.match(events[1] ?? "", /arrêtée net/);
  assert.match(await home(), /discrète/);
  await rm(flag);
  await hub.edit(ARTICLE, "abondante", "rare");
  await happens(async () => (await home()).includes("rare"), "the next build");
});

test("what is closed while it builds ends quietly, once nothing writes any more", async (t) => {
  const { hub, flag } = await hubOf(
    t,
    (file) =>
      `if (fs.existsSync(${JSON.stringify(file)})) fs.writeFileSync(${JSON.stringify(`${file}-seen`)}, "")`,
  );
  const { events, close } = await start(hub);
  await writeFile(flag, "");
  await hub.edit(ARTICLE, "discrète", "abondante");
  await happens(() => existsSync(`${flag}-seen`), "the rendering");
  await close();
  await rm(hub.out, { recursive: true });
  assert.equal(existsSync(hub.out), false);
  assert.deepEqual(new Set(events), new Set(["built"]));
});

test("the site of an earlier run is served while the first build takes its time", async (t) => {
  const { hub, flag } = await hubOf(
    t,
    (file) =>
      `while (fs.existsSync(${JSON.stringify(file)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)`,
  );
  const first = await start(hub, shared);
  await first.close();
  await hub.edit(ARTICLE, "discrète", "abondante");
  await writeFile(flag, "");
  t.after(() => rm(flag, { force: true }));
  const { events, home } = await start(hub, shared);
  assert.match(await home(), /discrète/, "the site that was there");
  assert.deepEqual(events, [], "the build is under way");
  await rm(flag);
  await happens(async () => (await home()).includes("abondante"), "the edit");
});
