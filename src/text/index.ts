/** The door of `text`: pure functions on strings and times, for Node and for browsers. Imports nothing. */

export { editDistance } from "./edit-distance.ts";
export { decodePercents, escapeHtml, escapeXml } from "./escape.ts";
export { fold, words } from "./fold.ts";
export { foreignFormat, isPresentation } from "./formats/foreign.ts";
export {
  acceptOf,
  bareMediaType,
  endingOf,
  endingPattern,
  type FileFormat,
  FORMATS,
  type FormatEndingName,
  type FormatKind,
  formatNames,
  formatOf,
  formatOfName,
  formatOfType,
  isOffered,
  MEASURED_FORMATS,
  measuredEndings,
  measuredFormats,
  unmeasuredFormats,
} from "./formats/formats.ts";
export { type FrontMatter, splitFrontMatter } from "./formats/front-matter.ts";
export { MediaError } from "./formats/media-error.ts";
export { isDeviceName, publicName } from "./formats/public-name.ts";
export type { Lang } from "./lang.ts";
export {
  directionOf,
  directionOfLanguage,
  interfaceLang,
  isLang,
  LANGS,
  languageOf,
  languageTag,
} from "./lang.ts";
export { memoize, setMemoLimit } from "./memoize.ts";
export type { Moment } from "./moment.ts";
export { formatMoment, momentId, parseMoment } from "./moment.ts";
export { nearest } from "./nearest.ts";
export { afresh, type Remember } from "./remember.ts";
export { normalizeForIndex, normalizeQuery } from "./search.ts";
export { SLUG_LENGTH, slugify, uniqueSlug } from "./slug.ts";
export { STOP_WORDS, withoutStopWords } from "./stop-words.ts";
export {
  formatClock,
  formatLength,
  formatPosition,
  formatTimecode,
  isoDuration,
  parseTimecode,
  toMilliseconds,
  wholeSeconds,
} from "./timecode.ts";
export { truncate } from "./truncate.ts";
export { NBSP, NNBSP, OBJECT, ordinalPieces, typeset, typesetSegments } from "./typeset.ts";
export { forbidden, forbiddenSigns, visible } from "./visible.ts";
export { destination, followsReaders, pastedAddress } from "./web-address.ts";
