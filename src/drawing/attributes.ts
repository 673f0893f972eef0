/** The attributes of an element that draw. */
import type { SaxesAttributeNS, SaxesTagNS } from "saxes";
import { isAllowedAttribute, isAnimatable } from "./allowed.ts";
import type { LeftOutName } from "./left-out.ts";
import { isLocalValue, localDeclarations } from "./style.ts";

const XLINK = "http://www.w3.org/1999/xlink";
const XML = "http://www.w3.org/XML/1998/namespace";
/** Elements whose `href` names a part of the drawing. */
const BY_PART = /^(?:use|linearGradient|radialGradient|pattern|textPath|mpath|filter|animate\w*)$/;
/** A picture that is in the drawing. SVG in SVG is none: it would be a document of its own. */
const PICTURE_DATA = /^data:image\/(png|jpeg|jpg|webp|gif);base64,([A-Za-z0-9+/=\s]+)$/;

/**
 * The attributes that are kept, by their name; undefined where the element does nothing without what is left out.
 * @param told of what would do more than draw
 */
export function attributesOf(
  tag: SaxesTagNS,
  told: (what: LeftOutName) => void,
): Map<string, string> | undefined {
  const kept = new Map<string, string>();
  let animates = !tag.local.startsWith("animate") || tag.local === "animateMotion";
  for (const attribute of Object.values(tag.attributes)) {
    const { local, uri, value } = attribute;
    if (uri === "" && local === "attributeName") {
      animates = isAnimatable(value.trim());
      if (animates) kept.set(local, value.trim());
      else told("animation");
    } else if (local === "href" && (uri === "" || uri === XLINK)) {
      const address = addressOf(tag.local, value.trim());
      if (address !== undefined) kept.set("href", address);
      else told(tag.local === "image" ? "picture" : "link");
    } else if (uri === "" && local === "style") {
      const { css, isForeign } = localDeclarations(value);
      if (isForeign) told("style");
      if (css !== "") kept.set(local, css);
    } else keepPlain(attribute, kept, told);
  }
  return animates ? kept : undefined;
}

function keepPlain(
  { local, uri, value }: SaxesAttributeNS,
  kept: Map<string, string>,
  told: (what: LeftOutName) => void,
): void {
  if (uri === XML && (local === "space" || local === "lang")) kept.set(`xml:${local}`, value);
  else if (uri === "" && /^on/i.test(local)) told("action");
  else if (uri === "" && isAllowedAttribute(local)) {
    if (isWords(local) || isLocalValue(value)) kept.set(local, value);
    else told("file");
  }
}

/** Attributes that no program reads as a style. */
function isWords(name: string): boolean {
  return /^(?:aria-.*|class|id|lang|role)$/.test(name);
}

function addressOf(element: string, address: string): string | undefined {
  if (BY_PART.test(element)) return address.startsWith("#") ? address : undefined;
  return element === "image" && PICTURE_DATA.test(address) ? address.replace(/\s+/g, "") : undefined;
}
