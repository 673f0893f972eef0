import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  forgetAllPlaces,
  forgetPlace,
  placeHref,
  readPlaces,
  readSettings,
  rememberPlace,
  type Store,
  storedPlace,
  type Track,
  writeSettings,
} from "../../../src/browser/player/index.ts";
import { NO_REFERENCE } from "./fixture.ts";

function memory(content: Record<string, string> = {}): Store & { content: Record<string, string> } {
  return {
    content,
    getItem: (key) => content[key] ?? null,
    setItem: (key, value) => {
      content[key] = value;
    },
    removeItem: (key) => {
      delete content[key];
    },
  };
}

const track = (id: string): Track => ({
  id,
  first: id === "matin",
  title: id,
  conference: "Une rencontre",
  page: "/conferences/une-rencontre/",
  artist: "",
  album: "",
  sources: [],
  chapters: [],
  cues: [],
  share: { page: "", embed: "", citation: "", licence: "", at: "", reference: NO_REFERENCE },
});
const place = (position: number, at: number) => ({ position, time: `0:${position}`, heard: false, at });

describe("places on this device", () => {
  test("each recording has one, the latest first", () => {
    const store = memory();
    rememberPlace(store, track("matin"), place(10, 1));
    rememberPlace(store, track("debat"), place(20, 2));
    rememberPlace(store, track("matin"), place(30, 3));
    assert.deepEqual(
      readPlaces(store).map(({ id, position }) => [id, position]),
      [
        ["matin", 30],
        ["debat", 20],
      ],
    );
    forgetPlace(store, track("matin"));
    assert.equal(storedPlace(store, track("matin")), undefined);
    assert.equal(storedPlace(store, track("debat"))?.position, 20);
  });

  test("lead to the page of their recording", () => {
    const store = memory();
    rememberPlace(store, track("matin"), place(10, 1));
    rememberPlace(store, track("debat"), place(20, 2));
    assert.deepEqual(readPlaces(store).map(placeHref), [
      "/conferences/une-rencontre/#debat",
      "/conferences/une-rencontre/",
    ]);
  });

  const stored = (id: string, at: number, more: object = {}) => {
    const { page, conference, title, first } = track(id);
    return [id, { id, page, conference, title, first, ...place(30, at), ...more }] as const;
  };
  const storeOf = (...places: readonly (readonly [string, object])[]): Store =>
    memory({ "hub-places": JSON.stringify(Object.fromEntries(places)) });

  test("are the latest first, in whatever order they were noted", () => {
    const store = storeOf(stored("un", 2), stored("deux", 3), stored("trois", 1));
    assert.deepEqual(
      readPlaces(store).map(({ id }) => id),
      ["deux", "un", "trois"],
    );
  });

  const damages: readonly (readonly [what: string, more: object])[] = [
    ["a position that is no number", { position: "30" }],
    ["no position", { position: null }],
    ["no instant", { at: undefined }],
    ["no time to show", { time: 12 }],
    ["no title", { title: null }],
    ["no conference", { conference: undefined }],
    ["no recording", { id: 3 }],
    ["no page", { page: undefined }],
    ["a page of another site", { page: "//evil.example/" }],
    ["an address for a page", { page: "https://evil.example/" }],
    ["a script for a page", { page: "javascript:alert(1)//" }],
  ];
  for (const [what, more] of damages)
    test(`with ${what} are left out, and the others stay`, () => {
      const store = storeOf(stored("un", 2), stored("deux", 3, more));
      assert.deepEqual(
        readPlaces(store).map(({ id }) => id),
        ["un"],
      );
    });

  test("too far to be a number are left out", () => {
    const text = JSON.stringify(Object.fromEntries([stored("un", 2)])).replace(
      '"position":30',
      '"position":1e999',
    );
    assert.deepEqual(readPlaces(memory({ "hub-places": text })), []);
  });

  test("can all be forgotten at once, and the settings stay", () => {
    const store = memory();
    rememberPlace(store, track("matin"), place(10, 1));
    writeSettings(store, { rate: 2 });
    forgetAllPlaces(store);
    forgetAllPlaces(undefined);
    assert.deepEqual(readPlaces(store), []);
    assert.deepEqual(readSettings(store), { rate: 2 });
  });

  test("the oldest go, so that they never fill the device", () => {
    const store = memory();
    for (let n = 0; n < 100; n += 1) rememberPlace(store, track(`n${n}`), place(30, n));
    assert.equal(readPlaces(store).length, 60);
    assert.equal(readPlaces(store)[0]?.id, "n99");
  });

  for (const broken of [
    "",
    "{",
    "null",
    "[]",
    '{"a":1}',
    '{"a":{"position":"x"}}',
    '{"a":{"position":1,"time":"0:01","at":3,"title":"","conference":"","id":"","page":"//evil.example/"}}',
  ]) {
    test(`${broken === "" ? "nothing" : broken} gives no place, and no error`, () =>
      assert.deepEqual(readPlaces(memory({ "hub-places": broken })), []));
  }

  test("a store that refuses is no reason to stop", () => {
    const refusing: Store = {
      getItem: () => {
        throw new Error("refused");
      },
      setItem: () => {
        throw new Error("full");
      },
      removeItem: () => undefined,
    };
    rememberPlace(refusing, track("matin"), place(10, 1));
    rememberPlace(undefined, track("matin"), place(10, 1));
    assert.deepEqual(readPlaces(refusing), []);
    assert.deepEqual(readPlaces(undefined), []);
    assert.deepEqual(readSettings(refusing), {});
  });
});

test("settings are added to those that are there", () => {
  const store = memory();
  writeSettings(store, { rate: 1.5 });
  writeSettings(store, { volume: 0.5 });
  assert.deepEqual(readSettings(store), { rate: 1.5, volume: 0.5 });
  assert.deepEqual(readSettings(undefined), {});
  for (const broken of [
    '{"rate":"fast","volume":null}',
    '{"rate":1e999,"volume":-1e999}',
    "null",
    "[1]",
    '"rate"',
  ])
    assert.deepEqual(readSettings(memory({ "hub-player": broken })), {}, broken);
});
