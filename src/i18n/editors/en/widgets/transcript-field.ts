import type { EditorWords } from "../../fr/index.ts";

const counted = (n: number, one: string, other: string): string => (n === 1 ? `1 ${one}` : `${n} ${other}`);

export const transcriptFieldEn: Pick<EditorWords, "transcriptField"> = {
  transcriptField: {
    bring: "Bring a transcript",
    bringOther: "Replace the transcript",
    file: "Choose a file",
    pasteText: "Paste a text",
    formats: (replaces, example) => [
      `${replaces ? "Another file takes the place of this one." : "You can also drop it here."} WebVTT, SRT, TTML, Aegisub, JSON or a table (.tsv) from transcription software, or text with times such as `,
      example,
    ],
    exampleLine: "[00:12:30] Anne: …",
    fileLabel: "Transcript file",
    textLabel: "The text, with times",
    exampleText: "[00:00:05] Anne Le Gall: Good evening, everyone.\n[00:00:12] …",
    takeText: "Use this text",
    textName: "transcript",

    tooBig: (name) => `“${name}” is larger than 5\u00A0MB: it is not a transcript.`,
    otherKind: {
      pdf: (name) => other(name, "a PDF"),
      document: (name) => other(name, "a word-processor document or an archive"),
      office: (name) => other(name, "an old office document"),
    },
    notUtf8: {
      found: "this file is not in UTF-8",
      remedy: "It was read as an old Windows file: check the accented letters.",
    },
    noWords: "No speech could be read.",
    problem: (line, found) => `Line ${line}: ${found}.`,
    moreProblems: (n) => (n === 1 ? "One more remark" : `${n} more remarks`),

    preview: (name) => `Preview of ${name}`,
    whoSpeaks: "Who is speaking",
    nameless: "Unnamed voice",
    namelessWithin: "unnamed voice",
    times: (n) => (n === 1 ? "once" : `${n} times`),
    holds: (voices, cues, end, seconds) =>
      [
        counted(voices, "voice", "voices"),
        counted(cues, "line", "lines"),
        `ends at ${end}`,
        seconds === undefined ? "duration of the recording unknown" : `the recording lasts ${seconds}`,
      ].join(", "),
    replaces: "It will take the place of the one that is there.",
    take: "Use it",
    inPreview: (name) => `Transcript: ${name} is being previewed. Use it, or cancel, then save.`,
    ready: "The transcript is ready. It will be saved with the entry.",
    taken: (name) => `“${name}” is now the transcript.`,
    doNotKeep: "Do not keep it",
    backToPrevious: "Go back to the previous one",
    isBack: "The previous transcript is back.",
    missing: (file) => [
      "The file ",
      file,
      " is neither in this draft nor on the site. If it had just been added, it was lost before it could be saved: bring it again.",
    ],
    correct: "Correct",
    remove: "Remove the transcript",

    paragraphs: (n) => (n === 0 ? "No paragraphs" : counted(n, "paragraph", "paragraphs")),
    voices: (names, others) =>
      others === 0 ? names : `${names} and ${counted(others, "other voice", "other voices")}`,

    unreviewed: "Raw: nobody has reviewed it yet",
    reviewed: (by, day) => `Reviewed${by === "" ? "" : ` by ${by}`}${day === undefined ? "" : ` on ${day}`}`,
    markReviewed: "Mark as reviewed",
    reviewAgain: "Mark as not reviewed",
    reviewer: "Reviewed by",
    reviewedToday: "Reviewed today",
  },
};

function other(name: string, kind: string): string {
  return `“${name}” is ${kind}. Save it as text (.txt), or copy what it holds and choose “Paste a text”.`;
}
