/** Pages of the decks of an entry, drawn by a worker as they are needed, at the size at which they are shown. */
import { messages } from "../../../../src/i18n/editors/index.ts";
import { PAGE_MS } from "../../../../src/pdf/page-limit.ts";
import { startWorker } from "../../../shell/start-worker.ts";
import { askWorker, type WorkerQueue } from "../../../shell/worker.ts";
import type { PageSize, PdfAnswer, PdfQuestion } from "./pdf-messages.ts";

export interface DeckPages {
  /** In the order of the pages. */
  readonly sizes: readonly PageSize[];
  /**
   * A page, from 1, about as wide as asked (pixels); the last ones drawn are kept.
   * @throws UnreadablePdf where it cannot be drawn
   */
  readonly draw: (n: number, width: number) => Promise<ImageData>;
}

export interface PdfPages {
  /** @throws UnreadablePdf where it is no PDF that can be read */
  readonly open: (bytes: ArrayBuffer) => Promise<DeckPages>;
  readonly close: () => void;
}

/** The message is meant for an editor. */
export class UnreadablePdf extends Error {}

const { marks: words } = messages;

const faultText = (fault: Extract<PdfAnswer, { fault: unknown }>["fault"]): string =>
  fault === "slow" ? words.slowPdf(PAGE_MS / 1000) : words.pdf[fault];

/** Drawings that are kept. */
const KEPT = 24;
/** Pixels; a width in between is drawn at the next one, so that a window that changes does not draw all anew. */
const STEP = 160;
const WIDEST = 1920;

export function openPdfPages(start = () => startWorker("pdf-worker")): PdfPages {
  const workers: WorkerQueue<PdfQuestion, PdfAnswer>[] = [];
  return {
    open: async (bytes) => {
      // one for each PDF: where it is ended, the others go on
      const worker = askWorker<PdfQuestion, PdfAnswer>(
        start,
        { failed: { fault: "program" }, slow: { fault: "slow" } },
        PAGE_MS,
      );
      workers.push(worker);
      let ended: UnreadablePdf | undefined;
      const ask = async <A extends PdfAnswer>(question: PdfQuestion, transfer?: Transferable[]) => {
        if (ended !== undefined) throw ended;
        const answer = await worker.ask(question, transfer);
        if (!("fault" in answer)) return answer as A;
        const error = new UnreadablePdf(faultText(answer.fault));
        // with the worker goes what it held
        if (answer.fault === "slow" || answer.fault === "program") ended = error;
        throw error;
      };
      const { sizes } = await ask<Extract<PdfAnswer, { sizes: unknown }>>({ ask: "open", bytes }, [bytes]);
      const kept = new Map<string, Promise<ImageData>>();
      return {
        sizes,
        draw: (n, wanted) => {
          const size = sizes[n - 1];
          if (size === undefined) return Promise.reject(new UnreadablePdf(words.noPdfPage(n)));
          const width = Math.min(WIDEST, Math.max(1, Math.ceil(wanted / STEP)) * STEP);
          const height = Math.max(1, Math.round((width * size.height) / size.width));
          const name = `${n} ${width}`;
          const known = kept.get(name);
          kept.delete(name);
          const drawing =
            known ??
            ask<Extract<PdfAnswer, { drawing: unknown }>>({ ask: "draw", n, width, height }).then(
              (answer) => answer.drawing,
            );
          kept.set(name, drawing);
          for (const old of kept.keys()) if (kept.size > KEPT) kept.delete(old);
          return drawing;
        },
      };
    },
    close: () => {
      for (const worker of workers) worker.close();
    },
  };
}
