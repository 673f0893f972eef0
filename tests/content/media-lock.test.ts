/** A record of the media lock is what a machine wrote, or is refused by the name of the first field at fault. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMediaLock } from "../../src/content/index.ts";

const common = { src: "/media/a", sha256: "0123456789abcdef".repeat(4), bytes: 0 };
const GOOD = {
  audio: {
    ...{ kind: "audio", ...common, seconds: 0.1, codec: "opus", container: "ogg", type: "audio/ogg" },
    ...{ bitrate: 1, bitrateMode: "variable", sampleRate: 1, channels: 1 },
    ...{ title: "", chapters: [{ at: 0, title: "" }], peaks: [0, 99] },
    remote: { ranges: false, etag: "x", lastModified: "y" },
  },
  deck: {
    ...{ kind: "deck", ...common, title: "T" },
    pages: [
      {
        ...{ n: 1, width: 0.5, height: 0.5, title: "P", text: "" },
        blocks: [
          { kind: "heading", text: "" },
          { kind: "paragraph", text: "" },
          { kind: "list", items: [""] },
        ],
      },
    ],
  },
  image: { kind: "image", ...common, width: 1, height: 1, type: "image/webp" },
  transcript: { kind: "transcript", ...common, moments: [{ id: "t1", start: 0 }] },
} as const;

/** What is wrong, by the kind of record and the way to the field. */
const WRONG: readonly (readonly [kind: keyof typeof GOOD, path: string, values: readonly unknown[]])[] = [
  ["audio", "src", ["", undefined, 1]],
  ["audio", "sha256", ["0", `${common.sha256}0`, common.sha256.toUpperCase(), undefined]],
  ["audio", "bytes", [-1, 1.5, "1"]],
  ["audio", "seconds", [0, -1, undefined]],
  ["audio", "codec", ["", undefined]],
  ["audio", "container", ["", undefined]],
  ["audio", "type", ["", undefined]],
  ["audio", "bitrate", [0, 1.5]],
  ["audio", "bitrateMode", ["", "mixed"]],
  ["audio", "sampleRate", [0, 1.5]],
  ["audio", "channels", [0, 1.5]],
  ["audio", "title", [1]],
  ["audio", "chapters.0.at", [-1]],
  ["audio", "chapters.0.title", [undefined]],
  ["audio", "peaks.1", [-1, 100, 1.5]],
  ["audio", "remote.ranges", [undefined, "yes"]],
  ["audio", "remote.etag", [1]],
  ["audio", "remote.lastModified", [1]],
  ["deck", "pages", [[], undefined]],
  ["deck", "title", [1]],
  ["deck", "pages.0.n", [0, 1.5]],
  ["deck", "pages.0.width", [0]],
  ["deck", "pages.0.height", [-1]],
  ["deck", "pages.0.title", [1]],
  ["deck", "pages.0.text", [undefined]],
  ["deck", "pages.0.blocks.0.kind", ["", "image"]],
  ["deck", "pages.0.blocks.1.text", [undefined]],
  ["deck", "pages.0.blocks.2.items", ["x", undefined]],
  ["deck", "pages.0.blocks.2.items.0", [1]],
  ["image", "width", [0]],
  ["image", "height", [undefined]],
  ["image", "type", [""]],
  ["transcript", "moments.0.id", [""]],
  ["transcript", "moments.0.start", [-1]],
  ["transcript", "kind", ["", "video", undefined]],
];

function put(data: unknown, [first = "", ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(data))
    return data.map((item, n) =>
      String(n) !== first ? item : rest.length === 0 ? value : put(item, rest, value),
    );
  const group = data as Readonly<Record<string, unknown>>;
  return { ...group, [first]: rest.length === 0 ? value : put(group[first], rest, value) };
}

describe("a record of the media lock", () => {
  for (const [kind, record] of Object.entries(GOOD)) {
    test(`is what it says: ${kind}`, () => assert.deepEqual(parseMediaLock(record), record));
    test(`says nothing else: ${kind}`, () =>
      assert.throws(
        () => parseMediaLock({ ...record, more: 1 }),
        /^Error: le fichier n’a pas la forme attendue$/,
      ));
  }

  test("says no more of a page, a block, a chapter or a moment", () => {
    for (const path of ["pages.0", "pages.0.blocks.0", "pages.0.blocks.1", "pages.0.blocks.2"])
      assert.throws(
        () => parseMediaLock(put(GOOD.deck, [...path.split("."), "more"], 1)),
        /forme attendue/,
        path,
      );
    for (const path of ["chapters.0", "remote"])
      assert.throws(
        () => parseMediaLock(put(GOOD.audio, [...path.split("."), "more"], 1)),
        /forme attendue/,
        path,
      );
    assert.throws(() => parseMediaLock(put(GOOD.transcript, ["moments", "0", "more"], 1)), /forme attendue/);
  });

  for (const [kind, path, values] of WRONG)
    test(`is refused by the name of its field: ${kind} ${path}`, () => {
      for (const value of values)
        assert.throws(
          () => parseMediaLock(put(GOOD[kind], path.split("."), value)),
          ({ message }: Error) => message.replace(/\u00A0/g, " ") === `« ${path} » n’a pas la forme attendue`,
          JSON.stringify(value),
        );
    });

  test("is refused as a whole where it is none", () => {
    for (const value of [null, 1, [], "x"])
      assert.throws(() => parseMediaLock(value), /^Error: le fichier n’a pas la forme attendue$/);
  });
});
