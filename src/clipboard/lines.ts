/** Lines that HTML shows without an element for them: ends of lines that are kept, and terms with what they mean. */
import {
  type Element,
  type ElementContent,
  holdsBlock,
  isElement,
  newElement,
  type Root,
  rewrite,
  style,
} from "./tree.ts";

/** Chats write their messages so: what is typed is kept, ends of lines too. */
const keepsLines = (node: Element): boolean =>
  /^(?:pre-wrap|pre-line|break-spaces)$/.test(style(node, "white-space"));

/** Each end of a line of a text is a break. */
function broken(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "element") return [{ ...node, children: broken(node.children) }];
    if (node.type !== "text" || node.value.trim() === "") return [node];
    return node.value
      .split("\n")
      .flatMap((value, n): ElementContent[] => [
        ...(n === 0 ? [] : [newElement("br", [])]),
        { type: "text", value },
      ]);
  });
}

/** A term in bold over what it means, as pages show lists of them. */
function terms(list: Element): ElementContent[] {
  const parts = list.children.flatMap((child) => (isElement(child, "div") ? child.children : [child]));
  const result: ElementContent[] = [];
  let open: ElementContent[] = [];
  const end = () => {
    if (open.length > 0) result.push(newElement("p", open));
    open = [];
  };
  for (const part of parts) {
    if (isElement(part, "dt")) {
      end();
      open = [newElement("strong", part.children)];
    } else if (isElement(part, "dd") && holdsBlock(part)) {
      end();
      result.push(...part.children);
    } else if (isElement(part, "dd"))
      open.push(...(open.length === 0 ? [] : [newElement("br", [])]), ...part.children);
  }
  end();
  return result;
}

export function asLines(tree: Root): Root {
  return rewrite(tree, (node) => {
    if (isElement(node, "dl")) return [newElement("div", terms(node))];
    return [keepsLines(node) ? { ...node, children: broken(node.children) } : node];
  });
}
