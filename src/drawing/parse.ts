/** XML to the tree of what a drawing may hold. Nothing of the text itself is carried over. */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { ELEMENTS, TEXTS } from "./allowed.ts";
import { attributesOf } from "./attributes.ts";
import { decodeXml } from "./decode.ts";
import { DrawingError } from "./drawing-error.ts";
import { localSheet } from "./style.ts";

export interface DrawingElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (DrawingElement | string)[];
}

/** Something that was left out, because it would do more than draw. */
export interface LeftOut {
  /** In French: `un script`. */
  readonly what: string;
  readonly line: number;
}

export interface Parsed {
  readonly root: DrawingElement;
  readonly leftOut: readonly LeftOut[];
}

const SVG = "http://www.w3.org/2000/svg";
/** Programs give up further down; people draw in a dozen. */
const DEEPEST = 200;

/** What stands in a drawing and is more than drawing; the rest that is unknown is what programs note for themselves. */
const NOT_DRAWN: Readonly<Record<string, string>> = {
  script: "un script",
  handler: "un script",
  foreignObject: "une page",
  iframe: "une page",
  embed: "une page",
  object: "une page",
  audio: "un son",
  video: "une vidéo",
  set: "une action",
  discard: "une action",
  feImage: "une image d’ailleurs",
};

/** @throws DrawingError where the bytes are no well-formed SVG */
export function parseDrawing(bytes: Uint8Array): Parsed {
  const text = decodeXml(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const leftOut: LeftOut[] = [];
  const told = (what: string): void => {
    leftOut.push({ what, line: parser.line });
  };
  let root: DrawingElement | undefined;
  // what is open, outermost first; undefined for what is left out, and for what is inside it
  const open: (DrawingElement | undefined)[] = [];
  const opened = (tag: SaxesTagNS): void => {
    if (open.length >= DEEPEST) throw new DrawingError(`un SVG de plus de ${DEEPEST} étages`, parser.line);
    const parent = open.at(-1);
    if (open.length > 0 && parent === undefined) return void open.push(undefined);
    // a link shows what it holds, and leads nowhere
    if (tag.uri === SVG && tag.local === "a" && parent !== undefined) {
      told("un lien");
      return void open.push(parent);
    }
    if (tag.uri !== SVG || !ELEMENTS.has(tag.local)) {
      const what = NOT_DRAWN[tag.local];
      if (what !== undefined) told(what);
      if (open.length === 0) throw new DrawingError("un fichier qui n’est pas un SVG", parser.line);
      return void open.push(undefined);
    }
    if (open.length === 0 && tag.local !== "svg")
      throw new DrawingError("un fichier qui n’est pas un SVG", parser.line);
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
    if (element?.name !== "style" || open.at(-1) === element) return;
    const { css, isForeign } = localSheet(element.children.join(""));
    if (isForeign) told("un style d’ailleurs");
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
    if (doctype.includes("[")) throw new DrawingError("un SVG qui définit des entités", parser.line);
  });
  parser.on("processinginstruction", ({ target }) => {
    if (target === "xml-stylesheet") told("un style d’ailleurs");
  });
  parser.on("error", () => {
    throw new DrawingError("un SVG mal formé, qu’un navigateur n’affiche pas", parser.line);
  });
  parser.write(text).close();
  if (root === undefined) throw new DrawingError("un fichier qui n’est pas un SVG", 1);
  return { root, leftOut };
}
