/** Knowing that sources have changed. */
export { oneAtATime } from "./one-at-a-time.ts";
export { watchFolders } from "./watch-folders.ts";
