/** Texts without what nobody sees, on one line. */
import { visible } from "../text/index.ts";

/**
 * The words of a text on one line: what a paragraph keeps of what was typed. Non-breaking spaces within a word are meant
 * and stay; beside another space they are nothing.
 */
export const plainText = (text: string): string =>
  visible(text)
    .split(/[ \t\n\r\f]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .join(" ");
