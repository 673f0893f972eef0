/** Makes the demonstration's PDF decks again: `npx tsx scripts/dev/demo/decks.ts`. Tagged PDF, with an embedded font. */
import { createWriteStream, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import PDFDocument from "pdfkit";
import { type Deck, parseDeck } from "./deck.ts";
import { drawSlide, PAGE } from "./deck-page.ts";

const SOURCES = "scripts/dev/demo/decks";
const FONTS = "scripts/dev/demo/fonts";
const OUT = "content/media/demo";

async function make(deck: Deck, out: string): Promise<void> {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    lang: "fr-FR",
    displayTitle: true,
    info: {
      Title: deck.title,
      Author: "Estran",
      Subject: deck.note,
      Keywords: "CC BY-NC-SA 4.0",
      // A fixed date: the same source gives the same file.
      CreationDate: new Date("2026-11-23T00:00:00Z"),
    },
  });
  for (const name of ["text", "display", "italic"]) doc.registerFont(name, `${FONTS}/newsreader-${name}.ttf`);
  const stream = doc.pipe(createWriteStream(out));
  const root = doc.struct("Document");
  doc.addStructure(root);
  deck.slides.forEach((slide, index) => {
    doc.addPage();
    root.add(doc.struct("Sect", {}, drawSlide(doc, deck, slide, index)));
  });
  root.end();
  doc.end();
  await finished(stream);
}

mkdirSync(OUT, { recursive: true });
for (const file of readdirSync(SOURCES).sort()) {
  const deck = parseDeck(readFileSync(`${SOURCES}/${file}`, "utf8"));
  const out = `${OUT}/${file.replace(/\.yaml$/, ".pdf")}`;
  await make(deck, out);
  console.log(`${out} : ${deck.slides.length} diapositives`);
}
