import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cueAtOffset, readCues, type Track } from "../../../src/browser/player/index.ts";
import { shareMoment } from "../../../src/browser/player/share.ts";
import { parseMoment } from "../../../src/text/index.ts";
import { type CslItem, readBibtex, readRis } from "../../harness/references.ts";
import { NO_REFERENCE } from "./fixture.ts";

const track: Track = {
  id: "debat",
  first: false,
  title: 'Le débat « d’"usage" »',
  conference: "Écouter [ensemble]",
  page: "/conferences/ecouter/",
  artist: "",
  album: "",
  sources: [],
  chapters: [],
  cues: [],
  share: {
    page: "https://hub.example/conferences/ecouter/",
    embed: "https://hub.example/embed/ecouter/debat/",
    citation:
      "Le débat [enregistrement sonore], à {times}. https://hub.example/conferences/ecouter/#{moment}",
    licence: "CC BY-NC-SA 4.0",
    at: "à {times}",
    reference: { ...NO_REFERENCE, key: "conference-ecouter-debat", title: "Le débat" },
  },
};

describe("a moment to pass on", () => {
  test("has an address that leads back to it", () => {
    const { link } = shareMoment(track, 754, 790);
    assert.deepEqual(parseMoment(new URL(link).hash, ["matin", "debat"]), {
      recording: "debat",
      start: 754,
      end: 790,
    });
  });

  test("of the first recording needs no name of it", () => {
    const { link } = shareMoment({ ...track, first: true }, 754, undefined);
    assert.equal(link, "https://hub.example/conferences/ecouter/#t=754");
  });

  test("is cited with its times, its address and its licence", () => {
    assert.equal(
      shareMoment(track, 754, 790).citation,
      "Le débat [enregistrement sonore], à 12:34–13:10. https://hub.example/conferences/ecouter/#debat&t=754,790 CC BY-NC-SA 4.0.",
    );
    assert.match(shareMoment(track, 754, undefined).citation, /à 12:34\. .*#debat&t=754 CC/);
  });

  test("has references that reference managers read, with its times and its address", () => {
    const { bibtex, ris, csl } = shareMoment(track, 754, 790);
    for (const [item, ...more] of [readBibtex(bibtex), readRis(ris), JSON.parse(csl) as readonly CslItem[]]) {
      assert.deepEqual(more, []);
      assert.equal(item?.title, "Le débat");
      assert.equal(item?.URL, "https://hub.example/conferences/ecouter/#debat&t=754,790");
      assert.equal(item?.note, "à 12:34–13:10");
    }
    assert.match(bibtex, /^@misc\{conference-ecouter-debat-t754,/);
  });

  test("is written in Markdown and HTML without breaking either", () => {
    const { markdown, embed } = shareMoment(track, 754, 790);
    assert.equal(
      markdown,
      "[Écouter \\[ensemble\\], 12:34–13:10](https://hub.example/conferences/ecouter/#debat&t=754,790)",
    );
    assert.match(
      embed,
      /^<iframe src="https:\/\/hub\.example\/embed\/ecouter\/debat\/#debat&amp;t=754,790" /,
    );
    assert.match(embed, / width="\d+" height="\d+" loading="lazy" allow="autoplay"><\/iframe>$/);
    assert.match(embed, /title="Le débat « d’&quot;usage&quot; », 12:34–13:10"/);
  });
});

describe("cues in a paragraph", () => {
  test("are read from their compact form, the first with the text", () => {
    assert.deepEqual(readCues("63@4.2 118@8.7", 100), [
      { offset: 0, at: 100 },
      { offset: 63, at: 104.2 },
      { offset: 118, at: 108.7 },
    ]);
    assert.deepEqual(readCues("", 12), [{ offset: 0, at: 12 }]);
  });

  test("what is broken in them is left out", () => {
    for (const broken of ["x@y", "63", "@4", "63@", "63@."])
      assert.deepEqual(readCues(broken, 1), [{ offset: 0, at: 1 }], broken);
    assert.deepEqual(readCues("63 118@8.7", 1).slice(1), [{ offset: 118, at: 9.7 }]);
  });

  test("a character belongs to the last cue that began", () => {
    const cues = readCues("63@4.2", 100);
    assert.equal(cueAtOffset(cues, -1)?.at, 100);
    assert.equal(cueAtOffset(cues, 62)?.at, 100);
    assert.equal(cueAtOffset(cues, 63)?.at, 104.2);
  });
});
