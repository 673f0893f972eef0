/**
 * An SVG is a document: opened by itself it may run scripts and show other documents. Pages show it as a picture, and
 * hosts that read `_headers` keep it still; others do not, so a drawing may be nothing but a drawing.
 * https://www.w3.org/TR/SVG2/
 */
import type { Problem } from "../content/index.ts";
import { MAX_SVG_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";

const ACTIVE: readonly { readonly sign: RegExp; readonly what: string }[] = [
  { sign: /<(?:[\w-]{1,40}:)?script/i, what: "un script" },
  { sign: /[\s"'/]on[a-z]{1,30}\s{0,9}=/i, what: "une action (on…=)" },
  {
    sign: /<(?:[\w-]{1,40}:)?(?:foreignobject|iframe|embed|object|audio|video|handler|set)[\s/>]/i,
    what: "un autre document",
  },
  {
    sign: /<!(?:doctype[^>[]{0,500}\[|entity)|<\?xml-stylesheet/i,
    what: "une définition d’entités ou de styles",
  },
  { sign: /javascript:|attributename\s{0,9}=\s{0,9}["']?[\w:]{0,20}href/i, what: "un lien animé" },
  { sign: /href\s{0,9}=(?!\s{0,9}["']?(?:#|data:image\/(?:png|jpeg|webp|gif)))/i, what: "un lien" },
  {
    sign: /@import|url\((?!\s{0,9}["']?(?:#|data:image\/(?:png|jpeg|webp|gif)|data:font\/))/i,
    what: "un fichier d’ailleurs",
  },
];

/** Undefined for a drawing, and for what is no SVG. */
export async function svgProblem(
  root: string,
  file: string,
): Promise<Pick<Problem, "found" | "expected" | "remedy" | "line"> | undefined> {
  if (!/\.svg$/i.test(file)) return undefined;
  const read = await readText(root, file, MAX_SVG_BYTES);
  if (!read.ok) return { found: read.found, expected: read.expected, remedy: read.remedy };
  for (const { sign, what } of ACTIVE) {
    const match = sign.exec(read.text);
    if (match !== null)
      return {
        found: `un SVG qui contient ${what}`,
        expected: "un dessin et rien d’autre",
        remedy: "Retirez-le, ou exportez l’image en « SVG simple », en PNG ou en WebP.",
        line: read.text.slice(0, match.index).split("\n").length,
      };
  }
  return undefined;
}
