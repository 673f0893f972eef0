/** The entry of the demonstration whose chapters and slide cues tests set, and the window in which they are set. */
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { parse } from "yaml";
import { type Editor, goToAfter, openForm } from "./cms.ts";
import type { WithCms } from "./with-cms.ts";

export const MARKED_ENTRY = "mediation-numerique-pour-qui-pourquoi";
/** Below the content folder. */
export const MARKED_FILE = `conferences/2013/${MARKED_ENTRY}.md`;

export interface WrittenMark {
  readonly at: number | string;
  readonly title?: string;
  readonly url?: string;
  readonly deck?: string;
  readonly slide?: number;
}

export interface WrittenRecording {
  readonly chapters?: readonly WrittenMark[];
  readonly cues?: readonly WrittenMark[];
}

/** The first recording of an entry, as its front matter says. */
export function recordingOf(entry: string): WrittenRecording {
  const front = entry.split("\n---\n")[0]?.replace(/^---\n/, "") ?? "";
  return (parse(front) as { recordings: WrittenRecording[] }).recordings[0] ?? {};
}

/** Opens the entry's form, with its recording unfolded. */
export async function openMarked(cms: WithCms, options?: BrowserContextOptions): Promise<Editor> {
  const editor = await cms.open(options);
  const { page } = editor;
  await openForm(page, "conferences-2013", `entries/${MARKED_ENTRY}`);
  await goToAfter(page);
  const fold = page
    .locator('[class*="TopBarContainer"]', { hasText: /enregistrement/i })
    .getByTestId("expand-button")
    .first();
  await fold.focus();
  await page.keyboard.press("Enter");
  return editor;
}

/** Opens the window by the keyboard. */
export async function openWindow(page: Page, button: string): Promise<Locator> {
  await page.getByRole("button", { name: button }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Chapitres et diapositives" });
  await dialog.waitFor();
  return dialog;
}

/** Where a marker stands, in seconds. */
export const secondsOf = async (marker: Locator): Promise<number> =>
  Number(await marker.getAttribute("aria-valuenow"));
