/** Reading built HTML with parse5, a parser that follows the standard. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The pages of a site, which one check after the other looks at, and some more. */
const MAX_KEPT = 400;
const kept = new Map<string, readonly Element[]>();

/** All elements of a document, in its order, those inside templates included; read once for who asks again. */
export function elements(html: string): readonly Element[] {
  const known = kept.get(html) ?? read(html);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(html, known);
  return known;
}

function read(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) found.push(node);
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** Value of an attribute; undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
