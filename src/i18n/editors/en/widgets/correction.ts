import type { EditorWords } from "../../fr/index.ts";

export const correctionEn: Pick<EditorWords, "correction"> = {
  correction: {
    title: "Transcript",
    done: "Done",
    undo: "Undo",
    redo: "Redo",
    find: "Find and replace",
    noSound: "This recording has no sound yet: you can correct the text without hearing it.",
    text: "What is said",
    kept: "Kept in the draft",
    unkept: "Not kept yet…",
    allKeys: "all shortcuts",
    startsAt: (time) => `This paragraph starts at ${time}.`,
    startsBetween: (time) => `This paragraph starts at ${time}: it stays between its neighbours.`,

    listenFrom: (time) => `Play from ${time}`,
    voiceOf: (name, n) => `${name}, paragraph ${n}: say who is speaking`,
    paragraph: (n, time, name) => `Paragraph ${n}, ${time}, ${name}`,
    split: "Split at the cursor",
    merge: "Join to the previous paragraph",
    start: "Start at the time being heard",

    whoSpeaks: "Who is speaking?",
    otherName: "Another name",
    name: "Use this name",
    everywhere: (paragraphs) =>
      paragraphs > 1 ? `Wherever this voice speaks (${paragraphs} paragraphs)` : "Wherever this voice speaks",

    replace: {
      find: "Find",
      by: "Replace with",
      found: (n) => (n === 0 ? "Not found" : n === 1 ? "1 match" : `${n} matches`),
      next: "Next",
      all: "Replace all",
      exact: "Match case",
      done: (n) => (n === 1 ? "1 replacement." : `${n} replacements.`),
    },
  },
};
