/** PDFs made for the tests. */
import PDFDocument from "pdfkit";

export type Draw = (pdf: PDFKit.PDFDocument) => void;

/** A PDF whose pages are drawn one after the other, 960 × 540 points. */
export function makePdf(pages: readonly Draw[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ size: [960, 540], margin: 0, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((done) => pdf.on("end", () => done(Buffer.concat(chunks))));
  for (const draw of pages) {
    pdf.addPage();
    pdf.font("Helvetica");
    draw(pdf);
  }
  pdf.end();
  return whole;
}

/** One line of text. */
export const line =
  (text: string, x: number, y: number, size: number): Draw =>
  (pdf) =>
    void pdf.fontSize(size).text(text, x, y, { lineBreak: false });

export const all =
  (...draws: readonly Draw[]): Draw =>
  (pdf) => {
    for (const draw of draws) draw(pdf);
  };

/** A page set in a font that does not say which letters its signs are, numbered as their codes are (ISO 32000-1, 9.10.2). */
export function pdfWithoutLetters(text: string): Buffer {
  const codes = [...new Set(Buffer.from(text, "latin1"))].sort((a, b) => a - b);
  const content = `BT /F 24 Tf 20 100 Td <${Buffer.from(text, "latin1").toString("hex")}> Tj ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type1/BaseFont/Sans/FirstChar 0/LastChar 255/Widths[${"600 ".repeat(256)}]` +
      `/Encoding<</Differences[${codes.map((code) => `${code}/sign${code}`).join(" ")}]>>/FontDescriptor 6 0 R>>`,
    "<</Type/FontDescriptor/FontName/Sans/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/StemV 80>>",
  ];
  const numbered = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${numbered.join("")}trailer\n<</Root 1 0 R>>\n%%EOF`, "latin1");
}
