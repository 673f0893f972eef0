/**
 * What a place in an indexed text is, in one short string that the browser reads back (`src/browser/search/places.ts`):
 * a letter, a colon, a value. Pagefind drops white space from ids, so values are percent-encoded.
 */

/** The summary starts here; before it stand names and titles. */
export const summaryMark = (): string => "l:";
/** The text starts here. */
export const textMark = (): string => "b:";
/** The section under the heading with this id. */
export const headingMark = (id: string): string => `h:${encodeURIComponent(id)}`;
/** The transcript's paragraph with this id (`t754`). */
export const paragraphMark = (id: string): string => `p:${encodeURIComponent(id)}`;
/** From here on this second of the recording is heard, inside of a paragraph. */
export const secondMark = (seconds: number): string => `t:${Math.floor(seconds)}`;
/** From here on this voice is heard. */
export const voiceMark = (name: string): string => `v:${encodeURIComponent(name)}`;
/** From here on this slide is shown: the picture's address, or nothing. */
export const pictureMark = (src: string): string => `i:${encodeURIComponent(src)}`;
/** The chapter that starts at this moment, as a fragment (`t=754`). */
export const chapterMark = (fragment: string): string => `c:${encodeURIComponent(fragment)}`;
/** The slide's element id, and its picture's address. */
export const slideMark = (id: string, src: string): string =>
  `s:${encodeURIComponent(id)}|${encodeURIComponent(src)}`;
