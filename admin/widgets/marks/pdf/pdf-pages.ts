/** Pages of the decks of an entry, drawn by a worker as they are needed, at the size at which they are shown. */
import { PAGE_MS, TOO_SLOW } from "../../../../src/pdf/page-limit.ts";
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

/** The message is French and meant for an editor. */
export class UnreadablePdf extends Error {}

const FAULTS: Readonly<Record<Extract<PdfAnswer, { fault: unknown }>["fault"], string>> = {
  "not-pdf": "Ce fichier n’est pas un PDF, malgré son nom.",
  locked: "Ce PDF est protégé par un mot de passe\u00A0: exportez-le à nouveau sans mot de passe.",
  damaged: "Ce PDF est abîmé ou coupé\u00A0: exportez-le encore une fois.",
  empty: "Ce PDF n’a aucune page.",
  interrupted: "Ce PDF est abîmé\u00A0: sa lecture s’interrompt.",
  page: "Cette page du PDF est illisible.",
  "too-large": "Cette page est trop grande pour être dessinée.",
  memory: "Ce PDF se déplie en bien plus de mémoire qu’une page n’en demande\u00A0: exportez-le à nouveau.",
  slow: `C’est un ${TOO_SLOW.found}. ${TOO_SLOW.remedy}`,
  program:
    "Les pages ne peuvent pas être dessinées\u00A0: vérifiez la connexion, puis rouvrez cette fenêtre.",
};

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
        const error = new UnreadablePdf(FAULTS[answer.fault]);
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
          if (size === undefined) return Promise.reject(new UnreadablePdf(`Ce PDF n’a pas de page ${n}.`));
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
