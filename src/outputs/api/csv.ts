/** Tables as comma-separated values (RFC 4180): UTF-8, a header, lines that end with CR LF. */

type Value = string | number | boolean;

/** Between several values of one cell. */
const AND = " | ";

/**
 * Spreadsheets calculate what starts so; a leading apostrophe makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** @param rows cells, each of as many values as it has */
export function csv(rows: readonly (readonly (readonly Value[])[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(values: readonly Value[]): string {
  const [first] = values;
  if (values.length === 1 && typeof first !== "string") return String(first);
  const text = values.map(String).join(AND);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
