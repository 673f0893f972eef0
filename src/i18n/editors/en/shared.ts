import type { EditorWords } from "../fr/index.ts";

export const sharedEn: Pick<EditorWords, "buttons" | "quoted"> = {
  buttons: { cancel: "Cancel", close: "Close", remove: "Remove", save: "Save" },
  quoted: (text) => `“${text}”`,
};
