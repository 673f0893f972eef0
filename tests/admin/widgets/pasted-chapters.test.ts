/** Chapters as they are pasted into the form of a recording. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { addChapters, parseChapters, replaceChapters } from "../../../admin/widgets/marks/lists/paste.ts";
import { readMarks, writeMarks } from "../../../admin/widgets/marks/model.ts";

describe("a list of chapters that is pasted", () => {
  const cases: readonly (readonly [line: string, at: number, title: string])[] = [
    ["0:00 Accueil", 0, "Accueil"],
    ["00:55.5 - De quoi parle-t-on\u202F?", 55.5, "De quoi parle-t-on\u202F?"],
    ["1:02:03 – La suite", 3723, "La suite"],
    ["[12:34] Entre crochets", 754, "Entre crochets"],
    ["(75:00)\u00A0: Après", 4500, "Après"],
    ["- 3:05 — Un tiret long", 185, "Un tiret long"],
    ["2. 4:10 | 2013, une année", 250, "2013, une année"],
    ["5:00\tTabulation", 300, "Tabulation"],
    ["6:00 10 ans après", 360, "10 ans après"],
    ["7:30 -18 degrés", 450, "-18 degrés"],
    ["8:00- Contre le temps", 480, "Contre le temps"],
    ["9:00 - 9:30 Jusqu’à", 540, "Jusqu’à"],
    ["[10:00-10:30] : Entre crochets", 600, "Entre crochets"],
    ["11:00 --> 11:30 Une flèche", 660, "Une flèche"],
    ["12'34 Des minutes", 754, "Des minutes"],
    ["2’30” - Et des secondes", 150, "Et des secondes"],
    ["1h02 Des heures", 3720, "Des heures"],
    ["1 h 02 min 03 s\u00A0: Tout", 3723, "Tout"],
    ["12 min 34 Sans les secondes", 754, "Sans les secondes"],
    ["5 min : Des minutes rondes", 300, "Des minutes rondes"],
    ["- **2:35** En gras", 155, "En gras"],
    ["* [2:35](https://x.example/?t=155) Un lien", 155, "Un lien"],
    ["⏱ 2:35 Un dessin", 155, "Un dessin"],
    ["Le temps après 2:35", 155, "Le temps après"],
    ["3. Entre parenthèses (2:35)", 155, "Entre parenthèses"],
    ["Un tableur\t00:02:35", 155, "Un tableur"],
    ["2:35 Le rendez-vous de 14:30", 155, "Le rendez-vous de 14:30"],
    ["2:35\n\nAu-dessous", 155, "Au-dessous"],
    ["12.500000\t20.000000\tUne étiquette d’Audacity", 12.5, "Une étiquette d’Audacity"],
  ];
  for (const [line, at, title] of cases)
    test(line, () => assert.deepEqual(parseChapters(line), { chapters: [{ at, title }], bad: [] }));

  test("may be WebVTT or subtitles", () => {
    const chapters = [
      { at: 0, title: "Accueil" },
      { at: 62.5, title: "Débat : la suite" },
    ];
    const cues =
      "1\n00:00:00.000 --> 00:01:02.500\nAccueil\n\n2\n00:01:02.500 --> 00:02:00.000\nDébat : la suite\n";
    for (const text of [`WEBVTT\n\n${cues}`, cues.replaceAll(".", ","), `${cues}\n`])
      assert.deepEqual(parseChapters(text), { chapters, bad: [] });
    assert.deepEqual(
      parseChapters(cues, 60).bad.map(({ line, why }) => [line, why]),
      [[7, "ce temps est après la fin de l’enregistrement"]],
    );
  });

  const FILES: Readonly<Record<string, string>> = {
    "Podcasting 2.0":
      '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Accueil"},{"startTime":62.5,"title":"Débat & suite","img":"x"}]}',
    Podlove:
      '[{"start":"00:00:00.000","title":"Accueil","href":""},\n{"start":"00:01:02.500","title":"Débat & suite"}]',
    "Simple Chapters":
      '<psc:chapters version="1.2"><psc:chapter start="0" title="Accueil"/><psc:chapter title=\'Débat &amp; suite\' start="00:01:02.500"/></psc:chapters>',
    "tags of Ogg":
      "CHAPTER001=00:00:00.000\r\nCHAPTER001NAME=Accueil\r\nCHAPTER002=00:01:02.500\r\nCHAPTER002NAME=Débat & suite\r\n",
    "markers of an editor of sound":
      "Name\tStart\tDuration\tTime Format\tType\tDescription\nAccueil\t0:00.000\t0:00.000\tdecimal\tCue\t\nDébat & suite\t1:02.500\t0:00.000\tdecimal\tCue\t\n",
    "markers between commas": '#,Name,Start,End\nM1,Accueil,0:00.000,\nM2,"Débat & suite",1:02.500,\n',
    "a spreadsheet": "Début;Titre\n00:00:00;Accueil\n00:01:02,5;Débat & suite\n",
  };
  for (const [what, text] of Object.entries(FILES))
    test(`may be ${what}`, () =>
      assert.deepEqual(parseChapters(text), {
        chapters: [
          { at: 0, title: "Accueil" },
          { at: 62.5, title: "Débat & suite" },
        ],
        bad: [],
      }));

  test("tells which chapters of a program's list are wrong", () => {
    const { chapters, bad } = parseChapters(
      '[{"start":0,"title":"A"},{"start":5,"title":""},{"start":"9:99","title":"B"},{"title":"C"}]',
    );
    assert.deepEqual(chapters, [{ at: 0, title: "A" }]);
    assert.deepEqual(
      bad.map(({ line, text }) => [line, text]),
      [
        [2, "5"],
        [3, "9:99 B"],
        [4, "C"],
      ],
    );
  });

  test("takes no words of a text for times", () => {
    const text = "Nous nous retrouvons à 14:30\nPuis une promenade\nEt un repas";
    assert.deepEqual(parseChapters(text).chapters, []);
    assert.equal(parseChapters(text).bad.length, 3);
  });

  test("tells the lines that it does not understand, in French", () => {
    const { chapters, bad } = parseChapters("Sommaire\n\n0:00 Début\r\n1:75 Trop\n2:00 -\n9:00 Loin", 300);
    assert.deepEqual(chapters, [{ at: 0, title: "Début" }]);
    assert.deepEqual(
      bad.map(({ line, why }) => [line, why]),
      [
        [1, "elle ne commence pas par un temps, comme 12:34 ou 1:02:03"],
        [4, "«\u00A01:75\u00A0» n’est pas un temps"],
        [5, "il manque le titre"],
        [6, "ce temps est après la fin de l’enregistrement"],
      ],
    );
  });

  test("joins the chapters that are there, or takes their place", () => {
    const marks = readMarks(
      [
        { at: 10, title: "Été", url: "https://exemple.fr/" },
        { at: 20, title: "B" },
      ],
      [],
    );
    const pasted = [
      { at: 10, title: "été" },
      { at: 15, title: "Neuf" },
    ];
    assert.deepEqual(writeMarks(addChapters(marks, pasted).chapters), [
      { at: 10, title: "Été", url: "https://exemple.fr/" },
      { at: 15, title: "Neuf" },
      { at: 20, title: "B" },
    ]);
    assert.deepEqual(writeMarks(replaceChapters(marks, pasted).chapters), [
      { at: 10, title: "été", url: "https://exemple.fr/" },
      { at: 15, title: "Neuf" },
    ]);
  });
});
