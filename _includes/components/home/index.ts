/** The parts of the home page. */
export { forReader, playableEntries, recordingToOpenWith } from "./choose.ts";
export { Continue } from "./continue.tsx";
export { FeaturedRecording } from "./featured-recording.tsx";
export { minuteScale } from "./minute-scale.ts";
export { quotationOf } from "./quotation.ts";
