/** The editing interface as it is online: the built site with its real headers, and a stand-in for the forge. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { startServer } from "../../../src/serve/index.ts";
import { DEMO_NOW } from "../browser/demo-site.ts";
import { openPage } from "../browser/page.ts";
import { type Editor, trouble } from "./cms.ts";
import { Forge } from "./forge.ts";
import type { Account } from "./forge-objects.ts";
import { takeWorkspace } from "./workspace.ts";

/** What Decap tells the console as it speaks to GitHub. */
const CHATTER = /^log: (?:%c |This 404 was expected)/;

export interface Online {
  readonly forge: Forge;
  readonly editor: Editor;
  readonly origin: string;
  /** What the host does once `main` has changed. */
  readonly build: () => Promise<void>;
  /** Fails where the console said something, or where something was asked for elsewhere. */
  readonly nothingWrong: () => void;
  readonly close: () => Promise<void>;
}

/** @param settings lines below `cms:` in site.yaml */
export async function openOnline(
  browser: Browser,
  account: Account,
  settings: readonly string[] = [],
): Promise<Online> {
  const { folder, content, out, builder, giveBack } = await takeWorkspace();
  const yaml = path.join(content, "site.yaml");
  const named = `cms:\n${["repository: ville/hub", ...settings].map((line) => `  ${line}\n`).join("")}`;
  await writeFile(yaml, (await readFile(yaml, "utf8")).replace(/^cms:\n/m, named));
  const forge = new Forge(folder, account, settings.length === 0);
  for (const args of ["init -q -b main", "add -A", "commit -q -m Début", "checkout -q --detach"])
    forge.git(...args.split(" "));
  const build = async () => {
    forge.git("checkout", "-q", "--detach", "main");
    await builder.build(
      { content, out, now: DEMO_NOW },
      { log: () => {}, onSavedPage: () => {}, onPages: () => {} },
    );
  };
  await build();
  const server = await startServer({ root: out, port: 0 });
  const { origin } = new URL(server.url);
  const editor = await signIn(browser, forge, origin, account);
  return {
    ...{ forge, editor, origin, build },
    nothingWrong: () => {
      const noise = editor.noise.filter((line) => !CHATTER.test(line));
      assert.deepEqual(trouble({ ...editor, noise, foreign: forge.strays }), []);
    },
    close: async () => {
      await editor.context.close();
      await server.close();
      await giveBack();
    },
  };
}

/** What signing in leaves in the browser: the window that asks for it is the forge's own. */
async function signIn(browser: Browser, forge: Forge, origin: string, { login }: Account): Promise<Editor> {
  const watched = await openPage(browser, origin);
  const editor: Editor = { ...watched, questions: [], answer: true, missing: [], savedNew: false };
  const { page, context } = watched;
  await forge.standIn(context, origin);
  page.on("response", (response) => {
    if (response.url().startsWith(origin) && response.status() >= 400)
      editor.missing.push(`${response.status()} ${response.url()}`);
  });
  page.on("dialog", (dialog) => {
    editor.questions.push(dialog.message());
    void (editor.answer ? dialog.accept() : dialog.dismiss());
  });
  const user = JSON.stringify({ backendName: "github", token: "t", login });
  await context.addInitScript((stored) => {
    // who signs in again stays so
    if (localStorage.getItem("decap-cms-user") === null) localStorage.setItem("decap-cms-user", stored);
  }, user);
  await page.goto(`${origin}/admin/`);
  await page.getByRole("link", { name: "Articles" }).waitFor();
  return editor;
}
