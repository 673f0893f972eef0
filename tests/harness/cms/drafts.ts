/** What a browser keeps of forms that are not saved, in localForage's own store. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { until } from "../until.ts";

/** Waits until the browser keeps a text among its drafts. */
export async function draftKept(page: Page, text: string): Promise<void> {
  const drafts = await until(
    () => keptDrafts(page),
    (kept) => kept.includes(text),
  );
  assert.ok(drafts.includes(text), `« ${text} » is not kept`);
}

/** Waits until a field holds a value. */
export async function shown(page: Page, field: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => document.querySelector<HTMLInputElement>(`[id^="${name}-field-"]`)?.value === wanted,
    [field, value] as const,
  );
}

function keptDrafts(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("localforage");
        opening.onerror = () => reject(new Error("no drafts"));
        opening.onsuccess = () => {
          const { result: store } = opening;
          if (!store.objectStoreNames.contains("keyvaluepairs")) {
            store.close();
            resolve("");
            return;
          }
          const all = store.transaction("keyvaluepairs").objectStore("keyvaluepairs").getAll();
          all.onsuccess = () => {
            store.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}
