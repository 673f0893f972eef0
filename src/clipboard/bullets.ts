/** Lists whose bullets were typed, or drawn by a PDF: a line for each item. */
import { type ElementContent, isElement, newElement, nodeText, type Root } from "./tree.ts";

/** Round, square and pointed ones, those of Word's own typeface too. */
const BULLET = /^\s*(?:[•◦▪▫‣●○■□⁃\uF0B7\uF0A7\uF0D8][\s\u00A0]*|·[\s\u00A0]+)(?=\S)/;

const isBulleted = (line: readonly ElementContent[]): boolean => BULLET.test(line.map(nodeText).join(""));

function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isElement(node, "br")) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** The same nodes without the first characters of their text. */
function without(length: number, nodes: readonly ElementContent[]): ElementContent[] {
  let left = length;
  return nodes.flatMap((node): ElementContent[] => {
    if (left === 0) return [node];
    if (node.type === "text") {
      const cut = Math.min(left, node.value.length);
      left -= cut;
      return cut === node.value.length ? [] : [{ ...node, value: node.value.slice(cut) }];
    }
    if (!isElement(node)) return [node];
    const size = nodeText(node).length;
    const children = without(left, node.children);
    left = Math.max(0, left - size);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

const item = (line: readonly ElementContent[]): ElementContent =>
  newElement("li", without(BULLET.exec(line.map(nodeText).join(""))?.[0].length ?? 0, line));

/** Lines after one another that begin with a bullet, as a list. */
export function asBulleted(tree: Root): Root {
  const result: ElementContent[] = [];
  let items: ElementContent[] = [];
  const close = () => {
    if (items.length > 0) result.push(newElement("ul", items));
    items = [];
  };
  for (const node of tree.children as ElementContent[]) {
    const lines = isElement(node, "p") ? linesOf(node.children) : [];
    const from = lines.findIndex(isBulleted);
    if (from === -1 || !lines.slice(from).every(isBulleted)) {
      close();
      result.push(node);
      continue;
    }
    if (from > 0) {
      close();
      const above = lines
        .slice(0, from)
        .flatMap((line, n) => (n === 0 ? line : [newElement("br", []), ...line]));
      result.push(newElement("p", above));
    }
    items.push(...lines.slice(from).map(item));
  }
  close();
  return { ...tree, children: result };
}
