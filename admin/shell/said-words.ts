/** What folded groups of a form say, with the names that the hub knows. */

import { type SaidNames, saidOfGroup, saidOfList, saidOfPart } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import type { FoldedWords } from "../decap/index.ts";
import { writtenTime } from "./formats.ts";
import { entryCalled, type HubStore, titleOf } from "./hub.ts";

export function foldedWords(hub: HubStore): FoldedWords {
  const names: SaidNames = {
    entry: (type, slug) => {
      const entry = entryCalled(hub.data(), type, slug);
      return entry === undefined ? messages.unseen.offlineEntry : titleOf(entry);
    },
    date: (at) => writtenTime(at) || at,
  };
  return {
    group: (field, value) => saidOfGroup(field, value, names),
    list: (field, items) => saidOfList(field, items, names),
    part: (fields, values) => saidOfPart(fields, values, names),
  };
}
