/** For the top of a `describe`: the editing interface on a copy of the contents, for as long as its tests run. */
import { after, before } from "node:test";
import type { BrowserContextOptions } from "playwright-core";
import { type WithBrowser, withBrowser } from "../browser/with-browser.ts";
import { type Editing, type Editor, leave, openEditor, startEditing, startReviewing } from "./cms.ts";

export interface WithCms extends Editing, WithBrowser {
  /** The interface in a fresh context, signed in. */
  readonly open: (options?: BrowserContextOptions) => Promise<Editor>;
  /**
   * The interface as it was given back last with the same options, at its first screen, nothing unsaved and nothing said
   * of it yet; else a fresh one.
   */
  readonly take: (options?: BrowserContextOptions) => Promise<Editor>;
  /** For the end of a test that holds: what one that fails has opened is used by no other. */
  readonly giveBack: (editor: Editor) => Promise<void>;
}

/** @param prepare changes the copy before it is built */
export function withCms(prepare?: (content: string) => Promise<void>): WithCms {
  return withEditing(() => startEditing(prepare));
}

/** The same for tests of what forms do: the site is built anew only while they wait for what is published. */
export function withForms(prepare?: (content: string) => Promise<void>): WithCms {
  return withEditing(() => startEditing(prepare, "awaited"));
}

/** The same, with drafts and reviews, in a repository. */
export function withReviews(): WithCms {
  return withEditing(startReviewing);
}

function withEditing(start: () => Promise<Editing>): WithCms {
  const its = withBrowser();
  let editing: Editing | undefined;
  const taken = new Map<Editor, string>();
  const free = new Map<string, Editor>();
  const running = () => {
    if (editing === undefined) throw new Error("the tests do not run yet");
    return editing;
  };
  before(async () => {
    editing = await start();
  });
  after(() => editing?.close());
  return {
    get browser() {
      return its.browser;
    },
    get origin() {
      return running().origin;
    },
    get folder() {
      return running().folder;
    },
    get content() {
      return running().content;
    },
    written: (...asked) => running().written(...asked),
    published: (...asked) => running().published(...asked),
    indexed: (...asked) => running().indexed(...asked),
    close: () => running().close(),
    open: (options) => openEditor(its.browser, running(), options),
    take: async (options) => {
      const how = JSON.stringify(options ?? {});
      const editor = free.get(how) ?? (await openEditor(its.browser, running(), options));
      free.delete(how);
      taken.set(editor, how);
      return editor;
    },
    giveBack: async (editor) => {
      const how = taken.get(editor);
      taken.delete(editor);
      if (how === undefined) throw new Error("this was not taken");
      await leave(editor);
      free.set(how, editor);
    },
  };
}
