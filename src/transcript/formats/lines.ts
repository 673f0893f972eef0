/**
 * The lines of a text file, whatever its line ends, without byte order mark.
 * U+0000 becomes U+FFFD, as WebVTT asks (https://www.w3.org/TR/webvtt1/).
 */
export function splitLines(source: string): string[] {
  return source
    .replace(/^\uFEFF/, "")
    .replaceAll("\0", "\uFFFD")
    .split(/\r\n|\r|\n/);
}

/** The lines of a text file as they stand, each with its line end: joined, they are the file. */
export function rawLines(source: string): readonly string[] {
  return source.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

/** A line as a message quotes it, cut where it is long. */
export function quoted(line: string): string {
  const text = line.trim().replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
