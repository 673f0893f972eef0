/** Largest entry file read, in bytes: a text of 300,000 words. Bigger ones are something else by mistake. */
export const MAX_ENTRY_BYTES = 2_000_000;

/** Largest transcript read, in bytes: about 30 hours of speech. */
export const MAX_TRANSCRIPT_BYTES = 5_000_000;
