/** Bringing a deleted entry back: the file as it was, saved anew, then opened. */
import { type CmsBackend, collectionName, type DeletedEntry } from "../../src/cms/index.ts";
import { ENTRY_TYPES } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { bringBack } from "../decap/index.ts";
import { ask, type Question } from "../feedback/ask.ts";
import { showStatus } from "../feedback/status.ts";
import { deletedEntries, deletedEntryText } from "./deleted-list.ts";

/**
 * Brings back the entry that the address asks for (`/admin/?restaurer=topics/x.md`), if it asks for one.
 * @param backend where what was deleted is known
 */
export async function restoreAsked(backend: CmsBackend): Promise<void> {
  const file = new URLSearchParams(location.search).get("restaurer");
  if (file === null) return;
  // asked once: loading the page again asks for nothing
  history.replaceState(null, "", location.pathname + location.hash);
  if (!isBin(document.referrer) && !(await ask(questionOf(file)))) return;
  showStatus({ text: "La fiche revient…", tone: "waiting" });
  try {
    const { title } = await restore(file, backend);
    showStatus({ text: `«\u00A0${title}\u00A0» est de retour. Relisez-la ici.`, tone: "done" });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    showStatus({ text: `La fiche n’a pas pu revenir\u00A0: ${why}`, tone: "failed" });
  }
}

/** Whether the page before this one is the bin: any other page of the web can hold a link to here. */
function isBin(before: string): boolean {
  return before.startsWith(`${location.origin}/admin/corbeille/`);
}

function questionOf(file: string): Question {
  return {
    title: "Restaurer cette fiche\u202F?",
    before: [
      `Un lien demande de remettre ${file.slice(0, 200)} telle qu’elle était.`,
      "Si vous ne venez pas de le demander, annulez.",
    ],
    list: [],
    after: [],
    agree: "Restaurer",
    grave: false,
  };
}

async function restore(file: string, backend: CmsBackend): Promise<DeletedEntry> {
  const deleted = (await deletedEntries(backend)).find((one) => one.file === file);
  if (deleted === undefined) throw new Error("cette fiche n’est plus dans la corbeille.");
  const { type, slug, id, commit } = deleted;
  const year = "yearFrom" in ENTRY_TYPES[type] ? Number(file.split("/")[1]) : undefined;
  const collection = collectionName(year === undefined ? { type } : { type, year });
  const raw = backend.name === "proxy" ? await deletedEntryText(id) : undefined;
  await bringBack({
    collection,
    noun: dictionary("fr").types[type].one,
    slug,
    path: `content/${file}`,
    id,
    ...(commit === undefined ? {} : { commit }),
    ...(raw === undefined ? {} : { raw }),
  });
  return deleted;
}
