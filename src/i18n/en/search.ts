import { plural } from "../plural.ts";

/** The search page and the search box. Browsers load it. */
export const searchEn = {
  search: {
    title: "Search",
    label: "Search articles, talks and links",
    placeholder: "A word, a phrase, a name…",
    submit: "Search",
    close: "Close search",
    prompt:
      "Look for a word spoken in a talk, a topic, a name. In quotation marks: these words in a row; -\u2060word: without this word.",
    searching: "Searching…",
    count: (n: number, query: string) =>
      n === 0 ? `No result for “${query}”` : `${plural(n, "en", "result", "results")} for “${query}”`,
    countAll: (n: number) => (n === 0 ? "No result" : plural(n, "en", "result", "results")),
    more: "More results",
    allResults: "See all results",
    noneHelp: "Try fewer words, another word, or remove a filter.",
    follow: (title: string) => `Follow “${title}” (Atom feed)`,
    near: "Similar words",
    partial: (n: number, query: string) =>
      `No result has all the words of “${query}”. ${plural(n, "en", "result has", "results have")} some of them.`,
    others: (n: number) =>
      `(and ${plural(n, "en", "other that has", "others that have")} some of the words only)`,
    unknown: (words: readonly string[]) =>
      `${words.map((word) => `“${word}”`).join(", ")} ${words.length > 1 ? "are" : "is"} nowhere to be found.`,
    alsoWith: (n: number, words: string) =>
      `With other words (${words}): ${plural(n, "en", "result", "results")}`,
    inLanguage: { fr: "Search in French", en: "Search in English", br: "Search in Breton" },
    otherLanguages: "In other languages:",
    foundIn: {
      fr: "Nothing in this language. Here is what there is in French.",
      en: "Nothing in this language. Here is what there is in English.",
      br: "Nothing in this language. Here is what there is in Breton.",
    },
    foundInOther: (name: string) => `Nothing in this language. Here is what there is in another: ${name}.`,
    passages: (n: number) => `See the ${plural(n, "en", "passage", "passages")}`,
    inSlide: (n: number) => `Slide ${n}`,
    chapter: "Chapter",
    listenFrom: (time: string) => `Listen from ${time}`,
    kinds: {
      article: "Article",
      conference: "Talk",
      series: "Series",
      person: "Person",
      link: "Link",
      topic: "Topic",
      page: "Page",
    },
    filters: "Filters",
    clearFilters: "Remove the filters",
    removeFilter: (name: string) => `Remove the filter “${name}”`,
    facets: {
      type: "Type",
      topic: "Topic",
      person: "Person",
      series: "Series",
      year: "Year",
      with: "With",
    },
    contents: { recording: "Recording", transcript: "Transcript" },
    language: "Language",
    languages: { fr: "French", en: "English", br: "Breton" },
    sort: "Sort by",
    byRelevance: "Relevance",
    byDate: "Date",
    recent: "Recent searches",
    forget: "Forget these searches",
    keyboardHelp: "Arrow keys to go through the results, Enter to open, Escape to go back.",
    shortcut: (key: string) => `Open search with the ${key} key`,
    failed: "Search could not be loaded. Everything can still be reached from the pages below.",
    offline: "You are offline. Search will work again with the network.",
    retry: "Try again",
    explore: "Browse the site",
    noScript: "Search needs JavaScript. Without it, everything can be reached from these pages.",
    external: (engine: string) => `Search this site with ${engine}`,
  },
};
