/** Content to site: the only folder that knows Eleventy, esbuild's output and the disk that is published. */
export type { Edition } from "./admin/local/index.ts";
export { cmsHandler, openEdition, reviewHandler } from "./admin/local/index.ts";
export type { BuildOptions, BuildReport } from "./build.ts";
export { buildSite } from "./build.ts";
export { BuildError, ContentError } from "./errors.ts";
export type { HubPluginOptions } from "./hub-plugin.ts";
export { hubPlugin } from "./hub-plugin.ts";
export { PROJECT, shown } from "./project.ts";
export type { Handler, RunningServer, ServerOptions } from "./server/index.ts";
export { startServer } from "./server/index.ts";
export type { StartOptions } from "./start.ts";
export { startHub } from "./start.ts";
