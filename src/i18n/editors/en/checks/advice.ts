import type { EditorWords } from "../../fr/index.ts";

export const checkedAdviceEn: EditorWords["checks"]["advice"] = {
  noTranscript: {
    found: "recording without a transcript",
    remedy:
      "Add a WebVTT, SRT or text file with times, even one made by a machine and not reviewed: without it, what is said can neither be read nor searched.",
  },
  noModernSource: {
    found: "no file in Opus or AAC",
    remedy:
      "Add before it an Opus version at 32\u00A0kbit/s, half the size (in Audacity: File, Export Audio; or ffmpeg -i input.mp3 -c:a libopus -b:a 32k output.opus).",
  },
  noCommonSource: {
    found: "no file in MP3 or AAC",
    remedy:
      "Add after it an MP3 version: iPhones and Macs from before 2025 do not play Ogg, nor do many podcast apps.",
  },
  archival: {
    found: "a format for work or archives, which is not measured here",
    remedy: "Give an Opus, MP3 or M4A version instead: lighter, and played everywhere.",
  },
  unmeasured: {
    found: "remote file that was never measured: its duration and size are not known",
    remedy: "Run npm run media with access to the network, then save the folder content/media-lock.",
  },
  flaws: {
    cut: "the sound stops in the middle of a packet: the end may be missing",
    junk: "bytes that are not sound surround it",
    "no-end": "nothing says that the sound ends there: the end may be missing",
  },
  flawRemedy:
    "Listen to the end; if it is missing, copy the original file again, otherwise export it once more.",
  variableMp3: {
    found: "variable bit rate MP3: its times are off by several seconds",
    remedy:
      "Make it again at a constant bit rate (in Audacity: File, Export Audio, constant mode; or ffmpeg -i input.wav -c:a libmp3lame -b:a 64k -ac 1 output.mp3).",
  },
  heavy: (megabytes) => ({
    found: `${megabytes}\u00A0MB a minute, more than 1\u00A0MB`,
    remedy:
      "For speech, 32\u00A0kbit/s in Opus or 64\u00A0kbit/s in mono MP3 are enough, less than 0.5\u00A0MB a minute.",
  }),
  stereo: {
    found: "stereo sound",
    remedy: "For speech, mono is enough: the file is lighter, and heard as well with one ear.",
  },
  noTitle: {
    found: "file without a title",
    remedy:
      "Give it a title and an author before you export it (in Audacity: Edit, Metadata): once downloaded, one will still know what it is.",
  },
  noRanges: {
    found: "the server does not send the file in parts: one cannot go to a given moment",
    remedy: "Choose a host that accepts range requests (Accept-Ranges header).",
  },
  longTitle: (length, most) => ({
    found: `${length} characters, more than ${most}: few will read it whole, and other sites will cut it`,
    remedy: "Shorten it, and say the rest in the summary.",
  }),
  longSummary: (length, most) => ({
    found: `${length} characters, more than ${most}: few will read it whole, and other sites will cut it`,
    remedy: "Shorten it, and say the rest in the text.",
  }),
  unmappedPdf: (pages, more) => ({
    found: `a PDF with a font that does not say which letters its signs are (${pages.length > 1 ? "pages" : "page"} ${pages.join(", ")}${more ? "…" : ""})`,
    expected: "a text that can be copied",
    remedy:
      "These words are neither searched nor read aloud. Export it again from the software that made it, or write the text of these slides in the entry.",
  }),
  pdfContents: {
    script: "JavaScript",
    launch: "an action that starts a program or opens another file",
    send: "a form that sends what is written in it",
    open: "an address that opens by itself",
    attachment: "an attached file",
    media: "a film, a sound or an animated object",
  },
  activePdf: (contents) => ({
    found: `a PDF that holds ${contents.length < 2 ? contents.join() : `${contents.slice(0, -1).join(", ")} and ${contents.at(-1)}`}`,
    expected: "pages, and nothing else",
    remedy:
      "Whoever opens it receives that too. Export it again from the software that made it, as PDF/A-2 if that is offered, or print it to a PDF.",
  }),
  blurredPicture: (width, height, wanted) => ({
    found: `a picture of ${width} × ${height} pixels, blurred at the size in which the page shows it`,
    remedy: `Use the original, or a copy at least ${wanted} pixels wide.`,
  }),
  misnamedPicture: (held, ending, named, now) => ({
    found: `a ${held} picture under a name in “${ending}”`,
    remedy: `It is published converted to ${named}, sometimes much heavier. Replace the end of the name with “${now}”, here and where the picture is named.`,
  }),
};
