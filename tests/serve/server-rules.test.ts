/** What `_headers` and `_redirects` say holds under `npm start` as it does on the host. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ask, site } from "./server-site.ts";

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
