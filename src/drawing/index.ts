/**
 * Drawings of contributors. An SVG is a document: opened by itself it runs scripts and shows other documents. What is
 * published is what was understood of it, by lists of elements, attributes and styles, written anew.
 */
import type { LeftOut } from "./left-out.ts";
import { type DrawingElement, parseDrawing } from "./parse.ts";
import { refuseBombs } from "./weigh.ts";
import { writeDrawing } from "./write.ts";

export { atRulesIn, type Foreign, foreignIn, readCss } from "./css-values.ts";
export { DrawingError } from "./drawing-error.ts";

export interface Drawing {
  /** SVG in UTF-8 that draws, and does nothing else. */
  readonly svg: string;
  /** What is not in it, because it would do more than draw, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
  /** Whether anything of it may be seen. */
  readonly draws: boolean;
  /** Photographs within it, each once, as the `data:` address that stands in `svg`. */
  readonly pictures: readonly string[];
}

/**
 * What is to be published of an SVG.
 * @throws DrawingError where it is no well-formed SVG, or one that no browser could draw
 */
export function readDrawing(bytes: Uint8Array): Drawing {
  const { root, leftOut } = parseDrawing(bytes);
  refuseBombs(root);
  return { svg: writeDrawing(root), leftOut, draws: draws(root), pictures: [...new Set(picturesIn(root))] };
}

/** Elements that show nothing by themselves. */
const UNSEEN: ReadonlySet<string> = new Set(["defs", "desc", "metadata", "style", "title"]);

const draws = ({ children }: DrawingElement): boolean =>
  children.some(
    (child) => typeof child !== "string" && !UNSEEN.has(child.name) && (child.name !== "g" || draws(child)),
  );

function picturesIn({ name, attributes, children }: DrawingElement): string[] {
  const own = name === "image" ? attributes.get("href") : undefined;
  const below = children.flatMap((child) => (typeof child === "string" ? [] : picturesIn(child)));
  return own === undefined ? below : [own, ...below];
}
