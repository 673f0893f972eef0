/** The content model: schemas, checks, and the Hub that everything published is made from. */

export { addressKey } from "./checks/old-path.ts";
export { isOwnAddress } from "./checks/own-addresses.ts";
export * from "./checks/problem.ts";
export * from "./checks/recommendations.ts";
export * from "./checks/validate.ts";
export { webAddressKey } from "./checks/web-address.ts";
export * from "./hub/build-hub.ts";
export { bestSource, enclosedSource } from "./hub/choose-source.ts";
export { defined } from "./hub/defined.ts";
export * from "./hub/identity.ts";
export type { Mention, Mentions } from "./hub/mentions.ts";
export * from "./hub/model.ts";
export { oldSlugs } from "./hub/moves.ts";
export * from "./hub/pictures.ts";
export { SLIDE_WIDTHS, slideImagePath } from "./hub/recordings.ts";
export * from "./hub/sources.ts";
export { uuidV5 } from "./hub/uuid.ts";
export { PAGE_KINDS, type PageKindName, SITE_SECTIONS } from "./page-kinds.ts";
export * from "./schemas/fields.ts";
export { atWallTime, instant, inZone, type WallTime, wallTime } from "./schemas/instant.ts";
export * from "./schemas/json-schema.ts";
export * from "./schemas/licences.ts";
export { LINK_KINDS } from "./schemas/link.ts";
export * from "./schemas/media-lock.ts";
export * from "./schemas/prune.ts";
export * from "./schemas/site.ts";
export * from "./schemas/types.ts";
