/** An element with its properties, and what it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A link that leaves what is being written as it is. */
export const linkAside = (text: string, href: string): HTMLAnchorElement =>
  element("a", { href, target: "_blank", rel: "noopener" }, text);

export const listOf = (lines: readonly string[]): HTMLUListElement =>
  element("ul", {}, ...lines.map((line) => element("li", {}, line)));
