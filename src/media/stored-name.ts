import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The name under which a disk holds a file of a folder: its accents are in one piece here (NFC), and macOS keeps many in
 * two (NFD), as do archives that are made there. https://unicode.org/reports/tr15/
 */
export function storedName(folder: string, file: string): string {
  const isPlain = /^[\p{ASCII}]*$/u.test(file);
  if (isPlain || existsSync(join(folder, file))) return file;
  const apart = file.normalize("NFD");
  return existsSync(join(folder, apart)) ? apart : file;
}
