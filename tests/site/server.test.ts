import assert from "node:assert/strict";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import type { TestContext } from "node:test";
import { describe, test } from "node:test";
import type { RunningServer, ServerOptions } from "../../src/site/index.ts";
import { startServer } from "../../src/site/index.ts";
import { temporaryFolder } from "./harness.ts";

const SOUND = Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 251));

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it is written, which `fetch` would tidy up. */
function ask(
  server: RunningServer,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path: target, method, headers };
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

const FILES: Readonly<Record<string, string | Buffer>> = {
  "index.html": "<!doctype html><html lang=fr><body>Accueil</body></html>",
  "404.html": "<!doctype html><html lang=fr><body>Rien</body></html>",
  "articles/mer/index.html": "<!doctype html><html lang=fr><body>La mer</body></html>",
  "media/maree.opus": SOUND,
  "media/maree.mp3": SOUND,
  "media/maree.vtt": "WEBVTT\n",
  "media/vide.txt": "",
  "media/étale.txt": "étale",
  "manifest.webmanifest": "{}",
  "api/chapters.json": "{}",
  ".secret": "secret",
  ".well-known/security.txt": "Contact: mailto:x@example.org",
  _headers: [
    "# comment",
    "/*",
    "  X-Frame-Options: DENY",
    "  Link: </a>; rel=preload",
    "/media/*",
    "  Cache-Control: public, max-age=60",
    "/articles/:slug/",
    "  Link: </b>; rel=preload",
    "/api/chapters.json",
    "  Content-Type: application/json+chapters",
  ].join("\n"),
  _redirects: [
    "/article12.html /articles/mer/ 301",
    "/blog/* /articles/:splat 302",
    "/p/:slug /articles/:slug/ # default status",
    "/proxy/* /articles/:splat 200",
    "/gone /404.html 410",
    "/media/maree.mp3 /media/maree.opus 307!",
    "/media/maree.vtt /elsewhere 301",
    "/away https://example.org/x?y=1 301",
  ].join("\n"),
};

async function site(t: TestContext, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const root = await temporaryFolder(t);
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
  const server = await startServer({ root, port: 0, ...options });
  t.after(() => server.close());
  return server;
}

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

describe("the built headers and redirects apply", () => {
  test("headers of all rules that match are sent, joined where they share a name", async (t) => {
    const server = await site(t);
    const page = (await ask(server, "/articles/mer/")).headers;
    assert.deepEqual(
      [page["x-frame-options"], page["link"]],
      ["DENY", "</a>; rel=preload, </b>; rel=preload"],
    );
    assert.equal((await ask(server, "/media/maree.opus")).headers["cache-control"], "public, max-age=60");
    assert.equal((await ask(server, "/")).headers["cache-control"], "no-cache");
  });

  const redirects: readonly (readonly [string, number, string])[] = [
    ["/article12.html", 301, "/articles/mer/"],
    ["/blog/mer/", 302, "/articles/mer/"],
    ["/blog", 302, "/articles/"],
    ["/p/mer", 301, "/articles/mer/"],
    ["/media/maree.mp3", 307, "/media/maree.opus"],
    ["/away", 301, "https://example.org/x?y=1"],
  ];
  for (const [from, status, to] of redirects)
    test(`${from} leads to ${to}`, async (t) => {
      const answer = await ask(await site(t), from);
      assert.deepEqual([answer.status, answer.headers.location], [status, to]);
    });

  test("a file that exists comes before a redirect that is not forced", async (t) => {
    assert.equal((await ask(await site(t), "/media/maree.vtt")).status, 200);
  });

  test("200 and 410 serve another file under the address asked for", async (t) => {
    const server = await site(t);
    assert.match((await ask(server, "/proxy/mer/")).body.toString(), /La mer/);
    assert.equal((await ask(server, "/gone")).status, 410);
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
