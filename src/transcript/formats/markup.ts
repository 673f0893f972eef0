/**
 * Subtitles in XML: TTML of broadcasters and editing software (https://www.w3.org/TR/ttml2/), what YouTube gives to
 * programs, and SAMI of Windows.
 */
import { toMilliseconds } from "../../text/index.ts";
import type { ParsedTranscript } from "../types.ts";
import { decodeEntities } from "./entities.ts";
import { ofSegments, readAnyTime, type TimedWords } from "./segments.ts";

export const isTimedMarkup = (source: string): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:(?:\w+:)?tt[\s>]|timedtext[\s>]|transcript[\s>]|SAMI[\s>])/i.test(
    source.slice(0, 5000),
  );

export function parseTimedMarkup(source: string): ParsedTranscript {
  return ofSegments("markup", /<SYNC\b/i.test(source) ? sami(source) : timedElements(source));
}

/** Attributes of a tag, without the names of their spaces. */
export function tagAttributes(tag: string): ReadonlyMap<string, string> {
  return new Map(
    [...tag.matchAll(/(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].map(
      ([, name = "", double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ""],
    ),
  );
}

/** What is written in an element: its words, a line for each break. */
export function wordsIn(xml: string): string {
  const words = xml
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/<(?:\w+:)?br\b[^>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "");
  // YouTube writes its characters twice as references
  return decodeEntities(decodeEntities(words));
}

/** Elements that bear a time: `<p begin end>`, `<p t d>`, `<text start dur>`, or `<span begin>` in a `<p>` without one. */
function timedElements(source: string): readonly TimedWords[] {
  const root = tagAttributes(/<(?:\w+:)?tt\b[^>]*>/i.exec(source)?.[0] ?? "");
  const rates = { frames: Number(root.get("framerate")) || 30, ticks: Number(root.get("tickrate")) || 1 };
  const names = agents(source);
  const segments: TimedWords[] = [];
  for (const part of source.split(/(?=<(?:\w+:)?(?:p|text)[\s>])/).slice(1)) {
    const tag = /^<(?:\w+:)?(?:p|text)\b[^>]*>/.exec(part)?.[0];
    if (tag === undefined) continue;
    const inside = part.slice(tag.length).split(/<\/(?:\w+:)?(?:p|text)\s*>/)[0] ?? "";
    const own = tagAttributes(tag);
    const speaker = names.get(own.get("agent") ?? "");
    if (own.has("begin") || own.has("start") || own.has("t")) {
      segments.push({ ...timesOf(own, rates), text: wordsIn(inside), speaker });
      continue;
    }
    for (const span of inside.split(/(?=<(?:\w+:)?span[\s>])/)) {
      const attributes = tagAttributes(/^<[^>]*>/.exec(span)?.[0] ?? "");
      segments.push({ ...timesOf(attributes, rates), text: wordsIn(span), speaker });
    }
  }
  return segments;
}

/** `<ttm:agent xml:id="a"><ttm:name>Anne</ttm:name></ttm:agent>` */
function agents(source: string): ReadonlyMap<string, string> {
  const parts = source.split(/(?=<(?:\w+:)?agent[\s>])/).slice(1);
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const name = /<(?:\w+:)?name\b[^>]*>([^<]*)</.exec(part.slice(0, 500))?.[1];
      const id = tagAttributes(/^<[^>]*>/.exec(part)?.[0] ?? "").get("id");
      return name === undefined || id === undefined ? [] : [[id, decodeEntities(name)]];
    }),
  );
}

interface Rates {
  readonly frames: number;
  readonly ticks: number;
}

function timesOf(attributes: ReadonlyMap<string, string>, rates: Rates): Pick<TimedWords, "start" | "end"> {
  const milliseconds = attributes.get("t");
  const start =
    milliseconds === undefined
      ? readTime(attributes.get("begin") ?? attributes.get("start"), rates)
      : readTime(`${milliseconds}ms`, rates);
  const length = attributes.has("d")
    ? readTime(`${attributes.get("d")}ms`, rates)
    : readTime(attributes.get("dur"), rates);
  const end =
    readTime(attributes.get("end"), rates) ??
    (start === undefined || length === undefined ? undefined : toMilliseconds(start + length));
  return { start, end };
}

/** `00:00:01.5`, `00:00:01:12` with pictures, `1.5s`, `1500ms`, `36f`, `15000000t`, or seconds. */
function readTime(value: string | undefined, { frames, ticks }: Rates): number | undefined {
  if (value === undefined) return undefined;
  const offset = /^(\d+(?:\.\d+)?)(h|m|s|ms|f|t)$/.exec(value.trim());
  const units: Readonly<Record<string, number>> = {
    h: 3600,
    m: 60,
    s: 1,
    ms: 0.001,
    f: 1 / frames,
    t: 1 / ticks,
  };
  if (offset !== null) return toMilliseconds(Number(offset[1]) * (units[offset[2] ?? ""] ?? 1));
  const clock = /^(\d+:\d\d:\d\d):(\d+)$/.exec(value.trim());
  const whole = readAnyTime(clock?.[1] ?? value);
  if (clock === null || whole === undefined) return whole;
  return toMilliseconds(whole + Number(clock[2]) / frames);
}

/** Words are shown until the next ones, or until a space that does not break. */
function sami(source: string): readonly TimedWords[] {
  const shown = source
    .split(/(?=<SYNC\b)/i)
    .slice(1)
    .map((part) => {
      const tag = /^<[^>]*>/.exec(part)?.[0] ?? "";
      const words = part.slice(tag.length).split(/<\/BODY/i)[0] ?? "";
      return {
        start: readTime(`${tagAttributes(tag).get("start")}ms`, { frames: 30, ticks: 1 }),
        text: wordsIn(words),
      };
    });
  return shown.map(({ start, text }, n) => ({ start, end: shown[n + 1]?.start, text: text.trim() }));
}
