import type { EditorWords } from "../../fr/index.ts";

const AGAIN = "Copy or download the original file again, or export it once more from your software.";
const damaged = (found: string) => ({ found, remedy: AGAIN });

export const measuresEn: EditorWords["checks"]["measures"] = {
  empty: { found: "empty file", remedy: "Copy the original file again." },
  misnamed: (format) => ({
    found: `it is not ${/^[AEFHILMNORSX8]/.test(format) ? "an" : "a"} ${format} file, in spite of its name`,
    remedy: "Open it in the software that made it and export it in this format.",
  }),
  changed: { found: "the file has changed since it was measured", remedy: "Run npm run media." },
  missing: { found: "file not found", remedy: "Add it, or correct its name." },
  unopened: {
    found: "file that cannot be opened",
    remedy: "Check that it is a file and that you can read it.",
  },
  unread: {
    found: "file that could not be read",
    remedy:
      "Export it once more from the software that made it. If it opens elsewhere, report it along with this file: it is a fault of the software that builds the site.",
  },
  unknownFormat: (sound, slides, pictures) => ({
    found: "unknown format",
    remedy: `Possible formats are ${sound} for sound, ${slides} for slides, ${pictures} for pictures.`,
  }),
  unknownSound: (formats, endings) => ({
    found: "unknown sound format",
    remedy: `Possible formats are ${formats} (${endings}).`,
  }),
  damagedInside: damaged("damaged file: its structure cannot be read"),
  damagedIndex: damaged("damaged file: its table of contents is far too large"),
  damagedAt: (time) => damaged(`file damaged at ${time}`),
  damagedAfter: (percent) => damaged(`file damaged after ${percent}% of its length`),
  partMissing: damaged("damaged file: a part of the sound is missing"),
  endMissing: damaged("cut file: the end of the recording is missing"),
  silent: damaged("cut file: it holds no sound"),
  cut: (time, whole) =>
    damaged(`cut file: it stops at ${time}${whole === undefined ? "" : ` out of ${whole}`}`),
  undecoded: damaged("sound that cannot be decoded"),
  noSoundTrack: {
    found: "MP4 file without a sound track",
    remedy: "Export the sound as M4A (AAC), Opus or MP3.",
  },
  fragments: {
    found: "fragmented MP4 file, which cannot be measured",
    remedy: "Export the sound as ordinary M4A, Opus or MP3.",
  },
  otherOgg: {
    found: "Ogg file with neither Opus nor Vorbis sound",
    remedy: "Export the sound as Opus, preferably, or as MP3 at a constant bit rate.",
  },
  unreadablePicture: (formats) => ({
    found: "unreadable picture",
    remedy: `Export it again as ${formats}.`,
  }),
  unknownPicture: (formats) => ({
    found: "picture that is unreadable or in a format unknown to browsers",
    remedy: `Export it as ${formats}.`,
  }),
  webPageAsPicture: {
    found: "a web page under the name of a picture",
    remedy: "Open the page that it comes from and save the picture itself: right click, “Save image as…”.",
  },
  hiddenHeic: "HEIC photo under another name",
  hugePicture: (width, height) => ({
    found: `picture of ${width} × ${height} pixels, which telephones cannot show`,
    remedy: "Make it smaller: 2,000 pixels of width are enough for a screen.",
  }),
  damagedPicture: {
    found: "damaged or cut picture",
    remedy: "Copy or export the original picture again.",
  },
  pdf: {
    locked: { found: "PDF protected by a password", remedy: "Export it again without a password." },
    damaged: damaged("damaged or cut PDF"),
    empty: damaged("PDF without any page"),
    interrupted: damaged("damaged PDF: reading it breaks off"),
    page: (page) => damaged(`damaged PDF: page ${page} cannot be read`),
    tooLarge: damaged("PDF with a page too large to be drawn"),
    heavy: { found: "PDF of more than 500\u00A0MB", remedy: "Export it with lighter pictures." },
    memory: {
      found: "PDF that unfolds into far more memory than a page needs",
      remedy:
        "Export it again from the software that made it, without the pages and pictures that it does not need, and with pictures of at most 4,000 pixels.",
    },
    slow: (seconds) => ({
      found: `PDF with a page that takes more than ${seconds} seconds to work out`,
      remedy: "Export it again from the software that made it, with simpler drawings and pictures.",
    }),
  },
  measured: {
    sound: (time, codec, kilobits, isVariable, size) =>
      `${time}, ${codec} ${kilobits}\u00A0kbit/s${isVariable ? " variable" : ""}, ${size}`,
    deck: (pages, size) => `${pages} ${pages === 1 ? "page" : "pages"}, ${size}`,
    picture: (width, height, size) => `${width} × ${height}, ${size}`,
    transcript: (paragraphs) => `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`,
  },
};
