import { decodePercents, formatOf, formatOfName, formatOfType } from "../../../src/text/index.ts";

/** One encoding of a recording, as the form holds it. */
export interface SourceValue {
  readonly url: string;
  readonly bytes?: number;
  readonly seconds?: number;
  readonly type?: string;
}

/** What the form holds, whatever a hand wrote there. */
export function sourcesOf(value: unknown): readonly SourceValue[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).map((item) => {
    const source = typeof item === "object" && item !== null ? item : {};
    return { ...source, url: "url" in source && typeof source.url === "string" ? source.url : "" };
  });
}

/** The list with one more: what is lighter and better comes before an MP3. One that is there already stays where it is. */
export function withSource(sources: readonly SourceValue[], source: SourceValue): readonly SourceValue[] {
  if (sources.some(({ url }) => url === source.url))
    return sources.map((known) => (known.url === source.url ? source : known));
  const isMp3 = ({ url, type }: SourceValue) =>
    [formatOfType(type ?? ""), formatOfName(url)].includes(formatOf(".mp3"));
  const first = sources.findIndex(isMp3);
  const at = isMp3(source) || first === -1 ? sources.length : first;
  return [...sources.slice(0, at), source, ...sources.slice(at)];
}

/** The list with one of them a place higher (-1) or lower (1). */
export function moved(sources: readonly SourceValue[], from: number, by: -1 | 1): readonly SourceValue[] {
  const source = sources[from];
  const to = from + by;
  if (source === undefined || to < 0 || to >= sources.length) return sources;
  const rest = sources.filter((_, n) => n !== from);
  return [...rest.slice(0, to), source, ...rest.slice(to)];
}

/** `debat.opus`, from a path or an address. */
export function sourceFileName(url: string): string {
  const last =
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? "";
  return decodePercents(last) || url;
}
