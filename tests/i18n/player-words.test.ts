/** What scripts of the page are given to say: the dictionary’s own words, with places for what only they know. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { searchWords } from "../../src/i18n/browser-words.ts";
import { dictionary, formatDuration, formatRange, playerMessages } from "../../src/i18n/index.ts";
import { joinNames } from "../../src/i18n/join-names.ts";
import { plural } from "../../src/i18n/plural.ts";
import { LANGS } from "../../src/text/index.ts";

const visible = (text: string): string => text.replace(/\u00A0/g, "_");

/** The places of each message that has some. */
const PLACES = {
  positionOf: ["now", "total"],
  positionIn: ["position", "chapter"],
  rate: ["rate"],
  playFrom: ["time"],
  passage: ["start", "end"],
  resume: ["time"],
  resumed: ["time"],
  qr: ["address"],
  sleepSet: ["minutes"],
} as const;

for (const lang of LANGS)
  describe(`the words of players in ${lang}`, () => {
    const words = dictionary(lang);
    const { failures, units, ...messages } = playerMessages(words, lang);

    test("say something each, with a place for each thing that is known later and no other", () => {
      for (const [name, text] of Object.entries({ ...messages, ...failures })) {
        assert.match(text, /\S/, name);
        const places = [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place);
        assert.deepEqual(places.sort(), [...(PLACES[name as keyof typeof PLACES] ?? [])].sort(), name);
      }
    });

    test("read as the dictionary’s once their places are filled in", () => {
      const { player, moments, sleep } = words;
      assert.equal(
        messages.positionOf.replace("{now}", "0:01").replace("{total}", "0:02"),
        player.positionOf("0:01", "0:02"),
      );
      assert.equal(
        messages.passage.replace("{start}", "0:01").replace("{end}", "0:02"),
        moments.playingClip("0:01", "0:02"),
      );
      assert.equal(messages.sleepSet.replace("{minutes}", "5"), sleep.set("5"));
      assert.deepEqual(
        [messages.play, messages.pause, messages.sleepOff],
        [player.play, player.pause, sleep.isOff],
      );
    });

    test("tell a failure of the network from a file that is gone or cannot be read", () => {
      assert.equal(new Set(Object.values(failures)).size, 4);
    });

    test("of the search are those of the language", () =>
      assert.equal(searchWords(lang).title, words.search.title));
  });

test("decimals have a comma, but a point in English", () =>
  assert.deepEqual(
    LANGS.map((lang) => playerMessages(dictionary(lang), lang).decimal),
    [",", ".", ","],
  ));

test("a meeting of two days shows both", () => {
  const range = (lang: "fr" | "en" | "br") =>
    visible(formatRange("2013-02-01T14:00", "2013-02-02T09:05", { lang }));
  assert.equal(range("fr"), "du vendredi 1er_février 2013 à 14_h au samedi 2_février 2013 à 9_h_05");
  assert.equal(range("en"), "Friday 1_February 2013 at 14:00 to Saturday 2_February 2013 at 09:05");
  assert.equal(
    range("br"),
    "eus Gwener 1añ_a_viz_C’hwevrer 2013 da 14e betek Sadorn 2_a_viz_C’hwevrer 2013 da 9e05",
  );
});

test("durations have the units of their language", () => {
  const told = (seconds: number) => LANGS.map((lang) => visible(formatDuration(seconds, lang)));
  assert.deepEqual(told(5), ["5_s", "5_s", "5_s"]);
  assert.deepEqual(told(65), ["1_min_05_s", "1_min_05_s", "1_min_05_s"]);
  assert.deepEqual(told(3900), ["1_h_05_min", "1_h_05_min", "1_e_05_min"]);
});

test("a noun follows its number", () => {
  const told = (lang: "fr" | "en") =>
    [-2, -1, 0, 1, 1.5, 2].map((n) => plural(n, lang, "un", "des").slice(-3).trim());
  assert.deepEqual(told("fr"), ["des", "un", "un", "un", "un", "des"]);
  assert.deepEqual(told("en"), ["des", "des", "des", "un", "des", "des"]);
});

test("names are joined by what stands before the last", () => {
  assert.equal(joinNames([], "et"), "");
  assert.equal(joinNames(["A"], "et"), "A");
  assert.equal(joinNames(["A", "B", "C"], "et"), "A, B et C");
  assert.equal(
    joinNames(["A", "B"], (last) => `+${last}`),
    "A +B B",
  );
});
