/** The files of a recording, as far as no browser is needed. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { uploadRefusal } from "../../../admin/entry/upload.ts";
import { addressRefusal } from "../../../admin/widgets/sources/address.ts";
import { fileRefusal } from "../../../admin/widgets/sources/check-file.ts";
import { describeFacts } from "../../../admin/widgets/sources/facts.ts";
import { identifySound, measureSound } from "../../../admin/widgets/sources/measure.ts";
import { moved, sourceFileName, withSource } from "../../../admin/widgets/sources/source.ts";
import { MAX_FILE_BYTES } from "../../../src/cms/index.ts";
import { type AudioLock, audioLock, audioUrl } from "../../../src/content/index.ts";
import { mediaKind } from "../../../src/media/index.ts";
import { measuredEndings } from "../../../src/text/index.ts";

const CONTENT = fileURLToPath(new URL("../../../content/", import.meta.url));
const SOUNDS = (await readdir(path.join(CONTENT, "media/demo"))).filter((name) =>
  /\.(?:opus|mp3)$/.test(name),
);

const sound = async (name: string) => new Blob([await readFile(path.join(CONTENT, "media/demo", name))]);

async function lockOf(name: string): Promise<AudioLock> {
  const text = await readFile(path.join(CONTENT, `media-lock/demo--${name}.json`), "utf8");
  return audioLock.parse(JSON.parse(text));
}

describe("what a browser reads of a sound is what the media lock says of it", () => {
  test("there are sounds to read", () => assert.equal(SOUNDS.length, 6));
  for (const name of SOUNDS)
    test(name, async () => {
      const [facts, lock] = [
        await measureSound(await sound(name), `/media/demo/${name}`),
        await lockOf(name),
      ];
      const { kind: _, src: __, sha256: ___, peaks: ____, chapters: _____, ...measured } = lock;
      assert.deepEqual(facts, measured);
    });

  test("a beginning tells the format, and neither size nor duration", async () => {
    const all = await sound("utilite-sociale.opus");
    const { seconds, bytes, codec, channels } = await identifySound(all.slice(0, 100_000), "x.opus");
    assert.deepEqual([seconds, bytes, codec, channels], [undefined, undefined, "opus", 1]);
  });
});

describe("a form takes and refuses the sounds that a build does, and says why as it does", () => {
  test("one whose end is missing plays nearly whole: taken, with advice", async () => {
    const all = await readFile(path.join(CONTENT, "media/demo/small-archives.mp3"));
    const facts = await measureSound(new Blob([all.subarray(0, all.length - 40)]), "voix.mp3");
    assert.equal(facts.flaw, "cut");
  });

  test("half of one is refused by where it stops", async () => {
    const all = await sound("small-archives.mp3");
    await assert.rejects(measureSound(all.slice(0, all.size >> 1), "voix.mp3"), {
      message: /^n’est pas pris\s: fichier coupé\s: il s’arrête à 0:44 sur 1:28\. /,
    });
  });
});

describe("a file that is not the sound that its name says is refused", () => {
  test("a text", () =>
    assert.rejects(measureSound(new Blob(["Bonjour. ".repeat(2000)]), "voix.mp3"), /pas|aucun/));
  test("an Opus called MP3", async () =>
    assert.rejects(measureSound(await sound("small-archives.opus"), "voix.mp3"), /contient de l’Ogg/));
  test("nothing", () => assert.rejects(measureSound(new Blob([]), "voix.opus"), /son/));
});

describe("a file is refused before it is read", () => {
  const cases: readonly (readonly [name: string, size: number, says: RegExp | undefined])[] = [
    ["voix.opus", 1_000_000, undefined],
    ["VOIX.MP3", MAX_FILE_BYTES, undefined],
    [
      "voix.opus",
      60_000_000,
      /fait 60\u00A0Mo, et la limite est de 25\u00A0Mo\..*rien n’est perdu.*plus légère/,
    ],
    ["voix.opus", MAX_FILE_BYTES + 1, /fait 25,1\u00A0Mo/],
    ["voix.opus", 0, /est vide/],
    ["notes.pdf", 1000, /n’est pas un fichier audio/],
    ["sans-ending", 1000, /n’est pas un fichier audio/],
    ["entretien.WAV", 90_000_000, /format de travail/],
  ];
  for (const [name, size, says] of cases)
    test(`${name}, ${size} bytes: ${says?.source ?? "taken"}`, () => {
      const refusal = fileRefusal({ name, size }, MAX_FILE_BYTES);
      if (says === undefined) assert.equal(refusal, undefined);
      else assert.match(refusal ?? "", says);
    });

  test("what may be sent is what may be published and what is measured", () => {
    for (const ending of [...measuredEndings("sound"), ".wav", ".flac", ".aac", ".webm", ".pdf", ".txt"]) {
      const path = `/media/2026/voix${ending}`;
      const taken = fileRefusal({ name: `voix${ending}`, size: 1 }, 10) === undefined;
      assert.equal(audioUrl.safeParse(path).success, taken, ending);
      assert.equal(mediaKind(path) === "audio", taken, ending);
    }
  });
});

describe("a file among the media", () => {
  const file = (size: number, name: string, type = "") => ({ name, size, type });
  test("has the limit of its kind where no field asks for it", () => {
    assert.equal(uploadRefusal(file(8_000_000, "affiche.png", "image/png")), undefined);
    assert.match(
      uploadRefusal(file(9_000_000, "affiche.png", "image/png")) ?? "",
      /9\u00A0Mo.*8\u00A0Mo.*image/,
    );
    assert.equal(uploadRefusal(file(25_000_000, "notes.pdf")), undefined);
    assert.match(uploadRefusal(file(60_000_000, "notes.pdf")) ?? "", /60\u00A0Mo.*25\u00A0Mo/);
  });
  test("is refused where its name says nothing that the site publishes", () =>
    assert.match(uploadRefusal(file(1, "fichier")) ?? "", /que le site ne publie pas.*Rien n’a été envoyé/));
  test("has the limit of the field that asks for it", () =>
    assert.match(uploadRefusal(file(2001, "notes.pdf"), 2000) ?? "", /limite est de 0,1/));
});

describe("an address", () => {
  const rules = {
    hosts: ["archive.org", "*.us.archive.org"],
    isKept: (path: string) => path === "/media/2026/voix.opus",
    known: ["https://archive.org/deja.mp3"],
  };
  const cases: readonly (readonly [address: string, says: RegExp | undefined])[] = [
    ["https://archive.org/download/x/voix.mp3?a=1", undefined],
    ["/media/2026/voix.opus", undefined],
    ["/media/2026/autre.opus", /Aucun fichier/],
    ["http://archive.org/voix.mp3", /https:\/\//],
    ["archive.org/voix.mp3", /adresse complète/],
    ["https://archive.org@ailleurs.example/voix.mp3", /adresse complète/],
    ["https://ailleurs.example/voix.mp3", /« ailleurs\.example ».*archive\.org/],
    ["https://archive.org:8443/voix.mp3", /« archive\.org:8443 »/],
    ["https://archive.org/deja.mp3", /déjà/],
    ["", /Collez/],
    ["https://archive.org/une voix.mp3", /pas d’espace/],
    ["https://archive.org/film.mp4", /un film.*le son seul/],
    ["https://a.us.archive.org/voix.wav", undefined],
  ];
  for (const [address, says] of cases)
    test(`« ${address} »: ${says?.source ?? "taken"}`, () => {
      const refusal = addressRefusal(address, rules);
      if (says === undefined) assert.equal(refusal, undefined);
      else assert.match((refusal ?? "").replaceAll("\u00A0", " "), says);
    });
  test("where no host is allowed, it says so", () =>
    assert.match(addressRefusal("https://a.example/x", { ...rules, hosts: [] }) ?? "", /Aucun hôte/));
});

describe("the list of encodings", () => {
  const [opus, mp3] = [{ url: "/media/a.opus" }, { url: "/media/a.mp3" }];
  const other = { url: "https://a.example/b", type: "audio/mpeg" };
  test("has what is lighter before an MP3", () => {
    assert.deepEqual(withSource([], mp3), [mp3]);
    assert.deepEqual(withSource([mp3], opus), [opus, mp3]);
    assert.deepEqual(withSource([opus, other], { url: "/media/c.m4a" }), [
      opus,
      { url: "/media/c.m4a" },
      other,
    ]);
    assert.deepEqual(withSource([opus, mp3], other), [opus, mp3, other]);
  });
  test("is put in order one place at a time, and no further than its ends", () => {
    assert.deepEqual(moved([opus, mp3], 1, -1), [mp3, opus]);
    assert.deepEqual(moved([opus, mp3], 0, 1), [mp3, opus]);
    assert.deepEqual(moved([opus, mp3], 0, -1), [opus, mp3]);
    assert.deepEqual(moved([opus, mp3], 1, 1), [opus, mp3]);
  });
  test("names each by its file", () => {
    assert.equal(sourceFileName("https://a.example/d%C3%A9bat.mp3?x=/y"), "débat.mp3");
    assert.equal(sourceFileName("/media/100%.mp3"), "100%.mp3");
  });
});

test("facts are told as far as they are known", () => {
  const all = {
    seconds: 333.9,
    bytes: 1_135_097,
    codec: "opus",
    container: "ogg",
    type: "audio/ogg",
    bitrate: 26_825,
    channels: 1,
  };
  const plainSpaces = (facts: readonly string[]) => facts.map((fact) => fact.replaceAll("\u00A0", " "));
  assert.deepEqual(plainSpaces(describeFacts(all)), [
    "5 min 34 s",
    "1,1 Mo",
    "Opus (Ogg)",
    "27 kbit/s",
    "mono",
  ]);
  assert.deepEqual(
    plainSpaces(
      describeFacts({
        codec: "mp3",
        container: "mp3",
        bitrate: 128_000,
        bitrateMode: "variable",
        channels: 2,
      }),
    ),
    ["MP3", "128 kbit/s variables", "stéréo"],
  );
  assert.deepEqual(describeFacts({ type: "audio/mpeg" }), ["MP3"]);
  assert.deepEqual(describeFacts({ type: "audio/x-autre" }), ["audio/x-autre"]);
  assert.deepEqual(describeFacts({}), []);
});
