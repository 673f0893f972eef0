/** The page of entries that were deleted. */
import { cmsConfig, type DeletedEntry, editingPlace, type HubCore } from "../../src/cms/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { NotSignedIn } from "../entry/deleted-forge.ts";
import { deletedEntries } from "../entry/deleted-list.ts";
import { makeElement } from "../feedback/element.ts";
import { localDay } from "../feedback/local-day.ts";
import { dayAndTime } from "../shell/formats.ts";

const words = messages.bin;
const { types } = dictionary(EDITOR_LANG);

function item({ file, title, type, at, by = "" }: DeletedEntry): HTMLLIElement {
  const facts = words.deleted(types[type].one, dayAndTime(at), by);
  const href = `/admin/?restaurer=${encodeURIComponent(file)}`;
  return makeElement(
    "li",
    {},
    makeElement("p", {}, makeElement("strong", {}, title), makeElement("small", {}, facts)),
    makeElement("a", { href, ariaLabel: words.restoreNamed(title) }, words.restore),
  );
}

const state = document.querySelector("#trash-state");
const announce = (text: string) => state?.replaceChildren(text);
try {
  const place = editingPlace(document.documentElement.dataset["backend"]);
  const hub = (await (await fetch("/admin/hub.json", { cache: "no-cache" })).json()) as HubCore;
  const { backend } = cmsConfig({ ...hub, today: localDay(new Date()) }, place);
  const deleted = await deletedEntries(backend);
  document.querySelector("#trash")?.append(...deleted.map(item));
  announce(words.count(deleted.length));
} catch (error) {
  if (error instanceof NotSignedIn) announce(words.repositoryKeeps(error.message));
  else announce(words.listSilent);
}
