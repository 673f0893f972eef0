/** A transcript and its recording, side by side. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

test("a transcript that ends after its recording is advised on, at its own line, with both durations", async (t) => {
  const conference = (seconds: number) =>
    entry(
      `title: Une rencontre
publishedAt: 2026-01-02
startsAt: 2026-02-01T18:30:00+01:00
recordings:
  - id: matin
    sources:
      - url: https://media.hub.example/a.opus
        seconds: ${seconds}
    transcript:
      file: /media/a.vtt`,
    );
  const root = await contentFolder(t, {
    "conferences/2026/x.md": conference(60),
    "conferences/2026/y.md": conference(100),
    "media/a.vtt": "WEBVTT\n\n00:01.000 --> 01:40.000\nUn mot.\n",
  });
  const { problems } = await loadHub(root, "2026-06-01T12:00:00+02:00");
  assert.deepEqual(
    problems
      .filter(({ found }) => found.includes("transcription"))
      .map(({ severity, file, line, found }) => [severity, file, line, found]),
    [
      [
        "warning",
        "conferences/2026/x.md",
        11,
        "une transcription qui finit à 1:40, alors que l’enregistrement dure 1:00",
      ],
    ],
  );
});
