import { joinNames } from "../../join-names.ts";
import type { EditorWords } from "../fr/index.ts";

export const sharedEn: Pick<EditorWords, "buttons" | "quoted" | "either" | "both"> = {
  buttons: { cancel: "Cancel", close: "Close", remove: "Remove", save: "Save" },
  quoted: (text) => `“${text}”`,
  either: (names) => joinNames(names, "or"),
  both: (names) => joinNames(names, "and"),
};
