/** The editing interface in a real browser, on a copy of the demonstration's contents that tests may spoil. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { cmsHandler, openReviewBranch, reviewHandler } from "../../../src/local-backend/index.ts";
import { type StartOptions, startHub } from "../../../src/serve/index.ts";
import { DEMO_NOW } from "../browser/demo-site.ts";
import { frames } from "../browser/frames.ts";
import { openPage, type Watched } from "../browser/page.ts";
import { until } from "../until.ts";
import { awaitedBuilds } from "./awaited-builds.ts";
import { takeWorkspace, type Workspace } from "./workspace.ts";

export interface Editing {
  readonly origin: string;
  /** What holds the copy of the contents: a repository where there are reviews. */
  readonly folder: string;
  /** The folder of contents that the site is built from. */
  readonly content: string;
  /**
   * Text of a file of the contents, once it is there and satisfies `ready`; of an entry without its identity and revision,
   * which are others at each save.
   */
  readonly written: (file: string, ready?: (text: string) => boolean) => Promise<string>;
  /** Text of a page of the site, once it is there and satisfies `ready`. */
  readonly published: (path: string, ready?: (html: string) => boolean) => Promise<string>;
  /** Text of all that the index of the interface says, once it satisfies `ready`. */
  readonly indexed: (ready?: (text: string) => boolean) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** When the site is built anew: after each change as for editors, or only while `published` or `indexed` waits for it. */
export type Rebuilding = "each change" | "awaited";

/** Starts what `npm start` starts. @param prepare changes the copy before */
export async function startEditing(
  prepare?: (content: string) => Promise<void>,
  rebuilding?: Rebuilding,
): Promise<Editing> {
  const workspace = await takeWorkspace();
  const { folder, content } = workspace;
  await prepare?.(content);
  const handlers = [cmsHandler(content, path.join(folder, "deleted"))];
  return serve(workspace, content, { handlers, rebuilding });
}

/** A commit of it all, signed by Anne Le Bris. */
function makeRepository(folder: string): void {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Anne Le Bris");
  git("config", "user.email", "anne@hub.example");
  git("add", "-A");
  git("commit", "-q", "-m", "Début");
}

/** Starts what `npm start -- --relecture` starts, in a repository of its own. */
export async function startReviewing(): Promise<Editing> {
  const workspace = await takeWorkspace();
  makeRepository(workspace.folder);
  const branch = await openReviewBranch(workspace.content);
  return serve(workspace, branch.content, {
    editing: "local-review",
    handlers: [reviewHandler(branch)],
  });
}

async function serve(
  { folder, out, builder, giveBack }: Workspace,
  content: string,
  {
    rebuilding = "each change",
    ...how
  }: Pick<StartOptions, "editing" | "handlers"> & {
    readonly rebuilding?: Rebuilding | undefined;
  },
): Promise<Editing> {
  const failures: string[] = [];
  const awaited = rebuilding === "awaited" ? awaitedBuilds(builder) : undefined;
  const during = awaited?.during ?? (<T>(work: () => Promise<T>) => work());
  const hub = await startHub({
    content,
    out,
    now: DEMO_NOW,
    port: 0,
    builder: awaited?.builder ?? builder,
    ...how,
    log: () => undefined,
    onBuilt: () => undefined,
    onFailed: (lines) => failures.push(...lines),
  });
  await hub.built;
  const textOnce =
    (root: string) =>
    async (file: string, ready: (text: string) => boolean = () => true) => {
      const at = path.join(root, file.endsWith("/") ? `${file}index.html` : file);
      const read = async () => (existsSync(at) ? await readFile(at, "utf8") : undefined);
      const text = await until(read, (found) => found !== undefined && ready(found));
      if (text !== undefined && ready(text)) return text;
      throw new Error(`${file} did not come, or not as expected. ${failures.join(" ")}`);
    };
  const indexed = async (ready: (text: string) => boolean = () => true) => {
    const admin = path.join(out, "admin");
    const read = async () => {
      const parts = (await readdir(path.join(admin, "entries"))).map((name) => `entries/${name}`);
      const media = (await readdir(admin)).filter((name) => name.startsWith("media."));
      const names = ["hub.json", ...media, ...parts];
      return (await Promise.all(names.map((name) => readFile(path.join(admin, name), "utf8")))).join("\n");
    };
    // files of a release come one after the other
    const text = await until(
      () => read().catch(() => undefined),
      (found) => found !== undefined && ready(found),
    );
    if (text !== undefined && ready(text)) return text;
    throw new Error(`The index did not become as expected. ${failures.join(" ")}`);
  };
  return {
    origin: new URL(hub.url).origin,
    folder,
    content,
    written: async (...asked) => withoutVersion(await textOnce(content)(...asked)),
    published: (...asked) => during(() => textOnce(out)(...asked)),
    indexed: (...asked) => during(() => indexed(...asked)),
    close: async () => {
      const closed = hub.close();
      awaited?.stop();
      await closed;
      await giveBack();
    },
  };
}

/** The text of an entry without its identity and revision, which are others at each save. */
export function withoutVersion(text: string): string {
  return text.replace(/^id: .*\n|^revision:(?: .*\n|\n(?: {2}.*\n)+)/gm, "");
}

export interface Editor extends Watched {
  /** Questions that the interface put, in order; each was answered by `answer`. */
  readonly questions: string[];
  answer: boolean;
  /** Requests that the site could not meet. */
  readonly missing: string[];
  /** Whether a new entry was sent to be saved. */
  savedNew: boolean;
}

/** Opens the interface, signed in. */
export async function openEditor(
  browser: Browser,
  { origin }: Pick<Editing, "origin">,
  options: Parameters<typeof openPage>[2] = {},
): Promise<Editor> {
  const watched = await openPage(browser, origin, options);
  const editor: Editor = { ...watched, questions: [], answer: true, missing: [], savedNew: false };
  watched.page.on("response", (response) => {
    if (response.status() >= 400) editor.missing.push(`${response.status()} ${response.url()}`);
  });
  watched.page.on("request", (request) => {
    if (!watched.page.url().endsWith("/new") || request.method() !== "POST") return;
    if (request.postData()?.slice(0, 200).includes('"persistEntry"')) editor.savedNew = true;
  });
  watched.page.on("dialog", (dialog) => {
    editor.questions.push(dialog.message());
    void (editor.answer ? dialog.accept() : dialog.dismiss());
  });
  await watched.page.goto(`${origin}/admin/`);
  await watched.page.getByRole("link", { name: "Articles" }).waitFor();
  return editor;
}

/** Leaves it as `openEditor` gives it: at the first screen, nothing unsaved, nothing that it heard or asked. */
export async function leave(editor: Editor): Promise<void> {
  const { page, context } = editor;
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll();
  // what the browser asked for before is heard before its answer
  await page.evaluate(() => undefined);
  editor.answer = true;
  // a new entry opens again under its address: whoever goes in that very moment is called back to it
  if (editor.savedNew && /\/(?:new|entries\/[^/]+)$/.test(page.url())) {
    await page.waitForURL(/\/entries\//);
    await page
      .getByRole("button", { name: /^Publiée/ })
      .or(page.getByText("Modifications non enregistrées"))
      .first()
      .waitFor();
  }
  editor.savedNew = false;
  await goHome(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key !== "decap-cms-user") localStorage.removeItem(key);
  });
  await page.locator("dialog[open], [role=dialog]").waitFor({ state: "detached" });
  for (const told of [editor.questions, editor.missing, editor.noise, editor.foreign]) told.length = 0;
}

/** Goes to the first screen from any other. */
export async function goHome(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "/";
  });
  await page.locator(".home").waitFor();
}

/** Opens the form of a new entry, or of one that exists (`entries/<slug>`). */
export async function openForm(page: Page, collection: string, what = "new"): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/collections/${collection}/${what}`);
  await control(page, "title").waitFor();
}

/** The form control of a field, by the field's name. */
export function control(page: Page, name: string): Locator {
  return page.locator(`[id^="${name}-field-"]`).first();
}

/** Fills in a date and its time, in the clocks of the place. @param moment `2027-07-05T18:30` */
export async function setMoment(page: Page, name: string, moment: string): Promise<void> {
  const [date = "", time = ""] = moment.split("T");
  await control(page, name).fill(date);
  await page.locator(`[id^="${name}-field-"][id$="-time"]`).first().fill(time);
}

/** Characters of a text that are typed; those before them come at once, as out of a clipboard. */
const TYPED = 3;

/**
 * Enters a text as a person does, its last letters key by key. Decap's text field puts the caret back after each change, so
 * that filling it at once may append to what was there; each key draws the form and its preview anew.
 */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    await field.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    if (text.length > TYPED) await page.keyboard.insertText(text.slice(0, -TYPED));
    await field.pressSequentially(text.slice(-TYPED), { delay: 8 });
    if ((await field.inputValue()) === text) return;
    await frames(page);
  }
  throw new Error(`« ${text} » could not be typed`);
}

/** Presses the button that saves, and says what follows: nothing is awaited. */
export async function save(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Publier/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
}

/** What went wrong; requests that failed are told once, by `missing`. */
export function trouble({
  noise,
  missing,
  foreign,
}: Pick<Editor, "noise" | "missing" | "foreign">): string[] {
  // Decap gives up a lock after 15 seconds, which a busy machine takes, and says so when its work, which goes on, leaves it
  const expected = /the server responded with a status of|^warning: leave called too many times\.$/;
  return [...noise.filter((line) => !expected.test(line)), ...missing, ...foreign];
}

/** What is said at a field, where it is marked. */
export const wrongAt = (field: Locator): Promise<string | null> =>
  field.evaluate((it) => it.closest("[data-wrong]")?.getAttribute("data-wrong") ?? null);

/** Goes to what comes after a meeting: behind a tab on a telephone, in sight elsewhere. */
export async function goToAfter(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: "Après la rencontre", exact: true });
  if ((await tab.count()) > 0) await tab.click();
}

/** Opens a part of the form, « Réglages »: under its heading, or behind its tab. */
export async function openPart(page: Page, name: string): Promise<void> {
  const part = page.locator(".form-parts").getByRole("tab", { name, exact: true });
  const heading = page.locator(".form-part-title").getByRole("button", { name, exact: true });
  if ((await part.count()) > 0) await part.click();
  else if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
}
