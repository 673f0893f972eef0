import type { EditorWords } from "../../fr/index.ts";

const SAVED = "It will be saved together with this entry.";

export const relationsEn: Pick<EditorWords, "relations" | "webAddress" | "menuLinks"> = {
  relations: {
    search: "Search…",
    create: (name) => `Create “${name}”`,
    remove: (name) => `Remove ${name}`,
    notInHub: (name) => `“${name}” is not in the hub yet.`,
    discard: "Do not create this entry",
    nothing: (kept) => `Nothing matches. Enter keeps “${kept}”, if you have just created this entry.`,
    absent: {
      missing: "not found",
      draft: "draft",
      waits: (day) => `waits for ${day}`,
      soon: "online soon",
      offline: "not online",
    },
    made: {
      person: {
        heading: "New person",
        twin: (title) => `This person already exists: “${title}”.`,
        choose: "Choose this person",
        saved: SAVED,
      },
      topic: {
        heading: "New topic",
        twin: (title) => `This topic already exists: “${title}”.`,
        choose: "Choose this topic",
        saved: SAVED,
      },
      series: {
        heading: "New series",
        twin: (title) => `This series already exists: “${title}”.`,
        choose: "Choose this series",
        saved: SAVED,
      },
    },
    pageAddress: (address) => ["Address of its page: ", address],
    noName: "Type a name, with letters or digits.",
    make: "Create",
    notMade: "This entry could not be created. Check what is filled in, then try again.",
  },
  webAddress: {
    twin: (link) => [
      "This page is already in the hub: ",
      link,
      ". Add to that link instead, unless yours says something else.",
    ],
  },
  menuLinks: {
    noLabel: "No label",
    inLanguage: (label, language) => `${label}, ${language}`,
    list: "List",
    section: "Section",
    search: "Search for a page, or paste an address",
    leadsTo: (kind, title) => `${kind}: ${title}`,
    elsewhere: "Another site",
  },
};
