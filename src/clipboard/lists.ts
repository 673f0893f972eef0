/** Lists: paragraphs that Word numbers itself become items, and a list beside its item goes into it. */
import {
  attribute,
  type Element,
  type ElementContent,
  elements,
  hasClass,
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
  const marker = elements(node).find(isMarker);
  return marker === undefined ? "" : nodeText(marker).trim();
}

function wordItem(node: ElementContent): WordItem | undefined {
  if (!isElement(node, "p", "div") || holdsBlock(node)) return undefined;
  const level = /\blevel(\d+)\b/.exec(style(node, "mso-list"))?.[1];
  if (level === undefined) return undefined;
  const marker = markerOf(node);
  const start = Number(/^\D?(\d+)/.exec(marker)?.[1] ?? 1);
  return { level: Number(level), ordered: MARKER.test(marker), start, content: node.children };
}

/** Word in a browser, and pads (Etherpad), write a list for each item; the item or its list bears its level. */
function onlineItems(node: ElementContent): WordItem[] {
  if (!isElement(node, "div") || !hasClass(node, /^(?:ListContainerWrapper|ace-line)$/)) return [];
  return node.children.flatMap((list): WordItem[] => {
    if (!isElement(list, "ul", "ol")) return [];
    const start = Number(attribute(list, "start")) || 1;
    const ofList = /\blist-(?:bullet|number)(\d)/.exec(attribute(list, "className"))?.[1];
    return list.children.flatMap((item): WordItem[] => {
      if (!isElement(item, "li")) return [];
      const level = Number(attribute(item, "dataAriaLevel") || attribute(item, "ariaLevel") || ofList) || 1;
      return [{ level, ordered: list.tagName === "ol", start, content: item.children }];
    });
  });
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
    lists.push(newElement(ordered ? "ol" : "ul", own, { start }));
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
    const found = item === undefined ? onlineItems(child) : [item];
    if (found.length > 0) {
      items.push(...found);
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
  const start = list.tagName === "ol" ? attribute(list, "start") || attribute(items[0] ?? list, "value") : "";
  return {
    ...list,
    properties: start === "" ? list.properties : { ...list.properties, start },
    children: items,
  };
}

export function asLists(tree: Root): Root {
  const made = rewrite(tree, (node) => {
    const now = { ...node, children: gathered(node.children) };
    return [isElement(now, "ul", "ol") ? nested(now) : now];
  });
  // headings and cells may be numbered too
  return rewrite({ ...made, children: gathered(made.children as ElementContent[]) }, (node) =>
    isMarker(node) ? [] : [node],
  );
}
