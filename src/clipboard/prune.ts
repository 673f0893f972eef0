/** What a clipboard carries and nobody wrote to be read: styles, comments, deletions, markers, pictures. */
import { destination } from "../text/index.ts";
import { framedPage } from "./frames.ts";
import {
  attribute,
  type Element,
  type ElementContent,
  elements,
  hasClass,
  isElement,
  newElement,
  nodeText,
  type Root,
  rewrite,
  style,
} from "./tree.ts";

/** Elements whose text is none of the document's, and deletions that are kept to be reviewed. */
const UNREAD = new Set(
  "annotation annotation-xml applet area base button canvas del head input link map meta noscript param script select style svg template textarea title track wbr xml".split(
    " ",
  ),
);

/** Comments of reviewers, by the class that Word and LibreOffice give to them and to what leads to them. */
const COMMENT = /^(?:msocom|(?:com(?:ment(?:reference|subject|text)?|text|anchor|off)|sdannoanc)$)/i;

function isUnread(node: Element): boolean {
  if (UNREAD.has(node.tagName)) return true;
  if (/^(?:v|o|w10|m):/.test(node.tagName) && node.tagName !== "o:p") return true;
  return isHidden(node) || isComment(node) || isPermalink(node) || hasClass(node, UNWRITTEN);
}

/** What leads to a heading itself, beside it. */
const isPermalink = (node: Element): boolean =>
  node.tagName === "a" &&
  attribute(node, "href").includes("#") &&
  /^\s*[#¶§🔗]\uFE0F?\s*$/u.test(nodeText(node));

/** Tables of contents, whose pages are those of another paper; what MediaWiki puts beside a heading, and Word online after each paragraph; formulas that stand there twice. */
const UNWRITTEN = /^(?:MsoToc(?:\d|Heading)|mw-editsection|EOP|katex-mathml)$/;

function isHidden(node: Element): boolean {
  return (
    node.properties["hidden"] === true ||
    style(node, "display") === "none" ||
    style(node, "mso-hide") === "all" ||
    hasClass(node, /^Apple-interchange-newline$/)
  );
}

function isComment(node: Element): boolean {
  return (
    hasClass(node, COMMENT) ||
    /^comment/.test(style(node, "mso-element")) ||
    style(node, "mso-special-character") === "comment" ||
    /^#(?:_msocom_|cmnt)\w*\d$/.test(attribute(node, "href")) ||
    /^(?:_com_|_msocom_|_anchor_|_cmnt)/i.test(attribute(node, "id"))
  );
}

/** A picture is sent by itself; a drawn character is a character. */
function drawnText(node: Element): ElementContent[] {
  const alt = attribute(node, "alt");
  return /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,8}$/u.test(alt)
    ? [{ type: "text", value: alt }]
    : [];
}

const isFrame = (node: Element): boolean => isElement(node, "iframe", "embed", "video", "audio");

/** What another site plays or draws in a page is a link to it: a text shows what the hub holds, and asks no other host. */
function framedLink(node: Element): ElementContent[] {
  const sources = [node, ...elements(node)].map((one) => attribute(one, "src") || attribute(one, "dataSrc"));
  const address = sources
    .map((source) => destination(source.replace(/^\/\//, "https://")))
    .find((source) => /^https?:/i.test(source ?? ""));
  const sizes = ["width", "height"].map((name) => attribute(node, name) || style(node, name));
  if (address === undefined || sizes.some((size) => /^[01](?:px)?$/.test(size))) return [];
  const href = framedPage(address);
  const words = (attribute(node, "title") || attribute(node, "ariaLabel")).trim();
  const value = words === "" ? href.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "") : words;
  return [newElement("p", [newElement("a", [{ type: "text", value }], { href })])];
}

const RAISED = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", sub: "₀₁₂₃₄₅₆₇₈₉₊₋" };
const SIGNS = "0123456789+-";

/** Raised and lowered numbers as their characters, since 10<sup>3</sup> is not 103; undefined for all else. */
function raisedText(node: Element): string | undefined {
  const align = style(node, "vertical-align");
  const way = isElement(node, "sup", "sub") ? node.tagName : align === "super" ? "sup" : align;
  const text = nodeText(node).replace("−", "-");
  if ((way !== "sup" && way !== "sub") || !/^[+-]?\d{1,4}[+-]?$/.test(text)) return undefined;
  if (elements(node).some((inside) => isElement(inside, "a"))) return undefined;
  return [...text].map((sign) => RAISED[way][SIGNS.indexOf(sign)]).join("");
}

/** The block in which a comment of Google Docs is told, at the end: its first link leads back to where it was made. */
const isToldComment = (node: Element): boolean =>
  isElement(node, "div", "p") && /^\s*\[[a-z]+\]/.test(nodeText(node)) && hasCommentLink(node);

function hasCommentLink(node: Element): boolean {
  return node.children.some(
    (child) => isElement(child) && (/^#cmnt_ref\d+$/.test(attribute(child, "href")) || hasCommentLink(child)),
  );
}

/** The document without what is not read. Links keep an address that leads somewhere, or a place of the document. */
export function withoutUnread(tree: Root): Root {
  const places = new Set(elements(tree).flatMap((node) => [attribute(node, "id"), attribute(node, "name")]));
  return rewrite(withoutToldComments(tree), (node) => {
    if (isUnread(node)) return [];
    if (node.tagName === "img") return drawnText(node);
    if (isFrame(node)) return framedLink(node);
    const raised = raisedText(node);
    if (raised !== undefined) return [{ type: "text", value: raised }];
    if (node.tagName === "math") return [{ ...node, tagName: "span" }];
    // notes of Apple put tables into one; else it shows a file, or says why it cannot
    if (node.tagName === "object") return node.children.filter((child) => isElement(child, "table"));
    if (attribute(node, "role") === "heading")
      return [{ ...node, tagName: `h${Math.min(6, Number(attribute(node, "ariaLevel")) || 2)}` }];
    if (
      style(node, "mso-tab-count") !== "" ||
      style(node, "mso-spacerun") === "yes" ||
      hasClass(node, /^Apple-(?:converted-space|tab-span)$/)
    )
      return [{ type: "text", value: " " }];
    if (node.tagName !== "a") return [node];
    const href = attribute(node, "href");
    const place = href.slice(href.indexOf("#"));
    // browsers make the addresses of what they copy absolute
    if (href.includes("#") && (href.startsWith("#") || places.has(place.slice(1))))
      return [{ ...node, properties: { ...node.properties, href: place } }];
    const leads = destination(href);
    return [{ ...node, properties: { ...node.properties, href: leads ?? "" } }];
  });
}

function withoutToldComments(tree: Root): Root {
  const kept = <P extends Root | Element>(parent: P): P => ({
    ...parent,
    children: parent.children
      .filter((child) => !(child.type === "element" && isToldComment(child)))
      .map((child) => (child.type === "element" ? kept(child) : child)),
  });
  return kept(tree);
}
