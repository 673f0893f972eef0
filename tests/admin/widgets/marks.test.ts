/** Chapters and slide cues: what the widget does with them, without a browser. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { change, endGesture, redo, startHistory, undo } from "../../../admin/widgets/history.ts";
import { recordingAt } from "../../../admin/widgets/listen/recording.ts";
import {
  addMark,
  type Marks,
  markAt,
  moveMark,
  readMarks,
  removeMark,
  showSlide,
  writeMarks,
} from "../../../admin/widgets/marks/model.ts";
import type { PdfAnswer, PdfQuestion } from "../../../admin/widgets/marks/pdf/pdf-messages.ts";
import { openPdfPages, UnreadablePdf } from "../../../admin/widgets/marks/pdf/pdf-pages.ts";
import { loudness } from "../../../admin/widgets/marks/timeline/use-peaks.ts";
import { spokenTime } from "../../../admin/widgets/marks/words.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { fc } from "../../harness/property.ts";

const CUES = [
  { at: 0, deck: "support", slide: 1 },
  { at: 25.2, deck: "support", slide: 2 },
  { at: 55.5, deck: "support", slide: 3 },
];
const slides = ({ cues }: Marks) => cues.map(({ item }) => [item["at"], item["slide"]]);
const keyAt = (marks: Marks, index: number) => marks.cues[index]?.key ?? 0;

describe("marks", () => {
  test("are read in the order of time, those without a time last, and written as they were", () => {
    const odd = { at: "bientôt", title: "Plus tard", url: "https://exemple.fr/" };
    const marks = readMarks([odd, { at: "1:02:03", title: "B" }, { at: 5, title: "A", own: 1 }], "rien");
    assert.deepEqual(
      marks.chapters.map(({ at }) => at),
      [5, 3723, undefined],
    );
    assert.deepEqual(writeMarks(marks.chapters), [
      { at: 5, title: "A", own: 1 },
      { at: "1:02:03", title: "B" },
      odd,
    ]);
    assert.deepEqual(marks.cues, []);
  });

  test("move by tenths, stay within the recording and keep the rest of their item", () => {
    const marks = readMarks([], [{ at: 25.2, deck: "support", slide: 2, own: "x" }]);
    const moved = (to: number) => writeMarks(moveMark(marks, "cues", keyAt(marks, 0), to, 30.06).cues);
    assert.deepEqual(moved(25.2 + 0.1), [{ at: 25.3, deck: "support", slide: 2, own: "x" }]);
    assert.deepEqual(moved(-4), [{ at: 0, deck: "support", slide: 2, own: "x" }]);
    assert.deepEqual(moved(400), [{ at: 30, deck: "support", slide: 2, own: "x" }]);
  });

  test("change places when one passes another", () => {
    const marks = readMarks([], CUES);
    assert.deepEqual(slides(moveMark(marks, "cues", keyAt(marks, 0), 40)), [
      [25.2, 2],
      [40, 1],
      [55.5, 3],
    ]);
    assert.deepEqual(slides(removeMark(marks, "cues", keyAt(marks, 1))), [
      [0, 1],
      [55.5, 3],
    ]);
  });

  test("are always sorted, in tenths where they were set, and none is lost", () => {
    const time = fc.double({ min: -10, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.array(time, { maxLength: 20 }), fc.array(fc.tuple(fc.nat(30), time)), (added, moves) => {
        let marks = readMarks([], CUES);
        for (const at of added)
          [marks] = addMark(marks, "cues", Math.max(0, at), { deck: "support", slide: 9 });
        for (const [which, to] of moves) marks = moveMark(marks, "cues", keyAt(marks, which), to, 4000);
        const times = writeMarks(marks.cues).map(({ at }) => Number(at));
        assert.equal(times.length, CUES.length + added.length);
        assert.deepEqual(
          times,
          [...times].sort((a, b) => a - b),
        );
        for (const at of times) assert.equal(at, Math.round(at * 10) / 10);
      }),
    );
  });

  test("tell which is on at a time", () => {
    const marks = readMarks([], CUES);
    const at = (time: number) => markAt(marks.cues, time)?.item["slide"];
    assert.deepEqual([at(0), at(25.1), at(25.2), at(54), at(9000)], [1, 1, 2, 2, 3]);
    assert.equal(markAt([], 3), undefined);
  });
});

describe("a slide that changes now", () => {
  const cases: readonly (readonly [what: string, at: number, slide: number, did: string, after: string])[] = [
    ["is added", 80.04, 4, "added", "0:1 25.2:2 55.5:3 80:4"],
    ["may go back", 60, 1, "added", "0:1 25.2:2 55.5:3 60:1"],
    ["comes earlier, where it was to come next", 20, 2, "moved", "0:1 20:2 55.5:3"],
    ["takes the place of another at the same moment", 25.21, 7, "added", "0:1 25.2:7 55.5:3"],
    ["takes that place from where it was to come next", 0, 2, "moved", "0:2 55.5:3"],
    ["does not follow itself", 30, 2, "already", "0:1 25.2:2 55.5:3"],
    ["does not follow itself in the place of another", 25.2, 1, "already", "0:1 55.5:3"],
  ];
  for (const [what, at, slide, did, after] of cases)
    test(what, () => {
      const [marks, shown] = showSlide(readMarks([], CUES), at, { deck: "support", slide });
      assert.equal(marks.cues.map(({ item }) => `${item["at"]}:${item["slide"]}`).join(" "), after);
      assert.equal(shown.did, did);
      assert.equal(marks.cues.find(({ key }) => key === shown.key)?.item["slide"], slide);
    });
  test("is of its own deck: the same page of another is another slide", () => {
    const [marks, { did }] = showSlide(readMarks([], CUES), 30, { deck: "annexe", slide: 2 });
    assert.deepEqual([did, marks.cues.length], ["added", 4]);
  });
});

describe("what was done can be undone", () => {
  test("step by step, and done again", () => {
    let history = startHistory(0);
    history = change(history, 1);
    history = change(history, 2);
    const back = undo(history);
    assert.equal(back.now, 1);
    const first = undo(back);
    assert.equal(first.now, 0);
    assert.equal(undo(first), first);
    assert.equal(redo(back).now, 2);
    const other = change(back, 3);
    assert.equal(redo(other), other);
  });
  test("one gesture at a time", () => {
    let history = startHistory(0);
    history = change(history, 1, "glisser 1");
    history = change(history, 2, "glisser 1");
    history = change(endGesture(history), 3, "glisser 1");
    assert.deepEqual([undo(history).now, undo(undo(history)).now], [2, 0]);
  });
  test("nothing is remembered of what changes nothing", () => {
    const history = startHistory("a");
    assert.equal(change(history, "a"), history);
  });
});

describe("what is said", () => {
  test("of a time, to the tenth", () => {
    assert.deepEqual(
      [0, 78.9, 78, 59.96, 3600, 3725.25].map((seconds) => spokenTime(seconds).replaceAll("\u00A0", " ")),
      ["0 s", "1 min 18,9 s", "1 min 18 s", "1 min 0 s", "1 h 0 min 0 s", "1 h 2 min 5,3 s"],
    );
  });
  test("of how many there are", () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => messages.marks.chapterCount(count).replaceAll("\u00A0", " ")),
      ["Aucun chapitre", "1 chapitre", "2 chapitres"],
    );
  });
});

describe("the recording in the form", () => {
  test("is found by its path, with the decks that cues can name", () => {
    const cues = [{ at: 1 }];
    const data = {
      recordings: [
        { id: "matin" },
        { title: "Débat", cues, sources: [{ url: "" }, { url: "/media/a.mp3", seconds: 12 }] },
      ],
      decks: [
        { id: "a", file: "/media/a.pdf", title: "A" },
        { id: "", file: "/media/b.pdf" },
      ],
    };
    assert.deepEqual(recordingAt(data, ["recordings", 1]), {
      id: "",
      title: "Débat",
      sounds: ["/media/a.mp3"],
      seconds: 12,
      chapters: undefined,
      cues,
      voices: [],
      decks: [{ id: "a", file: "/media/a.pdf", title: "A" }],
      hasUnfinishedDeck: true,
    });
    assert.deepEqual(recordingAt({}, ["recordings", 0]).sounds, []);
  });
});

test("loudness is that of each part, the loudest being 1", () => {
  const samples = Float32Array.from([0, 0, 0.5, -0.5, 0.25, 0.25, 0, 0]);
  assert.deepEqual(loudness(samples, 4), [0, 1, 0.5, 0]);
  assert.deepEqual(loudness(new Float32Array(8), 2), [0, 0]);
});

describe("pages of a PDF", () => {
  /** A worker that answers at once, and notes what it was asked. */
  const fake = (answer: (question: PdfQuestion) => PdfAnswer) => {
    const asked: PdfQuestion[] = [];
    const target = new EventTarget();
    const worker = Object.assign(target, {
      postMessage: (question: PdfQuestion) => {
        asked.push(question);
        const data = answer(question);
        queueMicrotask(() => target.dispatchEvent(new MessageEvent("message", { data })));
      },
      terminate: () => undefined,
    });
    return { asked, worker: worker as unknown as Worker };
  };
  const size = { width: 960, height: 540 };

  test("are drawn once at each size, in steps, and the last ones are kept", async () => {
    const { asked, worker } = fake(({ ask }) =>
      ask === "open" ? { sizes: Array.from({ length: 40 }, () => size) } : { drawing: {} as ImageData },
    );
    const pages = await openPdfPages(() => worker).open(new ArrayBuffer(1));
    const drawn = () =>
      asked.flatMap((it) => (it.ask === "draw" ? [`${it.n} ${it.width}x${it.height}`] : []));
    await Promise.all([pages.draw(1, 500), pages.draw(1, 640), pages.draw(1, 641), pages.draw(1, 9000)]);
    assert.deepEqual(drawn(), ["1 640x360", "1 800x450", "1 1920x1080"]);
    for (let n = 2; n <= 30; n += 1) await pages.draw(n, 640);
    await pages.draw(30, 640);
    await pages.draw(1, 640);
    assert.equal(drawn().length, 3 + 29 + 1);
    await assert.rejects(pages.draw(41, 640), /n’a pas de page 41/);
  });

  test("that cannot be drawn say why, in French", async () => {
    const { worker } = fake(() => ({ fault: "locked" }));
    await assert.rejects(openPdfPages(() => worker).open(new ArrayBuffer(1)), (error: Error) => {
      assert.ok(error instanceof UnreadablePdf);
      return error.message.includes("mot de passe");
    });
  });
});
