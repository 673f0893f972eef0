/** What would make a recording better to listen to, and a PDF nothing but pages: one set of rules, for the build and for whoever edits. */
import { EDITOR_LANG, messages } from "../../i18n/editors/index.ts";
import { formatOfName, formatOfType, MEASURED_FORMATS } from "../../text/index.ts";
import type { AudioLock, DeckLock, MediaLock } from "../schemas/media-lock.ts";
import { eachValid } from "./partial/where-valid.ts";
import type { Problem } from "./problem.ts";

/** What is known of a recording when advice is given on it. */
export interface AdvisedRecording {
  readonly sources: readonly { readonly url: string; readonly type?: string | undefined }[];
  /** Anything, where there is a transcript. */
  readonly transcript?: unknown;
}

/** What is known of a sound file; `AudioLock` is one. No rule speaks of what is not known. */
export interface AdvisedSound {
  readonly bytes?: number | undefined;
  readonly seconds?: number | undefined;
  /** `opus`, `vorbis`, `mp3`, `aac`: only where the file itself was read. */
  readonly codec?: string | undefined;
  readonly bitrateMode?: "constant" | "variable" | undefined;
  readonly channels?: number | undefined;
  readonly flaw?: AudioLock["flaw"];
  /** Title embedded in the file; absent from one that was read and has none. */
  readonly title?: string | undefined;
  readonly remote?: { readonly ranges: boolean } | undefined;
}

export type RecommendationCode =
  | "no-transcript"
  | "no-modern-source"
  | "no-common-source"
  | "archival"
  | "vbr-mp3"
  | "heavy"
  | "stereo"
  | "no-title"
  | "no-ranges"
  | "unmeasured"
  | "flaw";

/** Advice to an editor. */
export interface Recommendation {
  readonly code: RecommendationCode;
  /** Place in `sources`, where one of them is meant. */
  readonly source?: number;
  readonly found: string;
  readonly remedy: string;
}

/** Bytes a minute above which a recording is too heavy for a poor line (RGESN 2024, criterion 5.6). */
const HEAVY = 1_000_000;

/** Formats for work and for keeping, which are not measured. */
const ARCHIVAL = /\.(?:wav|aiff?|flac|webm|aac)$/i;

/**
 * What would make a recording better to listen to, though nothing is wrong with it.
 * @param validOf what is known of a file or address; undefined where nothing is
 */
export function recommendations(
  recording: AdvisedRecording,
  validOf: (src: string) => AdvisedSound | MediaLock | undefined,
): Recommendation[] {
  const sources = recording.sources.map(({ url, type }, index) => {
    const known = validOf(url);
    return { index, url, type, sound: known !== undefined && isSound(known) ? known : undefined };
  });
  const advice: Recommendation[] = [];
  if (recording.transcript === undefined || recording.transcript === null) {
    advice.push({ code: "no-transcript", ...told().noTranscript });
  }
  const formats = sources.map(({ url, type, sound }) => formatOf(url, type, sound));
  if (sources.length > 0 && !formats.some((format) => format === "opus" || format === "aac")) {
    advice.push({ code: "no-modern-source", ...told().noModernSource });
  }
  if (sources.length > 0 && formats.every((format) => format === "opus" || format === "vorbis")) {
    advice.push({ code: "no-common-source", ...told().noCommonSource });
  }
  for (const { index, url, sound } of sources) {
    if (sound !== undefined) advice.push(...onSource(index, sound));
    if (ARCHIVAL.test(pathOf(url))) advice.push({ code: "archival", ...told().archival, source: index });
    else if (sound === undefined && !url.startsWith("/"))
      advice.push({ code: "unmeasured", ...told().unmeasured, source: index });
  }
  return advice;
}

const told = () => messages.checks.advice;

/** Locks of pictures and decks are no sound. */
function isSound(known: AdvisedSound | MediaLock): known is AdvisedSound {
  return !("kind" in known) || known.kind === "audio";
}

function onSource(source: number, sound: AdvisedSound): Recommendation[] {
  const advice: Recommendation[] = [];
  if (sound.flaw !== undefined)
    advice.push({
      code: "flaw",
      source,
      found: told().flaws[sound.flaw],
      remedy: told().flawRemedy,
    });
  if (sound.codec === "mp3" && sound.bitrateMode === "variable") {
    advice.push({ code: "vbr-mp3", source, ...told().variableMp3 });
  }
  const { bytes, seconds } = sound;
  const aMinute = bytes === undefined || seconds === undefined ? 0 : bytes / (seconds / 60);
  if (aMinute > HEAVY) {
    const megabytes = (aMinute / 1e6).toLocaleString(EDITOR_LANG, { maximumFractionDigits: 1 });
    advice.push({ code: "heavy", source, ...told().heavy(megabytes) });
  }
  if (sound.channels !== undefined && sound.channels > 1) {
    advice.push({ code: "stereo", source, ...told().stereo });
  }
  if (sound.codec !== undefined && sound.title === undefined) {
    advice.push({ code: "no-title", source, ...told().noTitle });
  }
  if (sound.remote?.ranges === false) {
    advice.push({ code: "no-ranges", source, ...told().noRanges });
  }
  return advice;
}

/** The codec as far as it is known: from the file itself, else from what its name and its type say. */
function formatOf(
  url: string,
  type: string | undefined,
  sound: AdvisedSound | undefined,
): string | undefined {
  if (sound?.codec !== undefined) return sound.codec;
  if (/opus/i.test(type ?? "")) return "opus";
  const named = formatOfName(url);
  if (named?.reader !== undefined && named.codec !== undefined) return named.codec;
  return type === undefined ? undefined : formatOfType(type, MEASURED_FORMATS)?.codec;
}

const pathOf = (url: string): string => url.replace(/[?#].*$/, "");

/** Characters above which a title or a lead is cut by search engines and podcast applications, and read by few. */
const LONGEST = { title: 200, summary: 600 } as const;

/** What is longer in an entry than one reads. */
export function longTexts(
  data: Readonly<Partial<Record<keyof typeof LONGEST, string | undefined>>>,
): { readonly field: [string]; readonly found: string; readonly remedy: string }[] {
  return eachValid(["title", "summary"] as const, (field) => {
    const length = data[field]?.length ?? 0;
    if (length <= LONGEST[field]) return [];
    const { longTitle, longSummary } = told();
    const said = (field === "title" ? longTitle : longSummary)(length, LONGEST[field]);
    return [{ field: [field], ...said }];
  });
}

type DeckAdvice = Pick<Problem, "found" | "expected" | "remedy">;

/** What could be better in a PDF. */
export function deckAdvice(lock: DeckLock): readonly DeckAdvice[] {
  return [activePdf(lock), unmappedPdf(lock)].filter((advice) => advice !== undefined);
}

/** Pages whose letters only an eye tells: a copy of them is garbage, and so is what a search or a screen reader finds. */
function unmappedPdf({ pages }: DeckLock): DeckAdvice | undefined {
  const numbers = pages.flatMap(({ n, unmapped = 0 }) => (unmapped > 0 ? [n] : []));
  if (numbers.length === 0) return undefined;
  return told().unmappedPdf(numbers.slice(0, MAX_PAGES_NAMED), numbers.length > MAX_PAGES_NAMED);
}

const MAX_PAGES_NAMED = 5;

/** Undefined for a PDF of pages alone. It is published as it came, so that what it holds reaches who opens it. */
function activePdf({ active = [] }: DeckLock): DeckAdvice | undefined {
  if (active.length === 0) return undefined;
  const { activePdf: said, pdfContents } = told();
  return said(active.map((kind) => pdfContents[kind]));
}
