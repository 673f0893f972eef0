/** A file that was deleted, saved again byte for byte: at once, or as a draft where there are drafts. */
import { currentBackend } from "decap-cms-core/dist/esm/backend";
import { store } from "decap-cms-core/dist/esm/redux";
import { commitMessage } from "../../../src/cms/index.ts";
import { hasWorkflow } from "../form/save-draft.ts";
import { isAbsence } from "./related-entries.ts";
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

/** Waits for its editor to have signed in, saves the file, and opens its form. @throws Error with what its editor reads */
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
  const { implementation } = currentBackend(store.getState().config) as unknown as { implementation: Forge };
  const there = await implementation.getEntry(path).then(
    () => true,
    (error: unknown) => {
      if (isAbsence(error)) return false;
      throw error;
    },
  );
  if (there) throw new Error("une fiche existe de nouveau à cette adresse\u00A0: elle n’est pas remplacée.");
  const text = raw ?? (await implementation.api?.readFile(path, id, { branch: commit }));
  if (text === undefined) throw new Error("le dépôt ne rend pas cette version.");
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
function signedIn(): Promise<string> {
  const user = () => (store.getState() as Auth).auth?.user;
  const nameOf = ({ name, login }: NonNullable<ReturnType<typeof user>>) => name ?? login ?? "";
  return new Promise((resolve) => {
    const stop = store.subscribe(() => check());
    const check = () => {
      const found = user();
      if (found === undefined) return;
      stop();
      resolve(nameOf(found));
    };
    check();
  });
}
