/** What editors are told of files whose format the site does not take. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eitherFormat, foreignWords, unpublishedWords } from "../../../src/content/index.ts";
import { measuredEndings } from "../../../src/text/index.ts";

const KINDS = ["sound", "slides", "transcript", "picture"] as const;

describe("a file of another format is told how it becomes one that the site takes", () => {
  const cases = [
    ["a.HEIC", undefined, /HEIC/, /^Exportez-la en JPEG/],
    ["a.tif", undefined, /format de travail/, /en JPEG.*en PNG/],
    ["a.ai", undefined, /dessin/, /en SVG/],
    ["a.mp4", undefined, /film/, /le son seul en M4A/],
    ["a.MOV", undefined, /film/, /le son seul/],
    ["a.wma", undefined, /son d’un format de travail/, /en Opus/],
    ["a.wav", "sound", /son d’un format de travail/, /en Opus/],
    ["a.key", undefined, /à exporter/, /en PDF/],
    ["a.pptx", "slides", /à exporter/, /PowerPoint/],
    ["a.odp", "slides", /à exporter/, /LibreOffice/],
    ["a.html", undefined, /page web/, /Imprimez-la en PDF/],
    ["a.sbv", undefined, /transcription d’un autre format/, /Renommez-la en \.txt/],
    ["a.json", "transcript", /transcription/, /Renommez-la en \.txt/],
    ["a.ass", undefined, /transcription/, /Renommez-la en \.txt/],
    ["a.stl", undefined, /sous-titres/, /WebVTT/],
    ["a.docx", "transcript", /document/, /en texte \(\.txt\)/],
    ["a.pdf", "picture", /PDF/, /en PNG/],
    ["a.SVG", undefined, /capitales/, /\.svg\.$/],
    ["a.exe", undefined, /«\u00A0\.exe\u00A0»/, /archive \.zip/],
    ["a", undefined, /sans extension/, /archive \.zip/],
  ] as const;
  for (const [name, kind, found, remedy] of cases)
    test(`${name}${kind === undefined ? "" : ` as ${kind}`}`, () => {
      const told = kind === undefined ? unpublishedWords(name) : foreignWords(name, kind);
      assert.match(told?.found ?? "", found);
      assert.match(told?.remedy ?? "", remedy);
    });

  test("and nothing is told of the formats that it takes", () => {
    for (const kind of KINDS)
      for (const ending of measuredEndings(kind))
        assert.equal(foreignWords(`a${ending}`, kind), undefined, ending);
  });
});

test("formats that are taken are listed as French lists them", () => {
  assert.equal(eitherFormat("sound"), "Opus, Ogg, MP3 ou M4A");
  assert.equal(eitherFormat("slides"), "PDF");
});
