/** What is kept from one build to the next, so that what did not change costs nothing. All of it may be lost at any time. */
export { type Inputs, takeInputs } from "./inputs.ts";
export { forgetBuild, forgetSite, rememberBuild, unchangedSince } from "./last-build.ts";
export { numberLists } from "./number-lists.ts";
export { type KeepOfCode, keepOfCode, makeAnew } from "./of-code.ts";
export { openPages, type PagesMemory, whyAgain } from "./pages.ts";
export { type HubRecorder, recordHub } from "./recording.ts";
export { rememberIn } from "./remember.ts";
export { openSegments, type SegmentStore } from "./segments.ts";
export { openStore, openStoreAgain } from "./store.ts";
