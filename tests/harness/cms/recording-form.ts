/** The form of a recording, as the tests of its files use it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { audioLock } from "../../../src/content/index.ts";
import { happens } from "../until.ts";
import { control, type Editor, openForm, setMoment, type } from "./cms.ts";

const CONTENT = fileURLToPath(new URL("../../../content/", import.meta.url));
export const OPUS = path.join(CONTENT, "media/demo/small-archives.opus");
export const MP3 = path.join(CONTENT, "media/demo/small-archives.mp3");

/** What the media lock says of the file: measured from its packets, by other code than the interface's. */
export const locked = async (name: string) =>
  audioLock.parse(JSON.parse(await readFile(path.join(CONTENT, `media-lock/demo--${name}.json`), "utf8")));

/** A conference in 2027 with one recording, still without a file. */
export async function askForRecording(page: Page, title: string): Promise<Locator> {
  await openForm(page, "conferences-2027");
  await type(page, control(page, "title"), title);
  await setMoment(page, "startsAt", "2027-07-05T18:30");
  await setMoment(page, "endsAt", "2027-07-05T20:00");
  await page
    .getByRole("button", { name: /un enregistrement/ })
    .first()
    .click();
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

/** Waits until the browser keeps a draft that holds the text and a file of that name (localForage's own store). */
export async function backedUp(page: Page, name: string): Promise<void> {
  await happens(
    async () => (await backups(page)).some((names) => names.includes(name)),
    `the keeping of a draft with ${name}`,
  );
}

/** The drafts that the browser keeps: names of the files of each that its text names too. */
function backups(page: Page): Promise<string[][]> {
  return page.evaluate(
    () =>
      new Promise<string[][]>((resolve) => {
        const asked = indexedDB.open("localforage");
        asked.onerror = () => resolve([]);
        asked.onblocked = () => resolve([]);
        asked.onsuccess = () => {
          const { result: store } = asked;
          store.onversionchange = () => store.close();
          if (!store.objectStoreNames.contains("keyvaluepairs")) {
            store.close();
            resolve([]);
            return;
          }
          const all = store.transaction("keyvaluepairs").objectStore("keyvaluepairs").getAll();
          all.onerror = () => resolve([]);
          all.onsuccess = () => {
            store.close();
            const kept = all.result as { raw?: string; mediaFiles?: { name: string }[] }[];
            resolve(
              kept.map(({ raw, mediaFiles }) =>
                (mediaFiles ?? []).map((file) => file.name).filter((name) => raw?.includes(name)),
              ),
            );
          };
        };
      }),
  );
}

/**
 * A host that lets other sites ask, and sends parts: `voix.opus`, and `entiere.opus` as a whole alone. It is there for as
 * long as the browser's context.
 */
export async function serveSound({ context }: Pick<Editor, "context">, host: string): Promise<void> {
  const bytes = await readFile(OPUS);
  await context.route(`https://${host}/**`, async (route) => {
    const request = route.request();
    const headers = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "range",
      "access-control-expose-headers": "content-range, content-length",
      "accept-ranges": "bytes",
      "content-type": "audio/ogg",
    };
    if (request.url().endsWith("/entiere.opus")) return route.fulfill({ headers, body: bytes });
    if (!request.url().endsWith("/voix.opus")) return route.fulfill({ status: 404, headers });
    const range = /bytes=(\d+)-(\d*)/.exec(request.headers()["range"] ?? "");
    if (request.method() === "HEAD")
      return route.fulfill({ headers: { ...headers, "content-length": String(bytes.length) } });
    if (range === null) return route.fulfill({ headers, body: bytes });
    const start = Number(range[1]);
    const end = Math.min(range[2] === "" ? bytes.length - 1 : Number(range[2]), bytes.length - 1);
    return route.fulfill({
      status: 206,
      headers: { ...headers, "content-range": `bytes ${start}-${end}/${bytes.length}` },
      body: bytes.subarray(start, end + 1),
    });
  });
}
