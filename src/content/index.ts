/** The content model: schemas, checks, and the Hub that everything published is made from. */
export * from "./build-hub.ts";
export * from "./fields.ts";
export * from "./json-schema.ts";
export * from "./licences.ts";
export { LINK_KINDS } from "./link.ts";
export * from "./media-lock.ts";
export * from "./model.ts";
export { oldSlugs } from "./moves.ts";
export { addressKey } from "./old-path.ts";
export { isOwnAddress } from "./own-addresses.ts";
export * from "./problem.ts";
export * from "./prune.ts";
export * from "./recommendations.ts";
export { SLIDE_WIDTHS, slideImagePath } from "./recordings.ts";
export * from "./site.ts";
export * from "./sources.ts";
export * from "./types.ts";
export * from "./validate.ts";
