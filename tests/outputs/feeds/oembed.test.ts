/** What sites read where somebody pastes the address of a recording, by the words of https://oembed.com. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allEntries } from "../../../src/content/index.ts";
import { entryLinks, OUTPUTS } from "../../../src/outputs/index.ts";
import { richHub } from "../rich.ts";

const hub = richHub();
const output = OUTPUTS.find(({ name }) => name === "oembed") ?? assert.fail("no oEmbed");
const answers = output.files(hub).map(({ path, render }) => ({
  path,
  answer: JSON.parse(render(hub)) as Readonly<Record<string, unknown>>,
}));

describe("the oEmbed answer of a recording", () => {
  test("is there for each recording, and its page leads to it", () => {
    const recordings = hub.conferences.flatMap((conference) => conference.recordings);
    assert.ok(recordings.length > 1);
    assert.equal(answers.length, recordings.length);
    const announced = allEntries(hub).flatMap((entry) =>
      entryLinks(entry, hub.site).filter(({ type }) => type === "application/json+oembed"),
    );
    assert.deepEqual(announced.map(({ path }) => path).sort(), answers.map(({ path }) => path).sort());
  });

  test("has what the specification requires of a rich answer", () => {
    for (const { path, answer } of answers) {
      assert.equal(answer["type"], "rich", path);
      assert.equal(answer["version"], "1.0", path);
      assert.equal(typeof answer["html"], "string", path);
      assert.equal(typeof answer["width"], "number", path);
      assert.equal(typeof answer["height"], "number", path);
      // where there is one of these, there are the three
      for (const key of ["thumbnail_url", "thumbnail_width", "thumbnail_height"])
        assert.ok(answer[key], `${path}: ${key}`);
    }
  });

  test("frames the page of its own recording at the size that it tells", () => {
    for (const { path, answer } of answers) {
      const [, src] =
        /^<iframe src="(https:\/\/anse\.example\/embed\/[^"]*)" /.exec(String(answer["html"])) ?? [];
      assert.ok(src !== undefined, path);
      const id = path.replace(/^.*\/|\.oembed\.json$/g, "");
      assert.ok(path.startsWith(`/conferences/${src.split("/")[4]}/`), path);
      assert.ok(src.split("/")[5] === "" || src.split("/")[5] === id, `${path}: ${src}`);
      assert.ok(
        String(answer["html"]).includes(` width="${answer["width"]}" height="${answer["height"]}" `),
        path,
      );
    }
    const sources = answers.map(({ answer }) => /src="([^"]*)"/.exec(String(answer["html"]))?.[1]);
    assert.equal(new Set(sources).size, answers.length);
  });
});
