/** XML read by an independent parser, in a shape that tests can ask. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text below, as it is after entities. */
  readonly text: string;
  /** The text that stands among its elements, without the spaces around it. */
  readonly own: string;
  readonly children: readonly Node[];
}

type Ordered = Readonly<Record<string, unknown>>;

/** The root element; throws where the document is not well formed. */
export function parseXml(source: string): Node {
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new Error(`not well formed: ${JSON.stringify(valid.err)}`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
  });
  const root = (parser.parse(source) as Ordered[]).map(toNode).find((node) => !node.name.startsWith("?"));
  if (root === undefined) throw new Error("no root element");
  return root;
}

function toNode(item: Ordered): Node {
  const name = Object.keys(item).find((key) => key !== ":@") ?? "";
  const inner = item[name];
  const children = Array.isArray(inner) ? (inner as Ordered[]).map(toNode) : [];
  const own = children.filter(({ name }) => name === "#text").map((child) => child.text);
  const text = Array.isArray(inner) ? children.map((child) => child.text).join("") : String(inner);
  return {
    name,
    attributes: (item[":@"] ?? {}) as Readonly<Record<string, string>>,
    text,
    own: own.join("").trim(),
    children: children.filter((child) => child.name !== "#text"),
  };
}

export const childrenOf = (node: Node, name: string): readonly Node[] =>
  node.children.filter((child) => child.name === name);

/** The one child of that name; throws where there is none or several. */
export function only(node: Node, name: string): Node {
  const found = childrenOf(node, name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} <${name}> in <${node.name}>`);
  return first;
}

export const textOf = (node: Node, name: string): string => only(node, name).text;

/**
 * The children of an element on a line each, with their attributes and text, and theirs below, two spaces further.
 * Spaces that do not break a line are written as spaces.
 * @param without names of children that are left out
 */
export function linesOf(node: Node, without: readonly string[] = []): readonly string[] {
  if (node.children.length > 0 && node.own !== "") throw new Error(`<${node.name}> has text: ${node.own}`);
  return node.children
    .filter(({ name }) => !without.includes(name))
    .flatMap((child) => {
      const { name, attributes, text, children } = child;
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      const line = `${name}${written.join("")}${children.length > 0 ? "" : text && ` ${text}`}`;
      return [line.replace(/[\u00A0\u202F]/g, " "), ...linesOf(child).map((below) => `  ${below}`)];
    });
}
