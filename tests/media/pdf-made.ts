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
