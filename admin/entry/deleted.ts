/** Bringing a deleted entry back: the file as it was, saved anew, then opened. */
import { type CmsBackend, collectionName, type DeletedEntry } from "../../src/cms/index.ts";
import { ENTRY_TYPES } from "../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { bringBack, EditorError } from "../decap/index.ts";
import { ask, type Question } from "../feedback/ask.ts";
import { showStatus } from "../feedback/status.ts";
import { deletedEntries, deletedEntryText } from "./deleted-list.ts";

const words = messages.bin;

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
  showStatus({ text: words.comingBack, tone: "waiting" });
  try {
    const { title } = await restore(file, backend);
    showStatus({ text: words.isBack(title), tone: "done" });
  } catch (error) {
    const why = error instanceof EditorError ? error.message : words.otherFailure;
    showStatus({ text: words.notBack(why), tone: "failed" });
  }
}

/** Whether the page before this one is the bin: any other page of the web can hold a link to here. */
function isBin(before: string): boolean {
  return before.startsWith(`${location.origin}/admin/corbeille/`);
}

function questionOf(file: string): Question {
  return {
    title: words.question,
    before: [words.asked(file.slice(0, 200)), words.ifUnasked],
    list: [],
    after: [],
    agree: words.restore,
    grave: false,
  };
}

async function restore(file: string, backend: CmsBackend): Promise<DeletedEntry> {
  const deleted = (await deletedEntries(backend)).find((one) => one.file === file);
  if (deleted === undefined) throw new EditorError(words.gone);
  const { type, slug, id, commit } = deleted;
  const year = "yearFrom" in ENTRY_TYPES[type] ? Number(file.split("/")[1]) : undefined;
  const collection = collectionName(year === undefined ? { type } : { type, year });
  const raw = backend.name === "proxy" ? await deletedEntryText(id) : undefined;
  await bringBack({
    collection,
    noun: dictionary(EDITOR_LANG).types[type].one,
    slug,
    path: `content/${file}`,
    id,
    ...(commit === undefined ? {} : { commit }),
    ...(raw === undefined ? {} : { raw }),
  });
  return deleted;
}
