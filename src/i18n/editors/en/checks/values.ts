import type { EditorWords } from "../../fr/index.ts";

export const checkedValuesEn: EditorWords["checks"]["values"] = {
  missing: "missing field",
  addField: "Add this field.",
  meant: (name) => `“${name}”?`,
  unseenInField: (name) => ({
    found: "a field name with a sign too many, or a non-breaking space",
    expected: `“${name}”`,
    remedy: "Delete the name and what stands before it on its line, then type it again.",
  }),
  unknownField: (near) => ({
    found: "unknown field",
    expected: near === undefined ? "a field of the model" : `“${near}”?`,
    remedy:
      near === undefined ? "Remove this field or correct its name." : `Rename it to “${near}” or remove it.`,
  }),
  types: {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a group of fields",
  },
  list: (count) => `a list of ${count} ${count === 1 ? "item" : "items"}`,
  oneOf: (values) => `one of ${values.join(", ")}`,
  atMostCharacters: (count) => `at most ${count} characters`,
  atMost: (limit) => `at most ${limit}`,
  atLeast: (limit) => `at least ${limit}`,
  moreThan: (limit) => `more than ${limit}`,
  position: "a moment of the recording, for example 754, 12:34 or 1:02:03",
  pageAddress: "an address of this site (/agenda/) or elsewhere (https://…)",
  localized: "a text, or one text per language (fr, en, br)",
  uuid: "a UUID",
  remedies: {
    shorten: "Shorten it.",
    reduce: "Reduce it.",
    raise: "Raise it.",
    choose: "Choose one of these values.",
    correct: "Correct the value.",
    quote: "Put the value in quotation marks.",
    date: (iso) => `Write ${iso}.`,
    fileSpace: "A file name has no spaces here: rename it, with hyphens for example.",
    addressSpace:
      "An address has no spaces: replace it with %20, or copy the address from the browser’s address bar.",
  },
  slug: "lower-case letters without accents, digits and hyphens",
  oneLine: "a single line",
  visibleText: "a text that can be seen",
  licence:
    "a licence, for example CC-BY-NC-SA-4.0, CC-BY-NC-SA-2.0-FR, CC0-1.0, etalab-2.0 or all-rights-reserved",
  language: "a language, by its code (BCP 47), for example fr, de, pt-BR or zh-Hans",
  date: "an ISO 8601 date that exists, for example 2026-03-05, or 2026-03-05T18:30 with the time",
  dateTime: "an ISO 8601 date and time that exist, for example 2026-03-05T18:30",
  timeZone: "an IANA time zone, for example Europe/London",
  clockTime: "a time on the 24-hour clock, for example 14:00",
  duration: "an ISO 8601 duration, for example PT2H or PT1H30M",
  webAddress: "an address that begins with https:// or http://, without a user name",
  mediaFile: "a file of the media folder, for example /media/2026/poster.webp",
  picture: (formats) => `a picture: ${formats}`,
  sound: (formats, toConvert) =>
    `an audio file of the media folder (/media/…, in ${formats}; ${toConvert} need converting) or an https:// address`,
  slides: (formats) =>
    `a ${formats} file of the media folder, for example /media/2026/slides.pdf, or its https:// address`,
  transcript: (endings) => `a ${endings} file`,
  soundType: "a type of sound, for example audio/ogg",
  oldAddress: "an old path of this site, without special signs, for example /article123.html",
  email: "an email address, for example contact@example.org",
  digest: "sixteen hexadecimal digits",
  orcid: "an ORCID iD",
  wikidata: "a Wikidata identifier, for example Q12193",
  idref: "an IdRef number",
  category:
    "an Apple Podcasts category, for example Education, Arts > Books or Society & Culture > Documentary",
  colour: "a colour, for example #0b5c8a",
  host: "a host name, for example media.example.org, or *.example.org for all those of a domain",
  openAuthoring: "open proposals only work with GitHub",
  addressSigns: "an address without a final slash, without “?” or “#”",
  addressPath:
    "an address without a path, such as https://hub.example.org: below a folder, the site would have no style",
  startOrDates: "a date, or a list of dates",
  registration: "a registration page, an email address or the site’s own form",
  contact: "a person, a department or an organisation, or a way to reach them",
  line: (where, { found, expected, remedy }) => {
    const wanted = expected === undefined ? "" : `; expected: ${expected}`;
    return `${where}: ${found}${wanted}${wanted.endsWith("?") ? "" : "."} ${remedy}`;
  },
};
