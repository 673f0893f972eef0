/** The door of the player's pure state. */
export { announced } from "./announced.ts";
export { type CueStart, cueAtOffset, readCues } from "./cues.ts";
export type { Announcement, Effect, PlayerEvent } from "./events.ts";
export { shortcut, sliderKey } from "./keys.ts";
export { readSettings, type Store, writeSettings } from "./memory.ts";
export { type Offer, offerOf, playLabel } from "./offer.ts";
export {
  forgetAllPlaces,
  forgetPlace,
  type Place,
  placeHref,
  readPlaces,
  rememberPlace,
  storedPlace,
} from "./places.ts";
export { isOn, reduce } from "./reduce.ts";
export {
  type Failure,
  initialState,
  type Passage,
  type PlayerState,
  RATES,
  type Remembered,
  type Sleep,
} from "./state.ts";
export type { PlayerStep } from "./step.ts";
export { indexAt, type Share, type Track, type TrackCue, type TrackSource, trackKey } from "./track.ts";
export { fill, type PlayerPhrases, timeInWords } from "./words.ts";
