import type { EditorWords } from "../fr/index.ts";

const counted =
  (one: string, other = `${one}s`) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : other}`;

const item = (article: "a" | "an", one: string, other?: string) => ({
  one: `${article} ${one}`,
  count: counted(one, other),
});

export const formEn: Pick<
  EditorWords,
  "form" | "settings" | "problems" | "remarks" | "history" | "draftStatus"
> = {
  form: {
    collections: {
      article: "Texts published by the site.",
      conference: "Meetings, with their recordings, transcripts and slides.",
      series: "Series of meetings.",
      person: "People and organisations.",
      link: "Links, chosen and commented on.",
      topic: "Topics, from the broadest to the most precise.",
      page: "Pages of the site itself.",
    },
    body: {
      article: "Text",
      conference: "Introduction",
      series: "Introduction",
      person: "Introduction",
      link: "Comment",
      topic: "Introduction",
      page: "Text",
    },
    name: "Name",
    pageAddress: "Address of the page",
    neededInGroup: "To be filled in as soon as this group is used.",
    languages: { fr: "French", en: "English", br: "Breton" },
    transcriptStatus: { machine: "Automatic, not reviewed", reviewed: "Reviewed" },
    places: { open: "Places left", full: "Full", "waiting-list": "Waiting list" },
    licences: {
      "PDM-1.0": "Public domain",
      "etalab-2.0": "Licence Ouverte 2.0 (Etalab)",
      "all-rights-reserved": "All rights reserved",
    },
    anItem: item("an", "item"),
    items: {
      documents: item("a", "document"),
      aliases: item("an", "address", "addresses"),
      speakers: item("a", "person", "people"),
      occasions: item("a", "date"),
      programme: item("an", "item"),
      recordings: item("a", "recording"),
      sources: item("a", "file"),
      transcripts: item("a", "language"),
      chapters: item("a", "chapter"),
      cues: item("a", "moment"),
      voices: item("a", "voice"),
      decks: item("a", "slide deck"),
      creators: item("a", "name"),
      pages: item("a", "page"),
      links: item("a", "link"),
      related: item("a", "talk"),
      navigation: item("a", "link"),
      footer: item("a", "link"),
      mediaHosts: item("a", "host"),
    },
    allParts: "Parts of the entry",
    parts: {
      settings: "Settings",
      announce: "Announce",
      after: "After the meeting",
      write: "Write",
      hear: "To hear and see",
      recommend: "Recommend",
      present: "Introduce",
      "take-part": "Take part",
    },
    nothingYet: "Nothing yet",
    withLabel: (label, value) => `${label}: ${value}`,
    withNames: (count, names) => `${count}: ${names}`,
  },
  settings: {
    title: "Site settings",
    short: "Settings",
    about: "Name, menus, languages, contact, podcast: what makes this site yours.",
    parts: {
      site: "The site",
      menus: "Menus",
      contact: "Contact and licence",
      sound: "Podcast and recordings",
      technical: "Address and languages",
    },
    tabs: { site: "Site", menus: "Menus", contact: "Contact", sound: "Podcast", technical: "Address" },
  },
  problems: {
    toFill: "To be filled in.",
    sentence: ({ label, found, expected, remedy }) => {
      const wanted = expected === undefined ? "" : `; expected: ${expected}`;
      const said = `${found}${wanted}${wanted.endsWith("?") ? "" : "."} ${remedy}`;
      return label === "" ? said : `${label}: ${said}`;
    },
    missing: (label) => (label === "" ? "to be filled in." : `${label}: to be filled in.`),
  },
  remarks: {
    longTitle: (length) => `a title of ${length} characters`,
    shortenTitle: (limit) =>
      `Beyond ${limit} or so, search engines and social networks cut it: the summary can say the rest.`,
    noSummary: "no summary yet",
    writeSummary:
      "Two or three sentences are enough: they announce the page in lists, in search and where it is shared.",
    noSpeaker: "nobody is announced",
    nameSpeakers: "Name those who speak: the talk will be found on their pages too.",
    machineTranscript: "an automatic transcript that nobody has reviewed",
    reviewTranscript: "The page says so. Once it is reviewed, set its state to “Reviewed”.",
    stillSlides: (deck) => `the slides of “${deck}” do not follow the voice`,
    setCues: "Say at which moment each appears: the page will turn them as people listen.",
  },
  history: {
    create: "Add “{{slug}}” ({{collection}}), by {{author-name}}",
    update: "Change “{{slug}}” ({{collection}}), by {{author-name}}",
    delete: "Delete “{{slug}}” ({{collection}}), by {{author-name}}",
    uploadMedia: "Add the file “{{path}}”, by {{author-name}}",
    deleteMedia: "Delete the file “{{path}}”, by {{author-name}}",
    status: "Move “{{slug}}” ({{collection}}) to “{{status}}”, by {{author-name}}",
    publish: "Publish “{{slug}}” ({{collection}}), by {{author-name}}",
    restore: "Restore “{{slug}}” ({{collection}}), by {{author-name}}",
  },
  draftStatus: { draft: "Draft", pending_review: "In review", pending_publish: "Ready" },
};
