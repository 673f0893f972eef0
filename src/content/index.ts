/** The content model: schemas, checks, and the Hub that everything published is made from. */

export { allFormats, eitherFormat, foreignWords, unpublishedWords } from "./checks/foreign-words.ts";
export { leadsNowhere, namedPath } from "./checks/inner-links.ts";
export { addressKey } from "./checks/old-path.ts";
export { isOwnAddress } from "./checks/own-addresses.ts";
export * from "./checks/problem.ts";
export * from "./checks/recommendations.ts";
export { type Reference, referencesOf } from "./checks/references.ts";
export { spokenUntil, transcriptMisfit } from "./checks/transcript-fit.ts";
export * from "./checks/validate.ts";
export { hostProblem, isAllowedHost, mediaAddressProblem, webAddressKey } from "./checks/web-address.ts";
export * from "./hub/build-hub.ts";
export { defined } from "./hub/defined.ts";
export * from "./hub/identity.ts";
export type { Mentions } from "./hub/mentions.ts";
export * from "./hub/model.ts";
export { oldSlugs } from "./hub/moves.ts";
export { heldOccasions, occasionKey, writtenDates } from "./hub/occasions.ts";
export { dateOf } from "./hub/order.ts";
export * from "./hub/pictures.ts";
export { bestSource, enclosedSource, hasEpisodes } from "./hub/recorded/choose-source.ts";
export {
  isRecorded,
  recordedEntries,
  recordedEntry,
  transcriptFields,
  transcriptsOf,
} from "./hub/recorded/entries.ts";
export { SLIDE_WIDTHS, slideImagePath } from "./hub/recorded/recordings.ts";
export * from "./hub/sources.ts";
export { unlinkedBy } from "./hub/unlinked.ts";
export { sha1, uuidV5 } from "./hub/uuid.ts";
export * from "./lists/agenda.ts";
export * from "./lists/archive.ts";
export * from "./lists/by-year.ts";
export { type ItemPlace, LIST_PART, type ListPage, paginate } from "./lists/paginate.ts";
export { LISTED_TYPES, placedEntry, topicPages, typePages } from "./lists/type-lists.ts";
export { EMBED_SIZE, PAGE_KINDS, type PageKindName, SITE_SECTIONS } from "./page-kinds.ts";
export { type PresentContext, publishedSchemas, publishedType } from "./published/index.ts";
export * from "./schemas/fields.ts";
export { atWallTime, instant, inZone, type WallTime, wallTime } from "./schemas/instant.ts";
export { jsonSchemas } from "./schemas/json-schema.ts";
export * from "./schemas/licences.ts";
export { LINK_KINDS } from "./schemas/link.ts";
export * from "./schemas/media-lock.ts";
export { durationMinutes, MEETING_KEY, venueText } from "./schemas/meeting/occasion.ts";
export { contactNames } from "./schemas/meeting/taking-part.ts";
export * from "./schemas/podcast.ts";
export * from "./schemas/prune.ts";
export { plainParagraphs } from "./schemas/shared.ts";
export * from "./schemas/site.ts";
export * from "./schemas/types.ts";
