/** `npm start`: serves a built site on this machine, and builds it again when a source changes. */
export { type Builder, newBuilder } from "./builder.ts";
export type { Handler, RunningServer, ServerOptions } from "./server/index.ts";
export { startServer } from "./server/index.ts";
export type { StartOptions } from "./start.ts";
export { startHub } from "./start.ts";
