/** Media: measured once, kept in `content/media-lock/`; decks to images. Heavy libraries load only when used. */

export { type DeckOptions, measurePdf } from "./deck.ts";
export { describeMedium } from "./describe.ts";
export { HEIC_REMEDY, measureImage } from "./image.ts";
export { isStale, type LockProblem, type Locks, lockFor, readLock, removeLock, writeLock } from "./lock.ts";
export { lockName } from "./lock-name.ts";
export { type MeasureOptions, type MediaKind, measureFile, mediaKind } from "./measure.ts";
export { MediaError } from "./media-error.ts";
export { PDFIUM_WASM } from "./pdfium.ts";
export { type PictureSize, pictureToPublish, publishedPicture } from "./published.ts";
export { measureRemote, type RemoteOptions } from "./remote/remote.ts";
export { REMOTE_LIMITS, type RemoteLimits } from "./remote/request.ts";
export {
  type MediaEvent,
  type MediaFailure,
  type MediaRun,
  type MediaSummary,
  measureAll,
  measureMissing,
} from "./run.ts";
export {
  type DrawnSlide,
  type RenderedDeck,
  renderSlides,
  type SlideImage,
  type SlideOptions,
} from "./slides.ts";
export { measureAudio } from "./sound/audio.ts";
export { measurePeaks, PEAK_COUNT, type PeaksOptions } from "./sound/peaks.ts";
export { measureTranscript } from "./transcript-file.ts";
