/** A transcript corrected on the whole screen, up to its file and to the page that readers see. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { parseTranscript } from "../../../src/transcript/index.ts";
import { save, trouble } from "../../harness/cms/cms.ts";
import {
  allWords,
  caretBefore,
  correct,
  draftText,
  facts,
  fieldOf,
  openTranscriptForm,
  TALK,
  TALK_FILE,
  TALK_PAGE,
  unfold,
  words,
} from "../../harness/cms/transcript-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("a corrected transcript", () => {
  const editing = withForms();
  let original: string;
  before(async () => {
    original = await readFile(path.join(editing.content, TALK_FILE), "utf8");
  });

  test("by hand: words, a division, a name everywhere, checked, saved, published", async () => {
    const editor = await openTranscriptForm(editing);
    const { page } = editor;
    const field = fieldOf(page);
    await facts(field, ["12 paragraphes", "4 min 52 s", "Narration"]);
    const dialog = await correct(page);
    const idsBefore = idsIn(await editing.published(TALK_PAGE));
    const first = words(dialog, 1);
    await first.fill((await first.inputValue()).replace("Vous écoutez", "Vous entendez"));
    const second = words(dialog, 2);
    await caretBefore(second, "Elle se tient");
    await page.keyboard.press("Enter");
    assert.match(await words(dialog, 3).inputValue(), /^Elle se tient à la Cantine/);
    assert.equal(await words(dialog, 3).evaluate((node) => node === document.activeElement), true);
    await caretBefore(words(dialog, 5), "");
    await page.keyboard.press("Backspace");
    assert.match(await words(dialog, 4).inputValue(), /pas suivant\. Prenons un exemple/);
    await dialog.getByRole("button", { name: /^Narration, paragraphe 2/ }).click();
    const panel = dialog.getByRole("group", { name: /^Qui parle/ });
    await panel.getByRole("checkbox").check();
    await panel.getByLabel("Autre nom").fill("La voix");
    await panel.getByRole("button", { name: "Nommer" }).click();
    await dialog.getByRole("button", { name: /^La voix, paragraphe 12/ }).waitFor();
    await dialog.getByRole("button", { name: "Remettre à relire" }).click();
    await dialog.getByRole("button", { name: "Marquer comme relue" }).click();
    await dialog.getByLabel("Relue par").fill("Maëla Trézien");
    await dialog.getByRole("button", { name: "Relue ce jour" }).click();
    await dialog.getByText("Relue par Maëla Trézien le 1er décembre 2026").waitFor();
    const shown = await allWords(dialog);
    await dialog.getByRole("button", { name: "Terminer" }).click();
    await dialog.waitFor({ state: "detached" });
    await facts(field, ["12 paragraphes", "4 min 52 s", "La voix"]);
    await save(page);

    const entry = await editing.written(`conferences/2013/${TALK[1]}.md`, (text) => text.includes("Maëla"));
    assert.match(
      entry,
      /transcript:\n {6}file: \/media\/demo\/mediation-numerique\.vtt\n {6}status: reviewed\n {6}reviewedBy: Maëla Trézien\n {6}reviewedAt: 2026-12-01\n/,
    );
    const written = await editing.written(TALK_FILE, (text) => text.includes("entendez"));
    assert.equal(
      written,
      original
        .replaceAll("<v Narration>", "<v La voix>")
        .replace("Vous écoutez", "Vous entendez")
        .replace(/(?=\d\d:\d\d:\d\d\.\d{3} --> \S+\n<v La voix>Elle se tient)/, "NOTE paragraph\n\n")
        .replace(/(?=\d\d:\d\d:\d\d\.\d{3} --> \S+\n<v La voix>Prenons)/, "NOTE same paragraph\n\n"),
    );
    const html = await editing.published(TALK_PAGE, (text) => text.includes("entendez"));
    const said = [...html.matchAll(/<p id="t\d+[^>]*>.*?<span>(.*?)<\/span>/gs)].map((match) =>
      plain(match[1] ?? ""),
    );
    assert.deepEqual(said, shown.map(plain));
    // addresses stay; the paragraph that joined another has none, the new one has its own
    const [one = "", two = "", three = "", , ...others] = idsBefore;
    assert.deepEqual(idsIn(html), [one, two, "t40", three, ...others]);
    assert.deepEqual(await cuesOfBrowser(page, written), cuesOf(written));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("keeps what was corrected when the page is loaded again, and what closing would have left open", async () => {
    const editor = await openTranscriptForm(editing);
    const { page } = editor;
    const dialog = await correct(page);
    await words(dialog, 1).press("End");
    await page.keyboard.type(" Et voilà.");
    await dialog.getByText("Gardé dans le brouillon").waitFor();
    await words(dialog, 2).fill("");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await facts(fieldOf(page), ["11 paragraphes"]);
    const kept = await draftText(page, TALK_FILE, (text) => !text.includes("La rencontre porte un titre"));
    assert.match(kept, /Et voilà\./);
    await page.reload();
    await unfold(page);
    await facts(fieldOf(page), ["11 paragraphes"]);
    const again = await correct(page);
    assert.match(await words(again, 1).inputValue(), /Et voilà\.$/);
    await editor.context.close();
  });
});

const idsIn = (html: string): string[] =>
  [...html.matchAll(/<p id="(t\d+)"/g)].map((match) => match[1] ?? "");

/** A text without the marks of typography, which the page adds. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .replace(/ (?=[;:?!»])|(?<=«) /g, "")
    .trim();

interface Heard {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const cuesOf = (source: string): Heard[] =>
  parseTranscript(source).cues.map(({ start, end, text, speaker }) => ({
    start,
    end,
    text: `${speaker}: ${text}`,
  }));

/** What the browser's own reader of captions makes of a file. */
function cuesOfBrowser(page: Page, source: string): Promise<Heard[]> {
  return page.evaluate(async (text) => {
    const video = document.createElement("video");
    const track = document.createElement("track");
    track.src = URL.createObjectURL(new Blob([text], { type: "text/vtt" }));
    track.default = true;
    video.append(track);
    document.body.append(video);
    track.track.mode = "showing";
    await new Promise((resolve, reject) => {
      track.addEventListener("load", resolve);
      track.addEventListener("error", reject);
    });
    const cues = [...(track.track.cues ?? [])] as VTTCue[];
    const heard = cues.map((cue) => {
      const voice = cue.getCueAsHTML().querySelector("span");
      return {
        start: cue.startTime,
        end: cue.endTime,
        text: `${voice?.title}: ${voice?.textContent}`,
      };
    });
    video.remove();
    return heard;
  }, source);
}
