/** The words of a rendered text, section by section: what Pagefind needs of a page, and no more. */
import { normalizeForIndex } from "../text/index.ts";
import { placeMark } from "./html.ts";
import { headingMark } from "./marks.ts";

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|<!--[\s\S]*?-->/g;
const INLINE = new Set(
  "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const SILENT = new Set(["script", "style", "svg", "template", "audio", "button", "hub-embed"]);
const HEADING = /^h[1-6]$/;

/**
 * Paragraphs of indexed text from HTML that our renderer wrote. A heading becomes a place and a heavier paragraph;
 * what is not read as running text (controls, pictures, the marks of footnotes) is left out.
 */
export function indexedBody(html: string): string {
  const out: string[] = [];
  let text = "";
  let weight = "";
  let silent: string | undefined;
  const flush = () => {
    const normal = normalizeForIndex(text.replace(/\s+/g, " ")).trim();
    if (normal !== "") out.push(`<p${weight}>${normal}</p>`);
    text = "";
  };
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    if (silent === undefined) text += html.slice(end, match.index);
    end = match.index + match[0].length;
    const [, slash, rawName = "", attributes = ""] = match;
    const name = rawName.toLowerCase();
    const closing = slash === "/";
    if (silent !== undefined) {
      if (closing && name === silent) silent = undefined;
      continue;
    }
    if (SILENT.has(name) || isFurniture(attributes)) {
      if (!closing && !attributes.endsWith("/")) silent = name;
      continue;
    }
    if (INLINE.has(name)) {
      if (name === "br") text += " ";
      continue;
    }
    flush();
    weight = "";
    const id = HEADING.test(name) && !closing ? /\bid="([^"]+)"/.exec(attributes)?.[1] : undefined;
    if (HEADING.test(name) && !closing) weight = ' data-pagefind-weight="2"';
    if (id !== undefined) out.push(placeMark(headingMark(id)));
  }
  text += silent === undefined ? html.slice(end) : "";
  flush();
  return out.join("");
}

/** Links to and from footnotes, and what is hidden from reading. */
const isFurniture = (attributes: string): boolean =>
  /\bclass="[^"]*\b(?:footnote-ref|footnote-backref|header-anchor|heading-link)\b|\baria-hidden="true"|\shidden\b/.test(
    attributes,
  );
