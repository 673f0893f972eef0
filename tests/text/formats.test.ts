/** What the name and the media type of a file say of it. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import {
  acceptOf,
  bareMediaType,
  endingOf,
  endingPattern,
  type FileFormat,
  FORMATS,
  formatNames,
  formatOf,
  formatOfName,
  formatOfType,
  isOffered,
  MEASURED_FORMATS,
  measuredEndings,
  unmeasuredFormats,
} from "../../src/text/index.ts";

test("the ending of a name is in small letters, whatever stands before and after", () => {
  const cases = [
    ["/media/Debat.OPUS?v=2.mp3", ".opus"],
    ["a.b.vtt#x.y", ".vtt"],
    ["/media.d/sans", ""],
    ["a.", ""],
    [".txt", ".txt"],
  ] as const;
  for (const [name, ending] of cases) assert.equal(endingOf(name), ending, name);
});

describe("a name announces its format", () => {
  const cases = [
    ["a.vtt", "WebVTT", "text/vtt"],
    ["a.SRT", "SRT", "application/x-subrip"],
    ["a.txt", "texte", "text/plain"],
    ["https://a.fr/b.opus?c", "Opus", "audio/ogg"],
    ["a.ogg", "Ogg", "audio/ogg"],
    ["a.oga", "Ogg", "audio/ogg"],
    ["a.mp3", "MP3", "audio/mpeg"],
    ["a.m4a", "M4A", "audio/mp4"],
    ["a.aac", "AAC", "audio/aac"],
    ["a.flac", "FLAC", "audio/flac"],
    ["a.wav", "WAV", "audio/wav"],
    ["a.webm", "WebM", "audio/webm"],
    ["a.pdf", "PDF", "application/pdf"],
    ["a.webp", "WebP", "image/webp"],
    ["a.jpg", "JPEG", "image/jpeg"],
    ["a.jpeg", "JPEG", "image/jpeg"],
    ["a.png", "PNG", "image/png"],
    ["a.svg", "SVG", "image/svg+xml"],
    ["a.avif", "AVIF", "image/avif"],
    ["a.gif", "GIF", "image/gif"],
  ] as const;
  for (const [file, name, type] of cases)
    test(`${file}: ${name}`, () => {
      const format = formatOfName(file);
      assert.deepEqual([format?.name, format?.type], [name, type]);
    });

  test("and none that is not known", () => {
    for (const file of ["a.docx", "a", "opus", "a.opusx"]) assert.equal(formatOfName(file), undefined);
  });

  test("no ending announces two formats", () => {
    const endings = FORMATS.flatMap((format) => [...format.endings]);
    assert.equal(new Set(endings).size, endings.length);
  });
});

describe("a media type names its format", () => {
  const cases = [
    ["audio/mpeg", "MP3"],
    ["AUDIO/MPEG; charset=x", "MP3"],
    ["audio/mp3", "MP3"],
    ["audio/ogg", "Ogg"],
    ["audio/ogg; codecs=opus", "Ogg"],
    ["audio/opus", "Opus"],
    ["audio/x-m4a", "M4A"],
    ["audio/mp4", "M4A"],
    ["audio/aac", "AAC"],
    ["image/png", "PNG"],
    ["audio/inconnu", undefined],
    ["", undefined],
  ] as const;
  for (const [type, name] of cases)
    test(`${type || "nothing"}: ${name ?? "none"}`, () => assert.equal(formatOfType(type)?.name, name));

  test("among those that are measured alone, where that is asked", () => {
    assert.equal(formatOfType("audio/aac", MEASURED_FORMATS)?.name, "M4A");
    assert.equal(formatOfType("audio/wav", MEASURED_FORMATS), undefined);
  });

  test("without its parameters", () => {
    assert.equal(bareMediaType(" audio/ogg ; codecs=opus"), "audio/ogg");
    assert.equal(bareMediaType("audio/ogg"), "audio/ogg");
  });
});

test("sounds, slides, transcripts and pictures are measured, but for what is to be converted", () => {
  assert.deepEqual(measuredEndings("sound"), [".opus", ".ogg", ".oga", ".mp3", ".m4a"]);
  assert.deepEqual(measuredEndings("slides"), [".pdf"]);
  assert.deepEqual(measuredEndings("transcript"), [".vtt", ".srt", ".txt"]);
  assert.deepEqual(measuredEndings("picture"), [".webp", ".jpg", ".jpeg", ".png", ".svg", ".avif", ".gif"]);
});

describe("a file may be among the media", () => {
  const offered = [
    ...["a.odt", "a.ods", "a.odp", "a.odg", "a.doc", "a.docx", "a.xls", "a.XLSX", "a.ppt", "a.pptx"],
    ...[
      "a.rtf",
      "a.epub",
      "a.csv",
      "a.zip",
      "a.ics",
      "a.gpx",
      "a.woff2",
      "a.svg",
      "a.PNG",
      "a.wav",
      "a.vtt",
      "a.pdf",
    ],
  ];
  const refused = [
    "a.SVG",
    "a.mp4",
    "a.MP4",
    "a.html",
    "a.js",
    "a.xml",
    "a.exe",
    "a",
    "a.odx",
    "a.zip.js",
    "a.svgz",
  ];
  for (const file of offered) test(file, () => assert.equal(isOffered(file), true));
  for (const file of refused) test(`not ${file}`, () => assert.equal(isOffered(file), false));
});

const KINDS = ["sound", "slides", "transcript", "picture"] as const;

describe("what is made of the registry of formats", () => {
  test("a format is meant by any of its endings", () => assert.equal(formatOf(".jpeg"), formatOf(".jpg")));

  for (const kind of KINDS)
    test(`${kind}: patterns, fields and names are made of the same formats`, () => {
      const pattern = endingPattern(kind);
      for (const format of FORMATS as readonly FileFormat[])
        for (const ending of format.endings) {
          const isTaken = format.kind === kind && format.reader !== undefined;
          assert.equal(pattern.test(`/media/a${ending.toUpperCase()}`), isTaken, ending);
          assert.equal(pattern.test(`/media/a${ending}.x`), false);
          assert.equal(acceptOf(kind).split(",").includes(ending), isTaken, ending);
          assert.equal(measuredEndings(kind).includes(ending), isTaken, ending);
        }
    });

  test("a field takes media types, too: telephones know files by them", () =>
    assert.equal(acceptOf("transcript"), ".vtt,.srt,.txt,text/vtt,application/x-subrip,text/plain"));

  test("each is called by its name", () =>
    assert.deepEqual(formatNames(unmeasuredFormats("sound")), ["AAC", "FLAC", "WAV", "WebM"]));

  test("no media type of a format is written elsewhere", async () => {
    const types = new Set(FORMATS.map(({ type }) => `"${type}"`).filter((type) => type !== '"text/plain"'));
    const files: string[] = [];
    for (const folder of ["src", "_includes", "pages", "admin"])
      for (const name of await readdir(folder, { recursive: true }))
        if (/\.tsx?$/.test(name)) files.push(`${folder}/${name.replaceAll("\\", "/")}`);
    assert.ok(files.length > 300);
    const found = await Promise.all(
      files
        .filter((file) => file !== "src/text/formats/formats.ts")
        .map(async (file) => {
          const text = await readFile(file, "utf8");
          return [...types].filter((type) => text.includes(type)).map((type) => `${file}: ${type}`);
        }),
    );
    assert.deepEqual(found.flat(), []);
  });
});
