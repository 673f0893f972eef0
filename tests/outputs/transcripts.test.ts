import assert from "node:assert/strict";
import { test } from "node:test";
import { parseText } from "media-captions";
import {
  chaptersJson,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptFile,
} from "../../src/outputs/index.ts";
import { conferenceOf, makeHub, recordingOf } from "./fixture.ts";

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
