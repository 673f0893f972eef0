import { messages } from "../i18n/editors/index.ts";
import { DrawingError } from "./drawing-error.ts";
import type { DrawingElement } from "./parse.ts";

/** Elements that a browser draws, copies of `<use>` included. */
const MAX_DRAWN = 200_000;
/** Elements one within the other, copies included. */
const DEEPEST_COPIES = 1_000;

/** @throws DrawingError where copies of copies make more than a browser can draw */
export function refuseBombs(root: DrawingElement): void {
  const byId = new Map<string, DrawingElement>();
  index(root, byId);
  const known = new Map<DrawingElement, number>();
  const under = new Set<DrawingElement>();
  const weigh = (element: DrawingElement): number => {
    const done = known.get(element);
    if (done !== undefined) return done;
    // browsers draw no copy that holds itself
    if (under.has(element)) return 0;
    if (under.size >= DEEPEST_COPIES) throw new DrawingError(messages.checks.drawings.copies, 1);
    under.add(element);
    let weight = 1;
    for (const child of element.children) if (typeof child !== "string") weight += weigh(child);
    for (const part of partsOf(element)) {
      const named = byId.get(part);
      if (named !== undefined) weight += weigh(named);
    }
    under.delete(element);
    known.set(element, weight);
    if (weight > MAX_DRAWN) throw new DrawingError(messages.checks.drawings.heavy, 1);
    return weight;
  };
  weigh(root);
}

function index(element: DrawingElement, byId: Map<string, DrawingElement>): void {
  const id = element.attributes.get("id");
  if (id !== undefined && !byId.has(id)) byId.set(id, element);
  for (const child of element.children) if (typeof child !== "string") index(child, byId);
}

/** Parts that are drawn again with an element: by `href`, or as its pattern, mask, clip or mark. */
function partsOf({ name, attributes }: DrawingElement): string[] {
  if (name === "textPath" || name === "mpath") return [];
  return [...attributes].flatMap(([attribute, value]) => {
    if (attribute === "href") return value.startsWith("#") ? [value.slice(1)] : [];
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, part = ""]) => part);
  });
}
