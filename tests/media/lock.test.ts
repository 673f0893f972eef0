import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isStale, lockFor, lockName, measureFile, readLock, writeLock } from "../../src/media/index.ts";
import { cases, fc } from "../harness/property.ts";
import { fixture } from "./fixtures.ts";
import { temporaryFolder } from "./temporary.ts";

describe("the name of a record", () => {
  const names: [src: string, expected: RegExp][] = [
    ["/media/demo/x.opus", /^demo--x\.opus\.json$/],
    ["/media/x-y_z.pdf", /^x-y_z\.pdf\.json$/],
    ["/media/Été/Marée basse.mp3", /^ete--maree-basse\.mp3~[0-9a-f]{8}\.json$/],
    ["/media/a--b.mp3", /^a-b\.mp3~[0-9a-f]{8}\.json$|^a--b\.mp3~[0-9a-f]{8}\.json$/],
    [
      "https://Audio.example.org/2026/talk.opus?v=2",
      /^audio\.example\.org--2026--talk\.opus-v-2~[0-9a-f]{8}\.json$/,
    ],
    ["https://example.org/../../etc", /^example\.org--etc~[0-9a-f]{8}\.json$/],
    [`/media/${"a".repeat(300)}.mp3`, /^a{150}~[0-9a-f]{8}\.json$/],
  ];
  for (const [src, expected] of names) {
    it(`can be read: ${src.slice(0, 60)}`, () => assert.match(lockName(src), expected));
  }

  it("is never that of another medium, even where capitals do not count", () => {
    const part = fc.stringMatching(/^[aAb.-]{1,4}$/);
    const src = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `/media/${parts.join("/")}`),
      fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `https://${parts.join("/")}`),
    );
    fc.assert(
      fc.property(src, src, (a, b) => {
        assert.equal(a === b, lockName(a).toLowerCase() === lockName(b).toLowerCase());
        assert.match(lockName(a), /^[a-z0-9~._-]+\.json$/);
      }),
      { numRuns: cases(1000) },
    );
  });
});

describe("the lock", () => {
  const folder = temporaryFolder();

  it("gives back what was written, in a form that reads well", async () => {
    const record = await measureFile(fixture("vbr.opus"), "/media/demo/x.opus", { peaks: true });
    await writeLock(folder.path, record);
    const locks = await readLock(folder.path);
    assert.deepEqual(locks.problems, []);
    assert.deepEqual(lockFor(locks, "/media/demo/x.opus"), record);
    assert.equal(lockFor(locks, "/media/other.opus"), undefined);
    const source = await readFile(join(folder.path, "media-lock", "demo--x.opus.json"), "utf8");
    assert.ok(source.split("\n").length < 30, source);
    assert.match(source, /"peaks": \[ \d+, .* \]\n/);
    assert.match(source, /\{ "at": 3, "title": "Elle redescend" \}/);
    assert.deepEqual(await readdir(join(folder.path, "media-lock")), ["demo--x.opus.json"]);
  });

  it("names a record that cannot be read and keeps the others", async () => {
    const dir = join(folder.path, "media-lock");
    await mkdir(dir, { recursive: true });
    const good = await readFile(join(dir, "demo--x.opus.json"), "utf8");
    await writeFile(join(dir, "a.json"), "{");
    await writeFile(join(dir, "b.json"), JSON.stringify({ ...JSON.parse(good), seconds: -1 }));
    await writeFile(join(dir, "c.json"), good);
    const { records, problems } = await readLock(folder.path);
    assert.deepEqual([...records.keys()], ["/media/demo/x.opus"]);
    assert.deepEqual(
      problems.map(({ file, found }) => [file, found]),
      [
        ["media-lock/a.json", "mesure illisible, le fichier n’est pas du JSON"],
        ["media-lock/b.json", "mesure illisible, «\u00A0seconds\u00A0» n’a pas la forme attendue"],
        ["media-lock/c.json", "mesure illisible, il devrait s’appeler demo--x.opus.json"],
      ],
    );
  });

  it("is empty where there is none", async () =>
    assert.deepEqual(await readLock(join(folder.path, "nowhere")), { records: new Map(), problems: [] }));

  it("tells a file that changed, though its size and date did not", async () => {
    const path = join(folder.path, "x.vtt");
    await writeFile(path, "WEBVTT\n\n00:01.000 --> 00:02.000\nA\n");
    const record = await measureFile(path, "/media/x.vtt");
    assert.equal(await isStale(path, record), false);
    await writeFile(path, "WEBVTT\n\n00:01.000 --> 00:02.000\nB\n");
    assert.equal(await isStale(path, record), true);
  });
});
