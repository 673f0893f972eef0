/** Decks that the site has not seen yet, read by a worker. */

import { SLIDE_WIDTHS, slideImagePath } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { PAGE_MS } from "../../../src/pdf/page-limit.ts";
import { startWorker } from "../../shell/start-worker.ts";
import { askWorker } from "../../shell/worker.ts";
import type { DeckAnswer, DeckQuestion } from "./deck-worker.ts";
import type { Medium } from "./facts.ts";

const worker = askWorker<DeckQuestion, DeckAnswer>(
  () => startWorker("deck-worker"),
  { failed: { failed: "the worker did not start" }, slow: { slow: true } },
  PAGE_MS,
);

/**
 * @param drawn false for a deck whose pictures the site has
 * @throws where it is no PDF that can be read.
 */
export async function readDeck(src: string, blob: Blob, drawn: boolean): Promise<Medium> {
  const bytes = await blob.arrayBuffer();
  const answer = await worker.ask({ bytes, drawn }, [bytes]);
  if ("slow" in answer)
    return {
      fault: { found: messages.preview.slowPdf(PAGE_MS / 1000), remedy: messages.preview.simplerPdf },
    };
  if ("failed" in answer) throw new Error(answer.failed);
  const { sha256, title, active, pages, pictures } = answer;
  return {
    lock: {
      kind: "deck",
      src,
      sha256,
      bytes: blob.size,
      ...(title === undefined ? {} : { title }),
      ...(active.length === 0 ? {} : { active: [...active] }),
      pages: [...pages],
    },
    slides: new Map(
      pictures.flatMap((picture, index) =>
        SLIDE_WIDTHS.map((width) => [slideImagePath(sha256, index + 1, width), picture] as const),
      ),
    ),
  };
}
