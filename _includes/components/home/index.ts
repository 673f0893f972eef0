/** The parts of the home page. */
export { forReader, opening, type Playable, playable } from "./choose.ts";
export { Continue } from "./continue.tsx";
export { heardIn } from "./heard.ts";
export { type MinuteScale, minuteScale } from "./minute-scale.ts";
export { View } from "./view.tsx";
