/** Draws one slide, 960 × 540 points. The tide at the foot of the page rises from the first slide to the last. */
import type { Deck, Slide } from "./deck.ts";
import { noiseFrom } from "./noise.ts";
import { type Colour, PALETTE } from "./palette.ts";

export const PAGE = { width: 960, height: 540 } as const;
const MARGIN = 84;
const MEASURE = PAGE.width - 2 * MARGIN;

type Pdf = PDFKit.PDFDocument;
type Part = PDFKit.PDFStructureElement;

/** Pure decoration: marked as such, so that a screen reader passes over it. */
function decoration(doc: Pdf, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

function band(doc: Pdf, colour: Colour, seed: number, level: number, swing: number): void {
  const noise = noiseFrom(seed);
  doc.moveTo(0, PAGE.height).lineTo(0, level + (noise(0, 0.3) - 0.5) * swing);
  for (let x = 12; x <= PAGE.width; x += 12) doc.lineTo(x, level + (noise(x / 380, 0.3) - 0.5) * swing);
  doc.lineTo(PAGE.width, PAGE.height).closePath().fill(PALETTE[colour]);
}

function background(doc: Pdf, colour: Colour): void {
  doc.rect(0, 0, PAGE.width, PAGE.height).fill(PALETTE[colour]);
}

function tide(doc: Pdf, progress: number, seed: number): void {
  const level = 520 - progress * 64;
  band(doc, "sand", seed, level - 16, 30);
  band(doc, "foam", seed + 1, level - 4, 24);
  band(doc, "shallow", seed + 2, level + 4, 22);
  band(doc, "sea", seed + 3, level + 18, 18);
}

/** Text in a structure element: `H1`, `P`, `LBody` … */
function block(doc: Pdf, tag: string, draw: () => void): Part {
  return doc.struct(tag, {}, draw);
}

function cover(doc: Pdf, deck: Deck): Part[] {
  decoration(doc, () => {
    background(doc, "paper");
    doc.circle(772, 332, 38).fill(PALETTE.rust);
    const bands: Colour[] = ["deep", "sea", "shallow", "foam", "wet", "sand"];
    bands.forEach((colour, k) => {
      band(doc, colour, deck.seed + k, 336 + k * 30 + k * k * 2, k === 0 ? 0 : 10 + k * 8);
    });
  });
  const size = deck.title.length > 60 ? 40 : 48;
  return [
    block(doc, "H1", () => {
      doc.font("display").fontSize(size).fillColor(PALETTE.deep);
      doc.text(deck.title, MARGIN, 58, { width: MEASURE, lineGap: 4 });
    }),
    block(doc, "P", () => {
      doc.font("italic").fontSize(22).fillColor(PALETTE.sea);
      doc.text(deck.subtitle, MARGIN, doc.y + 14, { width: MEASURE });
    }),
    block(doc, "P", () => {
      doc.font("text").fontSize(15).fillColor(PALETTE.ink);
      doc.text(deck.note, MARGIN, doc.y + 16, { width: 640, lineGap: 3 });
    }),
  ];
}

function statement(doc: Pdf, slide: Extract<Slide, { kind: "statement" }>, seed: number): Part[] {
  decoration(doc, () => {
    background(doc, "deep");
    band(doc, "sea", seed, 470, 40);
  });
  const parts = [
    block(doc, "H2", () => {
      doc.font("display").fontSize(44).fillColor(PALETTE.paper);
      doc.text(slide.title, MARGIN, 112, { width: MEASURE, lineGap: 9 });
    }),
  ];
  const { aside } = slide;
  if (aside !== undefined) {
    parts.push(
      block(doc, "P", () => {
        doc.font("italic").fontSize(23).fillColor(PALETTE.foam);
        doc.text(aside, MARGIN, doc.y + 26, { width: 680, lineGap: 5 });
      }),
    );
  }
  return parts;
}

function list(doc: Pdf, slide: Extract<Slide, { kind: "points" | "steps" }>): Part {
  const ordered = slide.kind === "steps";
  const items = slide.points.map((point, i) =>
    doc.struct("LI", {}, [
      block(doc, "Lbl", () => {
        const y = doc.y;
        doc.font("italic").fontSize(26).fillColor(PALETTE.rust);
        doc.text(ordered ? `${i + 1}.` : "–", MARGIN, y, { width: 30 });
        doc.y = y;
      }),
      block(doc, "LBody", () => {
        doc.font("text").fontSize(26).fillColor(PALETTE.ink);
        doc.text(point, MARGIN + 34, doc.y, { width: MEASURE - 34, lineGap: 4 });
        doc.y += 15;
      }),
    ]),
  );
  return doc.struct("L", {}, items);
}

function points(
  doc: Pdf,
  slide: Extract<Slide, { kind: "points" | "steps" }>,
  progress: number,
  seed: number,
): Part[] {
  decoration(doc, () => {
    background(doc, "paper");
    tide(doc, progress, seed);
  });
  const parts = [
    block(doc, "P", () => {
      doc.font("italic").fontSize(20).fillColor(PALETTE.rust);
      doc.text(slide.kicker, MARGIN, 54, { width: MEASURE });
    }),
    block(doc, "H2", () => {
      doc.font("display").fontSize(42).fillColor(PALETTE.deep);
      doc.text(slide.title, MARGIN, doc.y + 12, { width: MEASURE });
      doc.y += 26;
    }),
    list(doc, slide),
  ];
  const { aside } = slide;
  if (aside !== undefined) {
    parts.push(
      block(doc, "P", () => {
        doc.font("italic").fontSize(23).fillColor(PALETTE.sea);
        doc.text(aside, MARGIN, doc.y + 12, { width: MEASURE });
      }),
    );
  }
  return parts;
}

/** Draws a slide and gives its structure; `index` counts from 0. */
export function drawSlide(doc: Pdf, deck: Deck, slide: Slide, index: number): Part[] {
  if (slide.kind === "cover") return cover(doc, deck);
  const seed = deck.seed + index * 5;
  if (slide.kind === "statement") return statement(doc, slide, seed);
  return points(doc, slide, index / Math.max(1, deck.slides.length - 1), seed);
}
