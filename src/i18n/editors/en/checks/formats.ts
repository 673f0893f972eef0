import type { EditorWords } from "../../fr/index.ts";

export const formatsEn: EditorWords["checks"]["formats"] = {
  foreign: {
    heic: {
      found: "a HEIC photo, which few browsers show",
      remedy:
        "Export it as JPEG (on a Mac: Preview, File, Export; on Windows: Photos, Save as). An iPhone makes them by itself with Settings, Camera, Formats, Most Compatible.",
    },
    otherJpeg: {
      found: "a JPEG picture under another name",
      remedy: "Change the end of its name to “.jpg”.",
    },
    workPicture: {
      found: "a picture in a format for work, which browsers do not show",
      remedy: "Export it as JPEG if it is a photo, as PNG if it is a diagram.",
    },
    workDrawing: {
      found: "a drawing in a format for work",
      remedy: "Export it as SVG or PNG from the software that made it.",
    },
    pdfAsPicture: { found: "a PDF", remedy: "Export its page as PNG, or attach it as a document." },
    film: {
      found: "a film, of which the site takes the sound only",
      remedy:
        "Export the sound alone as M4A, MP3 or Opus (in Audacity: File, Open, then Export Audio; or ffmpeg -i film.mp4 -vn -c:a copy sound.m4a). An .mp4 without pictures can be renamed to .m4a.",
    },
    workSound: {
      found: "a sound in a format for work, heavy or badly played by telephones",
      remedy: "Export it as Opus, MP3 or M4A (in Audacity: File, Export Audio).",
    },
    presentation: {
      found: "a presentation to export",
      remedy: "Export it as PDF (PowerPoint: File, Export; LibreOffice and Keynote: File, Export to).",
    },
    document: {
      found: "a document to export",
      remedy: "Export it as PDF (Word: File, Export; LibreOffice and Pages: File, Export to).",
    },
    webPage: { found: "a web page", remedy: "Print it to PDF from a browser." },
    otherTranscript: {
      found: "a transcript in another format than WebVTT, SRT or text",
      remedy: "Rename it to .txt: what it holds is recognised.",
    },
    otherSubtitles: {
      found: "subtitles in another format",
      remedy: "Export them as WebVTT (.vtt) or SRT (.srt) from the software that made them.",
    },
    documentAsTranscript: {
      found: "a document",
      remedy: "Save it as text (.txt), or paste what it holds into the form.",
    },
  },
  capitals: (ending) => ({
    found: "a name in capitals",
    remedy: `Write its ending in lower case: ${ending}.`,
  }),
  noEnding: {
    found: "a file without an extension",
    remedy: "Convert it, or put it in a .zip archive.",
  },
  unforeseen: (ending) => ({
    found: `a “${ending}” file`,
    remedy: "Convert it, or put it in a .zip archive.",
  }),
};
