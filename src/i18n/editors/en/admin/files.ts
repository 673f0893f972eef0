import type { filesFr } from "../../fr/admin/files.ts";
import type { EditorWords } from "../../fr/index.ts";

const noPlace = (name: string, what: string): string =>
  `“${name}” does not belong here: this entry has no ${what}.`;

const count = (n: number, one: string, other: string): string => (n === 1 ? `1 ${one}` : `${n} ${other}`);

export const filesEn: Pick<EditorWords, keyof typeof filesFr> = {
  files: {
    add: "Add files…",
    drop: "Drop your files",
    dropNote: (kinds) => `Each goes where it belongs: ${kinds}. On the text, a picture is inserted there.`,
    note: (kinds) =>
      `Or drop them anywhere on this page, several at once (${kinds}): each goes where it belongs.`,
    chooser: "Files to add to the entry",
    kinds: {
      recordings: "recordings, transcripts",
      decks: "slide decks in PDF",
      picture: "picture",
      documents: "documents",
    },
    ends: { slides: "slides", document: "document", picture: "picture" },
    reading: (name) => `Reading ${name}…`,
    notTaken: (name) => `“${name}” is not taken.`,
    secondPicture: (name) =>
      `“${name}” is not taken: the entry has its picture already. Drop this picture into the text, or remove the other one first.`,
    outcome: (taken, left) => {
      const placed = count(taken, "file is in its place", "files are in their places");
      const refused = count(left, "file is not taken", "files are not taken");
      if (left === 0) return placed;
      return taken === 0 ? refused : `${placed}, ${refused}`;
    },
    noField: {
      sound: (name) => noPlace(name, "recordings"),
      slides: (name) => noPlace(name, "slide decks"),
      transcript: (name) => noPlace(name, "recording to transcribe"),
      picture: (name) => noPlace(name, "picture"),
      document: (name) => noPlace(name, "attached documents"),
    },
    exportDeck: (name, found, remedy) => `“${name}” is ${found}. ${remedy} Then add the PDF.`,
    soundOfNew: (name) => `“${name}” is the sound of a new recording.`,
    soundOf: (name, recording) => `“${name}” goes to recording ${recording}.`,
    transcriptTooMany: (name) =>
      `“${name}” is not taken: each recording has its transcript already. Drop this file on the one it replaces.`,
    transcriptOfNew: (name) =>
      `“${name}” is for a new recording, whose sound is still to be added: read its preview, then take it.`,
    transcriptOf: (name, recording) =>
      `“${name}” is for recording ${recording}: read its preview, then take it.`,
    isPicture: (name) => `“${name}” is the picture of the entry: describe it.`,
    isDeck: (name) => `“${name}” is a slide deck of the entry: check its title.`,
    isDocument: (name) => `“${name}” is a document attached to the entry: check its title.`,
  },
};
