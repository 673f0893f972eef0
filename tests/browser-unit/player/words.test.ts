/** What the player says and offers, in the words of the page. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type Announcement,
  announced,
  fill,
  indexAt,
  offerOf,
  type PlayerState,
  playLabel,
  timeInWords,
} from "../../../src/browser/player/index.ts";
import { dictionary, playerMessages } from "../../../src/i18n/index.ts";
import { fc } from "../../harness/property.ts";
import { stateWith, TRACK } from "./fixture.ts";

const words = playerMessages(dictionary("fr"), "fr");
const english = playerMessages(dictionary("en"), "en");

describe("a change that screen readers hear", () => {
  const sentences: readonly (readonly [what: Announcement, sentence: string])[] = [
    [{ name: "failed", failure: "missing" }, "L’enregistrement est introuvable."],
    [
      { name: "failed", failure: "offline" },
      "La connexion est coupée. Vérifiez-la\u00A0: l’écoute reprendra d’elle-même, à la même seconde, dès son retour.",
    ],
    [{ name: "lineBack" }, "La connexion est revenue."],
    [
      { name: "failed", failure: "unsupported" },
      "Ce navigateur ne lit pas ce format. Vous pouvez télécharger le fichier.",
    ],
    [{ name: "rate", rate: 1.25 }, "Vitesse × 1,25"],
    [{ name: "chapter", index: 1 }, "Deux"],
    [{ name: "chapter", index: 9 }, ""],
    [{ name: "resumed", time: 197 }, "Lecture reprise à 3:17."],
    [{ name: "sleepSet", minutes: 15 }, "Arrêt dans 15\u00A0min."],
    [{ name: "ended" }, "Fin de l’enregistrement"],
    [{ name: "asleep" }, "Lecture arrêtée par la minuterie."],
    [{ name: "forgotten" }, "Positions oubliées."],
  ];
  for (const [what, sentence] of sentences)
    test(`${JSON.stringify(what)} is « ${sentence} »`, () =>
      assert.equal(announced(what, words, TRACK), sentence));

  test("has the decimal mark of its language", () =>
    assert.match(announced({ name: "rate", rate: 1.25 }, english, TRACK), /1\.25/));
});

describe("the player offers", () => {
  const passage = { start: 754, end: 790, heard: false };
  const offers = (state: PlayerState): readonly (readonly [act: string, label: string])[] =>
    (offerOf(state, words)?.actions ?? []).map(({ act, label }) => [act, label]);

  test("nothing where there is neither a passage nor a place", () =>
    assert.equal(offerOf(stateWith(), words), undefined));

  test("to resume where one stopped, or to start over", () => {
    const offer = offerOf(stateWith({ resume: 3_723 }), words);
    assert.deepEqual(offer, {
      actions: [
        { act: "resume", label: "Reprendre à 1:02:03" },
        { act: "start-over", label: "Écouter depuis le début" },
      ],
    });
  });

  test("a passage by its times, to be played", () => {
    const state = stateWith({ passage, resume: 200 });
    assert.equal(offerOf(state, words)?.text, "Extrait de 12:34 à 13:10");
    assert.deepEqual(offers(state), [
      ["toggle", "Écouter l’extrait"],
      ["resume", "Reprendre à 3:20"],
    ]);
  });

  for (const phase of ["playing", "waiting"] as const)
    test(`to go on past a passage while it is ${phase}`, () =>
      assert.deepEqual(offers(stateWith({ phase, passage })), [
        ["continue", "Continuer au-delà de l’extrait"],
      ]));

  test("a passage that was heard again, or what follows it", () => {
    const state = stateWith({ phase: "paused", passage: { ...passage, heard: true } });
    assert.equal(offerOf(state, words)?.text, "Extrait de 12:34 à 13:10");
    assert.deepEqual(offers(state), [
      ["continue", "Continuer au-delà de l’extrait"],
      ["toggle", "Réécouter l’extrait"],
    ]);
  });
});

describe("the play button", () => {
  const labels: readonly (readonly [state: Partial<PlayerState>, label: string])[] = [
    [{}, "Lecture"],
    [{ time: 75 }, "Écouter à partir de 1:15"],
    [{ phase: "paused", time: 75 }, "Lecture"],
    [{ phase: "playing", time: 75 }, "Pause"],
    [{ phase: "waiting" }, "Pause"],
  ];
  for (const [state, label] of labels)
    test(`is « ${label} » for ${JSON.stringify(state)}`, () =>
      assert.equal(playLabel(stateWith(state), words), label));
});

test("a sentence keeps the places for which there is no value", () =>
  assert.equal(fill("{a}, {b} et {a}", { a: "1" }), "1, {b} et 1"));

test("the item at a time is the last that began", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 20 }),
      fc.integer({ min: -1, max: 51 }),
      (starts, time) => {
        const items = starts.sort((a, b) => a - b).map((at) => ({ at }));
        assert.equal(indexAt(items, time), items.filter(({ at }) => at <= time).length - 1);
      },
    ),
  );
});

test("a time is said in hours, minutes and seconds, each unit in its number", () => {
  for (const [lang, seconds, said] of [
    ["fr", 15.9, "0 minute 15"],
    ["fr", 334, "5 minutes 34"],
    ["fr", 60, "1 minute"],
    ["fr", 3600, "1 heure 0 minute"],
    ["fr", 7322, "2 heures 2 minutes 2"],
    ["en", 15, "0 minutes 15"],
    ["en", 3661, "1 hour 1 minute 1"],
    ["br", 125, "2 munutenn 5"],
  ] as const)
    assert.equal(timeInWords(seconds, playerMessages(dictionary(lang), lang).units), said);
});
