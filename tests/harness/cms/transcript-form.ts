/** What the tests of transcripts share: a form with its transcript in sight, the window in which it is corrected. */
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { until } from "../until.ts";
import { type Editor, goToAfter, openForm } from "./cms.ts";
import type { WithCms } from "./with-cms.ts";

/** A conference of the demonstration, its transcript and its page. */
export const TALK: readonly [collection: string, slug: string] = [
  "conferences-2013",
  "mediation-numerique-pour-qui-pourquoi",
];
export const TALK_FILE = "media/demo/mediation-numerique.vtt";
export const TALK_PAGE = `conferences/${TALK[1]}/`;

/** Opens the form of a conference, its first recording unfolded. */
export async function openTranscriptForm(
  cms: WithCms,
  [collection, slug]: readonly [string, string] = TALK,
  options?: BrowserContextOptions,
): Promise<Editor> {
  const editor = await cms.take(options);
  await openForm(editor.page, collection, `entries/${slug}`);
  await unfold(editor.page);
  return editor;
}

export const fieldOf = (page: Page): Locator =>
  page.getByRole("group", { name: "Transcription", exact: true });

/** Drops a file that exists only in the page. */
export async function drop(field: Locator, name: string, text: string): Promise<void> {
  await field.locator(".bring").evaluate(
    (zone, file) => {
      const data = new DataTransfer();
      data.items.add(new File([file.text], file.name));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

/** Takes what is in sight of a transcript that was brought. */
export async function takeOffered(field: Locator): Promise<void> {
  await field.getByRole("button", { name: "Prendre", exact: true }).click();
}

/** Opens the first recording of the form. */
export async function unfold(page: Page): Promise<void> {
  await goToAfter(page);
  const list = page
    .locator('[class*="ControlContainer"]')
    .filter({ has: page.locator('label[for^="recordings-"]') });
  await list.last().getByRole("button", { name: "Déplier ou replier" }).first().click();
  await page.getByRole("group", { name: "Transcription", exact: true }).waitFor();
}

/** Waits for the summary to tell these. */
export async function facts(field: Locator, told: readonly string[]): Promise<void> {
  for (const fact of told) await field.getByRole("listitem").getByText(fact, { exact: true }).waitFor();
}

export async function correct(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Corriger", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /^Transcription/ });
  await dialog.waitFor();
  return dialog;
}

export const words = (dialog: Locator, n: number): Locator =>
  dialog.getByRole("textbox", { name: new RegExp(`^Paragraphe ${n},`) });

export const allWords = (dialog: Locator): Promise<string[]> =>
  dialog
    .locator("[data-key] textarea")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

export async function caretBefore(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((node, sought) => {
    const area = node as HTMLTextAreaElement;
    const at = area.value.indexOf(sought);
    area.setSelectionRange(at, at);
  }, text);
}

/** Text of a file that goes with the draft, as this browser keeps it for a reload. */
export async function draftText(
  page: Page,
  file: string,
  ready: (text: string) => boolean = () => true,
): Promise<string> {
  const text = await until(
    () => keptText(page, file),
    (kept) => kept !== undefined && ready(kept),
  );
  if (text !== undefined && ready(text)) return text;
  throw new Error(`${file} is not kept, or not as expected`);
}

function keptText(page: Page, file: string): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
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
    return undefined;
  }, file);
}

/** Takes the files out of what this browser keeps of drafts for a reload. */
export async function loseFiles(page: Page): Promise<void> {
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
