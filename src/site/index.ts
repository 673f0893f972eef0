/** Content to site: the only folder that knows Eleventy, esbuild's output and the disk that is published. */

export { STYLE_SHEET, styleSheet } from "./assets/styles.ts";
export { buildSite } from "./build.ts";
export type { BuildOptions, BuildReport, BuildSources, PagesReport, SavedPage } from "./build-options.ts";
export { differences } from "./differences.ts";
export { BuildError, ContentError } from "./errors.ts";
export type { HubPluginOptions } from "./hub-plugin.ts";
export { hubPlugin } from "./hub-plugin.ts";
export type { Log } from "./log.ts";
export { hasSite, placeOf, siteFolder } from "./release/index.ts";
