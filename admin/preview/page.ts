/** The page in the preview's frame: what stays the same is left alone, so that nothing flickers, plays anew or scrolls. */
import { PICTURE_SIZES } from "../../src/content/index.ts";
import { decodePercents } from "../../src/text/index.ts";

/** Elements and the attributes that name a file. */
const NAMING = ["src", "srcset", "href"] as const;

export interface Files {
  /** Where this browser finds a file that the site does not publish. */
  readonly addressOf: (src: string) => string | undefined;
  /** True for a file that would be asked for in vain. */
  readonly isMissing: (src: string) => boolean;
}

/** Shows a document; nothing in it runs. */
export function showPage(page: HTMLElement, html: string, { addressOf, isMissing }: Files): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const script of parsed.querySelectorAll("script")) script.remove();
  for (const element of parsed.querySelectorAll("[src], [srcset], a[href]")) {
    for (const name of NAMING) {
      const value = element.getAttribute(name);
      // the sizes of a picture are made when it is published; until then it is shown whole
      if (name === "srcset" && value?.startsWith(PICTURE_SIZES) === true) {
        element.removeAttribute(name);
        continue;
      }
      const found = value === null ? undefined : replaced(value, name, addressOf);
      if (found !== undefined) element.setAttribute(name, found);
      else if (value !== null && name === "src" && isMissing(value)) element.removeAttribute(name);
    }
  }
  const target = page.ownerDocument;
  target.documentElement.lang = parsed.documentElement.lang;
  const wanted = target.importNode(parsed.body, true);
  // nodes count as equal whatever their templates hold
  const contents = [...wanted.querySelectorAll("template")].map(({ innerHTML }) => innerHTML);
  follow(page, wanted);
  for (const [at, template] of page.querySelectorAll("template").entries()) {
    const content = contents[at] ?? "";
    if (template.innerHTML !== content) template.innerHTML = content;
  }
}

function replaced(
  value: string,
  name: (typeof NAMING)[number],
  addressOf: (src: string) => string | undefined,
): string | undefined {
  if (name !== "srcset") return addressOf(value);
  const parts = value.split(", ").map((part) => {
    const [src = "", ...size] = part.split(" ");
    return [addressOf(src) ?? src, ...size].join(" ");
  });
  return parts.join(", ");
}

/** Makes the children of one node those of another, and touches only what differs. */
function follow(shown: Node, wanted: Node): void {
  const old = [...shown.childNodes];
  const news = [...wanted.childNodes];
  // what is equal at both ends stays: one paragraph more does not move the others
  let start = 0;
  while (start < Math.min(old.length, news.length) && same(old[start], news[start])) start += 1;
  let oldEnd = old.length;
  let newEnd = news.length;
  while (oldEnd > start && newEnd > start && same(old[oldEnd - 1], news[newEnd - 1])) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  const after = old[oldEnd] ?? null;
  for (let at = start; at < Math.max(oldEnd, newEnd); at += 1) {
    const [was, is] = [at < oldEnd ? old[at] : undefined, at < newEnd ? news[at] : undefined];
    if (was !== undefined && is !== undefined && alike(was, is)) become(was, is);
    else if (was !== undefined && is !== undefined) shown.replaceChild(is, was);
    else if (is !== undefined) shown.insertBefore(is, after);
    else if (was !== undefined) shown.removeChild(was);
  }
}

const same = (a: Node | undefined, b: Node | undefined): boolean =>
  b !== undefined && a?.isEqualNode(b) === true;

/** Whether one can become the other. A player keeps what it loaded: with other sources it is another. */
function alike(a: Node, b: Node): boolean {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName && !/^(?:AUDIO|TEMPLATE)$/.test(a.nodeName);
}

function become(shown: Node, wanted: Node): void {
  if (!(isElement(shown) && isElement(wanted))) {
    if (shown.nodeValue !== wanted.nodeValue) shown.nodeValue = wanted.nodeValue;
    return;
  }
  // what somebody opened to read stays open
  for (const { name } of [...shown.attributes])
    if (!wanted.hasAttribute(name) && name !== "open") shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  follow(shown, wanted);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Links inside the page lead inside the page: in a frame without an address of its own they would open the form anew. */
export function keepInside(page: HTMLElement): void {
  page.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href^="#"]');
    if (link === null || link === undefined) return;
    event.preventDefault();
    const id = decodePercents(link.getAttribute("href")?.slice(1) ?? "");
    if (id !== "") page.ownerDocument.getElementById(id)?.scrollIntoView();
  });
}
