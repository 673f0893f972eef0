/** Media: measured once, kept in `content/media-lock/`; decks to images. Heavy libraries load only when used. */

export { MediaError } from "../text/index.ts";
export { keptSlides } from "./deck/kept-slides.ts";
export { measurePdf } from "./deck/measure-deck.ts";
export type { SlideImage } from "./deck/pdf-job.ts";
export { PDFIUM_WASM } from "./deck/pdfium.ts";
export { type RenderedDeck, renderSlides, type SlideOptions } from "./deck/slides.ts";
export { describeMedium } from "./describe.ts";
export { drawIcon, icoOf } from "./icon.ts";
export { measureImage } from "./image.ts";
export { isStale, type Locks, lockFor, readLock, writeLock } from "./lock.ts";
export { lockName } from "./lock-name.ts";
export { measureFile, mediaKind } from "./measure.ts";
export { asMediaError } from "./media-error.ts";
export { type PictureSize, pictureToPublish, pixelsOf, publishedPicture } from "./published.ts";
export { measureRemote, type RemoteOptions } from "./remote/remote.ts";
export { type MediaEvent, measureAll, measureMissing } from "./run.ts";
export { measureAudio } from "./sound/audio.ts";
export { measurePeaks, PEAK_COUNT } from "./sound/peaks.ts";
export { storedName } from "./stored-name.ts";
