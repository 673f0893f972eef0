import type { EditorWords } from "../../fr/index.ts";

export const checkedMediaEn: EditorWords["checks"]["media"] = {
  noFile: (path, near) => ({
    found: `the file “${path}” does not exist`,
    expected: near === undefined ? "a file of content/media/" : `“${near}”?`,
    remedy: "Add the file, or correct its path.",
  }),
  refusedFile: (path, why) => ({
    found: `the file “${path}” cannot be published (${why})`,
    remedy: "Replace it, or remove it from here.",
  }),
  leadsElsewhere: (why) => `an address that leads elsewhere, where ${why}`,
  hostNotAllowed: (host, allowed) => ({
    found: `the host “${host}” is not allowed`,
    expected: allowed.length === 0 ? "a file of /media/" : allowed.join(", "),
    remedy: "Allow this host in the site settings (mediaHosts), or put the file elsewhere.",
  }),
  notHttps: {
    found: "an http:// address, which browsers refuse in an https page",
    expected: "an https:// address",
    remedy: "Try the same one with https://, or put the file elsewhere.",
  },
  artwork: ({ width, height }, format, { min, max }) => ({
    found: `a picture ${format === undefined ? "" : `in ${format ?? "an unknown format"} `}of ${width} × ${height} pixels`,
    expected: `a square picture of ${min} to ${max} pixels a side, in JPEG or PNG: podcast directories refuse any other`,
    remedy: "Export it like that, or remove it: one is made from the title.",
  }),
  idTaken: (id) => ({
    found: `“${id}” is already taken`,
    expected: "one identifier per item",
    remedy: "Give it another identifier.",
  }),
  beyondEnd: (time, end) => ({
    found: `${time} is beyond the end of the recording`,
    expected: `at most ${end}`,
    remedy: "Correct this time.",
  }),
  transcribedTwice: (lang) => ({
    found: `“${lang}” already has its transcript`,
    expected: "one transcript per language",
    remedy: "Correct the language, or remove one of the two.",
  }),
  idIsLanguage: (id) => ({
    found: `“${id}” already names a language of the first recording`,
    expected: "another identifier",
    remedy: "Give it another identifier.",
  }),
  noDeck: (deck, ids) => ({
    found: `no slide deck is called “${deck}”`,
    expected: ids.join(", ") || "a slide deck in decks",
    remedy: "Correct the identifier, or add the slide deck.",
  }),
  unmeasuredDeck: {
    found: "a remote PDF that was never measured: its slides are not shown",
    remedy:
      "Run npm run media with access to the network, then save the folders content/media-lock and content/media-slides.",
  },
  noSlide: (slide, count) => ({
    found: `slide ${slide} does not exist`,
    expected: `a number from 1 to ${count}`,
    remedy: "Correct the number.",
  }),
  transcriptTooLong: (end, seconds) => ({
    found: `a transcript that ends at ${end}, while the recording lasts ${seconds}`,
    remedy: "Check that it is the one of this recording, and that the sound was not cut after it was made.",
  }),
  transcriptTooShort: (start, end, seconds) => ({
    found: `a transcript that goes from ${start} to ${end}, while the recording lasts ${seconds}`,
    remedy: "Check that it is the one of this recording. If a part is missing, bring the whole of it.",
  }),
};
