/** What of a PDF is no page: what a reader of PDFs may run, open, send or unpack (ISO 32000-2, 12.6). */
import type { PdfDictionary, PdfName, PdfReference, PdfText, PdfValue } from "./objects.ts";

/**
 * `script`: JavaScript, also that of forms made with XFA. `launch`: an action that starts a program or opens another
 * file. `send`: one that sends or fetches what a form holds. `open`: an address that opens by itself. `attachment`: a
 * file inside. `media`: a film, a sound, a 3D model or a Flash animation.
 */
const ACTIVE_KINDS = ["script", "launch", "send", "open", "attachment", "media"] as const;
export type ActiveKind = (typeof ACTIVE_KINDS)[number];

/** By the type of an action (`S`). */
const ACTIONS: ReadonlyMap<string, ActiveKind> = new Map([
  ["JavaScript", "script"],
  ["Launch", "launch"],
  ["GoToR", "launch"],
  ["GoToE", "launch"],
  ["SubmitForm", "send"],
  ["ImportData", "send"],
  ["Rendition", "media"],
  ["Movie", "media"],
  ["Sound", "media"],
  ["RichMediaExecute", "media"],
  ["GoTo3DView", "media"],
]);
/** By the type of an annotation (`Subtype`), besides attached files. */
const ANNOTATIONS: ReadonlyMap<string, ActiveKind> = new Map([
  ["RichMedia", "media"],
  ["Screen", "media"],
  ["Movie", "media"],
  ["Sound", "media"],
  ["3D", "media"],
  ["FileAttachment", "attachment"],
]);
/** By a key that nothing else has. */
const KEYS: ReadonlyMap<string, ActiveKind> = new Map([
  ["JS", "script"],
  ["XFA", "script"],
  ["EF", "attachment"],
  ["RichMediaContent", "media"],
]);

/** Addresses to read, to write to or to call; a reader of PDFs asks before it opens them. */
const PLAIN_ADDRESS = /^(?:https?|mailto|tel):/i;
const SCRIPT_ADDRESS = /^(?:javascript|vbscript|data):/i;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Of each kind that the objects of a PDF hold, once, in the order of `ACTIVE_KINDS`. */
export function activeKinds(objects: ReadonlyMap<number, PdfValue>): readonly ActiveKind[] {
  const found = new Set<ActiveKind>();
  const resolved = (value: PdfValue | undefined): PdfValue | undefined =>
    isReference(value) ? objects.get(value.object) : value;
  const nameIn = (dictionary: PdfDictionary, key: string): string => {
    const value = resolved(dictionary.get(key));
    return isName(value) ? value.name : "";
  };
  const look = (dictionary: PdfDictionary): void => {
    for (const key of dictionary.keys()) {
      const kind = KEYS.get(key);
      if (kind !== undefined) found.add(kind);
    }
    const kinds = [ACTIONS.get(nameIn(dictionary, "S")), ANNOTATIONS.get(nameIn(dictionary, "Subtype"))];
    for (const kind of kinds) if (kind !== undefined) found.add(kind);
    if (nameIn(dictionary, "Type") === "EmbeddedFile") found.add("attachment");
    const address = resolved(dictionary.get("URI"));
    if (isText(address)) for (const kind of addressKinds(address.text)) found.add(kind);
    // what happens by itself: as the file opens, as a page shows, and the like
    for (const first of [
      resolved(dictionary.get("OpenAction")),
      ...valuesOf(resolved(dictionary.get("AA"))).map(resolved),
    ])
      if (first instanceof Map && nameIn(first, "S") === "URI") found.add("open");
  };
  // one thing after the other, however deep they are in one another
  const left: PdfValue[] = [...objects.values()];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (value instanceof Map) look(value);
    if (value instanceof Map || Array.isArray(value)) for (const inner of valuesOf(value)) left.push(inner);
  }
  return ACTIVE_KINDS.filter((kind) => found.has(kind));
}

/** An address is text, in which readers overlook white space and control characters. */
function addressKinds(text: string): ActiveKind[] {
  const address = text.replace(/^\xfe\xff/, "").replace(/[\0-\x20\x7f]/g, "");
  if (SCRIPT_ADDRESS.test(address)) return ["script"];
  return OTHER_SCHEME.test(address) && !PLAIN_ADDRESS.test(address) ? ["launch"] : [];
}

function valuesOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (Array.isArray(value)) return value;
  return value instanceof Map ? [...value.values()] : [];
}

const isObject = (value: PdfValue | undefined): value is PdfName | PdfText | PdfReference =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
const isReference = (value: PdfValue | undefined): value is PdfReference =>
  isObject(value) && "object" in value;
const isName = (value: PdfValue | undefined): value is PdfName => isObject(value) && "name" in value;
const isText = (value: PdfValue | undefined): value is PdfText => isObject(value) && "text" in value;
