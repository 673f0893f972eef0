/** What folded groups of a form say, with the names that the hub knows. */

import { type SaidNames, saidOfGroup, saidOfList, saidOfPart } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import type { FoldedWords } from "../decap/index.ts";
import { entryCalled, type HubStore, titleOf } from "./hub.ts";

/** « 5 juillet 2027 à 18:30 », in the clocks that were written. */
function dateSaid(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const said = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toLocaleDateString(
    messages.locale,
    {
      dateStyle: "long",
      timeZone: "UTC",
    },
  );
  return time === undefined ? said : messages.unseen.dayAndTime(said, time);
}

export function foldedWords(hub: HubStore): FoldedWords {
  const names: SaidNames = {
    entry: (type, slug) => {
      const entry = entryCalled(hub.data(), type, slug);
      return entry === undefined ? messages.unseen.offlineEntry : titleOf(entry);
    },
    date: dateSaid,
  };
  return {
    group: (field, value) => saidOfGroup(field, value, names),
    list: (field, items) => saidOfList(field, items, names),
    part: (fields, values) => saidOfPart(fields, values, names),
  };
}
