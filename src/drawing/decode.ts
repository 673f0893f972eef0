/** The characters of an XML document: UTF-8, or UTF-16 with its byte order mark. https://www.w3.org/TR/xml/#charencoding */
import { messages } from "../i18n/editors/index.ts";
import { DrawingError } from "./drawing-error.ts";

/** @throws DrawingError for another encoding, declared or not: programs would not agree on what it says */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = markOf(bytes) ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DrawingError(messages.checks.drawings.notUtf8, 1);
  }
  const declared = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"'>]{1,60})["']/
    .exec(text)?.[1]
    ?.toLowerCase();
  const agreed = encoding === "utf-8" ? ["utf-8", "us-ascii"] : ["utf-16", encoding];
  if (declared !== undefined && !agreed.includes(declared))
    throw new DrawingError(messages.checks.drawings.otherEncoding(declared), 1);
  return text;
}

function markOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
