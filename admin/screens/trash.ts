/** The page of entries that were deleted. */
import type { DeletedEntry } from "../../src/cms/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { deletedEntries } from "../entry/deleted-list.ts";
import { dayAndTime } from "../feedback/day-and-time.ts";

const { types } = dictionary("fr");

function item({ file, title, type, at, by }: DeletedEntry): HTMLLIElement {
  const line = document.createElement("li");
  const about = document.createElement("p");
  const name = document.createElement("strong");
  name.textContent = title;
  const facts = document.createElement("small");
  const who = by === undefined || by === "" ? "" : `, par ${by}`;
  facts.textContent = `${types[type].one} · supprimée le ${dayAndTime(at)}${who}`;
  about.append(name, facts);
  const link = document.createElement("a");
  link.href = `/admin/?restaurer=${encodeURIComponent(file)}`;
  link.textContent = "Restaurer";
  link.setAttribute("aria-label", `Restaurer «\u00A0${title}\u00A0»`);
  line.append(about, link);
  return line;
}

const state = document.querySelector("#trash-state");
const announce = (text: string) => state?.replaceChildren(text);
try {
  const deleted = await deletedEntries(document.documentElement.dataset["backend"] !== undefined);
  document.querySelector("#trash")?.append(...deleted.map(item));
  announce(
    deleted.length === 0
      ? "La corbeille est vide."
      : deleted.length === 1
        ? "Une fiche supprimée."
        : `${deleted.length} fiches supprimées, la dernière d’abord.`,
  );
} catch {
  announce("La liste ne répond pas. Rechargez la page dans un instant.");
}
