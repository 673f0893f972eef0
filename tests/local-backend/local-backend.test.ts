/** The local backend, asked as a browser and as an attacker would. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { LOCAL_BACKEND_PATH, MAX_FILE_BYTES } from "../../src/cms/index.ts";
import { cmsHandler } from "../../src/local-backend/index.ts";
import { type RunningServer, startServer } from "../../src/serve/index.ts";
import { isAbsent } from "../harness/cms/review-repository.ts";

const ENTRY = "---\ntitle: Un\n---\nTexte\n";

describe("the local backend", () => {
  let folder: string;
  let content: string;
  let server: RunningServer;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "estran-backend-"));
    content = path.join(folder, "content");
    await mkdir(path.join(content, "articles/2026"), { recursive: true });
    await mkdir(path.join(content, "media/demo"), { recursive: true });
    await writeFile(path.join(content, "articles/2026/un.md"), ENTRY);
    await writeFile(path.join(content, "media/demo/petite.png"), Buffer.alloc(10, 1));
    await writeFile(path.join(content, "media/demo/grande.png"), Buffer.alloc(3_000_000));
    await writeFile(path.join(content, "media/demo/voix.opus"), Buffer.alloc(1000));
    await writeFile(path.join(folder, "secret.md"), "secret");
    await writeFile(path.join(content, "site.yaml"), "name: Essai\n");
    await symlink(folder, path.join(content, "articles/dehors"));
    server = await startServer({
      root: folder,
      port: 0,
      handlers: [cmsHandler(content, path.join(folder, "deleted"))],
    });
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** `fetch` would not let a test choose `Host`. */
  const ask = (body: unknown, headers: Record<string, string> = {}, method = "POST") =>
    new Promise<{ status: number; json: unknown }>((resolve, reject) => {
      const options = { method, headers: { "Content-Type": "application/json", ...headers } };
      const sent = request(new URL(LOCAL_BACKEND_PATH, server.url), options, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => {
          const isJson = String(response.headers["content-type"]).startsWith("application/json");
          resolve({ status: response.statusCode ?? 0, json: isJson ? (JSON.parse(text) as unknown) : text });
        });
      });
      sent.on("error", reject);
      sent.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  const act = (action: string, params: object) =>
    ask({ action, branch: "local", params: { branch: "local", ...params } });
  const persist = (file: string, raw = ENTRY, assets: object[] = []) =>
    act("persistEntry", { dataFiles: [{ path: file, slug: "x", raw }], assets, options: {} });

  test("lists the entries of a folder", async () => {
    const { json } = await act("entriesByFolder", {
      folder: "content/articles/2026",
      extension: "md",
      depth: 1,
    });
    const [entry] = json as [{ data: string; file: { path: string } }];
    assert.deepEqual([entry.data, entry.file.path], [ENTRY, "content/articles/2026/un.md"]);
  });

  test("answers an empty list for a folder that is not there yet", async () => {
    assert.deepEqual(
      (await act("entriesByFolder", { folder: "content/articles/2031", extension: "md", depth: 1 })).json,
      [],
    );
  });

  test("writes an entry with its files, whole or not at all", async () => {
    const asset = {
      path: "content/media/2026/a.png",
      content: Buffer.from("image").toString("base64"),
      encoding: "base64",
    };
    assert.equal((await persist("content/articles/2026/deux.md", ENTRY, [asset])).status, 200);
    assert.equal(await readFile(path.join(content, "articles/2026/deux.md"), "utf8"), ENTRY);
    assert.equal(await readFile(path.join(content, "media/2026/a.png"), "utf8"), "image");
    assert.deepEqual((await readdir(path.join(content, "articles/2026"))).sort(), ["deux.md", "un.md"]);
  });

  test("renames and deletes", async () => {
    await persist("content/topics/a.md");
    const renamed = { path: "content/topics/a.md", slug: "a", raw: ENTRY, newPath: "content/topics/b.md" };
    await act("persistEntry", { dataFiles: [renamed], assets: [], options: {} });
    assert.deepEqual(await readdir(path.join(content, "topics")), ["b.md"]);
    await act("deleteFiles", { paths: ["content/topics/b.md"], options: {} });
    assert.deepEqual(await readdir(path.join(content, "topics")), []);
  });

  test("keeps a copy of an entry that it deletes, until it is there again", async () => {
    await persist("content/topics/gone.md", "---\ntitle: Parti\n---\n");
    await act("deleteFiles", { paths: ["content/topics/gone.md"], options: {} });
    const listed = async () =>
      ((await act("deletedEntries", {})).json as { id: string; file: string; title: string }[]).filter(
        ({ file }) => file === "topics/gone.md",
      );
    const [gone] = await listed();
    assert.equal(gone?.title, "Parti");
    assert.deepEqual((await act("deletedEntry", { id: gone?.id })).json, { raw: "---\ntitle: Parti\n---\n" });
    assert.equal(isAbsent(await act("deletedEntry", { id: "../../secret" })), true);
    await persist("content/topics/gone.md");
    assert.deepEqual(await listed(), []);
    await act("deleteFiles", { paths: ["content/topics/gone.md"], options: {} });
  });

  test("never moves onto another entry, nor makes a new one in its place", async () => {
    await persist("content/topics/a.md", "---\ntitle: A\n---\n");
    await persist("content/topics/b.md", "---\ntitle: B\n---\n");
    const moved = { path: "content/topics/a.md", slug: "a", raw: ENTRY, newPath: "content/topics/b.md" };
    const made = { path: "content/topics/b.md", slug: "b", raw: ENTRY };
    const nowhere = { path: "content/topics/c.md", slug: "c", raw: ENTRY, newPath: "content/topics/d.md" };
    for (const [file, newEntry, expected] of [
      [moved, false, /existe déjà/],
      [made, true, /existe déjà/],
      [nowhere, false, /n’est plus là/],
    ] as const) {
      const { status, json } = await act("persistEntry", {
        dataFiles: [file],
        assets: [],
        options: { newEntry },
      });
      assert.equal(status, 409);
      assert.match((json as { error: string }).error, expected);
    }
    assert.deepEqual((await readdir(path.join(content, "topics"))).sort(), ["a.md", "b.md"]);
    assert.equal(await readFile(path.join(content, "topics/b.md"), "utf8"), "---\ntitle: B\n---\n");
    await act("deleteFiles", { paths: ["content/topics/a.md", "content/topics/b.md"], options: {} });
  });

  test("deletes nothing of which it can keep no copy, and is not stopped by half a copy", async () => {
    const bin = path.join(folder, "deleted");
    await persist("content/topics/kept.md");
    await mkdir(bin, { recursive: true });
    await rename(bin, `${bin}-away`);
    await writeFile(bin, "in its place");
    const { status, json } = await act("deleteFiles", { paths: ["content/topics/kept.md"], options: {} });
    assert.equal(status, 500);
    assert.match((json as { error: string }).error, /Rien n’est perdu/);
    assert.equal(await readFile(path.join(content, "topics/kept.md"), "utf8"), ENTRY);
    await rm(bin);
    await rename(`${bin}-away`, bin);
    await writeFile(path.join(bin, "half.json"), '{"file":"topics/x.md","at');
    await act("deleteFiles", { paths: ["content/topics/kept.md"], options: {} });
    const listed = (await act("deletedEntries", {})).json as { file: string }[];
    assert.ok(listed.some(({ file }) => file === "topics/kept.md"));
  });

  test("sends the bytes of small pictures only with a list of media", async () => {
    const { json } = await act("getMedia", { mediaFolder: "content/media/demo" });
    const sizes = (json as { name: string; content: string }[]).map(({ name, content: bytes }) => [
      name,
      bytes.length,
    ]);
    assert.deepEqual(sizes, [
      ["grande.png", 0],
      ["petite.png", 16],
      ["voix.opus", 0],
    ]);
  });

  const OUTSIDE = [
    "content/../secret.md",
    "content/articles/../../secret.md",
    "../secret.md",
    "/etc/passwd",
    "content/articles/dehors/secret.md",
    "content/articles/2026/.cache.md",
    "content/articles/2026/x.js",
    "content/articles\\..\\x.md",
    "content/media/page.html",
    "content/media/../articles/2026/un.md",
    "content/media/git~1/config",
    "content/media/\u200C.git/config",
    "content/media/page.html.",
    "content/articles/2026/un.md/x.md",
    "content/articles/2026/a/b/x.md",
    `content/topics/${"é".repeat(200)}.md`,
    "package.json",
  ];
  for (const file of OUTSIDE)
    test(`neither reads, writes nor deletes ${file}`, async () => {
      const read = await act("getEntry", { path: file });
      assert.ok(read.status === 400 || isAbsent(read));
      for (const answer of [
        await act("getMediaFile", { path: file }),
        await persist(file),
        await act("deleteFiles", { paths: [file], options: {} }),
      ])
        assert.equal(answer.status, 400);
      assert.equal(await readFile(path.join(folder, "secret.md"), "utf8"), "secret");
      assert.equal(await readFile(path.join(content, "articles/2026/un.md"), "utf8"), ENTRY);
    });

  test("changes the settings from their own form alone, and neither deletes nor moves them", async () => {
    const file = "content/site.yaml";
    const at = path.join(content, "site.yaml");
    const before = await readFile(at, "utf8").catch(() => undefined);
    const save = (collectionName: string, more = {}) =>
      act("persistEntry", {
        dataFiles: [{ path: file, slug: "site", raw: "name: Autre\n", ...more }],
        assets: [],
        options: { collectionName },
      });
    assert.equal((await save("articles-2026")).status, 400);
    assert.equal((await save("settings", { newPath: "content/pages/x.md" })).status, 400);
    assert.equal((await act("deleteFiles", { paths: [file], options: {} })).status, 400);
    assert.equal(await readFile(at, "utf8").catch(() => undefined), before);
    assert.equal((await save("settings")).status, 200);
    assert.equal(await readFile(at, "utf8"), "name: Autre\n");
    assert.equal((await act("getEntry", { path: file })).status, 200);
  });

  test("refuses a header that is not YAML", async () => {
    assert.equal((await persist("content/articles/2026/mal.md", "---js\n{}\n---\n")).status, 400);
  });

  test("refuses a file over the limit, and says why", async () => {
    const big = Buffer.alloc(MAX_FILE_BYTES + 1).toString("base64");
    const { status, json } = await act("persistMedia", {
      asset: { path: "content/media/2026/gros.opus", content: big, encoding: "base64" },
      options: {},
    });
    assert.equal(status, 413);
    assert.match((json as { error: string }).error, /«\u00A0gros\.opus\u00A0» dépasse 25\u00A0Mo/);
  });

  test("refuses a file of a kind that is not published, alone or with an entry, and says what to do", async () => {
    const media = () => readdir(path.join(content, "media"), { recursive: true });
    const before = await media();
    for (const name of ["x.ts", "_headers", "x.xht", "x.html"]) {
      const asset = { path: `content/media/2026/${name}`, content: "eA==", encoding: "base64" };
      for (const { status, json } of [
        await act("persistMedia", { asset, options: {} }),
        await persist("content/topics/jointe.md", ENTRY, [asset]),
      ]) {
        assert.equal(status, 400);
        const { error } = json as { error: string };
        assert.ok(error.startsWith(`«\u00A0${name}\u00A0» est un`), error);
        assert.match(error, /que le site ne publie pas\. \p{Lu}.*\.$/u);
      }
    }
    await assert.rejects(readFile(path.join(content, "topics/jointe.md")));
    assert.deepEqual(await media(), before);
  });

  const REQUESTS: readonly (readonly [what: string, headers: Record<string, string>, status: number])[] = [
    ["another site", { Origin: "https://ailleurs.example" }, 403],
    ["a page without an origin of its own", { Origin: "null" }, 403],
    ["a name that leads here", { Host: "ailleurs.example" }, 403],
    ["a form", { "Content-Type": "text/plain" }, 415],
  ];
  for (const [what, headers, status] of REQUESTS)
    test(`refuses ${what}`, async () => {
      const body = { action: "deleteFiles", params: { paths: ["content/articles/2026/un.md"] } };
      assert.equal((await ask(body, headers)).status, status);
      assert.equal(await readFile(path.join(content, "articles/2026/un.md"), "utf8"), ENTRY);
    });

  test("answers what it does not know by a clear refusal", async () => {
    assert.equal((await act("inconnue", {})).status, 422);
    assert.equal((await ask("{")).status, 400);
    assert.equal((await ask("", {}, "GET")).status, 405);
    for (const name of ["rien.md", "a/b/x.md", ".cache.md"])
      assert.equal(isAbsent(await act("getEntry", { path: `content/articles/2026/${name}` })), true, name);
  });
});
