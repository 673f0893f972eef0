/** The preview shows what was just sent, before anything is saved, as the page will show it once it is published. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { control, openForm, save, setMoment, trouble, type } from "../../harness/cms/cms.ts";
import { mainOf, outline } from "../../harness/cms/outline.ts";
import { takeOffered } from "../../harness/cms/transcript-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { attribute, elements } from "../../harness/html.ts";
import { until } from "../../harness/until.ts";

const DEMO = fileURLToPath(new URL("../../../content/media/demo/", import.meta.url));
const demo = (name: string) => readFile(path.join(DEMO, name));

/** Gives a file to whatever asks for one when `open` is done. */
async function send(page: Page, open: () => Promise<void>, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await open();
  await (await chooser).setFiles({ name, mimeType: "", buffer });
}

/** Adds an item to a list of the form, by the button that names it. */
async function add(page: Page, what: RegExp): Promise<void> {
  await page.getByRole("button", { name: what }).first().click();
}

describe("the preview of a conference", () => {
  const editing = withForms();

  test("shows a recording, its transcript and its slides before they are saved, as they are published", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const [opus, mp3] = await Promise.all([demo("small-archives.opus"), demo("small-archives.mp3")]);
    const main = page.frameLocator("#preview-pane").locator("main");
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Une voix et des images");
    await setMoment(page, "startsAt", "2027-07-05T18:30");
    await setMoment(page, "endsAt", "2027-07-05T20:00");

    await add(page, /un enregistrement/);
    const sounds = page.getByRole("group", { name: "Fichiers audio" });
    for (const [name, sound] of [
      ["voix.opus", opus],
      ["voix.mp3", mp3],
    ] as const) {
      const choose = () => sounds.getByRole("button", { name: "Choisir un fichier audio" }).click();
      await send(page, choose, name, sound);
      await sounds.getByText(name, { exact: true }).waitFor();
    }
    await main.getByText("Télécharger (MP3", { exact: false }).waitFor();
    const transcript = page.getByRole("group", { name: "Transcription", exact: true });
    const bring = () => transcript.getByRole("button", { name: "Déposer un fichier" }).click();
    await send(page, bring, "voix.vtt", await demo("utilite-sociale.vtt"));
    await takeOffered(transcript);
    await main.getByText("une rencontre annoncée à Brest", { exact: false }).first().waitFor();
    await sendDeck(page, control(page, "decks"), await demo("mediation-numerique.pdf"));
    const slide = main.locator(".deck-slide img").first();
    await slide.waitFor();

    // all of it comes from the draft, and can be seen and heard
    assert.match((await slide.getAttribute("src")) ?? "", /^blob:/);
    await slide.evaluate((image: HTMLImageElement) => image.decode());
    const heard = await main.locator("audio source").evaluateAll((sources) =>
      Promise.all(
        sources.map(async (source) => {
          const sound = await fetch((source as HTMLSourceElement).src);
          return (await sound.arrayBuffer()).byteLength;
        }),
      ),
    );
    assert.deepEqual(heard, [opus.length, mp3.length]);
    const draft = await main.evaluate((element) => element.outerHTML);

    await save(page);
    const html = await editing.published("conferences/une-voix-et-des-images/", (text) =>
      ["deck-slide", "transcript-text"].every((part) => text.includes(part)),
    );
    const published = mainOf(html);
    assert.deepEqual(outline(draft), outline(published));
    assert.deepEqual(addresses(draft), addresses(published));
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("says of a PDF whose page is never drawn to its end that it takes too long, after the time of a build", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Un dessin sans fin");
    await sendDeck(page, control(page, "decks"), endlessDrawing());
    const told = page.getByText("un PDF dont une page demande plus de 20 secondes de calcul", {
      exact: false,
    });
    // its time is counted from when the worker has begun
    await until(
      async () => {
        await page.clock.fastForward(21_000);
        return told.count();
      },
      (count) => count > 0,
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("shows the sound and the slides of an entry that is not online", async () => {
    const slug = "evaluation-de-l-utilite-sociale";
    const file = path.join(editing.content, `conferences/2013/${slug}.md`);
    await writeFile(file, (await readFile(file, "utf8")).replace("---\n", "---\ndraft: true\n"));
    await editing.indexed((text) => !text.includes(`${slug}.md`));
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "conferences-2013", `entries/${slug}`);
    const main = page.frameLocator("#preview-pane").locator("main");
    const slide = main.locator('.deck-slide img[src^="blob:"]').first();
    await slide.waitFor();
    await slide.evaluate((image: HTMLImageElement) => image.decode());
    assert.equal(await main.locator('audio source:not([src^="blob:"])').count(), 0);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("has beside it a form that shows a picture of any folder", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2026", "entries/retrouver-la-minute");
    const image = control(page, "image");
    await image.getByRole("button").first().click();
    const picture = image.locator('img[src$="/media/images/voix-et-rides.webp"]');
    await picture.waitFor();
    await picture.evaluate((shown: HTMLImageElement) => shown.decode());
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});

/** A page shaded by a function so long that each of its points takes a moment: minutes in all. */
function endlessDrawing(): Buffer {
  const shade = `{ ${"dup mul ".repeat(20_000)} 0 mul add dup dup }`;
  const box = "[0 960 0 540]";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 960 540]/Contents 4 0 R/Resources<</Shading<</S<</ShadingType 1/ColorSpace/DeviceRGB/Domain${box}/Function 5 0 R>>>>>>>>`,
    "<</Length 5>>\nstream\n/S sh\nendstream",
    `<</FunctionType 4/Domain${box}/Range[0 1 0 1 0 1]/Length ${shade.length}>>\nstream\n${shade}\nendstream`,
  ].map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${objects.join("")}trailer\n<</Root 1 0 R>>\n%%EOF`);
}

/** Where links lead and what identifies parts of the page, less the files that the browser holds. */
function addresses(html: string): string[] {
  return elements(html).flatMap((element) => {
    const href = attribute(element, "href");
    const id = attribute(element, "id");
    return [href, id].flatMap((value) =>
      value === undefined || /^(?:blob:|\/media\/)/.test(value) ? [] : [value],
    );
  });
}

async function sendDeck(page: Page, decks: Locator, buffer: Buffer): Promise<void> {
  await add(page, /un diaporama/);
  await type(page, decks.locator('[id^="title-field-"]').first(), "Des images");
  await decks.getByRole("button", { name: "Choisir un fichier" }).click();
  await page
    .locator('input[type="file"]')
    .last()
    .setInputFiles({ name: "images.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "Choisir les éléments sélectionnés" }).click();
}
