/** A transcript that somebody brings: its bytes read, its paragraphs found, or the reason why not. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { acceptOf, endingOf, formatOfName } from "../../../src/text/index.ts";
import { type OpenedTranscript, openTranscript, paragraphsOf } from "../../../src/transcript/index.ts";

const { transcriptField: words } = messages;

/** Endings of what people export beside the formats that the site keeps: recognised by what they hold. */
const BROUGHT = ".sbv .json .json3 .tsv .ass .ssa .ttml .dfxp .itt .smi .lrc .otr".split(" ");

/** What a field that chooses a transcript takes (`accept` of HTML). */
export const TRANSCRIPT_ACCEPT = [acceptOf("transcript"), ...BROUGHT].join(",");

export function isTranscriptName(name: string): boolean {
  return formatOfName(name)?.kind === "transcript" || BROUGHT.includes(endingOf(name));
}

/** Bytes above which the site takes no transcript. */
const MAX_TRANSCRIPT_BYTES = 5_000_000;

export type Received =
  | { readonly ok: true; readonly name: string; readonly opened: OpenedTranscript; readonly source: string }
  | { readonly ok: false; readonly refusal: string; readonly problems: OpenedTranscript["problems"] };

/** @param speakers names whose labels are recognised in formats without a mark for voices */
export async function receiveFile(file: File, speakers: readonly string[]): Promise<Received> {
  const refuse = (refusal: string): Received => ({ ok: false, refusal, problems: [] });
  if (file.size > MAX_TRANSCRIPT_BYTES) return refuse(words.tooBig(file.name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = otherKind(bytes);
  if (kind !== undefined) return refuse(words.otherKind[kind](file.name));
  const { text, guessed } = decode(bytes);
  const received = receiveText(text, file.name, speakers);
  if (!received.ok || !guessed) return received;
  const doubt = { line: 1, ...words.notUtf8 };
  const { opened } = received;
  return { ...received, opened: { ...opened, changed: true, problems: [doubt, ...opened.problems] } };
}

export function receiveText(source: string, name: string, speakers: readonly string[]): Received {
  const opened = openTranscript(source, { name, speakers });
  const { problems, document } = opened;
  if (paragraphsOf(document).length > 0) return { ok: true, name, opened, source };
  return { ok: false, refusal: words.noWords, problems };
}

function otherKind(bytes: Uint8Array): keyof typeof words.otherKind | undefined {
  const head = String.fromCharCode(...bytes.slice(0, 4));
  if (head === "%PDF") return "pdf";
  if (head === "PK\u0003\u0004") return "document";
  if (head === "\u00D0\u00CF\u0011\u00E0") return "office";
  return undefined;
}

/** UTF-8, or UTF-16 where its mark says so; otherwise what older programs wrote in France. */
function decode(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const wide = mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : undefined;
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), guessed: true };
  }
}
