/** Pictures that are published, and other media: made once for what they show, and kept in the cache. */
export { cardFiles } from "./cards.ts";
export { iconFiles } from "./icons.ts";
export { mediaFiles } from "./media-files.ts";
export { slideImages } from "./slides.ts";
