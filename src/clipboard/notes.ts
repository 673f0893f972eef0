/**
 * Footnotes of Word, LibreOffice, Google Docs, WordPress, Pandoc, Wikipedia: a link leads to the note, and a link of the
 * note leads back to it.
 */
import { decodePercents } from "../text/index.ts";
import {
  attribute,
  type Element,
  type ElementContent,
  elements,
  isBlock,
  isElement,
  newElement,
  nodeText,
  type Root,
} from "./tree.ts";

interface Found {
  readonly links: readonly { readonly node: Element; readonly around: readonly Element[] }[];
  readonly named: ReadonlyMap<string, readonly Element[]>;
}

const names = (node: Element): string[] =>
  [attribute(node, "id"), attribute(node, "name")].filter((name) => name !== "");

/** Links to places of the document, and its places with what is around them, the outermost first. */
function find(tree: Root): Found {
  const links: { node: Element; around: readonly Element[] }[] = [];
  const named = new Map<string, readonly Element[]>();
  const walk = (node: ElementContent, around: readonly Element[]) => {
    if (node.type !== "element") return;
    const here = [...around, node];
    for (const name of names(node)) if (!named.has(name)) named.set(name, here);
    if (node.tagName === "a" && attribute(node, "href").startsWith("#")) links.push({ node, around: here });
    for (const child of node.children) walk(child, here);
  };
  for (const child of tree.children as ElementContent[]) walk(child, []);
  return { links, named };
}

const target = (link: Element): string => decodePercents(attribute(link, "href").slice(1));

/** The block that holds a whole note: nothing of the text that it is a note of, and no other note. */
function noteBlock(
  place: readonly Element[],
  reference: readonly Element[],
  others: ReadonlySet<Element>,
): Element | undefined {
  let found: Element | undefined;
  for (const node of [...place].reverse()) {
    if (reference.includes(node) || isElement(node, "body", "html", "ol", "ul", "table", "tbody", "tr"))
      break;
    if (isBlock(node)) {
      if (elements(node).some((it) => isElement(it, "hr"))) break;
      if (found !== undefined && elements(node).some((it) => it !== node && others.has(it))) break;
      found = node;
      if (node.tagName === "li") break;
    }
  }
  return found;
}

/** Notes become `note-reference` where they are made and `note` at the end, numbered from `first`. */
export function asNotes(tree: Root, first: number): Root {
  const { links, named } = find(tree);
  const references = new Map<Element, string>();
  const backlinks = new Set<Element>();
  const blocks = new Map<Element, string>();
  const places = new Map<string, string>();
  const targets = new Set(links.flatMap(({ node }) => named.get(target(node))?.at(-1) ?? []));
  for (const { node, around } of links) {
    if (backlinks.has(node)) continue;
    const place = named.get(target(node));
    if (place === undefined) continue;
    const own = new Set(around.slice(-3).flatMap(names));
    const back = links.find(
      (other) =>
        other.node !== node &&
        own.has(target(other.node)) &&
        other.around.some(
          (it) => it === place.at(-1) || (place.includes(it) && isBlock(it) && !around.includes(it)),
        ),
    );
    if (back === undefined) continue;
    const known = places.get(target(node));
    const label = known ?? String(first + places.size);
    if (known === undefined) {
      const last = place.at(-1);
      const block = noteBlock(place, around, new Set([...targets].filter((it) => it !== last)));
      if (block === undefined) continue;
      blocks.set(block, label);
      places.set(target(node), label);
    }
    references.set(node, label);
    for (const other of links)
      if (own.has(target(other.node)) && other.node !== node) backlinks.add(other.node);
  }
  const notes: Element[] = [];
  const walk = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== "element") return [node];
      const label = references.get(node);
      if (label !== undefined) return [newElement("note-reference", [], { label })];
      // what leads back, and an empty place
      if (backlinks.has(node)) return [];
      const now = { ...node, children: walk(node.children) };
      const note = blocks.get(node);
      if (note === undefined)
        return [isElement(now, "sup", "span") && isBracketed(now) ? unbracketed(now) : now];
      notes.push(newElement("note", isElement(now, "div", "li") ? now.children : [now], { label: note }));
      return [];
    });
  const children = walk(tree.children as ElementContent[]);
  notes.sort((a, b) => Number(a.properties["label"]) - Number(b.properties["label"]));
  return { ...tree, children: [...children, ...notes] };
}

const isBracketed = (node: Element): boolean =>
  /^\s*\[?\s*\]?\s*$/.test(nodeText(node)) &&
  node.children.some((child) => isElement(child, "note-reference"));

const unbracketed = (node: Element): Element => ({
  ...node,
  children: node.children.filter((child) => isElement(child, "note-reference")),
});
