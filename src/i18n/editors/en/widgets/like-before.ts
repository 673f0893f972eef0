import type { EditorWords } from "../../fr/index.ts";

export const likeBeforeEn: Pick<EditorWords, "likeBefore"> = {
  likeBefore: {
    open: "Same as last time…",
    title: "Same as last time",
    takenLength: (length) => ` Duration copied: ${length}, as soon as the start is filled in.`,
    length: "Duration",
    from: "Copy from",
    nothing: "This meeting has nothing to copy.",
    take: "Copy",
    usedPlaces: "Venues used before",
  },
};
