/** Recordings and slides of a conference, with what was measured on their files. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AudioLock, Conference, MediaLock } from "../../src/content/index.ts";
import { build, hubOf, source, type World } from "./sources.ts";

const SHA = "0123456789abcdef".repeat(4);
const sound = (src: string, more: Partial<AudioLock> = {}): AudioLock => ({
  ...{ kind: "audio", src, sha256: SHA, bytes: 9, seconds: 60, codec: "opus", container: "ogg" },
  ...{ type: "audio/ogg", bitrate: 32_000, bitrateMode: "constant", sampleRate: 48_000, channels: 1 },
  ...more,
});
const pdf: MediaLock = {
  ...{ kind: "deck", src: "/media/d.pdf", sha256: SHA, bytes: 77 },
  pages: [1, 2].map((n) => ({ n, width: 960, height: 540, title: `Page ${n}`, text: "mots", blocks: [] })),
};

function talkOf(data: object, world: World = {}): Conference {
  const files = ["/media/a.opus", "/media/b.mp3", "/media/t.vtt", "/media/d.pdf"];
  const [conference] = hubOf([source("conference", "x", { ...data })], { files, ...world }).conferences;
  assert.ok(conference);
  return conference;
}

const recordingOf = (recording: object, data: object = {}, world: World = {}) => {
  const talk = talkOf({ recordings: [{ id: "matin", ...recording }], ...data }, world);
  const [found] = talk.recordings;
  assert.ok(found);
  return found;
};

describe("a file of a recording", () => {
  const [a, b] = [
    { url: "/media/a.opus" },
    { url: "/media/b.mp3", bytes: 5, seconds: 50, type: "audio/x-mine" },
  ];

  test("is what was measured on it, whatever the form said", () => {
    const measured = sound("/media/b.mp3", { type: "audio/mpeg", codec: "mp3" });
    const { sources } = recordingOf({ sources: [b] }, {}, { locks: [measured] });
    const { type, bytes, seconds, codec, bitrate } = measured;
    assert.deepEqual(sources, [{ url: b.url, type, bytes, seconds, codec, bitrate }]);
  });

  test("is what the form said, where nothing was measured", () =>
    assert.deepEqual(recordingOf({ sources: [b] }).sources, [b]));

  test("is what its name and its size on the disk say, where nobody said anything", () =>
    assert.deepEqual(recordingOf({ sources: [a, { url: "https://media.hub.example/x" }] }).sources, [
      { ...a, type: "audio/ogg", bytes: a.url.length },
      { url: "https://media.hub.example/x", type: "audio/mpeg" },
    ]));

  test("is no sound where what was measured is something else", () => {
    const image: MediaLock = {
      kind: "image",
      src: a.url,
      sha256: SHA,
      bytes: 1,
      width: 1,
      height: 1,
      type: "image/png",
    };
    const { sources, seconds } = recordingOf({ sources: [a] }, {}, { locks: [image] });
    assert.match(sources[0]?.type ?? "", /^audio\/ogg/);
    assert.equal(seconds, undefined);
  });
});

describe("a recording", () => {
  const sources = [{ url: "/media/a.opus" }, { url: "/media/b.mp3" }];

  test("lasts as its first file whose duration is known, and looks as the first that was drawn", () => {
    const locks = [sound("/media/b.mp3", { seconds: 61.5, peaks: [0, 99] })];
    const { seconds, peaks, chapters, cues } = recordingOf(
      { sources, chapters: [{ at: 10, title: "C" }], cues: [{ at: 20, deck: "d", slide: 1 }] },
      { decks: [{ id: "d", file: "/media/d.pdf", title: "D" }] },
      { locks },
    );
    assert.deepEqual([seconds, peaks], [61.5, [0, 99]]);
    assert.deepEqual(chapters, [{ at: 10, title: "C", end: 61.5 }]);
    assert.deepEqual(cues, [{ at: 20, deck: "d", slide: 1, end: 61.5 }]);
  });

  test("has no end of its own to tell where no duration is known", () => {
    const { seconds, peaks, chapters } = recordingOf({
      sources,
      chapters: [
        { at: 10, title: "Deux" },
        { at: 0, title: "Un" },
      ],
    });
    assert.deepEqual([seconds, peaks], [undefined, undefined]);
    assert.deepEqual(chapters, [
      { at: 0, title: "Un", end: 10 },
      { at: 10, title: "Deux" },
    ]);
  });

  test("has its own title, licence and day, else its conference’s, else the site’s", () => {
    const told = (recording: object, data: object = {}) => {
      const { title, licence, publishedAt } = recordingOf({ sources, ...recording }, data);
      return [title, licence.id, publishedAt];
    };
    const own = { title: "Débat", licence: "CC0-1.0", publishedAt: "2026-03-01" };
    assert.deepEqual(told(own, { licence: "CC-BY-4.0" }), ["Débat", "CC0-1.0", "2026-03-01T00:00:00+01:00"]);
    assert.deepEqual(told({}, { title: "T", licence: "CC-BY-4.0" }), [
      "T",
      "CC-BY-4.0",
      "2026-01-02T00:00:00+01:00",
    ]);
    assert.deepEqual(told({}, { title: "T" })[1], "CC-BY-NC-SA-4.0");
  });

  test("tells its days in the time zone of its conference", () => {
    const days = { recordedAt: "2026-02-01T10:00", publishedAt: "2026-02-02T10:00" };
    const transcript = { file: "/media/t.vtt", status: "reviewed", reviewedAt: "2026-02-03T10:00" };
    const {
      recordedAt,
      publishedAt,
      transcript: read,
    } = recordingOf({ sources, ...days, transcript }, { timeZone: "America/Martinique" });
    assert.deepEqual(
      [recordedAt, publishedAt, read?.reviewedAt, read?.bytes, read?.paragraphs],
      ["2026-02-01T10:00:00-04:00", "2026-02-02T10:00:00-04:00", "2026-02-03T10:00:00-04:00", 12, []],
    );
  });

  test("after the first of its conference has moments that bear its name", () => {
    const transcript = { file: "/media/t.vtt" };
    const { hub } = build(
      [
        source("conference", "x", {
          recordings: ["matin", "soir"].map((id) => ({ id, sources, transcript })),
        }),
      ],
      {
        files: ["/media/a.opus", "/media/b.mp3", "/media/t.vtt"],
        transcript: (_, prefix) => [{ id: `${prefix ?? "first"}`, start: 0, end: 1, text: "Mot" }],
      },
    );
    assert.deepEqual(
      hub?.conferences[0]?.recordings.map(({ first, transcript: read }) => [first, read?.paragraphs[0]?.id]),
      [
        [true, "first"],
        [false, "soir"],
      ],
    );
  });
});

describe("slides", () => {
  const deck = { id: "d", file: "/media/d.pdf", title: "D" };

  test("are the pages that were measured, an editor’s words over them, with pictures of two sizes", () => {
    const [found] = talkOf(
      { decks: [{ ...deck, pages: [{ n: 2, alt: "Un schéma" }] }] },
      { locks: [pdf] },
    ).decks;
    assert.equal(found?.bytes, 77);
    const picture = (n: number) =>
      [480, 800, 1280].map((width) => ({ src: `/media/slides/0123456789ab/${n}-${width}.webp`, width }));
    const page = (n: number) => ({
      n,
      width: 960,
      height: 540,
      title: `Page ${n}`,
      blocks: [],
      images: picture(n),
    });
    assert.deepEqual(found?.slides, [page(1), { ...page(2), alt: "Un schéma" }]);
  });

  test("are a file to take away where it was never measured", () => {
    const [found] = talkOf({ decks: [deck] }).decks;
    assert.deepEqual(found, { ...deck, creators: [], bytes: deck.file.length, slides: [] });
  });
});

describe("a conference", () => {
  test("tells its times in its own zone; registrations close when it starts unless said otherwise", () => {
    const zoned = talkOf({ timeZone: "America/Martinique", registration: { form: true } });
    assert.deepEqual(
      [zoned.startsAt, zoned.endsAt, zoned.timeZone, zoned.registration],
      [
        "2026-02-01T14:00:00-04:00",
        "2026-02-01T17:00:00-04:00",
        "America/Martinique",
        { form: true, closesAt: "2026-02-01T14:00:00-04:00" },
      ],
    );
    const closing = talkOf({ registration: { form: true, closesAt: "2026-01-31T12:00" } });
    assert.equal(closing.registration?.closesAt, "2026-01-31T12:00:00+01:00");
    assert.deepEqual([talkOf({}).timeZone, talkOf({}).registration], ["Europe/Paris", undefined]);
  });
});
