/** The form of a recording, as the tests of its files use it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { audioLock } from "../../src/content/index.ts";
import { control, openForm, type } from "./cms.ts";

const CONTENT = fileURLToPath(new URL("../../content/", import.meta.url));
export const OPUS = path.join(CONTENT, "media/demo/small-archives.opus");
export const MP3 = path.join(CONTENT, "media/demo/small-archives.mp3");

/** What the media lock says of the file: measured from its packets, by other code than the interface's. */
export const locked = async (name: string) =>
  audioLock.parse(JSON.parse(await readFile(path.join(CONTENT, `media-lock/demo--${name}.json`), "utf8")));

/** A conference in 2027 with one recording, still without a file. */
export async function askForRecording(page: Page, title: string): Promise<Locator> {
  await openForm(page, "conferences-2027");
  await type(page, control(page, "title"), title);
  await control(page, "startsAt").fill("2027-07-05T18:30");
  await control(page, "endsAt").fill("2027-07-05T20:00");
  await page
    .getByRole("button", { name: /un enregistrement/ })
    .first()
    .click();
  await type(page, control(page, "id"), "debat");
  const box = page.getByRole("group", { name: "Fichiers audio" });
  await box.waitFor();
  return box;
}

/** Chooses files by the button, as a keyboard does. */
export async function choose(
  page: Page,
  box: Locator,
  files: Parameters<Locator["setInputFiles"]>[0],
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await box.getByRole("button", { name: "Choisir un fichier audio" }).press("Enter");
  await (await chooser).setFiles(files);
}

/** The list, a file name each. */
export const names = (box: Locator) => box.locator(".source-name strong").allTextContents();

/** Opens the first recording of the form, or closes it. */
export async function openRecording(page: Page): Promise<void> {
  const list = page
    .locator('[class*="ControlContainer"]')
    .filter({ has: page.locator('label[for^="recordings-"]') });
  await list.last().getByRole("button", { name: "Déplier ou replier" }).first().click();
}

/** Waits until the browser keeps a draft that holds the text, with its files. */
export async function backedUp(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const asked = indexedDB.open("localforage");
        asked.onerror = () => resolve(false);
        asked.onsuccess = () => {
          const all = asked.result.transaction("keyvaluepairs").objectStore("keyvaluepairs").getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(
              (all.result as { raw?: string; mediaFiles?: { path: string }[] }[]).some(
                ({ raw, mediaFiles }) =>
                  raw?.includes(wanted) === true && mediaFiles?.some(({ path: at }) => at.includes(wanted)),
              ),
            );
          };
        };
      }),
    text,
  );
}
