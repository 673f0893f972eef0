import assert from "node:assert/strict";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const ELEMENTS = new Set(
  "a blockquote br code del div em figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre s section span strong sup table tbody td th thead tr ul".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  "alt aria-hidden aria-label class decoding height href id loading rel role scope src start tabindex title width".split(
    " ",
  ),
);

export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if ("tagName" in node) elements.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return elements;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Asserts, with a browser's own parsing rules, that a text has only elements, attributes and addresses that can do nothing. */
export function assertHarmless(html: string): void {
  const ids = new Set<string>();
  for (const element of elementsOf(html)) {
    assert.ok(ELEMENTS.has(element.tagName), `<${element.tagName}> in ${html}`);
    for (const { name, value } of element.attrs) {
      assert.ok(ATTRIBUTES.has(name), `${element.tagName} ${name}="${value}" in ${html}`);
      if (name === "href") assertSafeLink(value, html);
      if (name === "src") assert.match(value, /^\/media\//, html);
      if (name !== "id") continue;
      assert.ok(!ids.has(value), `id ${value} twice in ${html}`);
      ids.add(value);
    }
  }
}

/** As a browser on a page of the site would resolve it (the URL standard, by Node). */
function assertSafeLink(href: string, html: string): void {
  const base = "https://hub.example/articles/a/";
  assert.ok(URL.canParse(href, base), `${href} in ${html}`);
  const url = new URL(href, base);
  assert.ok(["http:", "https:", "mailto:"].includes(url.protocol), `${href} in ${html}`);
  const foreign = url.protocol !== "mailto:" && url.host !== "hub.example";
  assert.ok(!foreign || /^https?:\/\//i.test(href), `${href} leaves the site in disguise, in ${html}`);
}
