import type { EditorWords } from "../../fr/index.ts";

const TO_LIBRARY = "Put the picture in the media library and write its path, which begins with /media/.";

const INSERT_AGAIN =
  "Remove it, then insert the moment, the recording or the slide again; the guide says how to write it by hand.";

export const checkedTextsEn: EditorWords["checks"]["texts"] = {
  invisible: (code) => ({
    found: `an invisible character (U+${code})`,
    remedy: "Delete it: it often came with something pasted.",
  }),
  comment: { found: "an HTML comment", remedy: "Delete it: it would be published as text." },
  embeddedHtml: (what) => ({
    found: `HTML, “${what}”`,
    remedy: "For a recording, a passage or a slide, add it with the insert button; otherwise, use a link.",
  }),
  html: (what) => ({
    found: `HTML, “${what}”`,
    remedy: "Write without tags; if one is to be read as it stands, mark it as code.",
  }),
  link: (href) => ({
    found: `a link to “${href}”`,
    remedy:
      "A link begins with https://, http://, mailto:, tel:, / or #: correct the address or remove the link.",
  }),
  partialLink: (href, whole) => ({
    found: `a link to “${href}”, which leads nowhere`,
    remedy:
      whole === undefined
        ? "Write the whole address (https://…) or, for a page of this site, its path, which begins with a slash (/)."
        : `Write “${whole}”.`,
  }),
  badPicture: (src) => ({ found: `a picture whose address is “${src}”`, remedy: TO_LIBRARY }),
  foreignPicture: (src) => ({ found: `a picture of another site, “${src}”`, remedy: TO_LIBRARY }),
  strayPicture: (src) => ({ found: `a picture outside the media library, “${src}”`, remedy: TO_LIBRARY }),
  undescribedPicture: (src) => ({
    found: `a picture without alternative text, “${src}”`,
    remedy: "Say in its description what it shows, for example a quay at low tide.",
  }),
  spip: (mark, here) => ({
    found: `a mark of SPIP, which will be read as it is, “${mark}”`,
    remedy: `Write “${here}”.`,
  }),
  absentNote: (label) => ({
    found: `the call of a note that is not written, “[^${label}]”`,
    remedy: `Write the note at the end of the text, on a line that begins with [^${label}] and a colon, or take the call away.`,
  }),
  uncalledNote: (label) => ({
    found: `the note “[^${label}]”, which nothing calls: it is not shown`,
    remedy: `Write [^${label}] in the text where it belongs, or take it away.`,
  }),
  openEmbed: { found: "an insertion that is not closed", remedy: INSERT_AGAIN },
  unknownEmbed: (kind) => ({ found: `an insertion of an unknown kind, “${kind}”`, remedy: INSERT_AGAIN }),
  unreadableEmbed: { found: "an insertion that cannot be read", remedy: INSERT_AGAIN },
  emptyLink: (words) => ({
    found: `a link that reads “${words}”`,
    remedy: "Say in the link where it leads: it is often read without what surrounds it.",
  }),
  skippedLevel: (level, expected) => ({
    found: `a heading of level ${level} where level ${expected} is expected`,
    remedy: `Give it level ${expected} rather than ${level}: levels follow one another, as in an outline.`,
  }),
  manyNotes: (count, most) => ({
    found: `a text with ${count} notes`,
    expected: `at most ${most} notes`,
    remedy: "Split the text into several.",
  }),
};
