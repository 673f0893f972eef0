/** Chapters and slide cues, set in a window over the form: by keys, by hand, from a list, up to the page that readers see. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { serialize } from "parse5";
import type { Browser, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { parse } from "yaml";
import { axeFindings } from "../harness/axe.ts";
import { launch } from "../harness/chromium.ts";
import {
  control,
  type Editing,
  type Editor,
  openEditor,
  openForm,
  save,
  startEditing,
  trouble,
  type,
} from "../harness/cms.ts";
import { attribute, elements } from "../harness/html.ts";
import { makePdf } from "../media/pdf-made.ts";

const ENTRY = "mediation-numerique-pour-qui-pourquoi";
const FILE = `conferences/2013/${ENTRY}.md`;

interface Mark {
  readonly at: number | string;
  readonly title?: string;
  readonly url?: string;
  readonly deck?: string;
  readonly slide?: number;
}
interface Recording {
  readonly chapters?: readonly Mark[];
  readonly cues?: readonly Mark[];
}

function recordingOf(entry: string): Recording {
  const front = parse(entry.split("\n---\n")[0]?.replace(/^---\n/, "") ?? "") as { recordings: Recording[] };
  return front.recordings[0] ?? {};
}

/** What is drawn on a canvas, as PNG. */
async function pixels(canvas: Locator): Promise<Buffer> {
  const url = await canvas.evaluate((it) => (it as HTMLCanvasElement).toDataURL());
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}

/** A picture as few large dots, which no resampling moves. */
const dots = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).removeAlpha().resize(48, 27, { fit: "fill" }).raw().toBuffer();

const gap = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, n) => sum + Math.abs(value - (other[n] ?? 0)), 0) / one.length;

describe("chapters and slides", () => {
  let browser: Browser;
  let editing: Editing;
  let original: string;
  before(async () => {
    [browser, editing] = await Promise.all([launch(), startEditing()]);
    original = await readFile(path.join(editing.content, FILE), "utf8");
  });
  after(() => Promise.all([browser.close(), editing.close()]));
  beforeEach(() => writeFile(path.join(editing.content, FILE), original));

  const openEntry = async (options: Parameters<typeof openEditor>[2] = {}): Promise<Editor> => {
    const editor = await openEditor(browser, editing, options);
    const { page } = editor;
    await openForm(page, "conferences-2013", `entries/${ENTRY}`);
    const fold = page
      .locator('[class*="TopBarContainer"]', { hasText: /enregistrement/i })
      .getByTestId("expand-button")
      .first();
    await fold.focus();
    await page.keyboard.press("Enter");
    return editor;
  };
  const openWindow = async (page: Page, button: string): Promise<Locator> => {
    await page.getByRole("button", { name: button }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Chapitres et diapositives" });
    await dialog.waitFor();
    return dialog;
  };
  const fetched = async (src: string) =>
    Buffer.from(await (await fetch(`${editing.origin}${src}`)).arrayBuffer());
  const seconds = async (marker: Locator) => Number(await marker.getAttribute("aria-valuenow"));

  test("are set by keys, by hand and from a list, saved, and published", async () => {
    const editor = await openEntry();
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    const marker = (name: string) => dialog.getByRole("slider", { name, exact: true });
    await dialog.getByText("Page 1 sur 11").waitFor();

    // listening, and a key as the slide changes
    assert.equal(
      await dialog.locator("#marks-forward").evaluate((it) => it === document.activeElement),
      true,
    );
    await page.keyboard.press("k");
    await page.waitForFunction(
      () => (document.querySelector("dialog audio") as HTMLAudioElement).currentTime > 1,
    );
    await page.keyboard.press("n");
    await page.keyboard.press("k");
    await dialog.getByText("Page 2 sur 11").waitFor();
    const second = await seconds(marker("Diapositive 2"));
    assert.ok(second >= 1 && second < 20, String(second));
    await dialog
      .getByRole("status")
      .getByText(/Diapositive 2 avancée à .* elle était à 0:25\.2/)
      .waitFor();

    // adjusted by keys, and taken back
    await marker("Diapositive 5").focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowLeft", "PageUp"])
      await page.keyboard.press(key);
    assert.equal(await seconds(marker("Diapositive 5")), 117.3);
    assert.equal(
      await marker("Diapositive 5").getAttribute("aria-valuetext"),
      "Diapositive 5, 1\u00A0min 57,3\u00A0s",
    );
    await page.keyboard.press("ArrowDown");
    assert.equal(await marker("Diapositive 6").evaluate((it) => it === document.activeElement), true);
    await page.keyboard.press("Delete");
    assert.equal(await marker("Diapositive 6").count(), 0);
    assert.equal(await marker("Diapositive 7").evaluate((it) => it === document.activeElement), true);
    await page.keyboard.press("Control+z");
    assert.equal(await seconds(marker("Diapositive 6")), 137.2);

    // dragged
    const box = await marker("Diapositive 8").boundingBox();
    const track = await dialog.locator(".marks-track").boundingBox();
    assert.ok(box !== null && track !== null);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 5, y, { steps: 2 });
    await page.mouse.move(x + 20, y, { steps: 4 });
    await page.mouse.up();
    const dragged = await seconds(marker("Diapositive 8"));
    assert.ok(Math.abs(dragged - (201.5 + (20 / track.width) * 292.582)) < 0.2, String(dragged));
    await page.keyboard.press("Control+z");
    assert.equal(await seconds(marker("Diapositive 8")), 201.5);
    await page.keyboard.press("Control+Shift+z");
    assert.equal(await seconds(marker("Diapositive 8")), dragged);

    // a page by its number, which may go back
    await dialog.getByRole("slider", { name: "Position de l’écoute" }).focus();
    await page.keyboard.press("End");
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await dialog.getByText("Page 3 sur 11").waitFor();

    // a list of chapters
    await dialog.getByRole("button", { name: /^Chapitres/ }).click();
    await dialog.getByRole("button", { name: "Coller une liste" }).click();
    await dialog
      .getByLabel(/Un chapitre par ligne/)
      .fill("0:00 Accueil\nSommaire\n2:17.2 – Des valeurs\n4:05 Fin");
    await dialog
      .getByText("Ligne 2, «\u00A0Sommaire\u00A0»\u00A0: elle ne commence pas par un temps")
      .waitFor();
    await dialog.getByRole("button", { name: "Remplacer ceux de la fiche" }).click();
    await page.keyboard.press("c");
    await page.keyboard.type("La toute fin");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("4 chapitres").waitFor();
    await page.getByText("12 moments").waitFor();

    await save(page);
    const { chapters, cues } = recordingOf(
      await editing.written(FILE, (text) => text !== original && text.includes("La toute fin")),
    );
    const end = Number(cues?.at(-1)?.at);
    // the last tenth that is whole: a mark beyond the end would be refused
    assert.equal(end, 292.5);
    assert.deepEqual(cues, [
      { at: 0, deck: "support", slide: 1 },
      { at: second, deck: "support", slide: 2 },
      { at: 55.5, deck: "support", slide: 3 },
      { at: 78.9, deck: "support", slide: 4 },
      { at: 117.3, deck: "support", slide: 5 },
      { at: 137.2, deck: "support", slide: 6 },
      { at: 176.1, deck: "support", slide: 7 },
      { at: dragged, deck: "support", slide: 8 },
      { at: 223, deck: "support", slide: 9 },
      { at: 245, deck: "support", slide: 10 },
      { at: 274.1, deck: "support", slide: 11 },
      { at: end, deck: "support", slide: 3 },
    ]);
    assert.deepEqual(chapters, [
      { at: 0, title: "Accueil" },
      { at: 137.2, title: "Des valeurs" },
      { at: 245, title: "Fin" },
      { at: end, title: "La toute fin" },
    ]);
    const html = await editing.published(`conferences/${ENTRY}/`, (text) => text.includes("La toute fin"));
    const slides = elements(html).filter((it) => attribute(it, "class") === "slide");
    const timesOf = (n: number) => {
      const slide = slides[n - 1];
      assert.ok(slide);
      return [...serialize(slide).matchAll(/data-at="([\d.]+)"/g)].map(([, at]) => Number(at));
    };
    assert.deepEqual([timesOf(2), timesOf(3), timesOf(5)], [[second], [55.5, end], [117.3]]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("show the pages of the PDF as the site publishes them", async () => {
    const editor = await openEntry();
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    await dialog.getByText("Page 1 sur 11").waitFor();
    const html = await editing.published(`conferences/${ENTRY}/`);
    const published = [...html.matchAll(/src="(\/media\/slides\/[^"]+)"/g)].map(([, src]) => src ?? "");
    assert.equal(published.length, 11);
    const canvas = dialog.locator(".marks-shown canvas");
    await canvas.and(page.locator("[data-drawn='1']")).waitFor();
    const drawn = await dots(await pixels(canvas));
    const found = await Promise.all(published.map(async (src) => gap(drawn, await dots(await fetched(src)))));
    assert.equal(found.indexOf(Math.min(...found)), 0, found.join(" "));
    assert.ok((found[0] ?? 255) < 4, found.join(" "));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("can be begun before there is a sound, and with files that were only just sent", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Une rencontre à venir");
    await control(page, "startsAt").fill("2027-07-05T18:30");
    await control(page, "endsAt").fill("2027-07-05T20:00");
    const add = (name: RegExp) => page.getByRole("button", { name }).first().click();
    await add(/un enregistrement/);
    await type(page, control(page, "id"), "debat");
    await page.getByText("Ajoutez d’abord le PDF des diapositives").waitFor();

    const first = await openWindow(page, "Régler les chapitres");
    await first.getByText(/n’a pas encore de fichier audio/).waitFor();
    await first.getByText(/ajoutez d’abord leur PDF à la fiche/).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Le début");
    const time = first.getByLabel("Début, Chapitre\u00A0: Le début");
    await time.fill("0:04,2");
    await page.keyboard.press("Enter");
    await first.getByRole("button", { name: "Terminer" }).press("Enter");
    await page.getByText("1 chapitre").waitFor();

    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choisir un fichier audio" }).press("Enter");
    await (await chooser).setFiles({
      name: "debat.mp3",
      mimeType: "audio/mpeg",
      buffer: await readFile(path.join(editing.content, "media/demo/small-archives.mp3")),
    });
    await page.getByText("debat.mp3", { exact: true }).waitFor();
    await add(/un diaporama/);
    await type(page, page.locator('[id^="id-field-"]').last(), "support");
    await type(page, page.locator('[id^="title-field-"]').last(), "Des couleurs");
    await page.getByRole("button", { name: "Choisir un fichier", exact: true }).click();
    const colours = ["#ff0000", "#00ff00", "#0000ff"];
    await page
      .locator('input[type="file"]')
      .last()
      .setInputFiles({
        name: "couleurs.pdf",
        mimeType: "application/pdf",
        buffer: await makePdf(colours.map((colour) => (pdf) => void pdf.rect(0, 0, 960, 540).fill(colour))),
      });
    await page.getByRole("button", { name: "Choisir les éléments sélectionnés" }).click();

    const second = await openWindow(page, "Caler les diapositives");
    await second.locator("path.marks-sound").waitFor({ state: "attached" });
    await page.keyboard.press("n");
    const canvas = second.locator(".marks-shown canvas");
    for (const n of [1, 2, 3]) {
      await canvas.and(page.locator(`[data-drawn="${n}"]`)).waitFor();
      const [red = 0, green = 0, blue = 0] = await dots(await pixels(canvas));
      assert.deepEqual(
        [red, green, blue],
        [
          [255, 0, 0],
          [0, 255, 0],
          [0, 0, 255],
        ][n - 1],
      );
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("n");
    }
    await second.getByText("Ce diaporama n’a que 3 pages.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("3 moments").waitFor();
    await save(page);
    const entry = await editing.written("conferences/2027/une-rencontre-a-venir.md");
    assert.deepEqual(recordingOf(entry).chapters, [{ at: 4.2, title: "Le début" }]);
    assert.deepEqual(recordingOf(entry).cues, [
      { at: 0, deck: "support", slide: 1 },
      { at: 5, deck: "support", slide: 2 },
      { at: 10, deck: "support", slide: 3 },
    ]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  for (const width of [1280, 390])
    test(`has nothing that axe finds fault with, ${width} pixels wide`, async () => {
      const editor = await openEntry({ bypassCSP: true, viewport: { width, height: 844 } });
      const { page } = editor;
      const dialog = await openWindow(page, "Caler les diapositives");
      await dialog.locator("[data-drawn='1']").first().waitFor();
      await dialog.getByRole("slider", { name: "Diapositive 2", exact: true }).focus();
      assert.deepEqual(await axeFindings(page, undefined, ".marks-dialog"), []);
      await dialog.getByRole("button", { name: /^Chapitres/ }).click();
      await dialog.getByRole("button", { name: "Coller une liste" }).click();
      await dialog.getByLabel(/Un chapitre par ligne/).fill("0:00 A\nB");
      assert.deepEqual(await axeFindings(page, undefined, ".marks-dialog"), []);
      const wide = await dialog.evaluate((it) => it.scrollWidth - it.clientWidth);
      assert.equal(wide, 0);
      await editor.context.close();
    });

  test("are set with a thumb on a phone", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const editor = await openEntry(phone);
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    await dialog.locator("[data-drawn]").first().waitFor();
    assert.equal(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth), 0);
    await dialog.getByRole("button", { name: "Diapositive suivante" }).tap();
    await dialog.getByText("Page 2 sur 11").waitFor();
    for (const _ of [1, 2, 3]) await dialog.getByRole("button", { name: "Voir de plus près" }).tap();
    const marker = dialog.getByRole("slider", { name: "Diapositive 4", exact: true });
    await marker.scrollIntoViewIfNeeded();
    const before = await seconds(marker);
    const box = await marker.boundingBox();
    const track = await dialog.locator(".marks-track").boundingBox();
    assert.ok(box !== null && track !== null);
    const y = box.y + box.height / 2;
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly number[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((x) => ({ x, y })) });
    const x = box.x + box.width / 2;
    await touch("touchStart", x);
    for (const step of [8, 16, 24, 32, 40]) await touch("touchMove", x + step);
    await touch("touchEnd");
    const moved = (40 / track.width) * 292.582;
    const after = await seconds(marker);
    assert.ok(Math.abs(after - before - moved) < 0.3, `${before} ${after} ${moved}`);
    // a browser takes no tap right after a drag; by another pointer it is the same button
    await dialog.getByRole("button", { name: "+0,1, un dixième de seconde plus tard" }).click();
    await marker.and(page.locator(`[aria-valuenow="${Math.round((after + 0.1) * 10) / 10}"]`)).waitFor();
    await dialog.getByRole("button", { name: "Terminer" }).click();
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("of several decks go to the one that is shown, and keep what else they hold", async () => {
    const entry = original
      .replace(
        "at: 55.5, title: De quoi parle-t-on",
        'at: "0:55.5", title: De quoi parle-t-on, url: "https://exemple.fr/"',
      )
      .replace(
        "decks:\n",
        `decks:\n  - id: annexe\n    file: /media/demo/utilite-sociale.pdf\n    title: Annexe\n`,
      );
    await writeFile(path.join(editing.content, FILE), entry);
    const editor = await openEntry();
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    // what is shown decides, and not the first deck of the entry
    await dialog.getByText("Page 1 sur 11").waitFor();
    await dialog.getByLabel("Diaporama", { exact: true }).selectOption({ label: "Annexe" });
    await dialog.getByText("Avant la première").waitFor();
    await dialog.getByRole("button", { name: /^Montrer la diapositive 1/ }).focus();
    for (const _ of [1, 2]) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await dialog.getByText(/^Page 1 sur/).waitFor();
    await dialog.getByRole("slider", { name: "Position de l’écoute" }).press("Home");
    await dialog.getByText("Page 1 sur 11").waitFor();

    await dialog.getByRole("button", { name: /^Chapitres/ }).click();
    await dialog.getByLabel("Début, Chapitre\u00A0: Des valeurs et un métier").fill("2:20,04");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await save(page);
    const { chapters, cues } = recordingOf(await editing.written(FILE, (text) => text !== entry));
    assert.deepEqual(chapters?.slice(1, 3), [
      { at: "0:55.5", title: "De quoi parle-t-on", url: "https://exemple.fr/" },
      { at: 140, title: "Des valeurs et un métier" },
    ]);
    assert.deepEqual(cues?.slice(0, 3), [
      { at: 0, deck: "support", slide: 1 },
      { at: 10, deck: "annexe", slide: 1 },
      { at: 25.2, deck: "support", slide: 2 },
    ]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("can be typed where there is nothing to hear", async () => {
    const entry = original
      .replace(/\n {4}sources:\n(?: {6}.*\n)+/, "\n    sources:\n      - url: /media/demo/absent.mp3\n")
      .replace(/\n {4}cues:\n(?: {6}.*\n)+/, "\n");
    assert.notEqual(entry, original);
    await writeFile(path.join(editing.content, FILE), entry);
    const editor = await openEntry();
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    await dialog.getByText("Aucune diapositive n’est montrée à ce moment.").waitFor();
    const add = dialog.getByRole("button", { name: "Ajouter un moment" });
    await add.press("Enter");
    await add.press("Enter");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("1:02:03");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("2 moments, de 0:00 à 1:02:03").waitFor();
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
