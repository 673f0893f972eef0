/** Serves a built site on this machine. */
export { liveReload } from "./live-reload.ts";
export type { Handler, RunningServer, ServerOptions } from "./server.ts";
export { startServer } from "./server.ts";
