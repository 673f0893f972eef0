/** Parts of the index are asked for once, and again when they have changed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openParts } from "../../../admin/shell/parts.ts";

test("a part is read once as long as its digest is the same", async () => {
  const asked: string[] = [];
  const parts = openParts<string>("/admin/lists/", async (address) => {
    asked.push(address);
    return `${address} ${asked.length}`;
  });
  const [a, b] = [
    { name: "articles-2013", digest: "1" },
    { name: "topics", digest: "1" },
  ];
  assert.equal(parts.known(a), undefined);
  const [read] = await Promise.all([parts.load([a, b]), parts.load([b]), parts.load([a])]);
  assert.deepEqual(read, ["/admin/lists/articles-2013.1.json 1", "/admin/lists/topics.1.json 2"]);
  await parts.load([b, a]);
  assert.equal(asked.length, 2);
  const news = { ...a, digest: "2" };
  assert.equal(parts.known(news), undefined);
  assert.deepEqual(await parts.load([news, b]), [
    "/admin/lists/articles-2013.2.json 3",
    "/admin/lists/topics.1.json 2",
  ]);
  assert.equal(parts.known(a), undefined);
});

test("a part that is told to be absent is not held", async (t) => {
  const answers: unknown[] = [{ absent: true }, ["a"]];
  t.mock.method(globalThis, "fetch", async () => Response.json(answers.shift()));
  const parts = openParts<readonly string[]>("/admin/lists/");
  const part = { name: "topics", digest: "1" };
  await assert.rejects(parts.load([part]), /absent/);
  assert.equal(parts.known(part), undefined);
  assert.deepEqual(await parts.load([part]), [["a"]]);
});
