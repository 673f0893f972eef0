/** Tables of data keep their cells on one line each; tables that only arrange a page are what they hold. */
import {
  attribute,
  type Element,
  type ElementContent,
  elements,
  hasNoWords,
  isBlock,
  isElement,
  newElement,
  type Root,
  rewrite,
} from "./tree.ts";

const cellsOf = (row: Element): Element[] => row.children.filter((child) => isElement(child, "td", "th"));

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, "tr")) return [child];
    return isElement(child, "thead", "tbody", "tfoot") ? rowsOf(child) : [];
  });
}

/** Whether a table arranges what it holds: mail does so, and pages of before. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role"))) return true;
  const rows = rowsOf(table);
  if (rows.every((row) => cellsOf(row).length < 2)) return true;
  const inside = rows.flatMap(cellsOf).flatMap(elements);
  return inside.some((it) =>
    isElement(it, "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr"),
  );
}

/** What a cell says, on one line: its paragraphs after one another, the items of its lists with a comma. */
function oneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const parts: { readonly nodes: ElementContent[]; readonly comma: boolean }[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    if (!run.every(hasNoWords)) parts.push({ nodes: run, comma: false });
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node, "br")) end();
    else if (isElement(node) && isBlock(node)) {
      end();
      const inside = oneLine(node.children);
      if (!inside.every(hasNoWords)) parts.push({ nodes: inside, comma: node.tagName === "li" });
    } else run.push(node);
  }
  end();
  return parts.flatMap(({ nodes: part, comma }, n) =>
    n === 0 ? part : [{ type: "text", value: comma && parts[n - 1]?.comma ? ", " : " " } as const, ...part],
  );
}

function dataTable(table: Element): Element {
  const rows = rowsOf(table).filter((row) => cellsOf(row).length > 0);
  return newElement(
    "table",
    rows.map((row, n) =>
      newElement(
        "tr",
        // Markdown wants a head: where none is marked, the first row is it
        cellsOf(row).map((cell) => ({
          ...cell,
          tagName: n === 0 ? "th" : "td",
          children: oneLine(cell.children),
        })),
      ),
    ),
  );
}

export function asTables(tree: Root): Root {
  return rewrite(tree, (node) => {
    if (node.tagName !== "table") return [node];
    const captions = node.children.filter((child) => isElement(child, "caption"));
    const told = captions.map((caption) => newElement("p", isElement(caption) ? caption.children : []));
    if (!isLayout(node)) return [...told, dataTable(node)];
    return [
      ...told,
      ...rowsOf(node)
        .flatMap(cellsOf)
        .map((cell) => newElement("div", cell.children)),
    ];
  });
}
