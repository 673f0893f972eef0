import { joinNames } from "../join-names.ts";
import { plural } from "../plural.ts";

/** What is around every page: navigation, types of entries, credits, lists. */
export const siteEn = {
  language: {
    own: "English",
    names: { fr: "French", en: "English", br: "Breton" },
    choose: "Choose a language",
    inLanguage: (name: string) => `In ${name}`,
  },
  nav: {
    menu: "Menu",
    skip: "Skip to content",
    close: "Close",
    main: "Main navigation",
    breadcrumb: "Breadcrumb",
    footer: "Footer",
    home: "Home",
    sitemap: "Site map",
    seeAll: "See all",
  },
  theme: {
    label: "Appearance",
    light: "Light",
    dark: "Dark",
    auto: "Same as device",
  },
  types: {
    article: {
      one: "Article",
      other: "Articles",
      none: "No article yet.",
      intro: "What we tell, explain and share, newest first.",
    },
    conference: {
      one: "Talk",
      other: "Talks",
      none: "No talk yet.",
      intro: "To listen to, read and leaf through: the meetings, their recordings and their slides.",
    },
    series: {
      one: "Series",
      other: "Series",
      none: "No series yet.",
      intro: "Meetings that belong together.",
    },
    person: {
      one: "Person",
      other: "People",
      none: "Nobody yet.",
      intro: "The people and organisations that you hear and read here.",
    },
    link: {
      one: "Link",
      other: "Links",
      none: "No link yet.",
      intro: "Resources chosen elsewhere, and why they are worth the trip.",
    },
    topic: {
      one: "Topic",
      other: "Topics",
      none: "No topic yet.",
      intro: "All that is published here, by subject.",
    },
    page: {
      one: "Page",
      other: "Pages",
      none: "No page yet.",
      intro: "The pages of the site.",
    },
  },
  entry: {
    posted: "Posted on",
    by: "By",
    published: "Published on",
    updated: "Updated on",
    topics: "Topics",
    related: "See also",
    documents: "Attached documents",
    essential: "In short",
    translations: "Other languages",
    source: "Republished from",
    credit: "Credit:",
    reportError: "Report an error",
    reportSubject: (title: string) => `Error to report: ${title}`,
    reportBody: (address: string) => `Page: ${address}\n\nWhat I saw:\n\nWhat I expected:\n`,
    names: (names: readonly string[]) => joinNames(names, "and"),
  },
  licence: {
    sentence: "Unless stated otherwise, this content is published under the licence",
    siteSentence: "Unless stated otherwise, contents are published under the licence",
    attribution: "Attribution to copy",
    credit: (title: string, authors: string, source: string, licence: string) =>
      `“${title}”${authors === "" ? "" : `, ${authors}`}, ${source}, ${licence}`,
  },
  cite: {
    title: "Cite",
    copy: "Copy",
    copied: "Copied",
    failed: "Copying did not work: select the text and copy it.",
    online: "online",
    sound: "sound recording",
    at: (time: string) => `at ${time}`,
    available: (address: string) => `Available from: ${address}`,
  },
  lists: {
    pagination: "Pages of the list",
    steps: {
      date: { previous: "Newer", next: "Older", start: "The newest" },
      name: { previous: "Previous page", next: "Next page", start: "Start of the list" },
    },
    jump: "Jump to",
    resources: (n: number) => plural(n, "en", "resource", "resources"),
    others: (n: number) => plural(n, "en", "other resource", "other resources"),
    empty: "Nothing yet.",
  },
};
