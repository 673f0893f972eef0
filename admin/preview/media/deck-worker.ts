/** Reads a PDF that the site has not seen yet: what its pages say, and a picture of each. */
import { type ActiveKind, type Pdf, pdfLibrary, type ReadPage, readPages } from "../../../src/pdf/index.ts";
import { formatOf } from "../../../src/text/index.ts";
import { AT_WORK } from "../../shell/worker.ts";

export interface DeckQuestion {
  readonly bytes: ArrayBuffer;
  /** Whether its pages are drawn. */
  readonly drawn: boolean;
}

export type DeckAnswer =
  | {
      readonly sha256: string;
      readonly title: string | undefined;
      /** What it holds besides pages. */
      readonly active: readonly ActiveKind[];
      readonly pages: readonly ReadPage[];
      /** In the order of the pages; none where they are not drawn. */
      readonly pictures: readonly Blob[];
    }
  | { readonly failed: string }
  | { readonly slow: true };

/** Pixels: sharp enough for a preview, and drawn at once. */
const WIDTH = 720;
/** Pixels of the longest page that is drawn whole. */
const LONGEST = 4000;

const library = pdfLibrary(async () => {
  const response = await fetch("/admin/pdfium.wasm");
  if (!response.ok) throw new Error(`pdfium.wasm: ${response.status}`);
  return response.arrayBuffer();
});

self.addEventListener("message", ({ data }: MessageEvent<DeckQuestion>) => {
  read(data)
    .catch((error: unknown): DeckAnswer => ({ failed: String(error) }))
    .then((answer) => self.postMessage(answer));
});

async function read({ bytes, drawn }: DeckQuestion): Promise<DeckAnswer> {
  const sha256 = hexOf(await crypto.subtle.digest("SHA-256", bytes));
  await library.start();
  const step = () => self.postMessage(AT_WORK);
  step();
  return library.withPdf(new Uint8Array(bytes), async (pdf) => {
    const pages = await readPages(pdf, step);
    const pictures = [];
    for (const { n } of drawn ? pages : []) {
      pictures.push(await picture(pdf, n));
      step();
    }
    return { sha256, title: pdf.title, active: pdf.active(), pages, pictures };
  });
}

async function picture(pdf: Pdf, n: number): Promise<Blob> {
  const { width, height, pixels } = pdf.withPage(n, (page) =>
    page.draw(WIDTH, Math.min(LONGEST, Math.max(1, Math.round((WIDTH * page.height) / page.width)))),
  );
  const canvas = new OffscreenCanvas(width, height);
  canvas
    .getContext("2d")
    ?.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
  return canvas.convertToBlob({ type: formatOf(".webp").type, quality: 0.8 });
}

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
