/** What the transcript widget decides without a page. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { change, redo, startHistory, undo } from "../../../admin/widgets/history.ts";
import { recordingAt } from "../../../admin/widgets/listen/recording.ts";
import { positionOf } from "../../../admin/widgets/transcript/correct/sound.tsx";
import { receiveFile, receiveText } from "../../../admin/widgets/transcript/receive.ts";
import { transcriptOf, UNCHECKED } from "../../../admin/widgets/transcript/value.ts";
import { renameVoices, voicesIn } from "../../../admin/widgets/transcript/voices.ts";
import { CORRECTION_SHORTCUTS, commandOf, type Pressed } from "../../../src/shortcuts/index.ts";
import { paragraphsOf, writeDocument } from "../../../src/transcript/index.ts";
import { fc } from "../../harness/property.ts";

describe("a transcript that is brought", () => {
  const texts = (received: Awaited<ReturnType<typeof receiveFile>>) =>
    received.ok ? paragraphsOf(received.opened.document).map(({ text }) => text) : received.refusal;

  it("is read as UTF-8, UTF-16 or what older programs wrote, and says when that was a guess", async () => {
    const srt = "1\n00:00:01,000 --> 00:00:02,000\nL’été à l’école\n";
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...srt].map((c) => c.charCodeAt(0))).buffer),
    ]);
    // é, à: the marks of Windows beyond those of Latin-1 are read by browsers
    const old = new Uint8Array([...srt.replaceAll("’", "'")].map((letter) => letter.charCodeAt(0)));
    for (const bytes of [new TextEncoder().encode(srt), wide])
      assert.deepEqual(texts(await receiveFile(new File([bytes], "a.srt"), [])), ["L’été à l’école"]);
    const guessed = await receiveFile(new File([old], "a.srt"), []);
    assert.deepEqual(texts(guessed), ["L'été à l'école"]);
    assert.match(guessed.ok ? (guessed.opened.problems[0]?.remedy ?? "") : "", /vérifiez les accents/);
  });

  it("is refused with a reason where it is no text, or has no words with a time", async () => {
    const refusal = async (bytes: string, name: string) =>
      texts(await receiveFile(new File([bytes], name), []));
    assert.match(String(await refusal("PK\u0003\u0004…", "a.docx")), /document de traitement de texte/);
    assert.match(String(await refusal("%PDF-1.7", "a.txt")), /est un PDF/);
    assert.match(String(await refusal("x".repeat(5_000_001), "a.txt")), /dépasse 5\u00A0Mo/);
    const received = receiveText("Bonjour à tous", "a.txt", []);
    assert.equal(received.ok, false);
    assert.match(received.ok ? "" : (received.problems[0]?.remedy ?? ""), /\[00:12:30\]/);
  });

  it("knows the names of those who speak", () => {
    const received = receiveText("[0:01] Oui : non\n[0:02] maëla : bonjour", "a.txt", ["Maëla"]);
    assert.equal(received.ok, true);
    const known = receiveText("1\n00:00:01,000 --> 00:00:02,000\nMaëla : bonjour\n", "a.srt", ["Maëla"]);
    assert.match(known.ok ? writeDocument(known.opened.document) : "", /<v Maëla>bonjour/);
  });
});

describe("the keys of the correction", () => {
  const press = (pressed: Partial<Pressed>) =>
    commandOf(CORRECTION_SHORTCUTS, {
      key: "",
      code: "",
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      altKey: false,
      ...pressed,
    });

  it("leave letters alone, and what AltGr writes", () => {
    for (const key of ["t", "n", "f", "z", " ", "Enter", "Backspace", "ArrowDown", "Escape", "Tab"])
      assert.equal(press({ key, code: key === " " ? "Space" : `Key${key.toUpperCase()}` }), undefined, key);
    assert.equal(press({ key: "ñ", code: "KeyN", ctrlKey: true, altKey: true }), undefined);
  });

  it("work with Ctrl, with Cmd, and whatever Option writes", () => {
    assert.equal(press({ key: " ", code: "Space", ctrlKey: true }), "play");
    assert.equal(press({ key: " ", code: "Space", ctrlKey: true, shiftKey: true }), "back");
    assert.equal(press({ key: "z", metaKey: true }), "undo");
    assert.equal(press({ key: "Z", metaKey: true, shiftKey: true }), "redo");
    assert.equal(press({ key: "†", code: "KeyT", altKey: true }), "start");
  });
});

describe("taking back", () => {
  it("goes through every change and back again", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (values) => {
        const texts = values.map((value, index) => `${index} ${value}`);
        let history = startHistory("start");
        for (const text of texts) history = change(history, text);
        const last = texts.at(-1) ?? "start";
        let back = history;
        for (const _ of texts) back = undo(back);
        assert.equal(back.now, "start");
        for (const _ of texts) back = redo(back);
        assert.equal(back.now, last);
        assert.equal(redo(back).now, last);
      }),
    ));

  it("takes the letters of a word together, and forgets what was taken back once something else is written", () => {
    let history = startHistory("");
    for (const text of ["m", "ma", "mar"]) history = change(history, text, "word");
    history = change(history, "mar ", "space");
    assert.equal(undo(history).now, "mar");
    assert.equal(undo(undo(history)).now, "");
    const other = change(undo(history), "other", "word");
    assert.equal(redo(other).now, "other");
    assert.equal(undo(other).now, "mar");
  });
});

describe("the recording around a transcript", () => {
  const data = {
    recordings: [
      { id: "matin", sources: [{ url: "/media/a.opus" }, { url: "" }, {}], voices: ["Anne", " "] },
      { id: "soir", title: "Le soir" },
    ],
  };
  it("is found by its path", () => {
    const { id, title, sounds, voices } = recordingAt(data, ["recordings", 0]);
    assert.deepEqual(
      { id, title, sounds, voices },
      { id: "matin", title: "", sounds: ["/media/a.opus"], voices: ["Anne"] },
    );
    assert.equal(recordingAt(data, ["recordings", 1]).title, "Le soir");
    assert.deepEqual(recordingAt(data, ["recordings", 9]).sounds, []);
  });

  it("is heard in the last paragraph that has begun", () => {
    const starts = [1, 5, 5, 9];
    assert.deepEqual(
      [0, 1, 4.9, 5, 8, 99].map((time) => positionOf(time, starts)),
      [-1, 0, 0, 2, 2, 3],
    );
  });
});

describe("what the entry says of a transcript", () => {
  it("is read whatever is missing", () => {
    for (const nothing of [undefined, "", null, {}, []])
      assert.deepEqual(transcriptOf(nothing), { ...UNCHECKED, file: "" });
    assert.equal(transcriptOf({ reviewedAt: new Date("2026-11-23T00:00:00Z") }).reviewedAt, "2026-11-23");
  });
});

describe("the voices of a transcript that is brought", () => {
  const source =
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Un.\n\n00:02.000 --> 00:03.000\n<v B>Deux.\n\n00:03.000 --> 00:04.000\nTrois.\n";
  const received = receiveText(source, "a.vtt", []);
  assert.ok(received.ok);
  const { document } = received.opened;

  it("are counted, those without a name together", () =>
    assert.deepEqual(voicesIn(document), [
      { speaker: "A", count: 1 },
      { speaker: "B", count: 1 },
      { speaker: undefined, count: 1 },
    ]));

  it("change their names all at once, lose or get one, and leave the document as it was where none does", () => {
    const named = renameVoices(
      document,
      new Map([
        ["A", "B"],
        ["B", "A"],
        [undefined, " C "],
      ] as const),
    );
    assert.deepEqual(
      paragraphsOf(named).map(({ speaker, text }) => [speaker, text]),
      [
        ["B", "Un."],
        ["A", "Deux."],
        ["C", "Trois."],
      ],
    );
    assert.equal(renameVoices(document, new Map([["A", "A"]])), document);
    const without = renameVoices(document, new Map([["A", ""]]));
    assert.equal(paragraphsOf(without)[0]?.speaker, undefined);
  });
});
