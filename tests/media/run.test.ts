import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MediaEvent, measureAll, measureMissing, readLock } from "../../src/media/index.ts";
import { asMediaError } from "../../src/media/media-error.ts";
import { PROJECT } from "../../src/project/index.ts";
import { fixture, fixtureBytes } from "./fixtures.ts";
import { loopback, serve } from "./loopback.ts";
import { temporaryFolder } from "./temporary.ts";

const server = loopback();
const folder = temporaryFolder();
const VTT = "WEBVTT\n\n00:10.000 --> 00:12.000\nBonjour.\n";

/** A content folder with two files, and the addresses that an entry names. */
async function content(name: string, addresses: readonly string[] = []): Promise<string> {
  const dir = join(folder.path, name);
  await mkdir(join(dir, "media", "demo"), { recursive: true });
  await mkdir(join(dir, "conferences", "2026"), { recursive: true });
  await cp(fixture("vbr.opus"), join(dir, "media", "demo", "x.opus"));
  await writeFile(join(dir, "media", "demo", "x.vtt"), VTT);
  await writeFile(join(dir, "media", "notes.odt"), "not measured");
  const sources = addresses.map((url) => `      - url: ${url}\n`).join("");
  await writeFile(
    join(dir, "conferences", "2026", "talk.md"),
    `---\ntitle: Une rencontre\nrecordings:\n  - id: a\n    sources:\n${sources || "      []\n"}---\nTexte.\n`,
  );
  return dir;
}
const run = async (contentDir: string) => {
  const events: MediaEvent[] = [];
  const cacheDir = join(folder.path, "cache");
  const summary = await measureAll({ contentDir, cacheDir, onEvent: (event) => events.push(event) });
  const { measured, unchanged, removed, failures } = summary;
  return { counts: [measured, unchanged, removed, failures.length], events, ...summary };
};
const names = async (dir: string) => (await readdir(join(dir, "media-lock"))).sort();

describe("bringing the lock up to date", () => {
  it("measures what is new once, then nothing until a file changes or goes", async () => {
    const dir = await content("once");
    assert.deepEqual((await run(dir)).counts, [2, 0, 0, 0]);
    assert.deepEqual(await names(dir), ["demo--x.opus.json", "demo--x.vtt.json"]);
    const { records } = await readLock(dir);
    const audio = records.get("/media/demo/x.opus");
    assert.ok(audio?.kind === "audio" && audio.peaks?.length === 400);

    const written = (await stat(join(dir, "media-lock", "demo--x.opus.json"))).mtimeMs;
    assert.deepEqual((await run(dir)).counts, [0, 2, 0, 0]);
    assert.equal((await stat(join(dir, "media-lock", "demo--x.opus.json"))).mtimeMs, written);

    await cp(fixture("cbr.opus"), join(dir, "media", "demo", "x.opus"));
    assert.deepEqual((await run(dir)).counts, [1, 1, 0, 0]);

    await rm(join(dir, "media", "demo", "x.opus"));
    const last = await run(dir);
    assert.deepEqual(last.counts, [0, 1, 1, 0]);
    assert.deepEqual(last.events.at(-1), { kind: "removed", src: "/media/demo/x.opus" });
    assert.deepEqual(await names(dir), ["demo--x.vtt.json"]);
  });

  it("keeps the addresses of paragraphs when a transcript is corrected", async () => {
    const dir = await content("corrected");
    await run(dir);
    await writeFile(join(dir, "media", "demo", "x.vtt"), VTT.replace("00:10.000", "00:11.500"));
    await run(dir);
    const record = (await readLock(dir)).records.get("/media/demo/x.vtt");
    assert.deepEqual(record?.kind === "transcript" && record.moments, [{ id: "t10", start: 11.5 }]);
  });

  it("names a damaged file, goes on, and forgets what was measured on it", async () => {
    const dir = await content("damaged");
    await run(dir);
    await writeFile(join(dir, "media", "demo", "x.opus"), (await fixtureBytes("vbr.opus")).subarray(0, 20));
    await writeFile(join(dir, "media", "demo", "y.mp3"), "du texte");
    await cp(fixture("cbr.mp3"), join(dir, "media", "demo", "z.mp3"));
    const { counts, failures } = await run(dir);
    assert.deepEqual(counts, [1, 1, 0, 2]);
    assert.deepEqual(
      failures.map(({ src }) => src),
      ["/media/demo/x.opus", "/media/demo/y.mp3"],
    );
    assert.deepEqual(await names(dir), ["demo--x.vtt.json", "demo--z.mp3.json"]);
  });

  it("names five bad files among ten and measures the other five", async () => {
    const dir = await content("ten");
    const media = (name: string) => join(dir, "media", name);
    await cp(fixture("code-beyond-unicode.pdf"), media("a.pdf"));
    await cp(fixture("page-600x14400.pdf"), media("b.pdf"));
    await cp(fixture("cbr.mp3"), media("c.mp3"));
    const bad = ["d.pdf", "e.mp3", "f.png", "g.m4a", "h.opus"];
    for (const name of bad) await writeFile(media(name), `%PDF-1.7\n${"\u0000\u0001".repeat(3000)}`);
    const { counts, failures } = await run(dir);
    assert.deepEqual(counts, [5, 0, 0, 5]);
    assert.deepEqual(
      failures.map(({ src }) => src),
      bad.map((name) => `/media/${name}`),
    );
    for (const { found, remedy } of failures) assert.match(`${found}. ${remedy}`, /^\p{L}[^\n]*\.$/u);
    const build = await measureMissing(
      dir,
      ["a.pdf", "b.pdf", "c.mp3", ...bad].map((name) => `/media/${name}`),
      new Map(),
    );
    assert.deepEqual([build.records.size, build.failures.length], [3, 5]);
  });

  it("tells of a fault of our own as of the file's", () => {
    for (const error of [new RangeError("Invalid code point -522133280"), new Error("x"), "x"]) {
      const { found, remedy } = asMediaError(error);
      assert.equal(found, "fichier dont la lecture a échoué");
      assert.doesNotMatch(remedy, /code point|Error/);
    }
  });

  it("makes again a record that cannot be read, and clears what an interrupted run left", async () => {
    const dir = await content("spoilt");
    await run(dir);
    await writeFile(join(dir, "media-lock", "demo--x.opus.json"), '{ "kind": "audio"');
    await writeFile(join(dir, "media-lock", "demo--x.vtt.json.1-1.tmp"), "{");
    const { counts, problems } = await run(dir);
    assert.deepEqual(counts, [1, 1, 0, 0]);
    assert.deepEqual(
      problems.map(({ file }) => file),
      ["media-lock/demo--x.opus.json"],
    );
    assert.deepEqual(await names(dir), ["demo--x.opus.json", "demo--x.vtt.json"]);
  });

  it("measures the addresses that entries name, says which entry when one fails, and keeps its old record", async () => {
    server.answer = serve({ bytes: await fixtureBytes("cbr.mp3"), type: "audio/mpeg", etag: '"1"' });
    const url = `${server.origin}/talk.mp3`;
    const dir = await content("remote", [url]);
    assert.deepEqual((await run(dir)).counts, [3, 0, 0, 0]);
    assert.deepEqual((await run(dir)).counts, [0, 3, 0, 0]);

    server.answer = (_, response) => void response.writeHead(404).end();
    const { counts, failures } = await run(dir);
    assert.deepEqual(counts, [0, 2, 0, 1]);
    assert.deepEqual([failures[0]?.src, failures[0]?.namedBy], [url, "conferences/2026/talk.md"]);
    assert.ok((await readLock(dir)).records.has(url));

    const entry = join(dir, "conferences", "2026", "talk.md");
    const whole = await readFile(entry, "utf8");
    await writeFile(entry, whole.replace("title:", "title: ["));
    assert.deepEqual((await run(dir)).counts, [0, 2, 0, 0], "an entry that cannot be read may still name it");
    assert.ok((await readLock(dir)).records.has(url));
    await writeFile(entry, whole.replace(url, "/media/demo/x.opus"));
    assert.deepEqual((await run(dir)).counts, [0, 2, 1, 0]);
  });

  it("has nothing to do in an empty folder", async () =>
    assert.deepEqual((await run(join(folder.path, "nowhere"))).counts, [0, 0, 0, 0]));
});

describe("a build", () => {
  it("measures local files that the lock does not hold, without decoding, and asks no server", async () => {
    server.asked.length = 0;
    const dir = await content("build");
    const sources = [
      "/media/demo/x.opus",
      "/media/demo/x.opus",
      "/media/gone.mp3",
      `${server.origin}/x.opus`,
    ];
    const { records, failures } = await measureMissing(dir, sources, new Map());
    const audio = records.get("/media/demo/x.opus");
    assert.ok(audio?.kind === "audio" && audio.seconds === 6.808 && audio.peaks === undefined);
    assert.equal(records.size, 1);
    assert.deepEqual(failures, [
      { src: "/media/gone.mp3", found: "fichier introuvable", remedy: "Ajoutez-le, ou corrigez son nom." },
    ]);
    assert.deepEqual(server.asked, []);
    assert.equal((await measureMissing(dir, sources.slice(0, 1), records)).records.size, 0);
  });
});

describe("npm run media", () => {
  const script = fileURLToPath(new URL("../../scripts/media.ts", import.meta.url));
  const call = (dir: string) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", script, "--content", dir]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );

  it("says what it does, and fails where a file is damaged", async () => {
    const dir = await content("command");
    const good = await call(dir);
    assert.equal(good.code, 0, good.stderr);
    assert.match(good.stdout, /^mesuré {4}\/media\/demo\/x\.opus \(0:06, opus 16\skbit\/s, 15\sKo\)$/m);
    assert.match(good.stdout, /^2\smédias mesurés, 0\sinchangé\.$/m);
    await writeFile(join(dir, "media", "y.mp3"), "du texte");
    const bad = await call(dir);
    assert.equal(bad.code, 1);
    assert.match(bad.stderr, /^\/media\/y\.mp3\u00A0: ce n’est pas un fichier MP3, malgré son nom\. /m);
    assert.doesNotMatch(bad.stdout + bad.stderr, /\bat .*:\d+:\d+|Error|undefined/);
  });

  it("asks nothing of an address in http://, nor of any where the settings cannot be read", async () => {
    server.asked.length = 0;
    const dir = await content("unsafe", [`${server.origin}/talk.mp3`]);
    assert.match((await call(dir)).stderr, /site\.yaml, qui nomme les hôtes permis, est à corriger\. /);
    const { host } = new URL(server.origin);
    const site = await readFile(join(PROJECT.content, "site.yaml"), "utf8");
    await writeFile(join(dir, "site.yaml"), site.replace(/^mediaHosts:.*$/m, `mediaHosts: ["${host}"]`));
    assert.match(
      (await call(dir)).stderr,
      /talk\.mp3\u00A0: une adresse en http:\/\/, que les navigateurs refusent/,
    );
    assert.deepEqual(server.asked, []);
  });
});
