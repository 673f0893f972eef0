import type { previewFr } from "../../fr/admin/preview.ts";
import type { EditorWords } from "../../fr/index.ts";

export const previewEn: Pick<EditorWords, keyof typeof previewFr> = {
  preview: {
    write: "Write",
    show: "Preview",
    turns: "View",
    width: "Width of the preview",
    phone: "Phone",
    computer: "Computer",
    toDo: "What is left to do",
    toMend: "To correct before publishing",
    advice: "Advice",
    summary: (errors, advice) =>
      [
        ...(errors === 0 ? [] : [`${errors} to correct`]),
        ...(advice === 0 ? [] : [advice === 1 ? "1 piece of advice" : `${advice} pieces of advice`]),
      ].join(", ") || "Nothing to report",
    untitled: "Untitled",
    textLine: (line) => `Text, line ${line}`,
    transcriptLine: (line, found) => `line ${line}, ${found}`,
    gone: "the entry named here does not exist, or no longer does",
    chooseOther: "Choose another entry, create this one, or remove it from here.",
    thisEntry: "this entry",
    notOnline: "the entry named here is not online yet",
    whenOnline: "This relation will only be seen the day the other entry is published.",
    withSettings: (title) => `With these settings, “${title}” would no longer appear`,
    keepSetting: "Keep this setting, or change that entry first.",
    othersGone: (n) =>
      n === 1 ? "one more entry would no longer appear" : `${n} more entries would no longer appear`,
    unreadablePicture: "a picture that cannot be read",
    exportPicture: "Export it again, as WebP, JPEG or PNG.",
    unreadableSound: "a sound file that cannot be read",
    exportSound: "Export it again, as Opus, MP3 or M4A.",
    unreadablePdf: "a PDF that cannot be read, or is protected by a password",
    exportPdf: "Export it again, without a password.",
    slowPdf: (seconds) => `a PDF of which one page takes more than ${seconds} seconds to work out`,
    simplerPdf: "Export it again from the software that made it, with simpler drawings and pictures.",
  },
};
