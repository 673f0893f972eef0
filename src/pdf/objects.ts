/**
 * Objects of a PDF as PDFium writes them anew: object streams unfolded, names and strings in one spelling
 * (ISO 32000-2, 7.3). What a file came as is never read here.
 */

export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfText
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;

/** `/JavaScript` */
export interface PdfName {
  readonly name: string;
}
/** A string, a character a byte. */
export interface PdfText {
  readonly text: string;
}
/** `12 0 R` */
export interface PdfReference {
  readonly object: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Arrays and dictionaries in one another: PDFium reads no more (kParserMaxRecursionDepth, 64). */
const DEEPEST = 128;

const SPACE = new Set(codes("\0\t\n\f\r "));
const DELIMITER = new Set(codes("()<>[]{}/%"));
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const [SLASH, OPEN, CLOSE, LESS, MORE, BRACKET, CLOSING, BACKSLASH] = codes("/()<>[]\\");

/** The objects of a file that PDFium wrote, by their numbers; of a stream, its dictionary. */
export function readObjects(file: Uint8Array): ReadonlyMap<number, PdfValue> {
  const objects = new Map<number, PdfValue>();
  const reader = new Reader(file);
  for (let number = reader.heading(); number !== undefined; number = reader.heading()) {
    const value = reader.value(0);
    objects.set(number, value);
    reader.skipStream(value);
  }
  return objects;
}

class Reader {
  readonly #file: Uint8Array;
  #at = 0;
  constructor(file: Uint8Array) {
    this.#file = file;
  }

  /** Goes on to the next `12 0 obj`, and past it; undefined where the table of objects follows. */
  heading(): number | undefined {
    for (; this.#at < this.#file.length; this.#line()) {
      this.#skip();
      const from = this.#at;
      const words = [this.#regular(), this.#regular(), this.#regular()];
      if (words[2] === "obj" && words[1] === "0" && /^\d+$/.test(words[0] ?? "")) return Number(words[0]);
      if (words[0] === "xref" || words[0] === "trailer") return undefined;
      this.#at = from;
    }
    return undefined;
  }

  value(depth: number): PdfValue {
    this.#skip();
    const sign = this.#file[this.#at];
    if (depth > DEEPEST || sign === undefined) return null;
    if (sign === SLASH) return { name: this.#name() };
    if (sign === OPEN) return { text: this.#string() };
    if (sign === BRACKET) return this.#array(depth);
    if (sign === LESS)
      return this.#file[this.#at + 1] === LESS ? this.#dictionary(depth) : this.#hexadecimal();
    return this.#word();
  }

  /** Past the bytes of a stream, which its dictionary counts. */
  skipStream(value: PdfValue): void {
    if (!(value instanceof Map)) return;
    const from = this.#at;
    if (this.#regular() !== "stream") {
      this.#at = from;
      return;
    }
    const length: PdfValue | undefined = value.get("Length");
    if (typeof length === "number" && length > 0) this.#at += length;
  }

  #skip(): void {
    while (SPACE.has(this.#file[this.#at] ?? -1)) this.#at += 1;
  }

  #line(): void {
    while (this.#at < this.#file.length && this.#file[this.#at] !== 10 && this.#file[this.#at] !== 13)
      this.#at += 1;
    this.#at += 1;
  }

  /** What goes on until the next space or sign, after spaces. */
  #regular(): string {
    this.#skip();
    const from = this.#at;
    for (let sign = this.#file[from]; sign !== undefined && !SPACE.has(sign) && !DELIMITER.has(sign); ) {
      this.#at += 1;
      sign = this.#file[this.#at];
    }
    return latin1(this.#file.subarray(from, this.#at));
  }

  #name(): string {
    this.#at += 1;
    // an empty name is one
    if (SPACE.has(this.#file[this.#at] ?? -1)) return "";
    return this.#regular().replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  #string(): string {
    const signs: string[] = [];
    let open = 0;
    while (this.#at < this.#file.length) {
      const sign = this.#file[this.#at] ?? 0;
      this.#at += 1;
      if (sign === BACKSLASH) {
        const next = String.fromCharCode(this.#file[this.#at] ?? 0);
        signs.push(ESCAPES[next] ?? next);
        this.#at += 1;
        continue;
      }
      if (sign === OPEN) open += 1;
      if (sign === CLOSE) open -= 1;
      if (open === 0) break;
      if (open > 1 || sign !== OPEN) signs.push(String.fromCharCode(sign));
    }
    return signs.join("");
  }

  #hexadecimal(): PdfText {
    const found = this.#file.indexOf(MORE ?? 0, this.#at);
    const end = found < 0 ? this.#file.length : found;
    const digits = latin1(this.#file.subarray(this.#at + 1, end)).replace(/[^0-9A-Fa-f]/g, "");
    this.#at = end + 1;
    const pairs = digits.match(/..?/g) ?? [];
    return {
      text: pairs.map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, "0"), 16))).join(""),
    };
  }

  #array(depth: number): PdfValue[] {
    this.#at += 1;
    const items: PdfValue[] = [];
    for (this.#skip(); this.#at < this.#file.length && this.#file[this.#at] !== CLOSING; this.#skip()) {
      const before = this.#at;
      items.push(this.value(depth + 1));
      if (this.#at === before) break;
    }
    this.#at += 1;
    return items;
  }

  #dictionary(depth: number): PdfDictionary {
    this.#at += 2;
    const entries = new Map<string, PdfValue>();
    for (this.#skip(); this.#file[this.#at] === SLASH; this.#skip()) {
      const key = this.#name();
      entries.set(key, this.value(depth + 1));
    }
    this.#at += 2;
    return entries;
  }

  /** A number, a reference, or one of the words. */
  #word(): PdfValue {
    const word = this.#regular();
    if (word === "true" || word === "false") return word === "true";
    const number = Number(word);
    if (word === "" || Number.isNaN(number)) return null;
    const after = this.#at;
    if (/^\d+$/.test(word) && /^\d+$/.test(this.#regular()) && this.#regular() === "R")
      return { object: number };
    this.#at = after;
    return number;
  }
}

function codes(signs: string): readonly number[] {
  return [...signs].map((sign) => sign.charCodeAt(0));
}

/** `TextDecoder("latin1")` reads windows-1252; here a byte is the character of its number. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
