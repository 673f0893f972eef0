import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { beforeEach, describe, it, mock } from "node:test";
import { hostProblem } from "../../src/content/index.ts";
import { MediaError, measureAudio, measureRemote, type RemoteOptions } from "../../src/media/index.ts";
import { fixture, fixtureBytes } from "./fixtures.ts";
import { loopback, serve } from "./loopback.ts";
import { temporaryFolder } from "./temporary.ts";

const server = loopback();
const folder = temporaryFolder();
const opus = await fixtureBytes("vbr.opus");
const measured = (path: string, options: Partial<RemoteOptions> = {}) =>
  measureRemote(`${server.origin}${path}`, { cacheDir: join(folder.path, "cache"), ...options });
const refused = async (path: string, options: Partial<RemoteOptions> = {}): Promise<string> => {
  const error = await measured(path, options).then(
    () => assert.fail("it was measured"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof MediaError, String(error));
  assert.match(error.remedy, /^\p{Lu}.*\.$/u);
  return error.found;
};

beforeEach(() => {
  server.asked.length = 0;
});

describe("a file at an address", () => {
  it("is measured as if it were here, and what the server says of it is noted", async () => {
    server.answer = serve({ bytes: opus, etag: '"1"' });
    const record = await measured("/x.opus?a=1", { peaks: true });
    assert.ok(record.kind === "audio");
    const { peaks, ...audio } = record;
    assert.deepEqual(audio, {
      src: `${server.origin}/x.opus?a=1`,
      ...(await measureAudio(fixture("vbr.opus"))),
      remote: { etag: '"1"', ranges: true },
    });
    assert.equal(peaks?.length, 400);
    assert.deepEqual(server.asked, ["HEAD", "GET bytes=0-"]);
    assert.deepEqual(await readdir(join(folder.path, "cache")), []);
  });

  it("is not fetched again while the server's mark for it is the same", async () => {
    server.answer = serve({ bytes: opus, etag: '"1"' });
    const before = await measured("/x.opus");
    server.asked.length = 0;
    assert.equal(await measured("/x.opus", { before }), before);
    assert.deepEqual(server.asked, ["HEAD"]);
    server.answer = serve({ bytes: opus, etag: '"2"' });
    assert.deepEqual((await measured("/x.opus", { before })).remote, { etag: '"2"', ranges: true });
  });

  it("is measured where the server knows neither HEAD nor parts", async () => {
    const whole = serve({ bytes: opus, ranges: false });
    server.answer = (request, response) => {
      if (request.method === "HEAD") response.writeHead(405).end();
      else whole(request, response);
    };
    const record = await measured("/x.opus");
    assert.deepEqual(record.remote, { ranges: false });
    assert.equal(record.bytes, opus.length);
  });

  it("is known by its type where its address has no ending", async () => {
    server.answer = serve({ bytes: await fixtureBytes("voice.m4a"), type: "audio/x-m4a; x=y" });
    const record = await measured("/telecharger/12");
    assert.ok(record.kind === "audio" && record.codec === "aac" && record.src.endsWith("/telecharger/12"));
  });

  it("is fetched on from where the line broke", async () => {
    server.answer = serve({ bytes: opus, etag: '"1"', breaks: [5000, 4000] });
    const { sha256 } = await measured("/x.opus");
    assert.equal(sha256, createHash("sha256").update(opus).digest("hex"));
    assert.deepEqual(server.asked, ["HEAD", "GET bytes=0-", "GET bytes=5000-", "GET bytes=9000-"]);
  });

  it("is fetched on by the next run, unless it changed meanwhile", async () => {
    const limits = { attempts: 1 };
    server.answer = serve({ bytes: opus, etag: '"1"', breaks: [5000] });
    await refused("/later.opus", { limits });
    server.asked.length = 0;
    await measured("/later.opus", { limits });
    assert.deepEqual(server.asked, ["HEAD", "GET bytes=5000-"]);

    server.answer = serve({ bytes: opus, etag: '"1"', breaks: [5000] });
    await refused("/later.opus", { limits });
    server.asked.length = 0;
    server.answer = serve({ bytes: await fixtureBytes("cbr.opus"), etag: '"2"' });
    const record = await measured("/later.opus", { limits });
    assert.deepEqual(server.asked, ["HEAD", "GET bytes=0-"]);
    assert.ok(record.kind === "audio" && record.bitrateMode === "constant");
    assert.deepEqual(await readdir(join(folder.path, "cache")), []);
  });

  it("is fetched from the start where the server gives no mark to go on by", async () => {
    server.answer = serve({ bytes: opus, breaks: [5000] });
    const { sha256 } = await measured("/x.opus");
    assert.equal(sha256, createHash("sha256").update(opus).digest("hex"));
    assert.deepEqual(server.asked, ["HEAD", "GET bytes=0-", "GET bytes=0-"]);
  });

  const status: [code: number, found: RegExp][] = [
    [404, /ne connaît pas ce fichier \(404\)/],
    [403, /refuse l’accès \(403\)/],
    [503, /en panne ou débordé \(503\)/],
    [418, /réponse inattendue du serveur \(418\)/],
  ];
  for (const [code, found] of status) {
    it(`is refused with a reason when the server answers ${code}`, async () => {
      server.answer = (_, response) => void response.writeHead(code).end();
      assert.match(await refused("/x.opus"), found);
    });
  }

  it("is refused when the address leads to a page, is no address, or to too large a file", async () => {
    server.answer = serve({ bytes: Buffer.from("<!doctype html>"), type: "text/html; charset=utf-8" });
    assert.equal(await refused("/x.opus"), "l’adresse mène à une page, pas à un fichier");
    server.answer = serve({ bytes: opus });
    assert.match(await refused("/x.opus", { limits: { maxBytes: 1000 } }), /^fichier de plus de/);
    await assert.rejects(
      measureRemote("ftp://example.org/x", { cacheDir: folder.path }),
      /adresse mal écrite/,
    );
  });

  it("is refused when it grows past the limit without having said so", async () => {
    server.answer = (_, response) => {
      response.setHeader("content-type", "audio/ogg");
      response.write(opus);
      response.end(opus);
    };
    assert.match(
      await refused("/x.opus", { limits: { maxBytes: opus.length + 1, attempts: 1 } }),
      /^fichier de plus de/,
    );
  });

  it("is named damaged when what came is not what it should be", async () => {
    server.answer = serve({ bytes: opus.subarray(0, 20) });
    assert.match(await refused("/x.opus"), /^fichier Ogg sans son/);
    server.answer = serve({ bytes: Buffer.from("x".repeat(999)), type: "application/pdf" });
    assert.match(await refused("/x.pdf"), /^ce n’est pas un fichier PDF/);
  });

  it("is given up when the server says nothing, or stops in the middle", async () => {
    const limits = { patience: 100, attempts: 1 };
    server.answer = () => undefined;
    assert.equal(await refused("/x.opus", { limits }), "le serveur ne répond plus depuis 1\u00A0s");
    server.answer = (request, response) => {
      response.writeHead(200, { "content-type": "audio/ogg", "content-length": opus.length });
      if (request.method === "HEAD") response.end();
      else response.write(opus.subarray(0, 3000));
    };
    assert.equal(await refused("/x.opus", { limits }), "le serveur ne répond plus depuis 1\u00A0s");
  });

  it("is said to be out of reach when nobody listens there", async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const url = `http://127.0.0.1:${port}/x.opus`;
    await assert.rejects(
      measureRemote(url, { cacheDir: folder.path }),
      (error) =>
        error instanceof MediaError &&
        error.found === `«\u00A0127.0.0.1:${port}\u00A0» est injoignable (ECONNREFUSED)`,
    );
  });

  it("is said to be out of reach when there is no network", async () => {
    const failure = new TypeError("fetch failed", {
      cause: Object.assign(new Error(), { code: "EAI_AGAIN" }),
    });
    const stub = mock.method(globalThis, "fetch", () => Promise.reject(failure));
    assert.match(await refused("/x.opus"), /^pas de réseau, ou «\u00A0127\.0\.0\.1:\d+\u00A0» n’existe pas$/);
    stub.mock.restore();
  });
});

describe("an address that leads to another", () => {
  const other = loopback();
  const hostOf = (origin: string): string => new URL(origin).host;
  const among = (...origins: string[]): Partial<RemoteOptions> => ({
    check: (address) => hostProblem(new URL(address).host, origins.map(hostOf)),
  });
  const leadTo = (status: number, location: () => string): void => {
    server.answer = (_, response) => void response.writeHead(status, { location: location() }).end();
  };
  beforeEach(() => {
    other.asked.length = 0;
    other.answer = serve({ bytes: opus, etag: '"1"' });
  });

  for (const status of [301, 302, 303, 307, 308])
    it(`is followed (${status}), and the hosts that it leads to are noted`, async () => {
      leadTo(status, () => `${other.origin}/y.opus`);
      const record = await measured("/x.opus", among(server.origin, other.origin));
      assert.equal(record.src, `${server.origin}/x.opus`);
      assert.deepEqual(record.remote, { etag: '"1"', ranges: true, redirects: [hostOf(other.origin)] });
      assert.equal(record.bytes, opus.length);
    });

  it("is refused before the other host is asked, where that one is not allowed", async () => {
    leadTo(302, () => `${other.origin}/y.opus`);
    const found = await refused("/x.opus", among(server.origin));
    assert.equal(
      found,
      `l’adresse mène à ${other.origin}/y.opus\u00A0: l’hôte «\u00A0${hostOf(other.origin)}\u00A0» n’est pas permis`,
    );
    assert.deepEqual(other.asked, []);
  });

  it("is refused where it is not allowed itself, without being asked", async () => {
    assert.match(
      await refused("/x.opus", among(other.origin)),
      /^l’hôte «\s127\.0\.0\.1:\d+\s» n’est pas permis$/,
    );
    assert.deepEqual(server.asked, []);
  });

  it("is noted anew where it leads elsewhere, though the file is the same", async () => {
    server.answer = serve({ bytes: opus, etag: '"1"' });
    const before = await measured("/x.opus");
    leadTo(302, () => `${other.origin}/y.opus`);
    other.asked.length = 0;
    const moved = await measured("/x.opus", { before });
    assert.deepEqual(moved, { ...before, remote: { ...before.remote, redirects: [hostOf(other.origin)] } });
    assert.deepEqual(other.asked, ["HEAD"]);
    assert.equal(await measured("/x.opus", { before: moved }), moved);
  });

  it("is given up where it leads in circles, or to what is no address", async () => {
    leadTo(302, () => "/x.opus");
    assert.match(await refused("/x.opus"), /^l’adresse mène d’adresse en adresse/);
    leadTo(302, () => "file:///etc/passwd");
    assert.equal(await refused("/x.opus"), "l’adresse mène à ce qui n’en est pas une");
  });
});
