/** Draws pages of a PDF beside the page that asks, which goes on answering its keys. */
import { PdfError, pdfLibrary } from "../../../../src/pdf/index.ts";
import { AT_WORK } from "../../../shell/worker.ts";
import type { PdfAnswer, PdfQuestion } from "./pdf-messages.ts";

const library = pdfLibrary(async () => {
  const response = await fetch("/admin/pdfium.wasm");
  if (!response.ok) throw new Error(`pdfium.wasm: ${response.status}`);
  return response.arrayBuffer();
});
let file = new Uint8Array();

async function answer(question: PdfQuestion): Promise<PdfAnswer> {
  await library.start();
  const step = () => self.postMessage(AT_WORK);
  step();
  if (question.ask === "open") {
    const bytes = new Uint8Array(question.bytes);
    const sizes = await library.withPdf(bytes, (pdf) =>
      Array.from({ length: pdf.pageCount }, (_, k) => {
        step();
        return pdf.withPage(k + 1, ({ width, height }) => ({ width, height }));
      }),
    );
    file = bytes;
    return { sizes };
  }
  const { n, width, height } = question;
  const drawing = await library.withPdf(file, (pdf) => pdf.withPage(n, (page) => page.draw(width, height)));
  const pixels = new Uint8ClampedArray(drawing.pixels.buffer);
  return { drawing: new ImageData(pixels, drawing.width, drawing.height) };
}

self.addEventListener("message", ({ data }: MessageEvent<PdfQuestion>) => {
  answer(data)
    .catch((error: unknown): PdfAnswer => ({ fault: error instanceof PdfError ? error.fault : "program" }))
    .then((answer) =>
      self.postMessage(answer, { transfer: "drawing" in answer ? [answer.drawing.data.buffer] : [] }),
    );
});
