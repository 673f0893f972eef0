/** HTML as a tree (hast): what every step of the conversion asks of it. https://github.com/syntax-tree/hast */
import type { Element, ElementContent, Nodes, Parents, Root } from "hast";

export type { Element, ElementContent, Root };

/** Its tag among these, or any element where none is named. */
export function isElement<T extends string>(
  node: Nodes | undefined,
  ...tags: readonly T[]
): node is Element & { tagName: T } {
  return node?.type === "element" && (tags.length === 0 || tags.some((tag) => tag === node.tagName));
}

export function newElement(
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}

/** An attribute as text; empty where there is none. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}

/** A declaration of its own `style`, in lower case; empty where there is none. */
export function style(node: Element, name: string): string {
  for (const declaration of attribute(node, "style").split(";")) {
    const at = declaration.indexOf(":");
    if (at > 0 && declaration.slice(0, at).trim().toLowerCase() === name)
      return declaration
        .slice(at + 1)
        .trim()
        .toLowerCase();
  }
  return "";
}

export function hasClass(node: Element, pattern: RegExp): boolean {
  return attribute(node, "className")
    .split(" ")
    .some((name) => pattern.test(name));
}

export function nodeText(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(nodeText).join("") : "";
}

/** Whether there is anything to read in it. */
export function hasNoWords(node: Nodes): boolean {
  if (node.type === "text") return /^[\s\u200B\uFEFF]*$/.test(node.value);
  if (isElement(node, "hr", "note-reference")) return false;
  return !("children" in node) || node.children.every(hasNoWords);
}

/** Elements in the order of the document. */
export function elements(node: Nodes): Element[] {
  const inside = "children" in node ? node.children.flatMap(elements) : [];
  return node.type === "element" ? [node, ...inside] : inside;
}

/** The same tree, each element of it replaced, the innermost first, by what `change` gives for it. */
export function rewrite(tree: Root, change: (node: Element) => ElementContent[]): Root {
  const children = (parent: Parents): ElementContent[] =>
    parent.children.flatMap((child): ElementContent[] => {
      if (child.type === "doctype" || child.type === "comment") return [];
      return child.type === "element" ? change({ ...child, children: children(child) }) : [child];
    });
  return { ...tree, children: children(tree) };
}

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav note ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

export const isBlock = (node: Nodes): boolean => node.type === "element" && BLOCKS.has(node.tagName);

export const holdsBlock = (node: Nodes): boolean =>
  "children" in node && node.children.some((child) => isBlock(child) || holdsBlock(child));
