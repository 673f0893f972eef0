/** What the name and the media type of a file say of it. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import {
  acceptOf,
  allNames,
  bareMediaType,
  eitherName,
  endingOf,
  endingPattern,
  type FileFormat,
  FORMATS,
  foreignFormat,
  formatOf,
  formatOfName,
  formatOfType,
  isOffered,
  MEASURED_FORMATS,
  measuredEndings,
  measuredFormats,
  unmeasuredFormats,
  unpublishedFormat,
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
    ["a.sbv", undefined, /SubViewer/, /Renommez-le en \.txt/],
    ["a.json", "transcript", /JSON/, /Renommez-le en \.txt/],
    ["a.ass", undefined, /sous-titres/, /WebVTT/],
    ["a.docx", "transcript", /document/, /en texte \(\.txt\)/],
    ["a.pdf", "picture", /PDF/, /en PNG/],
    ["a.SVG", undefined, /capitales/, /\.svg\.$/],
    ["a.exe", undefined, /«\u00A0\.exe\u00A0»/, /archive \.zip/],
    ["a", undefined, /sans extension/, /archive \.zip/],
  ] as const;
  for (const [name, kind, found, remedy] of cases)
    test(`${name}${kind === undefined ? "" : ` as ${kind}`}`, () => {
      const told = kind === undefined ? unpublishedFormat(name) : foreignFormat(name, kind);
      assert.match(told?.found ?? "", found);
      assert.match(told?.remedy ?? "", remedy);
    });

  test("and nothing is told of the formats that it takes", () => {
    for (const kind of KINDS)
      for (const ending of measuredEndings(kind))
        assert.equal(foreignFormat(`a${ending}`, kind), undefined, ending);
  });
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

  test("names are listed as French lists them", () => {
    assert.equal(eitherName(measuredFormats("sound")), "Opus, Ogg, MP3 ou M4A");
    assert.equal(allNames(unmeasuredFormats("sound")), "AAC, FLAC, WAV et WebM");
    assert.equal(eitherName(measuredFormats("slides")), "PDF");
  });

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
