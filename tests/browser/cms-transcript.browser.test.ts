/** A transcript corrected on the whole screen, by hand and by keyboard, up to the page that readers see. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { parseTranscript, toParagraphs } from "../../src/transcript/index.ts";
import { axeFindings } from "../harness/axe.ts";
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
const ARCHIVES: [string, string] = ["conferences-2026", "small-archives-long-tides"];
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

  const open = async (
    options: Parameters<typeof openEditor>[2] = {},
    [collection, slug] = ["conferences-2013", ENTRY],
  ): Promise<Editor> => {
    const editor = await openEditor(browser, editing, options);
    await openForm(editor.page, collection, `entries/${slug}`);
    await unfold(editor.page);
    return editor;
  };
  const fieldOf = (page: Page) => page.getByRole("group", { name: "Transcription", exact: true });

  test("by hand: words, a division, a name everywhere, checked, saved, published", async () => {
    const editor = await open();
    const { page } = editor;
    const field = fieldOf(page);
    await facts(field, ["12 paragraphes", "4 min 52 s", "Narration"]);
    const dialog = await correct(page);
    const idsBefore = idsIn(await editing.published(PAGE));
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
    // addresses stay; the paragraph that joined another has none, the new one has its own
    const [one = "", two = "", three = "", , ...others] = idsBefore;
    assert.deepEqual(idsIn(html), [one, two, "t40", three, ...others]);
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
    // a paragraph without a word comes back, or goes
    await words(dialog, 3).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    assert.equal(await words(dialog, 3).inputValue(), "");
    await page.keyboard.press("Control+z");
    assert.equal(await words(dialog, 3).inputValue(), before[2]);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Backspace");
    assert.equal(await focused(), before[1]);
    assert.equal((await allWords(dialog)).length, before.length - 1);
    await page.keyboard.press("Control+z");
    assert.equal((await allWords(dialog)).length, before.length);
    await page.keyboard.press("F1");
    await dialog.getByRole("region", { name: "Les touches" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === "Corriger");
    const sent = await draftText(page, FILE);
    const paragraphs = toParagraphs(parseTranscript(sent).cues);
    assert.equal(paragraphs[0]?.speaker, "Gurvan");
    assert.ok(Math.abs((paragraphs[0]?.start ?? 0) - heard) < 0.002, `${paragraphs[0]?.start} ${heard}`);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("keeps what was corrected when the page is loaded again, and what closing would have left open", async () => {
    const editor = await open();
    const { page } = editor;
    const dialog = await correct(page);
    await words(dialog, 1).press("End");
    await page.keyboard.type(" Et voilà.");
    await dialog.getByText("Gardé dans le brouillon").waitFor();
    await words(dialog, 2).fill("");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await facts(fieldOf(page), ["11 paragraphes"]);
    const kept = await draftText(page, FILE, (text) => !text.includes("La rencontre porte un titre"));
    assert.match(kept, /Et voilà\./);
    await page.reload();
    await unfold(page);
    await facts(fieldOf(page), ["11 paragraphes"]);
    const again = await correct(page);
    assert.match(await words(again, 1).inputValue(), /Et voilà\.$/);
    await editor.context.close();
  });

  test("explains a file that it cannot take, and takes another", async () => {
    const editor = await open();
    const { page } = editor;
    const field = fieldOf(page);
    await field.getByRole("button", { name: "Retirer la transcription" }).click();
    await drop(field, "notes.docx", "PK\u0003\u0004…");
    await field.getByText(/«\s?notes\.docx\s?» est un document de traitement de texte/).waitFor();
    await drop(field, "notes.txt", "Bonjour à tous.\nMerci.");
    await field.getByText("Aucune parole n’a pu être lue.").waitFor();
    await field.getByText(/Ligne 1\s: texte avant le premier temps/).waitFor();
    await field
      .getByText(/par exemple \[00:00:00\]/)
      .first()
      .waitFor();
    await drop(
      field,
      "Débat du soir.srt",
      "perdu\n\n1\n00:00:01,000 --> 00:00:03,000\nAnne Le Gall : Bonjour.\n",
    );
    await facts(field, ["1 paragraphe", "Anne Le Gall"]);
    await field.getByText("debat-du-soir.vtt").waitFor();
    await field.getByText(/Ligne 1\s: texte avant le premier temps/).waitFor();
    await field.getByRole("button", { name: "Ne pas la garder" }).click();
    await field.getByText("debat-du-soir.vtt").waitFor({ state: "detached" });
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("says plainly that a file was lost, where a page loaded again has not kept it", async () => {
    const editor = await open();
    const { page } = editor;
    const field = fieldOf(page);
    await field.getByRole("button", { name: "Retirer la transcription" }).click();
    await drop(field, "perdue.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.\n");
    await facts(field, ["1 paragraphe"]);
    await draftText(page, "perdue.vtt");
    await loseFiles(page);
    await page.reload();
    await unfold(page);
    await field.getByText(/perdue\.vtt n’est ni dans ce brouillon ni sur le site/).waitFor();
    await drop(field, "retrouvée.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.\n");
    await facts(field, ["1 paragraphe"]);
    await editor.context.close();
  });

  test("takes an SRT in place of a transcript, gives the old one back, and writes WebVTT", async () => {
    const editor = await open({}, ARCHIVES);
    const { page } = editor;
    const field = fieldOf(page);
    const srt =
      "1\n00:00:01,000 --> 00:00:03,000\nAnn Lee: Good morning.\n\n2\n00:00:03,500 --> 00:00:05,000\nThank you.\n";
    await drop(field, "talk.srt", srt);
    await facts(field, ["1 paragraphe", "Ann Lee"]);
    await field.getByText(/^Brute/).waitFor();
    await field.getByRole("button", { name: "Revenir à la précédente" }).click();
    await field.getByText("1 paragraphe", { exact: true }).waitFor({ state: "detached" });
    await drop(field, "talk.srt", srt);
    await facts(field, ["1 paragraphe"]);
    await save(page);
    assert.equal(
      await editing.written("media/demo/small-archives.vtt", (text) => text.includes("Ann Lee")),
      "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ann Lee>Good morning.\n\n00:00:03.500 --> 00:00:05.000\n<v Ann Lee>Thank you.\n",
    );
    const entry = await editing.written("conferences/2026/small-archives-long-tides.md");
    assert.match(entry, /transcript:\n {6}file: \/media\/demo\/small-archives\.vtt\n {4}\S/);
    await editing.published("conferences/small-archives-long-tides/", (html) =>
      html.includes("Good morning."),
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("takes a pasted text with times, to a file of its own", async () => {
    const editor = await open({}, ARCHIVES);
    const { page } = editor;
    const field = fieldOf(page);
    await field.getByRole("button", { name: "Retirer la transcription" }).click();
    await field.getByRole("button", { name: "Coller un texte" }).click();
    await page.keyboard.insertText("[00:00:02] Ann Lee: Good evening.\n\n[00:00:06] Bob Roe: Thanks.");
    await field.getByRole("button", { name: "Prendre ce texte" }).click();
    await facts(field, ["2 paragraphes", "Ann Lee, Bob Roe"]);
    const dialog = await correct(page);
    await words(dialog, 2).fill("Many thanks.");
    await dialog.getByRole("button", { name: "Terminer" }).click();
    await save(page);
    const entry = await editing.written(
      "conferences/2026/small-archives-long-tides.md",
      (text) => !text.includes("small-archives.vtt"),
    );
    const file = /file: \/(media\/2026\/\S+\.vtt)/.exec(entry)?.[1] ?? "none";
    assert.match(await editing.written(file), /<v Ann Lee>Good evening\.\n\n.*\n<v Bob Roe>Many thanks\.\n$/);
    await editing.published("conferences/small-archives-long-tides/", (html) =>
      html.includes("Many thanks."),
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  for (const width of [390, 1280])
    test(`has no barrier that axe knows, at ${width} pixels, and fits`, async () => {
      const editor = await open({ bypassCSP: true, viewport: { width, height: 800 } });
      const { page } = editor;
      assert.deepEqual(await axeFindings(page, undefined, ".transcript-field"), []);
      const dialog = await correct(page);
      assert.deepEqual(await axeFindings(page, undefined, "dialog.correct"), []);
      await page.keyboard.press("Control+f");
      await page.keyboard.press("F1");
      await dialog.getByRole("button", { name: /paragraphe 2/ }).click();
      assert.deepEqual(await axeFindings(page, undefined, "dialog.correct"), []);
      const wide = await dialog.evaluate((element) =>
        [...element.querySelectorAll("*")]
          .filter(
            (node) => node.scrollWidth > node.clientWidth && getComputedStyle(node).overflowX !== "hidden",
          )
          .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
          .map((node) => node.className),
      );
      assert.deepEqual(wide, []);
      await editor.context.close();
    });

  test("by finger: divided where the caret is, joined, begun where it is heard", async () => {
    const editor = await open({ viewport: { width: 390, height: 800 }, hasTouch: true });
    const { page } = editor;
    const dialog = await correct(page);
    const before = await allWords(dialog);
    await words(dialog, 2).tap();
    await caretBefore(words(dialog, 2), (before[1] ?? "").split(" ").at(-1) ?? "");
    await dialog.getByRole("button", { name: "Couper au curseur" }).tap();
    const parted = await allWords(dialog);
    assert.equal(parted.length, before.length + 1);
    assert.equal(`${parted[1]} ${parted[2]}`, before[1]);
    await dialog.getByRole("button", { name: "Joindre au paragraphe précédent" }).tap();
    assert.deepEqual(await allWords(dialog), before);
    await dialog.getByRole("button", { name: "Commencer au temps écouté" }).tap();
    await dialog.getByText(/^Ce paragraphe commence à 0:\d\d\s: il reste entre ses voisins\.$/).waitFor();
    // the keyboards of telephones tell the new line alone
    const third = words(dialog, 3);
    await caretBefore(third, (before[2] ?? "").split(" ").at(-1) ?? "");
    await third.evaluate((field) =>
      field.dispatchEvent(
        new InputEvent("beforeinput", { inputType: "insertLineBreak", bubbles: true, cancelable: true }),
      ),
    );
    await words(dialog, before.length + 1).waitFor();
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("replaces a text everywhere, and goes to the places where it is", async () => {
    const editor = await open();
    const { page } = editor;
    const dialog = await correct(page);
    await page.keyboard.press("Control+f");
    await page.keyboard.type("la mediation");
    await dialog.getByText("Introuvable").waitFor();
    await dialog.getByLabel("Chercher", { exact: true }).fill("médiation numérique");
    await dialog.getByText(/^\d+ fois$/).waitFor();
    const count = Number.parseInt((await dialog.getByText(/^\d+ fois$/).textContent()) ?? "", 10);
    await page.keyboard.press("Enter");
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    assert.match(await selected(), /^médiation numérique$/i);
    await dialog.getByLabel("Remplacer par").fill("aide");
    await dialog.getByRole("button", { name: "Tout remplacer" }).click();
    await dialog.getByText(`${count} remplacements.`).waitFor();
    const all = (await allWords(dialog)).join(" ");
    assert.equal(all.match(/médiation numérique/gi), null);
    assert.ok((all.match(/\baide\b/g)?.length ?? 0) >= count);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("follows the voice, and begins a paragraph where it is heard", async () => {
    const editor = await open();
    const { page } = editor;
    const dialog = await correct(page);
    const heard = (n: number) =>
      page.waitForFunction(
        (start) =>
          document
            .querySelector("dialog [aria-current] textarea")
            ?.getAttribute("aria-label")
            ?.startsWith(start),
        `Paragraphe ${n},`,
      );
    await dialog.locator(".said-time").nth(4).click();
    await heard(5);
    await page.keyboard.press("Control+Space");
    await dialog.getByRole("button", { name: "Revenir 5 secondes en arrière" }).click();
    await heard(4);
    await dialog.getByRole("combobox", { name: "Vitesse" }).selectOption("1.5");
    assert.equal(
      await page.evaluate(() => document.querySelector<HTMLAudioElement>("dialog audio")?.playbackRate),
      1.5,
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});

/** Drops a file that exists only in the page. */
async function drop(field: Locator, name: string, text: string): Promise<void> {
  await field.locator(".bring").evaluate(
    (zone, file) => {
      const data = new DataTransfer();
      data.items.add(new File([file.text], file.name));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

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

const idsIn = (html: string): string[] =>
  [...html.matchAll(/<p id="(t\d+)"/g)].map((match) => match[1] ?? "");

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
async function draftText(
  page: Page,
  file: string,
  ready: (text: string) => boolean = () => true,
): Promise<string> {
  for (;;) {
    const text = await keptText(page, file);
    if (ready(text)) return text;
  }
}

function keptText(page: Page, file: string): Promise<string> {
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

/** Takes the files out of what this browser keeps of drafts for a reload. */
async function loseFiles(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open("localforage");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const store = database.transaction("keyvaluepairs", "readwrite").objectStore("keyvaluepairs");
    await new Promise((resolve) => {
      const cursor = store.openCursor();
      cursor.onsuccess = () => {
        const at = cursor.result;
        if (at === null) return resolve(undefined);
        if (typeof at.value === "object" && at.value !== null && "mediaFiles" in at.value)
          at.update({ ...at.value, mediaFiles: [] });
        at.continue();
      };
    });
    database.close();
  });
}
