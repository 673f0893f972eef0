import type { EditorWords } from "../../fr/index.ts";

const FRONT_MATTER = "three hyphens, the fields in YAML, three hyphens, then the text";
const MADE = "Put this file elsewhere.";
const RENAME = "Rename the file: letters, digits, hyphens and full stops are enough.";

export const checkedFilesEn: EditorWords["checks"]["files"] = {
  noSettings: {
    found: "no site.yaml",
    expected: "the file that gives the site its name, its address and its languages",
    remedy: "Create it in the content folder, or check the --content option.",
  },
  tooLarge: (size, most) => ({
    found: `a file of ${size}`,
    expected: `at most ${most}`,
    remedy: "Check that it is the right file, or split it into several.",
  }),
  unopened: {
    found: "a file that does not open",
    expected: "a file that can be read",
    remedy: "Check its access rights.",
  },
  notUtf8: {
    found: "a file that is not in UTF-8",
    expected: "a text in UTF-8",
    remedy: "Open it again in a text editor and save it in UTF-8.",
  },
  conflict: {
    found: "a merge conflict that is not resolved: both versions are in the file",
    expected: "one version",
    remedy: "Keep what is right of each, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  },
  ofThisFolder: "a file of this folder",
  deadLink: {
    found: "a symbolic link that leads nowhere, or a file that does not open",
    remedy: "Replace it with a copy of the file.",
  },
  linkOut: {
    found: "a symbolic link that leads out of the content folder",
    remedy: "Replace the link with a copy of the file.",
  },
  closedFolder: {
    found: "a closed folder, or a symbolic link to a folder",
    remedy: "Replace the link with a copy of the folder, or check its access rights.",
  },
  device: { found: "a special file (pipe, device)", remedy: "Delete it." },
  empty: { found: "an empty file", expected: FRONT_MATTER, remedy: "Write the entry, or delete the file." },
  notYaml: (opening) => ({
    found: `“${opening}”: front matter that is not YAML`,
    expected: FRONT_MATTER,
    remedy: "Open the front matter with three hyphens alone (---) and write it in YAML.",
  }),
  noFrontMatter: {
    found: "no front matter",
    expected: FRONT_MATTER,
    remedy: "Begin the file with a line of three hyphens (---).",
  },
  openFrontMatter: {
    found: "front matter that is not closed",
    expected: FRONT_MATTER,
    remedy: "Close it with a line of three hyphens (---).",
  },
  strayEntry: (folders) => ({
    found: "an entry outside any folder",
    expected: `a file in ${folders.join(", ")}`,
    remedy: "Move it to the folder of its type.",
  }),
  unknownFolder: (near, folders) => ({
    found: "a folder that the site does not know",
    expected: near === undefined ? folders.join(", ") : `“${near}”?`,
    remedy: "Rename it, or remove it: nothing that it holds is published.",
  }),
  notAFolder: (folder) => ({
    found: "a file",
    expected: `a folder “${folder}”`,
    remedy: "Rename this file, then create the folder.",
  }),
  notMarkdown: (what) => ({
    found: `a file “${what}”`,
    expected: "an .md file",
    remedy: "Rename it to .md, or put it in content/media/.",
  }),
  badEntryName: (name, proposal) => ({
    found: `the name “${name}”`,
    expected: "at most 120 lower-case letters without accents, digits and hyphens",
    remedy: `Rename the file, for example “${proposal || "my-title"}.md”.`,
  }),
  notAYear: (folder) => ({
    found: "a subfolder that is not a year",
    expected: `${folder}/ or ${folder}/2026/`,
    remedy: "Move the file.",
  }),
  made: {
    slides: { found: "the folder of slide pictures", remedy: MADE },
    cards: { found: "the folder of sharing pictures", remedy: MADE },
    sizes: { found: "the folder of pictures in their different sizes", remedy: MADE },
  },
  oddName: (sign) => ({
    found: `a name that contains ${sign === undefined ? "a space or a line break" : `“${sign}”`}`,
    remedy: RENAME,
  }),
  invisibleInName: (sign) => ({ found: `a name that contains ${sign}`, remedy: RENAME }),
  offered: "a picture, a sound, a slide deck, a transcript or a document (PDF, ODT, DOCX, EPUB, CSV, ZIP…)",
  namesake: (other) => ({
    found: `almost the same name as ${other}`,
    expected: "a name that differs by more than capitals or how accents are written",
    remedy: "Rename one of the two files.",
  }),
  yaml: {
    reasons: {
      DUPLICATE_KEY: "a field is written twice",
      BAD_INDENT: "the lines are not evenly aligned",
      TAB_AS_INDENT: "a tab is used for alignment",
      MISSING_CHAR: "a character is missing, often a quotation mark or a colon",
      UNEXPECTED_TOKEN: "an unexpected sign, often a colon or a quotation mark in a value",
      MULTILINE_IMPLICIT_KEY: "a field name on several lines",
      BLOCK_AS_IMPLICIT_KEY: "a colon too many in a value",
      TAG_RESOLVE_FAILED: "an unknown YAML tag (!…)",
      BAD_ALIAS: "a reference (*) to nothing",
      MULTIPLE_DOCS: "a line of three full stops, or several front matters",
      RESOURCE_EXHAUSTION: "too many brackets or braces inside one another",
      BAD_SCALAR_START: "a value that begins with a reserved sign (@, %, ` or |)",
      BAD_DQ_ESCAPE: "a backslash (\\), to be doubled between straight quotation marks",
      BAD_DIRECTIVE: "a line that begins with a per cent sign (%)",
      BAD_PROP_ORDER: "a YAML mark (!, &) out of place",
      BAD_COLLECTION_TYPE: "a YAML tag (!…) that does not suit its value",
      ALIAS_PROPS: "a reference (*) that bears a mark (!, &)",
      MULTIPLE_ANCHORS: "two marks (&) for one value",
      MULTIPLE_TAGS: "two YAML tags (!…) for one value",
      BLOCK_IN_FLOW: "a list with hyphens, or a text of several lines, in brackets or braces",
      KEY_OVER_1024_CHARS: "a field name of more than a thousand characters",
      NON_STRING_KEY: "a field name that is not a word",
      IMPOSSIBLE: "a line that cannot be understood",
    },
    unreadable: (reason) => ({
      found: `unreadable YAML: ${reason}`,
      expected: "one field a line, “name: value”",
      remedy:
        "Correct this line; put the value in straight quotation marks if it contains a colon or a hash, or begins with a sign.",
    }),
    noFields: (text) => ({
      found: `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`,
      expected: "a field a line, “name: value”",
      remedy: "Write a plain colon (:) after each name, then a space.",
    }),
    comment: (text) => ({
      found: `“${text}” is not read: what follows a hash is a comment`,
      remedy: "If it belongs to the value, put all of it between straight quotation marks.",
    }),
    name: (text) => ({
      found: `“${text}” is not read: an ampersand gives a name to the value that follows it`,
      remedy: "If it belongs to the value, put all of it between straight quotation marks.",
    }),
    badFieldName: {
      found: "a field name that is not a word",
      remedy: "Give the field a name of the model, or remove it.",
    },
    tag: (tag) => ({
      found: `a YAML tag (${tag})`,
      remedy: "Remove what begins with an exclamation mark.",
    }),
    aliases: {
      found: "too many repetitions by reference (&, *)",
      remedy: "Write the values in full.",
    },
  },
  tokens: {
    unreadable: {
      found: "an unreadable style sheet",
      remedy: "Check the braces and the semicolons.",
    },
    imported: (rule) => ({ found: `@${rule}`, remedy: "Copy into tokens.css what you need of it." }),
    address: (name) => ({
      found: `the address “${name}”, which is not that of a published file`,
      remedy: "Put the file in content/media/ and write its path, for example url(media/font.woff2).",
    }),
    function: (name) => ({
      found: `the function “${name}”`,
      remedy: "Write the value otherwise, or remove it.",
    }),
    passage: (text) => ({
      found: `an unreadable passage, “${text}”`,
      remedy: "Check the brackets and the quotation marks.",
    }),
  },
  lock: {
    unreadable: (why) => ({
      found: `unreadable measure: ${why}`,
      remedy: "Delete this file and run npm run media again.",
    }),
    notJson: "the file is not JSON",
    notAFile: "it is not a file",
    tooLarge: "the file is far too large",
    otherName: (name) => `it should be called ${name}`,
    shape: (fields) =>
      fields.length === 0
        ? "the file does not have the expected shape"
        : `${fields.map((field) => `“${field}”`).join(", ")} ${fields.length > 1 ? "do" : "does"} not have the expected shape`,
  },
};
