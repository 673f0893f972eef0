import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { type Builder, startHub } from "../../src/serve/index.ts";
import { sharedBuilder } from "../harness/site/shared-builder.ts";
import { happens } from "../harness/until.ts";
import type { Workshop } from "../site/harness.ts";
import { NOW, snapshot, workshop } from "../site/harness.ts";

interface Started {
  readonly get: (
    address: string,
  ) => Promise<{ readonly status: number; readonly type: string; readonly text: string }>;
  /** What open pages are told, the latest last. */
  readonly told: {
    readonly version: number;
    readonly errors: readonly string[];
    readonly aside: readonly string[];
  }[];
  /** Lines printed for failed builds. */
  readonly failures: string[];
}

let builder: Builder;
before(async () => {
  builder = await sharedBuilder.take();
});
after(() => sharedBuilder.giveBack());

async function start(hub: Workshop): Promise<Started> {
  const failures: string[] = [];
  const server = await startHub({
    ...hub,
    now: NOW,
    port: 0,
    builder,
    handlers: [],
    log: () => {},
    onBuilt: () => {},
    onFailed: (lines) => failures.push(...lines),
  });
  const told: Started["told"] = [];
  const events = await fetch(new URL("/__estran/events", server.url));
  assert.equal(events.headers.get("content-type"), "text/event-stream");
  const listening = (async () => {
    for await (const chunk of events.body ?? []) {
      for (const line of Buffer.from(chunk).toString().split("\n")) {
        if (line.startsWith("data: ")) told.push(JSON.parse(line.slice(6)));
      }
    }
  })();
  hub.beforeRemoval(async () => {
    await server.close();
    await listening.catch(() => undefined);
  });
  return {
    told,
    failures,
    get: async (address) => {
      const response = await fetch(new URL(address, server.url));
      return {
        status: response.status,
        type: response.headers.get("content-type") ?? "",
        text: await response.text(),
      };
    },
  };
}

test("an edit, a new entry in a new folder and a removal each show in the browser", async (t) => {
  const hub = await workshop(t);
  const { get, told } = await start(hub);
  const page = "/articles/la-laisse-de-mer/";
  assert.match((await get(page)).text, /discrète/);

  await hub.edit("articles/2026/la-laisse-de-mer.md", "discrète", "abondante");
  await happens(async () => (await get(page)).text.includes("abondante"), "the edit");

  await hub.write("articles/2024/dunes.md", "---\ntitle: Dunes\npublishedAt: 2024-01-01\n---\n\nDu sable.\n");
  await happens(async () => (await get("/articles/dunes/")).status === 200, "the new page");
  await hub.edit("articles/2024/dunes.md", "Du sable", "Des oyats");
  await happens(
    async () => (await get("/articles/dunes/")).text.includes("Des oyats"),
    "the edit in a new folder",
  );

  await rm(path.join(hub.content, "articles/2024"), { recursive: true });
  await happens(async () => (await get("/articles/dunes/")).status === 404, "the removal");
  await happens(() => new Set(told.map(({ version }) => version)).size >= 5, "a reload for each change");
});

test("a component two imports away from its page is not kept from an earlier build", async (t) => {
  const hub = await workshop(t);
  const pages = path.join(hub.root, "pages");
  await mkdir(pages);
  const files = {
    "a.11ty.tsx":
      'import { b } from "./b.ts";\nexport default { items: () => [1], path: () => "/", render: () => b };\n',
    "b.ts": 'import { c } from "./c.ts";\nexport const b = "b" + c;\n',
    "c.ts": 'export const c = "1";\n',
  };
  for (const [file, code] of Object.entries(files)) await writeFile(path.join(pages, file), code);
  const { get } = await start({ ...hub, pages });
  assert.match((await get("/")).text, /^b1/);
  for (const version of ["2", "3"]) {
    await writeFile(path.join(pages, "c.ts"), `export const c = "${version}";\n`);
    await happens(async () => (await get("/")).text.startsWith(`b${version}`), `version ${version}`);
  }
});

test("a wrong entry is told to the browser, which shows the rest", async (t) => {
  const hub = await workshop(t);
  const { get, told, failures } = await start(hub);
  await hub.edit("articles/2026/la-laisse-de-mer.md", "title:", "titel:");
  await happens(() => (told.at(-1)?.aside.length ?? 0) > 0, "what waits");
  assert.match(told.at(-1)?.aside.join("\n") ?? "", /la-laisse-de-mer\.md:2 titel\s: /);
  assert.deepEqual([told.at(-1)?.errors, failures], [[], []]);
  assert.equal((await get("/articles/la-laisse-de-mer/")).status, 404);
  assert.equal((await get("/")).status, 200);

  await hub.edit("articles/2026/la-laisse-de-mer.md", "titel:", "title:");
  await happens(async () => (await get("/articles/la-laisse-de-mer/")).status === 200, "the recovery");
  await happens(() => told.at(-1)?.aside.length === 0, "the end of the notice");
});

test("wrong settings are told to the browser and printed, while the last good site stays", async (t) => {
  const hub = await workshop(t);
  const { get, told, failures } = await start(hub);
  const before = await snapshot(hub.out);
  await hub.edit("site.yaml", "name:", "nom:");
  await happens(() => (told.at(-1)?.errors.length ?? 0) > 0, "the error");
  assert.match(told.at(-1)?.errors.join("\n") ?? "", /site\.yaml:\d+ nom\s: /);
  assert.deepEqual(told.at(-1)?.errors, failures);
  assert.equal((await get("/articles/la-laisse-de-mer/")).status, 200);
  assert.deepEqual(await snapshot(hub.out), before);

  await hub.edit("site.yaml", "nom:", "name:");
  await happens(() => told.at(-1)?.errors.length === 0, "the recovery");
});

test("a hub that starts with wrong settings says so on every page, and shows once mended", async (t) => {
  const hub = await workshop(t);
  await hub.edit("site.yaml", "name:", "nom:");
  const { get, told } = await start(hub);
  const { status, text } = await get("/");
  assert.equal(status, 404);
  assert.match(text, /live-reload\.js/);
  await happens(() => (told.at(-1)?.errors.length ?? 0) > 0, "the error");
  await hub.edit("site.yaml", "nom:", "name:");
  await happens(async () => (await get("/")).status === 200, "the site");
});

test("live reload is in the pages that are served and in none that are built", async (t) => {
  const hub = await workshop(t);
  const { get } = await start(hub);
  assert.match(
    (await get("/")).text,
    /<script type="module" src="\/__estran\/live-reload\.js"><\/script><\/body>/,
  );
  assert.equal((await get("/")).type, "text/html; charset=utf-8");
  assert.match((await get("/__estran/live-reload.js")).text, /EventSource/);
  assert.doesNotMatch(await readFile(path.join(hub.out, "index.html"), "utf8"), /__estran/);
  assert.equal(Object.keys(await snapshot(hub.out)).filter((file) => file.includes("live-reload")).length, 0);
});

test("a part of the editors’ index that a build replaced is told to be absent, without an error", async (t) => {
  const hub = await workshop(t);
  const { get } = await start(hub);
  const { homeDigest } = JSON.parse((await get("/admin/hub.json")).text) as { readonly homeDigest: string };
  assert.ok("changed" in JSON.parse((await get(`/admin/home.${homeDigest}.json`)).text));
  for (const gone of [
    "/admin/home.0123456789abcdef.json",
    "/admin/entries/articles-2013.0123456789abcdef.json",
  ]) {
    const { status, text } = await get(gone);
    assert.deepEqual([status, JSON.parse(text)], [200, { absent: true }], gone);
  }
  assert.equal((await get("/admin/other.json")).status, 404);
});
