/** The styles of a drawing: its own properties, in values that load nothing. */
import { type CssNode, generate, walk } from "css-tree";
import { PROPERTIES } from "./allowed.ts";
import { foreignIn, readCss } from "./css-values.ts";

export interface LocalStyle {
  /** What is left, without line ends. */
  readonly css: string;
  /** Whether something would have loaded or called what it may not. */
  readonly isForeign: boolean;
}

/** A part of the drawing itself. */
const isPart = (address: string): boolean => address.startsWith("#");
/** A font that is in the drawing. */
const isFontData = (address: string): boolean => /^data:(?:font\/|application\/(?:x-)?font-)/i.test(address);

/** At-rules that load nothing by themselves. */
const AT_RULES = new Set(["media", "supports", "keyframes", "font-face"]);

/** Whether the value of an attribute loads nothing. */
export function isLocalValue(text: string): boolean {
  // most values are numbers, names and colours
  if (!/[\\(@]/.test(text)) return true;
  const node = readCss(text, "value");
  return node !== undefined && foreignIn(node, isPart).length === 0;
}

/** What a `style` attribute may say. */
export function localDeclarations(text: string): LocalStyle {
  return local(readCss(text, "declarationList"));
}

/** What a `<style>` may say. */
export function localSheet(text: string): LocalStyle {
  return local(readCss(text, "stylesheet"));
}

function local(root: CssNode | undefined): LocalStyle {
  if (root === undefined) return { css: "", isForeign: true };
  let isForeign = false;
  walk(root, function judged(node, item, list) {
    const verdict = judge(node, this.atrule?.name.toLowerCase() === "font-face");
    if (verdict === "foreign") isForeign = true;
    if (verdict !== "kept") list?.remove(item);
  });
  return { css: generate(root), isForeign };
}

function judge(node: CssNode, inFontFace: boolean): "kept" | "unknown" | "foreign" {
  switch (node.type) {
    case "Declaration": {
      if (foreignIn(node.value, inFontFace ? isFontData : isPart).length > 0) return "foreign";
      const isKnown = node.property === "src" ? inFontFace : PROPERTIES.has(node.property.toLowerCase());
      return isKnown || node.property.startsWith("--") ? "kept" : "unknown";
    }
    case "Rule":
      return node.prelude.type === "Raw" ? "unknown" : "kept";
    case "Atrule":
      if (node.prelude?.type === "Raw") return "unknown";
      if (AT_RULES.has(node.name.toLowerCase())) return "kept";
      return node.name.toLowerCase() === "charset" ? "unknown" : "foreign";
    case "Raw":
    case "Comment":
    case "CDO":
    case "CDC":
      return "unknown";
    default:
      return "kept";
  }
}
