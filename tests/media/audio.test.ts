import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { MediaError, measureAudio, measureFile } from "../../src/media/index.ts";
import { cases, fc } from "../harness/property.ts";
import { FFPROBE, fixture, fixtureBytes } from "./fixtures.ts";
import { temporaryFolder } from "./temporary.ts";

const CHAPTERS = [
  { at: 0, title: "Elle monte" },
  { at: 3, title: "Elle redescend" },
];

/** Seconds that an Opus decoder drops at the start (RFC 7845, section 5.1); ffprobe counts them as sound. */
function preSkip(bytes: Buffer): number {
  const head = bytes.indexOf("OpusHead");
  return head === -1 ? 0 : bytes.readUInt16LE(head + 10) / 48_000;
}

describe("a sound file", () => {
  const facts: [name: string, codec: string, type: string, mode: string, sampleRate: number][] = [
    ["bare.mp3", "mp3", "audio/mpeg", "constant", 22050],
    ["cbr.mp3", "mp3", "audio/mpeg", "constant", 22050],
    ["vbr.mp3", "mp3", "audio/mpeg", "variable", 22050],
    ["cbr.opus", "opus", "audio/ogg", "constant", 48000],
    ["vbr.opus", "opus", "audio/ogg", "variable", 48000],
    ["voice.m4a", "aac", "audio/mp4", "variable", 22050],
    ["voice.ogg", "vorbis", "audio/ogg", "variable", 22050],
  ];
  for (const [name, codec, type, mode, sampleRate] of facts) {
    it(`is measured as ffprobe measures it: ${name}`, async () => {
      const audio = await measureAudio(fixture(name));
      const bytes = await fixtureBytes(name);
      const probe = FFPROBE[name] ?? { seconds: 0, bytes: 0 };
      const heard = probe.seconds - preSkip(bytes);
      assert.ok(Math.abs(audio.seconds - heard) < 0.001, `${audio.seconds} for ${heard}`);
      assert.equal(audio.seconds, Math.round(audio.seconds * 1000) / 1000);
      const bitrate = (probe.bytes * 8) / probe.seconds;
      assert.ok(Math.abs(audio.bitrate / bitrate - 1) < 0.01, `${audio.bitrate} for ${bitrate}`);
      assert.deepEqual(
        [audio.codec, audio.type, audio.bitrateMode, audio.sampleRate, audio.channels],
        [codec, type, mode, sampleRate, 1],
      );
      assert.deepEqual(
        [audio.bytes, audio.sha256],
        [bytes.length, createHash("sha256").update(bytes).digest("hex")],
      );
      assert.equal(audio.peaks, undefined);
    });
  }

  for (const name of ["cbr.mp3", "vbr.opus", "voice.m4a"]) {
    it(`gives its title and its chapters: ${name}`, async () => {
      const { title, chapters } = await measureAudio(fixture(name));
      assert.deepEqual([title, chapters], ["La marée", CHAPTERS]);
    });
  }

  it("has neither title nor chapters where it says none", async () => {
    const audio = await measureAudio(fixture("bare.mp3"));
    assert.ok(!("title" in audio) && !("chapters" in audio));
  });
});

describe("an MP3 file", () => {
  const folder = temporaryFolder();
  const measured = async (bytes: Buffer) => {
    const path = join(folder.path, "x.mp3");
    await writeFile(path, bytes);
    return measureAudio(path);
  };

  it("of variable bitrate has the same duration without the header that announces it", async () => {
    const bytes = await fixtureBytes("vbr.mp3");
    const header = bytes.indexOf("Xing") - 13;
    const spoilt = Buffer.from(bytes);
    spoilt.write("....", header + 13);
    const { seconds, bitrateMode } = await measured(spoilt);
    // The frame that held the header now counts as sound: 26 ms.
    assert.ok(Math.abs(seconds - 6.896) < 0.001, String(seconds));
    assert.equal(bitrateMode, "variable");
  });

  it("may have tags at its end and some bytes of no use at its start", async () => {
    const bytes = await fixtureBytes("bare.mp3");
    const id3v1 = Buffer.concat([Buffer.from("TAG"), Buffer.alloc(125, 32)]);
    const ape = Buffer.alloc(64, 0);
    ape.write("APETAGEX", 32);
    ape.writeUInt32LE(2000, 40);
    ape.writeUInt32LE(64, 44);
    const { seconds } = await measured(Buffer.concat([Buffer.alloc(500, 7), bytes, ape, id3v1]));
    assert.equal(seconds, 6.87);
  });
});

describe("a sound that plays", () => {
  const folder = temporaryFolder();
  const measured = async (name: string, bytes: Buffer) => {
    const path = join(folder.path, name);
    await writeFile(path, bytes);
    return measureFile(path, `/media/${name}`, { peaks: true });
  };
  const junk = (length: number): Buffer => {
    let state = 1;
    const bytes = Uint8Array.from({ length }, () => {
      state = (state * 48271) % 2147483647;
      return state & 255;
    });
    return Buffer.from(bytes);
  };
  const cases: readonly (readonly [
    what: string,
    name: string,
    make: (bytes: Buffer) => Buffer,
    flaw: string | undefined,
  ])[] = [
    ["its last frame short", "bare.mp3", (bytes) => bytes.subarray(0, -40), "cut"],
    ["70 kB of junk before", "bare.mp3", (bytes) => Buffer.concat([junk(70_000), bytes]), "junk"],
    ["zeros before", "cbr.opus", (bytes) => Buffer.concat([Buffer.alloc(9000), bytes]), "junk"],
    ["junk after", "bare.mp3", (bytes) => Buffer.concat([bytes, junk(200_000)]), "junk"],
    ["zeros after", "bare.mp3", (bytes) => Buffer.concat([bytes, Buffer.alloc(200_000)]), undefined],
    ["junk after", "voice.ogg", (bytes) => Buffer.concat([bytes, junk(9000)]), "junk"],
    ["no end", "vbr.opus", (bytes) => bytes.subarray(0, bytes.lastIndexOf("OggS")), "no-end"],
    ["its last page short", "vbr.opus", (bytes) => bytes.subarray(0, -40), "cut"],
  ];
  for (const [what, name, make, flaw] of cases)
    it(`with ${what} is measured: ${name}`, async (test) => {
      const noise = [test.mock.method(console, "error"), test.mock.method(console, "warn")];
      const whole = await measured(`whole-${name}`, await fixtureBytes(name));
      const found = await measured(name, make(await fixtureBytes(name)));
      assert.ok(found.kind === "audio" && whole.kind === "audio");
      assert.equal(found.flaw, flaw);
      assert.equal(whole.flaw, undefined);
      assert.ok(whole.seconds - found.seconds < 1.1 && found.seconds <= whole.seconds, String(found.seconds));
      if (flaw === "junk") assert.equal(found.seconds, whole.seconds);
      const apart = (found.peaks ?? []).map((peak, at) => Math.abs(peak - (whole.peaks?.[at] ?? 0)));
      if (flaw === "junk" && name.endsWith("mp3"))
        assert.ok(apart.filter((one) => one > 3).length < 20, String(apart));
      assert.deepEqual(
        noise.map(({ mock }) => mock.callCount()),
        [0, 0],
      );
    });
});

describe("a file that is not right", () => {
  const folder = temporaryFolder();
  const broken = async (name: string, bytes: Buffer | string) => {
    const path = join(folder.path, name);
    await writeFile(path, bytes);
    return assert.rejects(measureAudio(path), (error: unknown) => {
      assert.ok(error instanceof MediaError, String(error));
      assert.match(error.remedy, /^\p{Lu}.*\.$/u);
      found = error.found;
      return true;
    });
  };
  let found = "";
  const upTo = async (name: string, part: number) => {
    const bytes = await fixtureBytes(name);
    return bytes.subarray(0, Math.floor(bytes.length * part));
  };

  it("is said to be empty", async () => {
    await broken("x.opus", "");
    assert.equal(found, "fichier vide");
  });

  it("is said to be of another format", async () => {
    for (const name of ["x.mp3", "x.opus", "x.m4a", "x.ogg"]) {
      await broken(name, "Ceci est du texte.\n".repeat(300));
      assert.match(found, /^ce n’est pas un fichier/);
    }
    await broken("y.mp3", await fixtureBytes("vbr.opus"));
    assert.match(found, /^ce n’est pas un fichier MP3/);
    await broken("x.wma", "x");
    assert.equal(found, "format de son inconnu");
  });

  it("is said to be cut, and where, when it announces how long it is", async () => {
    await broken("x.mp3", await upTo("cbr.mp3", 0.5));
    assert.equal(found, "fichier coupé\u00A0: il s’arrête à 0:03 sur 0:06");
  });

  it("is said to be cut when an MP4 file stops anywhere", async () => {
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      await broken("x.m4a", await upTo("voice.m4a", part));
      assert.match(found, /coupé/, `${part}: ${found}`);
    }
  });

  it("is said to be damaged when a byte of an Ogg page changed or a page is missing", async () => {
    const bytes = Buffer.from(await fixtureBytes("vbr.opus"));
    const last = bytes.lastIndexOf("OggS");
    const before = bytes.lastIndexOf("OggS", last - 1);
    await broken("x.opus", Buffer.concat([bytes.subarray(0, before), bytes.subarray(last)]));
    assert.equal(found, "fichier abîmé\u00A0: il manque une partie du son");
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
    await broken("x.opus", bytes);
    assert.match(found, /^fichier abîmé après \d+\u00A0% de sa longueur$/);
  });

  it("is said to be damaged when an MP3 has a hole", async () => {
    const bytes = await fixtureBytes("bare.mp3");
    await broken(
      "x.mp3",
      Buffer.concat([bytes.subarray(0, 9000), Buffer.alloc(100_000), bytes.subarray(9000)]),
    );
    assert.match(found, /^fichier abîmé à 0:0[23]$/);
  });

  it("never makes the program stumble, whichever bytes changed", async () => {
    const names = ["cbr.mp3", "vbr.opus", "voice.m4a", "voice.ogg"];
    const originals = new Map(
      await Promise.all(names.map(async (name) => [name, await fixtureBytes(name)] as const)),
    );
    const change = fc.tuple(fc.nat(40_000), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.nat(300),
        async (name, changes, early) => {
          const bytes = Buffer.from(originals.get(name) ?? "");
          for (const [at, value] of changes) bytes.writeUInt8(value, at % bytes.length);
          // Structures stand at both ends: change them more often.
          bytes.writeUInt8(changes.length, early);
          bytes.writeUInt8(early % 256, bytes.length - 1 - early * 4);
          const path = join(folder.path, `fuzz${name}`);
          await writeFile(path, bytes);
          const outcome = await measureAudio(path).catch((error: unknown) => error);
          if (outcome instanceof Error) assert.ok(outcome instanceof MediaError, outcome.stack ?? "");
          else assert.ok((outcome as { seconds: number }).seconds > 0);
        },
      ),
      { numRuns: cases(100) },
    );
  });
});
