/** A file that was deleted, saved again byte for byte: at once, or as a draft where there are drafts. */
import { store } from "decap-cms-core/dist/esm/redux";
import { commitMessage } from "../../../src/cms/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { hasWorkflow } from "../form/save-draft.ts";
import { EditorError } from "./editor-error.ts";
import { findEntry } from "./find-entry.ts";
import { currentImplementation } from "./look-up.ts";
import type { Implementation } from "./versions.ts";

export interface BroughtBack {
  readonly collection: string;
  /** What one entry of the collection is called. */
  readonly noun: string;
  readonly slug: string;
  /** `content/articles/2026/x.md` */
  readonly path: string;
  /** Blob of git. */
  readonly id: string;
  /** A commit that still has the file. */
  readonly commit?: string;
  /** The whole file, where it is already known. */
  readonly raw?: string;
}

interface Forge extends Implementation {
  readonly api?: {
    readFile(path: string, blob: string, options: { branch?: string | undefined }): Promise<string>;
  };
}

/** Waits for its editor to have signed in, saves the file, and opens its form. @throws EditorError with what its editor reads */
export async function bringBack({
  collection,
  noun,
  slug,
  path,
  id,
  commit,
  raw,
}: BroughtBack): Promise<void> {
  const user = await signedIn();
  const implementation = currentImplementation<Forge>();
  if ((await findEntry(implementation, path)) !== undefined)
    throw new EditorError(messages.backend.thereAgain);
  const text = raw ?? (await implementation.api?.readFile(path, id, { branch: commit }));
  if (text === undefined) throw new EditorError(messages.backend.noVersion);
  const useWorkflow = hasWorkflow();
  await implementation.persistEntry(
    { dataFiles: [{ path, slug, raw: text }], assets: [] },
    {
      newEntry: true,
      commitMessage: commitMessage("restore", { slug, collection: noun, "author-name": user }),
      collectionName: collection,
      useWorkflow,
      unpublished: false,
      ...(useWorkflow ? { status: "draft" } : {}),
    },
  );
  location.hash = `/collections/${collection}/entries/${slug}`;
}

interface Auth {
  readonly auth?: { readonly user?: { readonly name?: string; readonly login?: string } };
}

/** The name of whoever signed in, once somebody has. */
export function signedIn(): Promise<string> {
  return new Promise((resolve) => {
    const check = () => {
      const user = (store.getState() as Auth).auth?.user;
      if (user === undefined) return;
      stop();
      resolve(user.name ?? user.login ?? "");
    };
    const stop = store.subscribe(check);
    check();
  });
}
