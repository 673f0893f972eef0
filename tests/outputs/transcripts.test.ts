import assert from "node:assert/strict";
import { test } from "node:test";
import { parseText } from "media-captions";
import {
  chaptersJson,
  hasChapters,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptFile,
} from "../../src/outputs/index.ts";
import { conferenceOf, makeHub, recordingOf } from "./fixture.ts";
import { richHub } from "./rich.ts";

const { site, ...hub } = makeHub();
const conference = conferenceOf({ site, ...hub }, "evaluer");
const recording = recordingOf(conference, "matin");

function write(format: TranscriptFormatName): string {
  assert.ok(recording.transcript);
  return transcriptFile(conference, recording, recording.transcript, format, site);
}

for (const format of ["vtt", "srt"] as const) {
  test(`another parser reads every cue of the ${format} file, at its time`, async () => {
    const { cues, errors } = await parseText(write(format), { type: format });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      cues.map(({ startTime, endTime }) => [startTime, endTime]),
      [
        [0, 4],
        [4, 8.5],
        [30, 34],
      ],
    );
    assert.match(cues[0]?.text ?? "", /ce qui compte (&|&amp;) ne se compte pas/);
  });
}

test("the files that have room for it carry the credit and say that the transcript was checked", () => {
  for (const format of ["vtt", "txt"] as const) {
    assert.match(
      write(format),
      /Alix Le Goff, L’Anse \(https:\/\/anse\.example\/conferences\/evaluer\/\), CC BY-NC-SA/,
    );
    assert.match(write(format), /Transcription relue/);
  }
});

test("the JSON file has the shape that podcast applications expect", () => {
  const { version, segments } = JSON.parse(write("json")) as {
    version: string;
    segments: Record<string, unknown>[];
  };
  assert.equal(version, "1.0.0");
  assert.equal(segments.length, 3);
  assert.deepEqual(segments[2], {
    speaker: "Salle",
    startTime: 30,
    endTime: 34,
    body: "Et qui décide ?",
  });
});

test("every format has a media type", () => {
  for (const type of Object.values(TRANSCRIPT_FORMATS)) assert.match(type, /^(text|application)\/[a-z-]+$/);
});

test("the transcript of a synthetic recording says so and credits no speaker", () => {
  const other = conferenceOf({ site, ...hub }, "presenter");
  const synthetic = recordingOf(other, "presentation");
  assert.ok(synthetic.transcript);
  const text = transcriptFile(other, synthetic, synthetic.transcript, "txt", site);
  const [note = ""] = text.split("\n\n");
  assert.match(note, /aucune voix humaine/);
  assert.doesNotMatch(note, /Alix/);
});

test("chapters are in the order of time, with slides among them that no table of contents shows", () => {
  const json = JSON.parse(chaptersJson(conference, recording, site)) as {
    version: string;
    title: string;
    chapters: {
      startTime: number;
      endTime?: number;
      title?: string;
      url?: string;
      img?: string;
      toc?: boolean;
    }[];
  };
  assert.equal(json.version, "1.2.0");
  assert.equal(json.title, "Évaluer : pourquoi & comment ?");
  assert.deepEqual(
    json.chapters.map(({ img, ...chapter }) => [chapter, img?.split("/").at(-1)]),
    [
      [{ startTime: 0, endTime: 10, title: "Ouverture" }, undefined],
      [{ startTime: 5, toc: false }, "1-1280.webp"],
      [{ startTime: 10, endTime: 62.5, title: "Les <liens>", url: "https://liens.example/" }, "2-1280.webp"],
    ],
  );
  assert.ok(
    json.chapters.every(
      ({ img }) => img === undefined || img.startsWith("https://anse.example/media/slides/"),
    ),
  );
});

test("chapters have the picture that editors chose, else the slide on the screen; slides between them go unnamed", () => {
  const rich = richHub();
  const complete = conferenceOf(rich, "complete");
  const file = JSON.parse(chaptersJson(complete, recordingOf(complete, "lecture"), rich.site)) as object;
  const slide = (n: number): string => `https://anse.example/media/slides/0123456789ab/${n}-1280.webp`;
  assert.deepEqual(file, {
    version: "1.2.0",
    title: "Lire ensemble : tout, ou presque",
    author: "Nolwenn Kerc’hoat, Le Phare",
    podcastName: "L’Anse, à voix haute",
    chapters: [
      { startTime: 0, img: slide(1), toc: false },
      { startTime: 4, endTime: 20, title: "Ouverture", img: "https://anse.example/media/quai.jpg" },
      { startTime: 20, endTime: 62.5, title: "Suite", url: "https://suite.example/", img: slide(2) },
      { startTime: 30, img: slide(1), toc: false },
    ],
  });
});

test("chapters of a recording in which nobody is named are the publisher's, in the hub's own podcast", () => {
  const bare = richHub({ podcast: undefined });
  const complete = conferenceOf(bare, "complete");
  const { author, podcastName, chapters } = JSON.parse(
    chaptersJson(complete, recordingOf(complete, "annonce"), bare.site),
  ) as Record<string, unknown>;
  assert.deepEqual([author, podcastName, chapters], ["Association L’Anse", "L’Anse", []]);
  assert.equal(hasChapters(recordingOf(complete, "annonce")), false);
  assert.equal(hasChapters(recordingOf(complete, "lecture")), true);
});

test("a transcript made by a machine says so", () => {
  const rich = richHub();
  const complete = conferenceOf(rich, "complete");
  const lecture = recordingOf(complete, "lecture");
  assert.ok(lecture.transcript);
  const text = transcriptFile(complete, lecture, lecture.transcript, "txt", rich.site);
  const [note, first] = text.replace(/[\u00A0\u202F]/g, " ").split("\n\n");
  assert.deepEqual(note?.split("\n").slice(1), [
    "Transcription automatique, non relue : elle contient des erreurs.",
  ]);
  assert.match(first ?? "", /ce qui compte & ne se compte pas/);
});
