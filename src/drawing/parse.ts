/** XML to the tree of what a drawing may hold. Nothing of the text itself is carried over. */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { messages } from "../i18n/editors/index.ts";
import { ELEMENTS, TEXTS } from "./allowed.ts";
import { attributesOf } from "./attributes.ts";
import { decodeXml } from "./decode.ts";
import { DrawingError } from "./drawing-error.ts";
import type { LeftOut, LeftOutName } from "./left-out.ts";
import { localSheet } from "./style.ts";

export interface DrawingElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (DrawingElement | string)[];
}

export interface Parsed {
  readonly root: DrawingElement;
  readonly leftOut: readonly LeftOut[];
}

const SVG = "http://www.w3.org/2000/svg";
/** Programs give up further down; people draw in a dozen. */
const DEEPEST = 200;

/** What stands in a drawing and is more than drawing; the rest that is unknown is what programs note for themselves. */
const NOT_DRAWN: Readonly<Record<string, LeftOutName>> = {
  script: "script",
  handler: "script",
  foreignObject: "page",
  iframe: "page",
  embed: "page",
  object: "page",
  audio: "sound",
  video: "video",
  set: "action",
  discard: "action",
  feImage: "picture",
};

/** @throws DrawingError where the bytes are no well-formed SVG */
export function parseDrawing(bytes: Uint8Array): Parsed {
  const text = decodeXml(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const leftOut: LeftOut[] = [];
  const { deep, notSvg, entities, malformed } = messages.checks.drawings;
  const told = (what: LeftOutName): void => {
    leftOut.push({ what, line: parser.line });
  };
  let root: DrawingElement | undefined;
  // what is open, outermost first; undefined for what is left out, and for what is inside it
  const open: (DrawingElement | undefined)[] = [];
  const opened = (tag: SaxesTagNS): void => {
    if (open.length >= DEEPEST) throw new DrawingError(deep(DEEPEST), parser.line);
    const parent = open.at(-1);
    if (open.length > 0 && parent === undefined) return void open.push(undefined);
    // a link shows what it holds, and leads nowhere
    if (tag.uri === SVG && tag.local === "a" && parent !== undefined) {
      told("link");
      return void open.push(parent);
    }
    if (tag.uri !== SVG || !ELEMENTS.has(tag.local)) {
      const what = NOT_DRAWN[tag.local];
      if (what !== undefined) told(what);
      if (open.length === 0) throw new DrawingError(notSvg, parser.line);
      return void open.push(undefined);
    }
    if (open.length === 0 && tag.local !== "svg") throw new DrawingError(notSvg, parser.line);
    const attributes = attributesOf(tag, told);
    // an animation that may not change what it names changes nothing
    if (attributes === undefined) return void open.push(undefined);
    const element: DrawingElement = { name: tag.local, attributes, children: [] };
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  };
  const closed = (): void => {
    const element = open.pop();
    if (element?.name !== "style") return;
    const { css, isForeign } = localSheet(element.children.join(""));
    if (isForeign) told("style");
    element.children.splice(0, Infinity, css);
  };
  const said = (value: string): void => {
    const element = open.at(-1);
    if (element !== undefined && (TEXTS.has(element.name) || element.name === "style"))
      element.children.push(value);
  };
  parser.on("opentag", opened);
  parser.on("closetag", closed);
  parser.on("text", said);
  parser.on("cdata", said);
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) throw new DrawingError(entities, parser.line);
  });
  parser.on("processinginstruction", ({ target }) => {
    if (target === "xml-stylesheet") told("style");
  });
  parser.on("error", () => {
    throw new DrawingError(malformed, parser.line);
  });
  parser.write(text).close();
  if (root === undefined) throw new DrawingError(notSvg, 1);
  return { root, leftOut };
}
