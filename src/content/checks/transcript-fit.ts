/** Whether a transcript can be that of its recording, by their durations alone. */
import { messages } from "../../i18n/editors/index.ts";
import { formatTimecode } from "../../text/index.ts";

/** A stretch of what is said, in seconds from the start of the recording. */
interface Spoken {
  readonly start: number;
  readonly end: number;
}

/** Seconds by which programs let the last words end after the sound. */
const TOLERANCE = 2;

/** Share of a recording under which its transcript is taken to lack a part. */
const LEAST = 0.5;

/** When the last words end, in seconds; 0 where there are none. */
export function spokenUntil(spoken: readonly Spoken[]): number {
  return spoken.reduce((latest, { end }) => Math.max(latest, end), 0);
}

/**
 * What is odd about a transcript of a recording, with both durations; undefined where nothing is, or where the
 * duration of the recording is not known.
 * @param seconds duration of the recording
 */
export function transcriptMisfit(
  spoken: readonly Spoken[],
  seconds: number | undefined,
): { readonly found: string; readonly remedy: string } | undefined {
  if (seconds === undefined || spoken.length === 0) return undefined;
  const end = spokenUntil(spoken);
  const { transcriptTooLong, transcriptTooShort } = messages.checks.media;
  if (end > seconds + TOLERANCE) return transcriptTooLong(formatTimecode(end), formatTimecode(seconds));
  const start = spoken.reduce((first, one) => Math.min(first, one.start), end);
  if (end - start >= seconds * LEAST) return undefined;
  return transcriptTooShort(formatTimecode(start), formatTimecode(end), formatTimecode(seconds));
}
