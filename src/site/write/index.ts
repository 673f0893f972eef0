/** Files to disk: all or nothing, and only what changed. */
export { checkOutDir } from "./out-dir.ts";
export { parallel } from "./parallel.ts";
export type { Written } from "./write-site.ts";
export { writeOver, writeSite } from "./write-site.ts";
