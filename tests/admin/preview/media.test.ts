import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { MediaOrigins } from "../../../admin/preview/media/inspect-medium.ts";
import { mediaReader } from "../../../admin/preview/media/media.ts";

const DEMO = fileURLToPath(new URL("../../../content/media/demo/", import.meta.url));

const NOWHERE: MediaOrigins = { known: {}, sent: new Map(), read: async () => undefined };

const vtt = (words: string) => new Blob([`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`]);
const sent = (path: string, file: Blob): MediaOrigins["sent"] =>
  new Map([[path, { bytes: file.size, file }]]);

describe("media of a preview", () => {
  const path = "/media/2027/voix.vtt";

  test("are read from the draft, once for each version, and forgotten when they go", async () => {
    const reader = mediaReader();
    const first = vtt("un");
    assert.equal(await reader.load([path, "une phrase"], { ...NOWHERE, sent: sent(path, first) }), true);
    assert.match(reader.facts().texts.get(path) ?? "", /\nun\n/);
    assert.equal(reader.facts().files.get(path), first.size);
    const address = reader.addressOf(path) ?? "";
    assert.equal(await (await fetch(address)).text(), await first.text());

    const before = reader.facts();
    assert.equal(await reader.load([path], { ...NOWHERE, sent: sent(path, first) }), false);
    assert.equal(reader.facts(), before);

    await reader.load([path], { ...NOWHERE, sent: sent(path, vtt("deux")) });
    assert.match(reader.facts().texts.get(path) ?? "", /\ndeux\n/);
    assert.notEqual(reader.addressOf(path), address);

    assert.equal(await reader.load([path], NOWHERE), true);
    assert.equal(reader.facts().texts.has(path), false);
    assert.equal(reader.addressOf(path), undefined);
  });

  test("are read from the repository where the site does not publish them", async () => {
    const reader = mediaReader();
    const asked: string[] = [];
    const read = async (at: string) => {
      asked.push(at);
      return at === path ? vtt("trois") : undefined;
    };
    await reader.load([path, "/media/absent.vtt", "/articles/x/"], { ...NOWHERE, read });
    await reader.load([path, "/media/absent.vtt"], { ...NOWHERE, read });
    assert.deepEqual(asked, [path, "/media/absent.vtt"]);
    assert.deepEqual([...reader.facts().files.keys()], [path]);
  });

  test("of two versions that come one after the other, the last counts, whichever is read first", async () => {
    const reader = mediaReader();
    const answers: ((blob: Blob) => void)[] = [];
    const read = () => new Promise<Blob>((resolve) => answers.push(resolve));
    const slow = reader.load([path], { ...NOWHERE, read });
    await reader.load([path], { ...NOWHERE, sent: sent(path, vtt("nouveau")) });
    answers[0]?.(vtt("ancien"));
    assert.equal(await slow, false);
    assert.match(reader.facts().texts.get(path) ?? "", /\nnouveau\n/);
  });

  test("a sound has the duration that the build measures, and a broken one says so", async () => {
    const reader = mediaReader();
    const bytes = Uint8Array.from(await readFile(`${DEMO}small-archives.mp3`));
    const good = "/media/voix.mp3";
    const bad = "/media/bruit.mp3";
    const files = new Map([
      ...sent(good, new Blob([bytes])),
      ...sent(bad, new Blob(["ceci n’est pas un son"])),
    ]);
    await reader.load([good, bad], { ...NOWHERE, sent: files });
    const lock = reader.facts().locks.get(good);
    assert.ok(lock?.kind === "audio");
    const known = JSON.parse(
      await readFile(`${DEMO}../../media-lock/demo--small-archives.mp3.json`, "utf8"),
    ) as { seconds: number };
    assert.ok(Math.abs(lock.seconds - known.seconds) < 0.1, `${lock.seconds} ${known.seconds}`);
    assert.deepEqual([lock.codec, lock.type, lock.bytes], ["mp3", "audio/mpeg", bytes.length]);
    assert.equal(reader.facts().faults.get(bad)?.found, "un son illisible");
    assert.equal(reader.facts().files.has(bad), true);
  });
});
