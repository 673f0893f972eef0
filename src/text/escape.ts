const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes a text safe as HTML content or as a quoted attribute value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/**
 * Makes a text safe as XML content or as a quoted attribute value, and drops the characters that XML 1.0 cannot
 * hold at all (https://www.w3.org/TR/xml/).
 */
export const escapeXml = (text: string): string => escapeHtml(text.replace(NOT_XML, ""));

const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What an address or a fragment says in plain text; as it is where its % encode nothing (« 100 % »). */
export function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
