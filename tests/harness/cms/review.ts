/** The editing interface with reviews, in a real browser: its screens, and what git and a visitor say of what was done. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import type { Locator, Page } from "playwright-core";
import { sharedBrowser } from "../browser/chromium.ts";
import { until } from "../until.ts";
import { control, type Editing, type Editor, openEditor, openForm, startReviewing, trouble } from "./cms.ts";

export interface Review {
  readonly editing: Editing;
  readonly editor: Editor;
  readonly page: Page;
  /** What git answers in the person's own folder. */
  readonly git: (...args: string[]) => string;
  /** Files that a commit changes. */
  readonly files: (commit: string) => string[];
  /** First line of a commit's message. */
  readonly message: (commit: string) => string;
  /** What a visitor is answered. */
  readonly visit: (path: string) => Promise<Response>;
  /** Waits until a page is no longer there. */
  readonly gone: (path: string) => Promise<void>;
  /** What somebody at another screen does. */
  readonly act: (action: string, params: object) => Promise<void>;
  /** A topic's draft, written as the form would, to come to what is tested. */
  readonly write: (slug: string, title: string, status: string, newEntry?: boolean) => Promise<void>;
  /** Fails where the console said something, or where the person's own files, index or branch changed. */
  readonly nothingWrong: () => void;
  readonly close: () => Promise<void>;
}

export async function openReview(): Promise<Review> {
  const [browser, editing] = await Promise.all([sharedBrowser.take(), startReviewing()]);
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: editing.folder, encoding: "utf8", stdio: "pipe" }).trimEnd();
  const own = () => [git("status", "--porcelain"), git("rev-parse", "HEAD"), git("ls-files", "-s")];
  const files = (commit: string) => git("show", "--format=", "--name-only", commit).split("\n");
  const message = (commit: string) => git("log", "-1", "--format=%s", commit);
  const visit = (path: string) => fetch(`${editing.origin}/${path}`);
  const gone = async (path: string) => {
    const status = async () => (await visit(path)).status;
    assert.equal(await until(status, (code) => code === 404), 404, `${path} is gone`);
  };
  const act = async (action: string, params: object) => {
    const answer = await fetch(`${editing.origin}/__estran/cms`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ action, params }),
    });
    assert.equal(answer.status, 200, action);
  };
  const write = (slug: string, title: string, status: string, newEntry = true) =>
    act("persistEntry", {
      dataFiles: [{ path: `content/topics/${slug}.md`, slug, raw: `---\ntitle: ${title}\n---\n` }],
      assets: [],
      options: { useWorkflow: true, newEntry, collectionName: "topics", status },
    });
  const untouched = own();
  const editor = await openEditor(browser, editing, { bypassCSP: true });
  return {
    ...{ editing, editor, page: editor.page, git, files, message, visit, gone, act, write },
    nothingWrong: () => {
      assert.deepEqual(trouble(editor), []);
      assert.deepEqual(own(), untouched, "the person’s own files, index and branch are as they were");
    },
    close: async () => {
      await editor.context.close();
      await sharedBrowser.giveBack();
      await editing.close();
    },
  };
}

/** Opens a form once the one before it is gone. */
export async function openFresh(page: Page, collection: string, what?: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/collections/${collection}`);
  await control(page, "title").waitFor({ state: "detached" });
  await openForm(page, collection, what);
}

/** Saves the form of a new entry: a draft, whose form opens again under its own address. */
export async function saveNew(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.waitForURL(/\/entries\//);
  await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
}

export async function setStatus(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("button", { name: `Statut : ${from}` }).click();
  await page.getByRole("menuitem", { name: to }).click();
  await page.getByRole("button", { name: `Statut : ${to}` }).waitFor();
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publier" }).click();
  await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
  await page.getByRole("button", { name: "Publiée", exact: true }).waitFor();
}

export async function openBoard(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Relecture" }).click();
  await page.getByRole("heading", { name: "Brouillons et relecture" }).waitFor();
}

/** Takes out what is in order. */
export function forget(lines: string[], expected: string): void {
  const kept = lines.filter((line) => line !== expected);
  lines.splice(0, lines.length, ...kept);
}

/** A card of the board. */
export const card = (page: Page, title: string): Locator =>
  page.locator('[draggable="true"]').filter({ has: page.getByRole("heading", { name: title }) });
/** A column of the board. */
export const column = (page: Page, name: string): Locator =>
  page.locator("#nc-root").getByRole("heading", { name, exact: true }).locator("..");
