/** Releases: a site is made whole beside the one that is there, and takes its place at once, or not at all. */
export { settle, siteFolder } from "./journal.ts";
export { lock } from "./lock.ts";
export { readManifest, stampOf } from "./manifest.ts";
export { checkOutDir, MARKER_OUTPUT } from "./out-dir.ts";
export { parallel } from "./parallel.ts";
export { placeOf, type SitePlace } from "./place.ts";
export {
  digestOf,
  hasSite,
  isAsMade,
  newRelease,
  type Release,
  TOO_LATE_NS,
  type Written,
} from "./release.ts";
