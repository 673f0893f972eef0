/** Paragraphs, headings and quotations as this Markdown has them. */
import {
  attribute,
  type Element,
  type ElementContent,
  elements,
  hasClass,
  hasNoWords,
  holdsBlock,
  isBlock,
  isElement,
  newElement,
  nodeText,
  type Root,
  rewrite,
  style,
} from "./tree.ts";

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;
const DEEPEST = HEADINGS.length;

const level = (node: Element): number =>
  hasClass(node, /^MsoTitle$/) ? 1 : HEADINGS.findIndex((tag) => isElement(node, tag)) + 1;

/** The title of a page is its first heading: those of its text begin with the second. */
function deeper(tree: Root): Root {
  const by = elements(tree).some((node) => level(node) === 1) ? 1 : 0;
  return rewrite(tree, (node) => {
    const own = level(node);
    if (own === 0) return [node];
    return [{ ...node, tagName: `h${Math.min(own + by, DEEPEST)}`, children: withoutBreaks(node.children) }];
  });
}

/** A heading is one line. */
function withoutBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (isElement(node, "br")) return [{ type: "text", value: " " }];
    if (!isElement(node)) return [node];
    const children = withoutBreaks(node.children);
    return isBlock(node) ? children : [{ ...node, children }];
  });
}

/** Lines of code as an editor of code copies them: a block in a typeface of even width that keeps its spaces. */
function isCode(node: Element): boolean {
  return (
    isElement(node, "div", "p") &&
    /^(?:pre|pre-wrap)$/.test(style(node, "white-space")) &&
    /mono|courier|consolas|menlo/.test(style(node, "font-family"))
  );
}

const codeText = (node: ElementContent): string => {
  if (isElement(node, "br")) return "\n";
  if (!isElement(node)) return nodeText(node);
  return node.children
    .map(
      (child, n) =>
        codeText(child) + (isElement(child, "div", "p") && n < node.children.length - 1 ? "\n" : ""),
    )
    .join("");
};

/** Preformatted text keeps its lines and nothing else; the language that a class names stays. */
function preformatted(node: Element): Element {
  const classes = elements(node).map((it) => attribute(it, "className"));
  const language = /(?:^| )lang(?:uage)?-(\S+)/.exec(classes.join(" "))?.[1];
  const codes = elements(node).filter((it) => it.tagName === "code");
  // beside it, in blocks, pages put the name of its language and buttons
  const code = codes.length === 1 && holdsBlock(node) ? codes[0] : undefined;
  const text = codeText(code ?? node).replaceAll("\u00A0", " ");
  return newElement("pre", [
    newElement(
      "code",
      [{ type: "text", value: text }],
      language === undefined ? {} : { className: [`language-${language}`] },
    ),
  ]);
}

/** Text at the side of blocks, and text that two line breaks part, are paragraphs. */
function paragraphs(node: Element): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    const first = run.findIndex((node) => !hasNoWords(node));
    const last = run.findLastIndex((node) => !hasNoWords(node));
    if (first >= 0) result.push(newElement("p", atEnds(run.slice(first, last + 1))));
    run = [];
  };
  const children = node.children;
  children.forEach((child, n) => {
    if (isBlock(child)) {
      end();
      result.push(child);
    } else if (isElement(child, "br") && isBreak(children, n + 1)) end();
    else run.push(child);
  });
  end();
  return result;
}

/** Without the spaces, those that do not break too, at the start and at the end. */
function atEnds(run: readonly ElementContent[]): ElementContent[] {
  return run.map((node, n) => {
    if (node.type !== "text") return node;
    const from = n === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: n === run.length - 1 ? from.trimEnd() : from };
  });
}

/** Whether the next thing to be seen is another line break. */
function isBreak(nodes: readonly ElementContent[], from: number): boolean {
  const next = nodes.slice(from).find((node) => node.type !== "text" || node.value.trim() !== "");
  return isElement(next, "br");
}

const HOLDERS = new Set(
  "address article aside blockquote body center dd details dialog div fieldset figcaption figure footer form header html li main menu nav note p section summary".split(
    " ",
  ),
);

/** Around inline elements that hold blocks, `<a><h3>…</h3></a>` say: each block holds the element. */
function inside(node: Element): ElementContent[] {
  if (isBlock(node) || !holdsBlock(node)) return [node];
  return node.children.map((child) =>
    isElement(child) && isBlock(child)
      ? {
          ...child,
          children: holdsBlock(child)
            ? child.children.flatMap((it) => inside({ ...node, children: [it] }))
            : [{ ...node, children: child.children }],
        }
      : { ...node, children: [child] },
  );
}

export function codeBlocks(tree: Root): Root {
  return rewrite(tree, (node) => [node.tagName === "pre" || isCode(node) ? preformatted(node) : node]);
}

/** Blocks that are not there where there is nothing to read in them. */
const EMPTIABLE = [...HEADINGS, "blockquote", "div", "li", "ol", "p", "section", "ul"] as const;

export function asBlocks(tree: Root): Root {
  const flat = rewrite(deeper(tree), (node) => {
    const now = {
      ...node,
      children: node.children.flatMap((child) => (isElement(child) ? inside(child) : [child])),
    };
    if (isElement(now, ...EMPTIABLE) && hasNoWords(now)) return [];
    if (!HOLDERS.has(now.tagName)) return [now];
    const parts = paragraphs(now);
    if (isElement(now, "blockquote", "note")) return [{ ...now, children: parts }];
    if (isElement(now, "li")) return [{ ...now, children: tightParts(parts) }];
    return parts;
  });
  return {
    ...flat,
    children: trimmed(
      paragraphs(
        newElement(
          "body",
          (flat.children as ElementContent[]).flatMap((node) => (isElement(node) ? inside(node) : [node])),
        ),
      ),
    ),
  };
}

/** The one paragraph of an item is its text. */
function tightParts(parts: readonly ElementContent[]): ElementContent[] {
  const count = parts.filter((part) => !isElement(part, "ul", "ol")).length;
  return parts.flatMap((part) => (count === 1 && isElement(part, "p") ? part.children : [part]));
}

/** Without the rule that parted notes from the text, which Markdown needs not. */
function trimmed(nodes: ElementContent[]): ElementContent[] {
  const at = nodes.findIndex((node) => isElement(node, "note"));
  if (at <= 0) return nodes;
  let end = at;
  while (end > 0 && isElement(nodes[end - 1], "hr")) end -= 1;
  return [...nodes.slice(0, end), ...nodes.slice(at)];
}
