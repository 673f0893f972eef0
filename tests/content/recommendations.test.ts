import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type AudioLock, deckAdvice, recommendations, transcriptMisfit } from "../../src/content/index.ts";
import { build, problemsOf, source } from "./sources.ts";

const lock = (src: string, facts: Partial<AudioLock>): [string, AudioLock] => [
  src,
  {
    kind: "audio",
    src,
    sha256: "0".repeat(64),
    bytes: 4_000_000,
    seconds: 600,
    codec: "mp3",
    container: "mp3",
    type: "audio/mpeg",
    bitrate: 53_000,
    bitrateMode: "constant",
    sampleRate: 44_100,
    channels: 1,
    title: "Une rencontre",
    ...facts,
  },
];
const LOCKS = new Map([
  lock("/media/a.opus", { codec: "opus" }),
  lock("/media/a.m4a", { codec: "aac", bitrateMode: "variable" }),
  lock("/media/a.mp3", {}),
  lock("/media/vbr.mp3", { bitrateMode: "variable" }),
  lock("/media/heavy.mp3", { bytes: 15_000_000 }),
  lock("/media/light.mp3", { bytes: 10_000_000 }),
  lock("/media/stereo.mp3", { channels: 2 }),
  lock("/media/a.ogg", { codec: "vorbis" }),
  lock("https://example.org/a.opus", { codec: "opus", remote: { ranges: false } }),
]);
const advice = (urls: readonly string[], transcript: unknown = {}) =>
  recommendations({ sources: urls.map((url) => ({ url })), transcript }, (src) => LOCKS.get(src));

describe("advice on a recording", () => {
  const cases: [urls: string[], expected: string[]][] = [
    [["/media/a.opus", "/media/a.mp3"], []],
    [["/media/a.m4a"], []],
    [["/media/a.mp3"], ["no-modern-source"]],
    [["/media/light.mp3", "/media/a.opus"], []],
    [["/media/a.opus", "/media/vbr.mp3"], ["vbr-mp3@1"]],
    [["/media/a.opus", "/media/heavy.mp3"], ["heavy@1"]],
    [["/media/a.opus", "/media/stereo.mp3"], ["stereo@1"]],
    [["/media/a.opus"], ["no-common-source"]],
    [["/media/a.ogg"], ["no-modern-source", "no-common-source"]],
    [["https://example.org/a.opus", "/media/a.mp3"], ["no-ranges@0"]],
    [["https://example.org/new.opus", "/media/a.mp3"], ["unmeasured@0"]],
    [["/media/a.opus", "/media/a.mp3", "https://example.org/a.wav?x=1"], ["archival@2"]],
    [["https://example.org/new.mp3"], ["no-modern-source", "unmeasured@0"]],
    [["/media/unmeasured.opus", "/media/unmeasured.mp3"], []],
    [[], []],
  ];
  for (const [urls, expected] of cases) {
    it(`is ${expected.join(", ") || "none"} for ${urls.join(", ") || "none"}`, () => {
      const given = advice(urls);
      assert.deepEqual(
        given.map(({ code, source }) => (source === undefined ? code : `${code}@${source}`)),
        expected,
      );
      for (const { remedy } of given) assert.match(remedy, /^\p{Lu}/u);
    });
  }

  it("asks for a title inside a file that was read and has none, and says nothing of one that was not", () => {
    const codes = (sound: object) =>
      recommendations({ sources: [{ url: "/media/b.m4a" }], transcript: {} }, () => sound).map(
        ({ code }) => code,
      );
    assert.deepEqual(codes({ codec: "aac" }), ["no-title"]);
    assert.deepEqual(codes({ bytes: 1000, seconds: 60 }), []);
  });

  it("takes no picture for a sound, though it bears its address", () => {
    const picture = {
      kind: "image",
      src: "/media/a",
      sha256: "0".repeat(64),
      bytes: 1,
      width: 1,
      height: 1,
    } as const;
    const codes = recommendations({ sources: [{ url: "https://a.fr/a.mp3" }], transcript: {} }, () => ({
      ...picture,
      type: "image/png",
    })).map(({ code }) => code);
    assert.deepEqual(codes, ["no-modern-source", "unmeasured"]);
  });

  it("knows formats by type where names say nothing, and working formats by name", () => {
    const codes = (url: string, type?: string) =>
      recommendations(
        { sources: [type === undefined ? { url } : { url, type }], transcript: {} },
        () => undefined,
      ).map(({ code }) => code);
    assert.deepEqual(codes("/media/a", "audio/ogg; codecs=opus"), ["no-common-source"]);
    assert.deepEqual(codes("/media/a", "audio/mp4"), []);
    assert.deepEqual(codes("/media/a", "audio/mpeg"), ["no-modern-source"]);
    assert.deepEqual(codes("/media/a"), ["no-modern-source"]);
    for (const ending of ["wav", "aif", "AIFF", "flac", "webm", "aac"])
      for (const more of ["", "?x=1", "#x"])
        assert.ok(codes(`https://a.fr/b.${ending}${more}`).includes("archival"), ending + more);
    for (const url of ["https://a.fr/b.wav.mp3", "https://a.fr/wav", "https://a.fr/b.mp3?x.wav"])
      assert.ok(!codes(url).includes("archival"), url);
  });

  it("says of each what was found and what to do", () => {
    const said = [
      ["no-transcript", /sans transcription/, /WebVTT, SRT ou texte/],
      ["no-modern-source", /aucun fichier en Opus ou en AAC/, /Opus à 32\u00A0kbit\/s/],
      ["no-common-source", /aucun fichier en MP3 ou en AAC/, /iPhone/],
      ["archival", /format de travail/, /version Opus, MP3 ou M4A/],
      ["vbr-mp3", /débit variable/, /débit constant/],
      ["heavy", /plus de 1\u00A0Mo/, /32\u00A0kbit\/s en Opus/],
      ["stereo", /stéréo/, /le mono suffit/],
      ["no-title", /sans titre/, /un titre et un auteur/],
      ["no-ranges", /par morceaux/, /Accept-Ranges/],
      ["unmeasured", /jamais mesuré/, /npm run media/],
    ] as const;
    const bad = {
      bytes: 9e6,
      seconds: 60,
      codec: "mp3",
      bitrateMode: "variable",
      channels: 2,
      remote: { ranges: false },
    } as const;
    const all = [
      ...recommendations({ sources: [{ url: "a.mp3" }, { url: "b.wav" }] }, (src) =>
        src === "a.mp3" ? bad : undefined,
      ),
      ...advice(["/media/a.ogg", "https://example.org/new.opus"]),
    ];
    for (const [code, found, remedy] of said) {
      const one = all.find((other) => other.code === code);
      assert.match(one?.found ?? "", found);
      assert.match(one?.remedy ?? "", remedy);
    }
  });

  it("asks for a transcript where there is none", () => {
    assert.deepEqual(
      recommendations({ sources: [{ url: "/media/a.m4a" }] }, (src) => LOCKS.get(src)).map(
        ({ code }) => code,
      ),
      ["no-transcript"],
    );
  });

  it("says how heavy a file is", () =>
    assert.equal(
      advice(["/media/a.opus", "/media/heavy.mp3"])[0]?.found,
      "1,5\u00A0Mo par minute, plus de 1\u00A0Mo",
    ));
});

it("a title over 200 characters and a lead over 600 are advised on, and published", () => {
  const long = source("article", "x", { title: "é".repeat(201), summary: "é".repeat(601) });
  const { hub, problems } = build([long]);
  assert.equal(hub?.articles.length, 1);
  assert.deepEqual(
    problems.map(({ severity, field }) => [severity, ...(field ?? [])]),
    [
      ["warning", "title"],
      ["warning", "summary"],
    ],
  );
  assert.deepEqual(
    problemsOf([source("article", "x", { title: "é".repeat(200), summary: "é".repeat(600) })]),
    [],
  );
});

describe("advice on a PDF", () => {
  const found = (unmapped: readonly number[], active?: readonly ("script" | "attachment")[]) =>
    deckAdvice({
      kind: "deck",
      src: "/media/a.pdf",
      sha256: "0".repeat(64),
      bytes: 1,
      ...(active === undefined ? {} : { active: [...active] }),
      pages: unmapped.map((count, n) => ({
        ...{ n: n + 1, width: 4, height: 3, text: "", blocks: [] },
        ...(count === 0 ? {} : { unmapped: count }),
      })),
    }).map((advice) => advice.found);

  it("names pages whose letters cannot be told, five at most", () => {
    assert.match(found([0, 7])[0] ?? "", /\(page 2\)$/);
    assert.match(found([1, 1, 1, 1, 1])[0] ?? "", /\(pages 1, 2, 3, 4, 5\)$/);
    assert.match(found([1, 1, 1, 0, 1, 1, 1])[0] ?? "", /\(pages 1, 2, 3, 5, 6…\)$/);
  });

  it("is none on a PDF of pages whose letters are known, and first of what does something", () => {
    assert.deepEqual(found([0, 0]), []);
    const [first, second, ...others] = found([1], ["script", "attachment"]);
    assert.match(first ?? "", /du JavaScript.*un fichier joint/);
    assert.match(second ?? "", /\(page 1\)$/);
    assert.deepEqual(others, []);
  });
});

describe("a transcript beside the duration of its recording", () => {
  const found = (spoken: readonly (readonly [number, number])[], seconds?: number) =>
    transcriptMisfit(
      spoken.map(([start, end]) => ({ start, end })),
      seconds,
    )?.found;

  it("may end a little after it, and may begin late", () => {
    assert.equal(found([[0, 3580.5]], 3579), undefined);
    assert.equal(found([[1700, 3579]], 3579), undefined);
    assert.equal(found([[0, 9000]], undefined), undefined);
    assert.equal(found([], 3579), undefined);
  });

  it("is remarked on with both durations where it ends after, or covers less than half", () => {
    assert.equal(
      found(
        [
          [0, 3490],
          [3490, 3700],
        ],
        3580,
      ),
      "une transcription qui finit à 1:01:40, alors que l’enregistrement dure 59:40",
    );
    assert.equal(
      found(
        [
          [5, 700],
          [700, 1700],
        ],
        3580,
      ),
      "une transcription qui va de 0:05 à 28:20, alors que l’enregistrement dure 59:40",
    );
  });
});
