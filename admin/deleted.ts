/** Bringing a deleted entry back: the file as it was, saved anew, then opened. */
import { collectionName, LOCAL_BACKEND_PATH } from "../src/cms/index.ts";
import { ENTRY_TYPES, type EntryType } from "../src/content/index.ts";
import { bringBack } from "./decap/index.ts";
import { showStatus } from "./status.ts";

/** As the build and `npm start` list them. */
export interface Deleted {
  readonly id: string;
  readonly type: EntryType;
  readonly slug: string;
  /** Below the content folder. */
  readonly file: string;
  readonly title: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by?: string;
  readonly commit?: string;
}

/**
 * Brings back the entry that the address asks for (`/admin/?restaurer=topics/x.md`), if it asks for one.
 * @param local whether this machine is asked, or the forge
 */
export async function restoreAsked(local: boolean): Promise<void> {
  const file = new URLSearchParams(location.search).get("restaurer");
  if (file === null) return;
  // asked once: loading the page again asks for nothing
  history.replaceState(null, "", location.pathname + location.hash);
  showStatus({ text: "La fiche revient…", tone: "waiting" });
  try {
    const { title } = await restore(file, local);
    showStatus({ text: `«\u00A0${title}\u00A0» est de retour. Relisez-la ici.`, tone: "done" });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    showStatus({ text: `La fiche n’a pas pu revenir\u00A0: ${why}`, tone: "failed" });
  }
}

async function restore(file: string, local: boolean): Promise<Deleted> {
  const all = local ? await ask<readonly Deleted[]>("deletedEntries", {}) : await published();
  const deleted = all.find((one) => one.file === file);
  if (deleted === undefined) throw new Error("cette fiche n’est plus dans la corbeille.");
  const { type, slug, id, commit } = deleted;
  const year = "yearFrom" in ENTRY_TYPES[type] ? Number(file.split("/")[1]) : undefined;
  const collection = collectionName(year === undefined ? { type } : { type, year });
  const raw = local ? (await ask<{ raw: string }>("deletedEntry", { id })).raw : undefined;
  await bringBack({
    collection,
    slug,
    path: `content/${file}`,
    id,
    ...(commit === undefined ? {} : { commit }),
    ...(raw === undefined ? {} : { raw }),
  });
  return deleted;
}

async function published(): Promise<readonly Deleted[]> {
  const answer = await fetch("/admin/deleted.json", { cache: "no-cache" });
  if (!answer.ok) throw new Error("la corbeille ne répond pas.");
  return (await answer.json()) as readonly Deleted[];
}

async function ask<T>(action: string, params: object): Promise<T> {
  const answer = await fetch(LOCAL_BACKEND_PATH, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ action, params }),
  });
  if (!answer.ok) throw new Error("la corbeille ne répond pas.");
  return (await answer.json()) as T;
}
