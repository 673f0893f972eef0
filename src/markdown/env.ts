import type { Lang } from "../text/index.ts";

/** What a contributor may place in a text: a passage of a recording, a recording, a slide. */
export type EmbedKind = "moment" | "recording" | "slide";

/** The types of entry that have recordings and slides. */
export type EmbedSource = "article" | "conference";

/** What an embed points to, as it is written; whether it exists is for the caller to say. */
export interface EmbedRef {
  /** Where it is from: an article, a conference. */
  readonly type: EmbedSource;
  readonly slug: string;
  /** The recording's id; absent for the first. */
  readonly recording?: string;
  /** Seconds, for a moment. */
  readonly start?: number;
  /** Seconds; after `start`. */
  readonly end?: number;
  /** The deck's id, for a slide. */
  readonly deck?: string;
  /** Page number from 1, for a slide. */
  readonly slide?: number;
  /** What the contributor wrote between the two lines, as plain text. */
  readonly caption?: string;
}

/** A local image as it is published. */
export interface MarkdownImage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The same in other widths (pixels), the narrowest first. */
  readonly sizes?: readonly { readonly src: string; readonly width: number }[];
}

/** What the page knows and the text does not. */
export interface MarkdownEnv {
  /** The language that the text is in (BCP 47): its typography and the labels of its notes follow. */
  readonly lang: string;
  /** The language of labels where the interface does not have that of the text; French unless told. */
  readonly around?: Lang;
  /** What a local image is, by the path written in the text; undefined where it was not measured. */
  readonly image?: (src: string) => MarkdownImage | undefined;
  /** The HTML of an embed, trusted as it is; undefined where there is nothing to show. */
  readonly embed?: (kind: EmbedKind, ref: EmbedRef) => string | undefined;
  /** Makes the address of a link or an image absolute, for feeds; given only those that have no scheme. */
  readonly absolute?: (url: string) => string;
  /** Whether a link of this site leads to what is not published: its words stay, without the link. */
  readonly unlinked?: (href: string) => boolean;
  /** Added to the level of each heading (`#` is 1). A heading never goes above 2: the page's title is the only 1. */
  readonly headingShift?: number;
  /** Put before each id, where several texts share a page. */
  readonly idPrefix?: string;
  /** Whether each heading is followed by a link to itself; for pages, not for feeds. False unless told. */
  readonly permalinks?: boolean;
}
