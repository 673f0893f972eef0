/** Bold, italics, struck text and code, however they are marked: by elements, by styles, around blocks or inside them. */
import {
  type Element,
  type ElementContent,
  hasClass,
  holdsBlock,
  isBlock,
  isElement,
  newElement,
  nodeText,
  type Root,
  style,
} from "./tree.ts";

/** What a run of text carries, the outermost mark first. */
const MARKS = ["strong", "em", "del", "code"] as const;
type Mark = (typeof MARKS)[number];

type Marked = Readonly<Partial<Record<Mark, boolean>>>;

const BY_TAG: Readonly<Record<string, Mark>> = {
  b: "strong",
  strong: "strong",
  i: "em",
  em: "em",
  cite: "em",
  dfn: "em",
  var: "em",
  s: "del",
  strike: "del",
  code: "code",
  tt: "code",
  kbd: "code",
  samp: "code",
};

/** Elements that only carry looks, or whose sense Markdown has no word for. */
const TRANSPARENT = new Set([
  "span",
  "font",
  "u",
  "ins",
  "small",
  "big",
  "sub",
  "sup",
  "mark",
  "abbr",
  "acronym",
  "bdi",
  "bdo",
  "time",
  "data",
  "label",
  "nobr",
  "o:p",
]);

function marksOf(node: Element, around: Marked): Marked {
  const weight = style(node, "font-weight");
  const slant = style(node, "font-style");
  const line = `${style(node, "text-decoration")} ${style(node, "text-decoration-line")}`;
  const tag = BY_TAG[node.tagName];
  const marked: Record<string, boolean> = { ...around, ...(tag === undefined ? {} : { [tag]: true }) };
  if (/^(?:bold|bolder|[6-9]\d\d)$/.test(weight)) marked["strong"] = true;
  if (/^(?:normal|lighter|[1-5]\d\d)$/.test(weight)) marked["strong"] = false;
  if (/^(?:italic|oblique)/.test(slant)) marked["em"] = true;
  if (slant === "normal") marked["em"] = false;
  if (line.includes("line-through")) marked["del"] = true;
  return marked;
}

/** Every run of text in its marks, and no other element for them. */
export function markRuns(tree: Root): Root {
  const walk = (node: ElementContent, around: Marked, plain: boolean): ElementContent[] => {
    if (node.type === "text") return wrapped(node, around, plain);
    if (node.type !== "element") return [];
    if (node.tagName === "pre") return [node];
    const inside = marksOf(node, around);
    const heading = plain || isElement(node, "h1", "h2", "h3", "h4", "h5", "h6", "th");
    const children = merged(node.children.flatMap((child) => walk(child, inside, heading)));
    const isLook = (TRANSPARENT.has(node.tagName) || BY_TAG[node.tagName] !== undefined) && !isBlock(node);
    return isLook ? children : [{ ...node, children }];
  };
  return {
    ...tree,
    children: merged((tree.children as ElementContent[]).flatMap((child) => walk(child, {}, false))),
  };
}

function wrapped(text: ElementContent & { type: "text" }, marks: Marked, plain: boolean): ElementContent[] {
  if (text.value.trim() === "") return [text];
  return [
    MARKS.reduceRight<ElementContent>(
      (inside, mark) =>
        marks[mark] === true && !(plain && mark === "strong") ? newElement(mark, [inside]) : inside,
      text,
    ),
  ];
}

/** Neighbours with one mark are one; the spaces at its ends stand outside of it, where Markdown wants them. */
export function merged(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text") {
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    } else if (isMark(node) && isMark(last) && last.tagName === node.tagName) {
      result[result.length - 1] = { ...last, children: merged([...last.children, ...node.children]) };
    } else if (isMark(node) && last?.type === "text" && last.value.trim() === "" && isMark(result.at(-2))) {
      // a space between two words in bold is in bold
      const before = result.at(-2) as Element;
      if (before.tagName === node.tagName && !/\n/.test(last.value))
        result.splice(-2, 2, { ...before, children: merged([...before.children, last, ...node.children]) });
      else result.push(node);
    } else result.push(node);
  }
  return result;
}

function isMark(node: ElementContent | undefined): node is Element {
  return isElement(node, ...MARKS) && !hasClass(node, /^language-/) && !holdsBlock(node);
}

/** An element without what its text begins and ends with, which then stands beside it. */
function cutEnds(node: Element, lead: RegExp, trail: RegExp): ElementContent[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === "text" ? (lead.exec(first.value)?.[0] ?? "") : "";
  if (first?.type === "text") first.value = first.value.slice(before.length);
  const after = last?.type === "text" ? (trail.exec(last.value)?.[0] ?? "") : "";
  if (last?.type === "text") last.value = last.value.slice(0, last.value.length - after.length);
  return [
    ...(before === "" ? [] : [{ type: "text", value: before } as const]),
    node,
    ...(after === "" ? [] : [{ type: "text", value: after } as const]),
  ];
}

const NOTHING = /(?!)/;

/**
 * Signs at the ends of marks beside a letter, put outside of them: Markdown knows no mark that ends so
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run).
 */
function signsOutside(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, n): ElementContent[] => {
    if (!isElement(node, "strong", "em", "del")) return [node];
    const [before, after] = [nodes[n - 1], nodes[n + 1]];
    const touchesBefore = before?.type === "text" && /[\p{L}\p{N}]$/u.test(before.value);
    const touchesAfter = after?.type === "text" && /^[\p{L}\p{N}]/u.test(after.value);
    const cut = cutEnds(
      node,
      touchesBefore ? /^[\p{P}\p{S}]+\s*/u : NOTHING,
      touchesAfter ? /\s*[\p{P}\p{S}]+$/u : NOTHING,
    );
    return nodeText(node) === "" ? cut.filter((part) => part !== node) : cut;
  });
}

/** Spaces at the ends of marks and links, put outside of them. */
export function spacesOutside(nodes: readonly ElementContent[]): ElementContent[] {
  const apart = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element" || node.tagName === "pre") return [node];
    const own = { ...node, children: spacesOutside(node.children) };
    return isElement(own, "a", "strong", "em", "del") ? cutEnds(own, /^\s+/, /\s+$/) : [own];
  });
  return merged(signsOutside(merged(apart)));
}
