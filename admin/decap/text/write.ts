/** Parts of the rich text that Decap writes so that they are read as something else. */

interface Written {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Written[];
}

/** What a cell holds, on one line. */
export function cellContent(children: readonly Written[]): Written[] {
  return children.map((node): Written => {
    if (node.type === "break") return { type: "text", value: " " };
    return {
      ...node,
      ...(node.value === undefined ? {} : { value: node.value.replace(/\s*\n\s*/g, " ") }),
      ...(node.children === undefined ? {} : { children: cellContent(node.children) }),
    };
  });
}

/** An item of one paragraph, with or without items below, has no empty line in it. */
export function itemShape(children: readonly Written[]): { readonly spread: boolean } {
  return { spread: children.filter(({ type }) => type !== "list").length > 1 };
}
