/** Lists: paragraphs that Word numbers itself become items, and a list beside its item goes into it. */
import {
  type Element,
  type ElementContent,
  hasNoWords,
  holdsBlock,
  isElement,
  newElement,
  nodeText,
  type Root,
  rewrite,
  style,
} from "./tree.ts";

interface WordItem {
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly content: ElementContent[];
}

const MARKER = /^[([]?(?:\d+|[a-z]{1,2}|[ivxlcdm]+)[.)\]]/i;

/** What Word writes before an item; readers see it, and no list holds it. */
const isMarker = (node: ElementContent): boolean => isElement(node) && style(node, "mso-list") === "ignore";

function markerOf(node: Element): string {
  for (const child of node.children) {
    if (isMarker(child)) return nodeText(child).trim();
    const found = isElement(child) ? markerOf(child) : "";
    if (found !== "") return found;
  }
  return "";
}

function withoutMarker(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (isMarker(node)) return [];
    return [isElement(node) ? { ...node, children: withoutMarker(node.children) } : node];
  });
}

function wordItem(node: ElementContent): WordItem | undefined {
  if (!isElement(node, "p", "div") || holdsBlock(node)) return undefined;
  const level = /\blevel(\d+)\b/.exec(style(node, "mso-list"))?.[1];
  if (level === undefined) return undefined;
  const marker = markerOf(node);
  const start = Number(/^\D?(\d+)/.exec(marker)?.[1] ?? 1);
  return { level: Number(level), ordered: MARKER.test(marker), start, content: withoutMarker(node.children) };
}

/** Items in a row as nested lists. */
function listsOf(items: readonly WordItem[]): Element[] {
  const lists: Element[] = [];
  const rest = [...items];
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const { level, ordered, start } = first;
    const own: Element[] = [];
    for (let item = rest[0]; item?.level === level && item.ordered === ordered; item = rest[0]) {
      const end = rest.findIndex((other, n) => n > 0 && other.level <= level);
      const [, ...inside] = rest.splice(0, end < 0 ? rest.length : end);
      own.push(newElement("li", [...item.content, ...listsOf(inside)]));
    }
    lists.push(newElement(ordered ? "ol" : "ul", own, ordered && start !== 1 ? { start } : {}));
  }
  return lists;
}

function gathered(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let items: WordItem[] = [];
  let between: ElementContent[] = [];
  const close = () => {
    result.push(...listsOf(items), ...between);
    items = [];
    between = [];
  };
  for (const child of children) {
    const item = wordItem(child);
    if (item !== undefined) {
      items.push(item);
      between = [];
    } else if (items.length > 0 && child.type === "text" && child.value.trim() === "") between.push(child);
    else {
      close();
      result.push(child);
    }
  }
  close();
  return result;
}

/** A list that stands among items belongs to the item before it. */
function nested(list: Element): Element {
  const items: Element[] = [];
  for (const child of list.children) {
    if (child.type === "text" && child.value.trim() === "") continue;
    const last = items.at(-1);
    if (isElement(child, "li")) items.push(child);
    else if (isElement(child, "ul", "ol") && last !== undefined)
      items[items.length - 1] = { ...last, children: [...last.children, child] };
    else items.push(newElement("li", [child]));
  }
  return { ...list, children: items };
}

/** An item whose one paragraph is all of it but its lists: a paragraph of its own would part the items. */
function tight(item: Element): Element {
  const paragraphs = item.children.filter((child) => isElement(child, "p", "div"));
  if (paragraphs.length !== 1 || paragraphs.some(holdsBlock)) return item;
  const others = item.children.every(
    (child) => isElement(child, "p", "div", "ul", "ol") || hasNoWords(child),
  );
  if (!others) return item;
  return {
    ...item,
    children: item.children.flatMap((child) => (isElement(child, "p", "div") ? child.children : [child])),
  };
}

export function asLists(tree: Root): Root {
  const made = rewrite(tree, (node) => {
    const now = { ...node, children: gathered(node.children) };
    // a heading or a cell may be numbered too
    if (isMarker(now)) return [now];
    if (isElement(now, "h1", "h2", "h3", "h4", "h5", "h6"))
      return [{ ...now, children: withoutMarker(now.children) }];
    if (isElement(now, "ul", "ol")) return [nested(now)];
    return [isElement(now, "li") ? tight(now) : now];
  });
  return rewrite({ ...made, children: gathered(made.children as ElementContent[]) }, (node) =>
    isMarker(node) ? [] : [node],
  );
}
