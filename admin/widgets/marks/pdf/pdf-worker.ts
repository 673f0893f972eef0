/** Draws pages of PDFs beside the page that asks, which goes on answering its keys. */
import { PdfError, pdfLibrary } from "../../../../src/pdf/index.ts";
import type { PdfAnswer, PdfQuestion } from "./pdf-messages.ts";

const library = pdfLibrary(async () => {
  const response = await fetch("/admin/pdfium.wasm");
  if (!response.ok) throw new Error(`pdfium.wasm: ${response.status}`);
  return response.arrayBuffer();
});
const files = new Map<string, Uint8Array>();

async function answer(question: PdfQuestion): Promise<PdfAnswer> {
  const { id, file } = question;
  if (question.ask === "open") {
    const bytes = new Uint8Array(question.bytes);
    const sizes = await library.withPdf(bytes, (pdf) =>
      Array.from({ length: pdf.pageCount }, (_, k) =>
        pdf.withPage(k + 1, ({ width, height }) => ({ width, height })),
      ),
    );
    files.set(file, bytes);
    return { id, sizes };
  }
  const { n, width, height } = question;
  const drawing = await library.withPdf(files.get(file) ?? new Uint8Array(), (pdf) =>
    pdf.withPage(n, (page) => page.draw(width, height)),
  );
  const pixels = new Uint8ClampedArray(drawing.pixels.buffer);
  return { id, drawing: new ImageData(pixels, drawing.width, drawing.height) };
}

self.addEventListener("message", ({ data }: MessageEvent<PdfQuestion>) => {
  answer(data).then(
    (answer) =>
      self.postMessage(answer, { transfer: "drawing" in answer ? [answer.drawing.data.buffer] : [] }),
    (error: unknown) => {
      const answer: PdfAnswer = { id: data.id, fault: error instanceof PdfError ? error.fault : "program" };
      self.postMessage(answer);
    },
  );
});
