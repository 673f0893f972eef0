/** The door of `i18n`: words, numbers, durations, sizes and dates in the interface's languages. Browsers enter by `dictionaries.ts`. */
export { playerMessages } from "./browser-words.ts";
export type { DateStyle } from "./dates.ts";
export { formatDate, formatRange } from "./dates.ts";
export type { Dictionary } from "./dictionaries.ts";
export { dictionary, formatBytes, formatDuration, formatNumber } from "./dictionaries.ts";
export { languageNameIn, ownLanguageName } from "./language-names.ts";
