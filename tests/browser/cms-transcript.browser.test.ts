/** A transcript corrected on the whole screen, by hand and by keyboard, up to the page that readers see. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { parseTranscript, toParagraphs } from "../../src/transcript/index.ts";
import { launch } from "../harness/chromium.ts";
import {
  type Editing,
  type Editor,
  openEditor,
  openForm,
  save,
  startEditing,
  trouble,
} from "../harness/cms.ts";

const ENTRY = "mediation-numerique-pour-qui-pourquoi";
const FILE = "media/demo/mediation-numerique.vtt";
const PAGE = `conferences/${ENTRY}/`;

describe("correcting a transcript", () => {
  let browser: Browser;
  let editing: Editing;
  let original: string;
  before(async () => {
    [browser, editing] = await Promise.all([launch(), startEditing()]);
    original = await readFile(path.join(editing.content, FILE), "utf8");
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  const open = async (options: Parameters<typeof openEditor>[2] = {}): Promise<Editor> => {
    const editor = await openEditor(browser, editing, options);
    await openForm(editor.page, "conferences-2013", `entries/${ENTRY}`);
    await unfold(editor.page);
    return editor;
  };

  test("by hand: words, a division, a name everywhere, checked, saved, published", async () => {
    const editor = await open();
    const { page } = editor;
    const field = page.getByRole("group", { name: "Transcription", exact: true });
    await facts(field, ["12 paragraphes", "4 min 52 s", "Narration"]);
    const dialog = await correct(page);
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
    const panel = dialog.getByRole("group", { name: "Qui parle" });
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

    const entry = await editing.written(`conferences/2013/${ENTRY}.md`, (text) => text.includes("Maëla"));
    assert.match(
      entry,
      /transcript:\n {6}file: \/media\/demo\/mediation-numerique\.vtt\n {6}status: reviewed\n {6}reviewedBy: Maëla Trézien\n {6}reviewedAt: 2026-12-01\n/,
    );
    const written = await editing.written(FILE, (text) => text.includes("entendez"));
    assert.equal(
      written,
      original
        .replaceAll("<v Narration>", "<v La voix>")
        .replace("Vous écoutez", "Vous entendez")
        .replace(/(?=\d\d:\d\d:\d\d\.\d{3} --> \S+\n<v La voix>Elle se tient)/, "NOTE paragraph\n\n")
        .replace(/(?=\d\d:\d\d:\d\d\.\d{3} --> \S+\n<v La voix>Prenons)/, "NOTE same paragraph\n\n"),
    );
    const html = await editing.published(PAGE, (text) => text.includes("entendez"));
    const said = [...html.matchAll(/<p id="t\d+[^>]*>.*?<span>(.*?)<\/span>/gs)].map((match) =>
      plain(match[1] ?? ""),
    );
    assert.deepEqual(said, shown.map(plain));
    assert.deepEqual(await cuesOfBrowser(page, written), cuesOf(written));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("by keyboard alone: heard, divided, joined, moved, named, taken back", async () => {
    const editor = await open();
    const { page } = editor;
    await page.getByRole("button", { name: "Corriger", exact: true }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /^Transcription/ });
    await dialog.waitFor();
    const before = await allWords(dialog);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest("[data-key]")?.querySelector("textarea")?.value ?? "",
      );
    await page.keyboard.press("Alt+ArrowDown");
    assert.equal(await focused(), before[1]);
    await page.keyboard.press("Alt+ArrowUp");
    assert.equal(await focused(), before[0]);

    await page.keyboard.press("Control+Space");
    await page.waitForFunction(
      () => document.querySelector<HTMLAudioElement>("dialog audio")?.paused === false,
    );
    await page.waitForFunction(
      () => (document.querySelector<HTMLAudioElement>("dialog audio")?.currentTime ?? 0) > 0.2,
    );
    await page.keyboard.press("Control+Space");
    await page.waitForFunction(
      () => document.querySelector<HTMLAudioElement>("dialog audio")?.paused === true,
    );
    assert.equal(await focused(), before[0]);

    await page.keyboard.press("Home");
    await page.keyboard.type("Oui ");
    assert.equal(await words(dialog, 1).inputValue(), `Oui ${before[0]}`);
    await page.keyboard.press("Enter");
    assert.equal((await allWords(dialog)).length, before.length + 1);
    await page.keyboard.press("Backspace");
    assert.deepEqual(await allWords(dialog), [`Oui ${before[0]}`, ...before.slice(1)]);

    await page.keyboard.press("Alt+t");
    const heard = await page.evaluate(
      () => document.querySelector<HTMLAudioElement>("dialog audio")?.currentTime ?? -1,
    );
    await page.keyboard.press("Alt+n");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Gurvan");
    await page.keyboard.press("Enter");
    assert.equal(await dialog.getByRole("button", { name: /^Gurvan, paragraphe 1\s/ }).count(), 1);
    assert.equal(await focused(), `Oui ${before[0]}`);

    for (let n = 0; n < 12; n += 1) await page.keyboard.press("Control+z");
    assert.deepEqual(await allWords(dialog), before);
    for (let n = 0; n < 12; n += 1) await page.keyboard.press("Control+Shift+z");
    assert.equal(await words(dialog, 1).inputValue(), `Oui ${before[0]}`);
    await page.keyboard.press("F1");
    await dialog.getByRole("region", { name: "Les touches" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), "Corriger");
    const sent = await draftText(page, FILE);
    const paragraphs = toParagraphs(parseTranscript(sent).cues);
    assert.equal(paragraphs[0]?.speaker, "Gurvan");
    assert.ok(Math.abs((paragraphs[0]?.start ?? 0) - heard) < 0.002, `${paragraphs[0]?.start} ${heard}`);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});

/** Opens the first recording of the form. */
async function unfold(page: Page): Promise<void> {
  const list = page
    .locator('[class*="ControlContainer"]')
    .filter({ has: page.locator('label[for^="recordings-"]') });
  await list.last().getByRole("button", { name: "Déplier ou replier" }).first().click();
  await page.getByRole("group", { name: "Transcription", exact: true }).waitFor();
}

/** Waits for the summary to tell these. */
async function facts(field: Locator, told: readonly string[]): Promise<void> {
  for (const fact of told) await field.getByRole("listitem").getByText(fact, { exact: true }).waitFor();
}

async function correct(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Corriger", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /^Transcription/ });
  await dialog.waitFor();
  return dialog;
}

const words = (dialog: Locator, n: number): Locator =>
  dialog.getByRole("textbox", { name: new RegExp(`^Paragraphe ${n},`) });

const allWords = (dialog: Locator): Promise<string[]> =>
  dialog
    .locator("[data-key] textarea")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

async function caretBefore(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((node, sought) => {
    const area = node as HTMLTextAreaElement;
    const at = area.value.indexOf(sought);
    area.setSelectionRange(at, at);
  }, text);
}

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

/** Text of a file that goes with the draft, as this browser keeps it for a reload. */
async function draftText(page: Page, file: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open("localforage");
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const values = await new Promise<unknown[]>((resolve) => {
        const asked = database.transaction("keyvaluepairs").objectStore("keyvaluepairs").getAll();
        asked.onsuccess = () => resolve(asked.result as unknown[]);
      });
      database.close();
      for (const value of values) {
        const files = (value as { mediaFiles?: { path: string; draft?: boolean; file?: Blob }[] }).mediaFiles;
        const found = files?.find((one) => one.path.endsWith(wanted) && one.draft === true)?.file;
        if (found !== undefined) return found.text();
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${wanted} is not kept`);
  }, file);
}
