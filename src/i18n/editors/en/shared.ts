import { joinNames } from "../../join-names.ts";
import type { EditorWords } from "../fr/index.ts";
import type { sharedFr } from "../fr/shared.ts";

export const sharedEn: Pick<EditorWords, keyof typeof sharedFr> = {
  locale: "en-GB",
  ordinalDay: (day) => day,
  moment: (day, hour, minute) =>
    `${day} at ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
  buttons: { cancel: "Cancel", close: "Close", remove: "Remove", save: "Save" },
  quoted: (text) => `“${text}”`,
  notAdded: (label, text) => `${label}: “${text}” is not added yet. Add it (Enter), or erase it.`,
  either: (names) => joinNames(names, "or"),
  both: (names) => joinNames(names, "and"),
};
