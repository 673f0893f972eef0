/** Formats that people have and that the site does not take: what each is, by its ending. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type FormatKind, foreignFormat, isPresentation } from "../../src/text/index.ts";

const CASES: readonly (readonly [name: string, kind: FormatKind, endings: string])[] = [
  ["heic", "picture", "heic heif heics heifs HEIC"],
  ["otherJpeg", "picture", "jfif jpe pjp pjpg pjpeg JFIF"],
  ["workPicture", "picture", "tif tiff bmp psd xcf raw cr2 cr3 nef arw dng jp2 jxl ico"],
  ["workDrawing", "picture", "ai eps ps svgz odg vsd vsdx"],
  ["pdfAsPicture", "picture", "pdf"],
  ["film", "sound", "mp4 m4v mov mkv avi wmv mpg mpeg ogv 3gp MP4"],
  ["workSound", "sound", "wav aif aiff flac webm aac wma amr caf mka ape mid"],
  ["presentation", "slides", "ppt pps pptx ppsx pptm odp key"],
  ["document", "slides", "doc docx odt rtf pages"],
  ["webPage", "slides", "htm html xhtm xhtml"],
  ["otherTranscript", "transcript", "sbv json json3 tsv ass ssa ttml dfxp itt smi srv1 lrc"],
  ["otherSubtitles", "transcript", "stl sub"],
  ["documentAsTranscript", "transcript", "doc docx odt rtf pages pdf htm html md"],
];

describe("a format that the site does not take", () => {
  for (const [name, kind, endings] of CASES)
    test(`as ${kind}: ${name}`, () => {
      for (const ending of endings.split(" ")) {
        assert.deepEqual(foreignFormat(`Un nom.${ending}`, kind), foreignFormat(`x.${ending}`, kind));
        assert.equal(foreignFormat(`Un nom.${ending}`, kind)?.name, name, ending);
        for (const other of [`${ending}x2`, `x${ending}2`, `${ending}.zip`])
          assert.equal(foreignFormat(`Un nom.${other}`, kind), undefined, other);
      }
    });

  test("of any use is what it most often is", () => {
    const any = (ending: string) => foreignFormat(`x.${ending}`)?.name;
    assert.deepEqual(["pdf", "docx", "html", "md", "mp4", "pptx"].map(any), [
      "pdfAsPicture",
      "document",
      "webPage",
      "documentAsTranscript",
      "film",
      "presentation",
    ]);
  });

  test("is none where the site takes it, or nobody knows it", () => {
    for (const ending of ["opus", "mp3", "webp", "vtt", "xyz"])
      assert.equal(foreignFormat(`x.${ending}`), undefined, ending);
  });
});

test("presentations are shown page by page", () => {
  for (const name of ["a.ppt", "a.PPTX", "a.pps", "a.odp", "a.key"])
    assert.equal(isPresentation(name), true, name);
  for (const name of ["a.pdf", "ppt", "a.ppt.zip", "a.keys"]) assert.equal(isPresentation(name), false, name);
});
