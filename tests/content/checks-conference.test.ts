/** What is told of the times, recordings and slides of a conference. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { clockChange, wallTime } from "../../src/content/schemas/instant.ts";
import { type Case, deck, PDF, recording, SOUND, talk, testEach } from "./problem-cases.ts";

const TIMES: readonly Case[] = [
  {
    name: "an end at the start",
    entries: [talk({ endsAt: "2026-02-01T14:00:00" })],
    at: "conferences/x.md endsAt",
    found: /\(1er février 2026 à 14\u00A0h\) précède le début \(1er février 2026 à 14\u00A0h\)/,
    expected: /après le début/,
    remedy: /^Corrigez l’une des deux dates/,
  },
  {
    name: "registrations that close after the end",
    entries: [talk({ registration: { form: true, closesAt: "2026-02-01T17:00:01" } })],
    at: "conferences/x.md registration.closesAt",
    found: /closent après la fin/,
    expected: /avant le 1er février 2026 à 17\u00A0h/,
    remedy: /^Corrigez la date de clôture/,
  },
  {
    name: "a time that clocks skip",
    entries: [talk({ startsAt: "2026-03-29T02:30:00", endsAt: "2026-03-29T17:00:00" })],
    severity: "warning",
    at: "conferences/x.md startsAt",
    found: /^le 29 mars 2026 à 2\u00A0h\u00A030 n’existe pas.*avancent/,
    remedy: /^Corrigez l’heure/,
  },
  {
    name: "a time that clocks show twice",
    entries: [talk({ startsAt: "2026-10-24T14:00:00", endsAt: "2026-10-25T02:30:00" })],
    severity: "warning",
    at: "conferences/x.md endsAt",
    found: /^le 25 octobre 2026 à 2\u00A0h\u00A030 a lieu deux fois.*reculent/,
    remedy: /\+02:00 pour la première fois et \+01:00 pour la seconde/,
  },
  {
    name: "a meeting of more than a year",
    entries: [talk({ startsAt: "2024-02-01T14:00:00Z", endsAt: "2025-02-01T14:00:01Z" })],
    severity: "warning",
    at: "conferences/x.md endsAt",
    found: /plus d’un an, du 1er février 2024 au 1er février 2025/,
    remedy: /^Vérifiez l’année/,
  },
];

test("the end of a day, as 24:00, is a time that clocks show", () =>
  assert.deepEqual(
    [clockChange("2026-02-01T24:00", "Europe/Paris"), wallTime("2026-02-01T24:00", "Europe/Paris")],
    [undefined, { date: "2026-02-02", time: "00:00" }],
  ));

const RECORDINGS: readonly Case[] = [
  {
    name: "two recordings of one name",
    entries: [talk({ recordings: [recording(), recording({ id: "soir" }), recording()] })],
    at: "conferences/x.md recordings[2].id",
    found: /«\u00A0matin\u00A0» est déjà pris/,
    expected: /un identifiant par élément/,
    remedy: /un autre identifiant/,
  },
  {
    name: "two decks of one name",
    entries: [talk({ decks: [deck, deck] })],
    world: PDF,
    at: "conferences/x.md decks[1].id",
    found: /«\u00A0diapos\u00A0» est déjà pris/,
    expected: /un identifiant par élément/,
    remedy: /un autre identifiant/,
  },
  {
    name: "a chapter after the end",
    entries: [talk({ recordings: [recording({ chapters: [60, 61].map((at) => ({ at, title: "C" })) })] })],
    at: "conferences/x.md recordings[0].chapters[1].at",
    found: /^1:01 est au-delà/,
    expected: /^1:00 au plus/,
    remedy: /^Corrigez ce temps/,
  },
  {
    name: "a moment of slides after the end of the longest file",
    entries: [
      talk({
        decks: [deck],
        recordings: [
          recording({
            sources: [
              { ...SOUND, seconds: 50 },
              { ...SOUND, url: "https://media.hub.example/b.mp3" },
              { url: "/media/c.ogg" },
            ],
            cues: [60, 61].map((at) => ({ at, deck: "diapos", slide: 1 })),
          }),
        ],
      }),
    ],
    world: { files: ["/media/c.ogg", ...(PDF.files ?? [])], locks: PDF.locks ?? [] },
    at: "conferences/x.md recordings[0].cues[1].at",
    found: /^1:01 est au-delà/,
    expected: /^1:00 au plus/,
    remedy: /^Corrigez ce temps/,
  },
  {
    name: "a moment of slides that are not there, where there are others",
    entries: [
      talk({
        decks: [deck, { ...deck, id: "annexe" }],
        recordings: [recording({ cues: [{ at: 1, deck: "diapo", slide: 1 }] })],
      }),
    ],
    world: PDF,
    at: "conferences/x.md recordings[0].cues[0].deck",
    found: /«\u00A0diapo\u00A0»/,
    expected: /^diapos, annexe$/,
    remedy: /ajoutez le diaporama/,
  },
  {
    name: "a moment of slides where there are none",
    entries: [talk({ recordings: [recording({ cues: [{ at: 1, deck: "diapo", slide: 1 }] })] })],
    at: "conferences/x.md recordings[0].cues[0].deck",
    found: /«\u00A0diapo\u00A0»/,
    expected: /^un diaporama dans decks$/,
    remedy: /^Corrigez l’identifiant/,
  },
  {
    name: "a slide after the last",
    entries: [
      talk({
        decks: [deck],
        recordings: [recording({ cues: [3, 4].map((slide) => ({ at: slide, deck: "diapos", slide })) })],
      }),
    ],
    world: PDF,
    at: "conferences/x.md recordings[0].cues[1].slide",
    found: /la diapositive 4 n’existe pas/,
    expected: /^un nombre de 1 à 3$/,
    remedy: /^Corrigez le numéro/,
  },
  {
    name: "words for a slide after the last",
    entries: [
      talk({
        decks: [
          {
            ...deck,
            pages: [
              { n: 3, text: "T" },
              { n: 4, text: "Q" },
            ],
          },
        ],
      }),
    ],
    world: PDF,
    at: "conferences/x.md decks[0].pages[1].n",
    found: /la diapositive 4 n’existe pas/,
    expected: /^un nombre de 1 à 3$/,
    remedy: /^Corrigez le numéro/,
  },
];

describe("one thing is told of times, where it is and with what to do", () => testEach(TIMES));
describe("one thing is told of recordings and slides, where it is and with what to do", () =>
  testEach(RECORDINGS));
