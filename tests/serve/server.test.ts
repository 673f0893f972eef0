import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, open, rename, rm, symlink, writeFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { startServer } from "../../src/serve/index.ts";
import { temporaryFolder } from "../site/harness.ts";
import { ask, SOUND, site } from "./server-site.ts";

describe("files", () => {
  const types = [
    ["/", "text/html; charset=utf-8"],
    ["/media/maree.opus", "audio/ogg"],
    ["/media/maree.vtt", "text/vtt; charset=utf-8"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
    ["/api/chapters.json", "application/json+chapters"],
    ["/.well-known/security.txt", "text/plain; charset=utf-8"],
  ] as const;
  for (const [target, type] of types)
    test(`${target} is sent as ${type}`, async (t) => {
      const answer = await ask(await site(t), target);
      assert.deepEqual([answer.status, answer.headers["content-type"]], [200, type]);
    });

  test("a name with an accent is found under its encoded address", async (t) => {
    const answer = await ask(await site(t), "/media/%C3%A9tale.txt");
    assert.equal(answer.body.toString(), "étale");
  });

  test("a folder without its slash leads to the page, with its query", async (t) => {
    const answer = await ask(await site(t), "/articles/mer?q=1");
    assert.deepEqual([answer.status, answer.headers.location], [301, "/articles/mer/?q=1"]);
  });

  test("what does not exist is the 404 page, with that status", async (t) => {
    const answer = await ask(await site(t), "/nothing/here");
    assert.equal(answer.status, 404);
    assert.match(answer.body.toString(), /Rien/);
  });

  test("what a release has is found while it takes the place of another", async (t) => {
    const folder = await temporaryFolder(t);
    const [next, out] = ["next", "out"].map((name) => path.join(folder, name)) as [string, string];
    await mkdir(next);
    await writeFile(path.join(next, "mer.txt"), "La mer");
    const headers = path.join(next, "_headers");
    await promisify(execFile)("mkfifo", [headers]);
    let place = next;
    const server = await startServer({ root: async () => place, port: 0, handlers: [] });
    t.after(() => server.close());
    const answer = ask(server, "/mer.txt");
    // it reads the headers, and waits for what they say; meanwhile the release moves
    const held = await open(headers, "w");
    await rename(next, out);
    place = out;
    await rm(path.join(out, "_headers"));
    await held.close();
    assert.deepEqual([(await answer).status, (await answer).body.toString()], [200, "La mer"]);
  });

  test("HEAD says what GET would, without a body", async (t) => {
    const server = await site(t);
    const [head, get] = [
      await ask(server, "/media/maree.opus", {}, "HEAD"),
      await ask(server, "/media/maree.opus"),
    ];
    const { date: _a, ...headHeaders } = head.headers;
    const { date: _b, ...getHeaders } = get.headers;
    assert.deepEqual(headHeaders, getHeaders);
    assert.deepEqual([head.body.length, get.headers["content-length"]], [0, "1000"]);
  });

  test("other methods are refused", async (t) => {
    const answer = await ask(await site(t), "/", {}, "DELETE");
    assert.deepEqual([answer.status, answer.headers.allow], [405, "GET, HEAD"]);
  });
});

describe("ranges", () => {
  const ranges: readonly (readonly [string, number, string | undefined, readonly [number, number]])[] = [
    ["bytes=0-99", 206, "bytes 0-99/1000", [0, 100]],
    ["bytes=990-", 206, "bytes 990-999/1000", [990, 1000]],
    ["bytes=-10", 206, "bytes 990-999/1000", [990, 1000]],
    ["bytes=-5000", 206, "bytes 0-999/1000", [0, 1000]],
    ["bytes=900-5000", 206, "bytes 900-999/1000", [900, 1000]],
    ["bytes=0-0", 206, "bytes 0-0/1000", [0, 1]],
    ["bytes=5-5", 206, "bytes 5-5/1000", [5, 6]],
    ["bytes=999-999", 206, "bytes 999-999/1000", [999, 1000]],
    ["bytes=1000-", 416, "bytes */1000", [0, 0]],
    ["bytes=-0", 416, "bytes */1000", [0, 0]],
    ["bytes=5-2", 200, undefined, [0, 1000]],
    ["bytes=0-1,5-6", 200, undefined, [0, 1000]],
    ["lines=0-1", 200, undefined, [0, 1000]],
    ["bytes=-", 200, undefined, [0, 1000]],
  ];
  for (const [range, status, contentRange, [from, to]] of ranges)
    test(`${range} is answered by ${status}`, async (t) => {
      const answer = await ask(await site(t), "/media/maree.opus", { range });
      assert.deepEqual([answer.status, answer.headers["content-range"]], [status, contentRange]);
      assert.deepEqual(answer.body, SOUND.subarray(from, to));
    });

  test("a range of what the client does not have is the whole", async (t) => {
    const server = await site(t);
    const { etag = "" } = (await ask(server, "/media/maree.opus")).headers;
    const status = async (ifRange: string) =>
      (await ask(server, "/media/maree.opus", { range: "bytes=0-9", "if-range": ifRange })).status;
    assert.deepEqual([await status(etag), await status('"other"')], [206, 200]);
  });

  test("a file of no bytes is sent whole and has no range", async (t) => {
    const server = await site(t);
    assert.equal((await ask(server, "/media/vide.txt")).status, 200);
    assert.equal((await ask(server, "/media/vide.txt", { range: "bytes=0-" })).status, 416);
  });
});

describe("validators", () => {
  test("what the client has is not sent again", async (t) => {
    const server = await site(t);
    const { etag = "", "last-modified": modified = "" } = (await ask(server, "/")).headers;
    const status = async (headers: Record<string, string>) => (await ask(server, "/", headers)).status;
    assert.equal(await status({ "if-none-match": etag }), 304);
    assert.equal(await status({ "if-none-match": `"x", W/${etag}` }), 304);
    assert.equal(await status({ "if-none-match": "*" }), 304);
    assert.equal(await status({ "if-none-match": '"x"' }), 200);
    assert.equal(await status({ "if-modified-since": modified }), 304);
    assert.equal(await status({ "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" }), 200);
    assert.equal(await status({ "if-none-match": '"x"', "if-modified-since": modified }), 200);
  });
});

describe("nothing outside the site is served", () => {
  const paths = [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/articles/..%2f..%2fsecret.txt",
    "/articles/%2e%2e%2f%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00",
    "/%",
    "/link/secret.txt",
    "/link.txt",
    "/.secret",
    "/_headers",
    "/_redirects",
    "//etc/passwd",
    "//",
    "///",
    "/.//_headers",
    "//_headers",
    "/./_redirects",
  ];
  for (const target of paths)
    test(target, async (t) => {
      const outside = await temporaryFolder(t);
      const root = path.join(outside, "site");
      await mkdir(path.join(root, "articles"), { recursive: true });
      for (const file of [".secret", "_headers", "_redirects"])
        await writeFile(path.join(root, file), "# secret");
      await writeFile(path.join(outside, "secret.txt"), "secret");
      await symlink(outside, path.join(root, "link"));
      await symlink(path.join(outside, "secret.txt"), path.join(root, "link.txt"));
      const server = await startServer({ root, port: 0 });
      t.after(() => server.close());
      const answer = await ask(server, target);
      assert.equal(answer.status, 404);
      assert.doesNotMatch(answer.body.toString(), /secret|root:/);
    });
});

describe("only this machine's pages are answered", () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ["its own address", {}, 200],
    ["localhost", { host: "localhost:PORT" }, 200],
    ["a foreign name that leads here", { host: "evil.example:PORT" }, 403],
    ["its own name at another port", { host: "127.0.0.1:1" }, 403],
    ["its own name without the port", { host: "127.0.0.1" }, 403],
    ["a page of its own", { origin: "http://127.0.0.1:PORT" }, 200],
    ["a page from elsewhere", { origin: "https://evil.example" }, 403],
    ["a page of another server of this machine", { origin: "http://127.0.0.1:1" }, 403],
    ["a page without an origin of its own", { origin: "null" }, 403],
  ];
  for (const [name, headers, status] of cases)
    test(`${name}: ${status}`, async (t) => {
      const server = await site(t);
      const sent = Object.entries(headers).map(([key, value]) => [
        key,
        value.replace("PORT", String(server.port)),
      ]);
      assert.equal((await ask(server, "/", Object.fromEntries(sent))).status, status);
    });

  test("handlers are guarded like files", async (t) => {
    const server = await site(t, {
      handlers: [async (_request, response) => Boolean(response.end("handled"))],
    });
    assert.equal((await ask(server, "/")).body.toString(), "handled");
    assert.equal((await ask(server, "/", { host: "evil.example" })).status, 403);
  });
});

test("another port is taken when the one wanted is not free", async (t) => {
  const first = await site(t);
  const second = await site(t, { port: first.port });
  assert.notEqual(second.port, first.port);
  assert.equal((await ask(second, "/")).status, 200);
});

test("the server listens on the loopback address only", async (t) => {
  const server = await site(t);
  assert.equal(new URL(server.url).hostname, "127.0.0.1");
  await assert.rejects(
    new Promise((resolve, reject) =>
      http.get({ host: "127.0.0.2", port: server.port }, resolve).on("error", reject),
    ),
    { code: "ECONNREFUSED" },
  );
});
