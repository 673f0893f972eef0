/** Times and words of a WebVTT file, read as simply as can be: the oracle of what our writer writes. */
export interface TimedText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CUE = /^(\d+):(\d\d):(\d\d\.\d{3}) --> (\d+):(\d\d):(\d\d\.\d{3})\n<v [^>]+>(.+)$/gm;

export function parseVttTimes(vtt: string): TimedText[] {
  const seconds = (parts: readonly (string | undefined)[]) =>
    parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  return Array.from(vtt.matchAll(CUE), (match) => ({
    start: seconds(match.slice(1, 4)),
    end: seconds(match.slice(4, 7)),
    text: match[7] ?? "",
  }));
}
