/** Decks that the site has not seen yet, read by a worker that is started for the first of them. */
import { SLIDE_WIDTHS, slideImagePath } from "../../../src/content/index.ts";
import { type Ask, askWorker } from "../../shell/worker.ts";
import type { DeckAnswer, DeckQuestion } from "./deck-worker.ts";
import type { Medium } from "./facts.ts";

let ask: Ask<DeckQuestion, DeckAnswer> | undefined;

/**
 * @param drawn false for a deck whose pictures the site has
 * @throws where it is no PDF that can be read.
 */
export async function readDeck(src: string, blob: Blob, drawn: boolean): Promise<Medium> {
  const bytes = await blob.arrayBuffer();
  ask ??= started();
  const answer = await ask({ bytes, drawn }, [bytes]);
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

function started(): Ask<DeckQuestion, DeckAnswer> {
  const worker = new Worker("/admin/deck-worker.js", { type: "module" });
  worker.addEventListener("error", () => {
    ask = undefined;
  });
  return askWorker(worker, { failed: "the worker did not start" });
}
