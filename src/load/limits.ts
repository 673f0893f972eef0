/** Largest entry file read, in bytes: a text of 300,000 words. Bigger ones are something else by mistake. */
export const MAX_ENTRY_BYTES = 2_000_000;

/** Largest transcript read, in bytes: about 30 hours of speech. */
export const MAX_TRANSCRIPT_BYTES = 5_000_000;

/** Largest `tokens.css` read, in bytes: every page of the hub loads it. */
export const MAX_TOKENS_BYTES = 100_000;

/** Largest SVG read, in bytes: a bigger drawing is slow to show, and smaller as WebP. */
export const MAX_SVG_BYTES = 2_000_000;
