/** A picture in the text, with what is told of it. */
import { messages } from "../../../src/i18n/editors/index.ts";

export interface TextPicture {
  readonly image?: string;
  readonly alt?: string;
  readonly title?: string;
}

const escaped = (text: string, signs: RegExp): string => text.replace(/\s+/g, " ").replace(signs, "\\$&");
const asTyped = (text = ""): string => text.replace(/\\([[\]"\\])/g, "$1");

export const pictureComponent = {
  id: "image",
  label: messages.text.picture,
  // a bracket in the description, or a quotation mark in the credit, ends neither
  pattern: /^!\[((?:\\.|[^\]\\])*)\]\(([^\s)]*)(?:\s+"((?:\\.|[^"\\])*)")?\)/,
  fromBlock: ([, alt, src = "", title]: readonly string[]): TextPicture => ({
    image: src,
    alt: asTyped(alt),
    title: asTyped(title),
  }),
  toBlock: ({ image: src = "", alt = "", title = "" }: TextPicture): string =>
    `![${escaped(alt, /[[\]\\]/g)}](${src}${title === "" ? "" : ` "${escaped(title, /["\\]/g)}"`})`,
  widget: "picture",
};
