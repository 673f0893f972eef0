/** What an editor is asked before an entry goes: deleted, or only taken off the site. */
import { collectionKey, collectionName, type HubData, type IndexedEntry } from "../../src/cms/index.ts";
import { ENTRY_TYPES, type EntryType } from "../../src/content/index.ts";
import type { Removal } from "../decap/index.ts";
import { ask, type Question } from "../feedback/ask.ts";
import { entryCalled, titleOf } from "../shell/hub.ts";
import { type Referrer, type Referrers, referrersOf } from "./referrers.ts";

export type Way = "delete" | "unpublish" | "offline";

export function confirmTakeAway(way: Way, leaving: Removal, data: HubData): Promise<boolean> {
  return ask(questionOf(way, leaving, data));
}

/** Pure. */
export function questionOf(way: Way, leaving: Removal, data: HubData): Question {
  const { slug, changed, collection } = leaving;
  const name = `«\u00A0${leaving.title.trim() || "Sans titre"}\u00A0»`;
  const lost = changed ? ["Les modifications qui ne sont pas enregistrées seront perdues."] : [];
  const type = collectionKey(collection)?.type;
  if (slug === "" || type === undefined)
    return {
      title: `Abandonner ${name}\u202F?`,
      before: ["Cette fiche n’a jamais été enregistrée.", ...lost],
      list: [],
      after: [],
      agree: "Abandonner",
      grave: true,
    };
  const referrers = referrersOf(data, { type, slug });
  const list = referrers.online.map(itemOf);
  const named = [...(way === "offline" ? [] : lost), ...namedBefore(referrers)];
  if (way === "offline")
    return {
      title: `Retirer ${name} du site\u202F?`,
      before: [
        "La fiche reste ici, comme brouillon\u00A0: vous la remettrez en ligne quand vous voudrez.",
        ...named,
      ],
      list,
      after:
        list.length > 0
          ? [
              `${list.length === 1 ? "Elle ne la montrera" : "Elles ne la montreront"} plus. Rien d’autre n’y change.`,
            ]
          : [],
      agree: "Retirer du site",
      grave: false,
    };
  const breaks = list.length > 0 || referrers.offline > 0;
  const instead =
    entryCalled(data, type, slug) === undefined ? "" : ", ou retirez seulement cette page du site";
  return {
    title: way === "delete" ? `Supprimer ${name}\u202F?` : `Dépublier ${name}\u202F?`,
    before: named.length > 0 ? named : ["Aucune fiche ne la nomme."],
    list,
    after: [
      ...(breaks
        ? [
            "Une fiche qui la nomme encore sera mise de côté, et ne sera plus en ligne. Retirez-la d’abord de ces fiches" +
              `${instead}.`,
          ]
        : []),
      ...(way === "delete" ? ["Une fiche supprimée se retrouve dans la corbeille."] : []),
    ],
    agree: breaks
      ? way === "delete"
        ? "Supprimer quand même"
        : "Dépublier quand même"
      : way === "delete"
        ? "Supprimer"
        : "Dépublier",
    grave: true,
  };
}

function namedBefore({ online, offline }: Referrers): string[] {
  const sentences: string[] = [];
  if (online.length > 0)
    sentences.push(
      online.length === 1
        ? "Une page en ligne la nomme\u00A0:"
        : `${online.length} pages en ligne la nomment\u00A0:`,
    );
  if (offline > 0)
    sentences.unshift(
      offline === 1
        ? "Une fiche qui n’est pas en ligne la nomme."
        : `${offline} fiches qui ne sont pas en ligne la nomment.`,
    );
  return sentences;
}

const HOW: Readonly<Record<Referrer["how"], string | undefined>> = {
  field: undefined,
  text: "dans son texte",
  translation: "dans une autre langue",
};

function itemOf({ entry, how }: Referrer): Question["list"][number] {
  const note = HOW[how];
  return { text: titleOf(entry), href: formOf(entry), ...(note === undefined ? {} : { note }) };
}

/** Where an entry is edited. */
export function formOf({ type, file, slug }: Pick<IndexedEntry, "type" | "file" | "slug">): string {
  const year = "yearFrom" in ENTRY_TYPES[type] ? Number(file.split("/")[1]) : Number.NaN;
  const key: { type: EntryType; year?: number } = Number.isNaN(year) ? { type } : { type, year };
  return `/admin/#/collections/${collectionName(key)}/entries/${slug}`;
}
