/** The part of a build that reads contents and makes outputs of them. It is bundled with the page kinds, to be loaded at once. */
export { buildSearchIndex } from "../search/index.ts";
export { readInput, staticOutputs } from "./build-input.ts";
export { pageFailure } from "./error-place.ts";
export { makeRelease } from "./make-release.ts";
export { renderRoute } from "./render.ts";
export { planRoutes, urlOf } from "./routes.ts";
