/** Markup built from values, so that nothing reaches a document without being escaped. */
import { escapeXml } from "../text/index.ts";

/** XML that is already markup, as opposed to text. */
export interface Xml {
  readonly markup: string;
}

export type XmlChild = Xml | string | number | undefined | readonly XmlChild[];
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element. Strings among the children are text and get escaped; what is undefined is left out, attributes too.
 * An element that holds only elements has each on a line of its own.
 */
export function element(name: string, attributes: XmlAttributes, ...children: readonly XmlChild[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const parts = flatten(children);
  if (parts.length === 0) return { markup: `<${name}${written.join("")}/>` };
  const nested = parts.every((part) => typeof part === "object");
  const texts = parts.map((part) => (typeof part === "object" ? part.markup : escapeXml(String(part))));
  const content = nested ? `\n${texts.join("\n")}\n` : texts.join("");
  return { markup: `<${name}${written.join("")}>${content}</${name}>` };
}

/** A whole document, in UTF-8 (https://www.w3.org/TR/xml/). */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function flatten(children: readonly XmlChild[]): readonly (Xml | string | number)[] {
  return children.flatMap((child) => {
    if (child === undefined) return [];
    return Array.isArray(child) ? flatten(child) : [child as Xml | string | number];
  });
}
