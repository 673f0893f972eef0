/** What a browser shows of a WebVTT file, and what is read of it here. https://www.w3.org/TR/webvtt1/#file-parsing */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { openTranscript, parseTranscript, writeDocument } from "../../../src/transcript/index.ts";
import { openPage } from "../../harness/browser/page.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { cases, fc } from "../../harness/property.ts";
import { damagedFile, wordsOf } from "../../transcript/damaged.ts";

const FIXTURES = new URL("../../transcript/fixtures/", import.meta.url);

/** The text of each cue that Chromium makes of these files, names of voices first, in the order of time. */
function shown(sources: readonly string[]): Promise<string[][]> {
  return Promise.all(
    sources.map(
      (source) =>
        new Promise<string[]>((done, failed) => {
          const video = document.createElement("video");
          const track = document.createElement("track");
          track.addEventListener("error", () => failed(new Error(`not read: ${JSON.stringify(source)}`)));
          track.addEventListener("load", () => {
            const cues = ([...(track.track.cues ?? [])] as VTTCue[]).map((cue) => cue.getCueAsHTML());
            done(
              cues.map((words) => {
                const voices = [...words.querySelectorAll("[title]")].map((voice) =>
                  voice.getAttribute("title"),
                );
                return `${voices.join(" ")} ${words.textContent}`;
              }),
            );
            video.remove();
          });
          track.src = URL.createObjectURL(new Blob([source], { type: "text/vtt" }));
          video.append(track);
          document.body.append(video);
          track.track.mode = "hidden";
        }),
    ),
  );
}

describe("what a browser shows of a transcript", () => {
  const its = withBrowser();

  test("is never lost, whatever was done to the file", async () => {
    const { page, context, noise } = await openPage(its.browser, "");
    const sources = fc.sample(damagedFile, { numRuns: cases(400), seed: 20130201 });
    for (let first = 0; first < sources.length; first += 100) {
      const some = sources.slice(first, first + 100);
      const browser = await page.evaluate(shown, some);
      some.forEach((source, index) => {
        const expected = wordsOf((browser[index] ?? []).join(" "));
        const cues = parseTranscript(source, { name: "a.vtt" }).cues;
        const said = cues.map(({ speaker = "", text }) => `${speaker} ${text}`).join(" ");
        const kept = writeDocument(openTranscript(source, { name: "a.vtt" }).document);
        for (const found of [said, kept]) {
          const known = new Set(wordsOf(found));
          const lost = expected.filter((word) => !known.has(word));
          assert.deepEqual(lost, [], JSON.stringify(source));
        }
      });
      assert.ok(browser.flat().length > 100, "the files hold cues");
    }
    assert.deepEqual(noise, []);
    await context.close();
  });

  test("is read with its times", async () => {
    const { page, context } = await openPage(its.browser, "");
    const source = await readFile(new URL("space-line.vtt", FIXTURES), "utf8");
    const [cues] = await page.evaluate(shown, [source]);
    const plain = (text: string) => text.replace(/\s+/g, " ").trim();
    assert.deepEqual(
      parseTranscript(source, { name: "a.vtt" }).cues.map(({ text }) => plain(text)),
      cues?.map(plain),
    );
    await context.close();
  });
});
