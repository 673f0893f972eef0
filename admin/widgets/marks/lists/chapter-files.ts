/** Chapters as programs write them: JSON, XML, tags of a recording, tables of markers. */
import {
  decodeEntities,
  type Fields,
  isFields,
  readTable,
  TIME_TITLE,
  tagAttributes,
} from "../../../../src/transcript/index.ts";

export interface WrittenChapter {
  /** As it is written; empty where there is none. */
  readonly time: string;
  readonly title: string;
  /** From 1; of a program's list, which of its chapters it is. */
  readonly line: number;
  /** What is shown of it where it is wrong. */
  readonly text: string;
}

/** What is written in the format of a program; undefined for what people write. */
export function chaptersOfFile(source: string): readonly WrittenChapter[] | undefined {
  const read = ofJson(source) ?? ofXml(source) ?? ofTags(source) ?? ofTable(source);
  return read?.map(({ time, title, line }, index) => ({
    time: time.trim(),
    title: title.trim(),
    line: line ?? index + 1,
    text: `${time} ${title}`.trim(),
  }));
}

type Read = Pick<WrittenChapter, "time" | "title"> & { readonly line?: number };

const START = ["startTime", "start_time", "start", "at", "time"];
const TITLE = ["title", "name", "label"];

/**
 * Of Podcasting 2.0 (https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md), Podlove and
 * downloaders of films.
 */
function ofJson(source: string): Read[] | undefined {
  if (!/^\s*[[{]\s*["{]/.test(source)) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return undefined;
  }
  const list = isFields(data) ? data["chapters"] : data;
  if (!Array.isArray(list)) return undefined;
  const field = (one: Fields, names: readonly string[]): string => {
    const value = names
      .map((name) => one[name])
      .find((it) => typeof it === "string" || typeof it === "number");
    return value === undefined ? "" : String(value);
  };
  return list.filter(isFields).map((one) => ({ time: field(one, START), title: field(one, TITLE) }));
}

/** Simple Chapters (https://podlove.org/simple-chapters/). */
function ofXml(source: string): Read[] | undefined {
  const tags = source.match(/<(?:\w+:)?chapter\s[^<>]*>/g);
  return tags?.map((tag) => {
    const attributes = tagAttributes(tag);
    const attribute = (name: string): string => decodeEntities(attributes.get(name) ?? "");
    return { time: attribute("start"), title: attribute("title") };
  });
}

/** `CHAPTER001=00:00:00.000`, `CHAPTER001NAME=Introduction` (https://wiki.xiph.org/Chapter_Extension). */
function ofTags(source: string): Read[] | undefined {
  const lines = source.split(/\r\n?|\n/);
  const read = lines.flatMap((text, index): Read[] => {
    const [, number, time] = /^\s*CHAPTER(\d{1,3})=(.*)$/i.exec(text) ?? [];
    if (number === undefined || time === undefined) return [];
    const named = new RegExp(`^\\s*CHAPTER${number}NAME=(.*)$`, "i");
    const title = lines.flatMap((line) => named.exec(line)?.[1] ?? [])[0] ?? "";
    return [{ time, title, line: index + 1 }];
  });
  return read.length === 0 ? undefined : read;
}

/** Markers of editing software and spreadsheets, under the titles of their columns. */
function ofTable(source: string): Read[] | undefined {
  const rows = readTable(source, {
    time: TIME_TITLE,
    title: /^(?:(?:marker )?name|title|titre|nom|chapter|chapitre|label|intitule)$/,
  });
  return rows?.map(({ time = "", title = "" }) => ({
    time: time.replace(/^(\d+:\d+:\d+)[:;]\d+$/, "$1"),
    title,
  }));
}
