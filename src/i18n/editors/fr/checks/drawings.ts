import type { CheckWords } from "./said.ts";

const EXPORT = "Exportez l’image à nouveau, en «\u00A0SVG simple\u00A0», en PNG ou en WebP.";

/** Drawings (SVG) that nothing can be made of, and what is left out of others. */
export const drawingsFr = {
  expected: "un dessin et rien d’autre",
  tooLarge: (size: string, most: string): CheckWords => ({
    found: `un SVG de ${size}`,
    expected: `${most} au plus`,
    remedy: "Exportez l’image en WebP.",
  }),
  /** @param what of the list below */
  holds: (what: string): CheckWords => ({
    found: `un SVG qui contient ${what}`,
    remedy:
      "Le dessin est publié sans. Retirez-le du fichier, ou exportez l’image en «\u00A0SVG simple\u00A0».",
  }),
  /** What is left out. */
  leftOut: {
    script: "un script",
    page: "une page",
    sound: "un son",
    video: "une vidéo",
    action: "une action",
    link: "un lien",
    picture: "une image d’ailleurs",
    file: "un fichier d’ailleurs",
    style: "un style d’ailleurs",
    animation: "une animation d’adresse ou d’action",
  },
  /** @param what of the list above */
  nothingLeft: (what: string): CheckWords => ({
    found: `un SVG dont il ne reste rien\u00A0: il ne contient pas de dessin, mais ${what}`,
    remedy: EXPORT,
  }),
  deep: (most: number): CheckWords => ({ found: `un SVG de plus de ${most} étages`, remedy: EXPORT }),
  notSvg: { found: "un fichier qui n’est pas un SVG", remedy: EXPORT },
  entities: { found: "un SVG qui définit des entités", remedy: EXPORT },
  malformed: { found: "un SVG mal formé, qu’un navigateur n’affiche pas", remedy: EXPORT },
  copies: { found: "un SVG de copies dans des copies", remedy: EXPORT },
  heavy: { found: "un SVG de trop d’éléments, copies comprises", remedy: EXPORT },
  notUtf8: {
    found: "un SVG qui n’est pas en UTF-8",
    remedy: "Rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.",
  },
  otherEncoding: (encoding: string): CheckWords => ({
    found: `un SVG en ${encoding}`,
    remedy: "Rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.",
  }),
};
