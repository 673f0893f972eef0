/**
 * A reference in the formats that reference managers read. Pure strings, since browsers make references to moments.
 * Names stay as people write them: nobody tells which part of a name is the surname.
 */

/** A work to be cited. */
export interface WorkReference {
  /** Identifier in the file: lower-case letters, digits and hyphens. */
  readonly key: string;
  /** A talk, a text of the hub, a page of it, a sound recording. */
  readonly kind: "talk" | "post" | "page" | "sound";
  readonly title: string;
  readonly creators: readonly string[];
  /** `2013-02-01`. */
  readonly date?: string;
  /** Name of the site or publication in which it is. */
  readonly container: string;
  /** Name of the series of meetings. */
  readonly event?: string;
  readonly place?: string;
  readonly publisher: string;
  readonly url: string;
  /** BCP 47. */
  readonly lang: string;
  readonly abstract?: string;
  readonly keywords: readonly string[];
  /** What it is, in words: `enregistrement sonore`. */
  readonly medium: string;
  /** A moment of a recording: `à 1:15–1:40`. */
  readonly note?: string;
}

/** A value that no line break or other control character ends before its time. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();
