/** The page of entries that were deleted. */
import { cmsConfig, type DeletedEntry, editingPlace, type HubCore } from "../../src/cms/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { NotSignedIn } from "../entry/deleted-forge.ts";
import { deletedEntries } from "../entry/deleted-list.ts";
import { makeElement } from "../feedback/element.ts";
import { localDay } from "../feedback/local-day.ts";
import { dayAndTime } from "../shell/formats.ts";

const { types } = dictionary("fr");

function item({ file, title, type, at, by }: DeletedEntry): HTMLLIElement {
  const who = by === undefined || by === "" ? "" : `, par ${by}`;
  const facts = `${types[type].one} · supprimée le ${dayAndTime(at)}${who}`;
  const href = `/admin/?restaurer=${encodeURIComponent(file)}`;
  return makeElement(
    "li",
    {},
    makeElement("p", {}, makeElement("strong", {}, title), makeElement("small", {}, facts)),
    makeElement("a", { href, ariaLabel: `Restaurer «\u00A0${title}\u00A0»` }, "Restaurer"),
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
  announce(
    deleted.length === 0
      ? "La corbeille est vide."
      : deleted.length === 1
        ? "Une fiche supprimée."
        : `${deleted.length} fiches supprimées, la dernière d’abord.`,
  );
} catch (error) {
  if (error instanceof NotSignedIn) announce(`Le dépôt garde ce qui fut supprimé\u00A0: ${error.message}`);
  else announce("La liste ne répond pas. Rechargez la page dans un instant.");
}
