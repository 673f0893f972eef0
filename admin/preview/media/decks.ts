/** Decks that the site has not seen yet, read by a worker that is started for the first of them. */
import { SLIDE_WIDTHS, slideImagePath } from "../../../src/content/index.ts";
import type { DeckAnswer, DeckQuestion } from "./deck-worker.ts";
import type { Medium } from "./inspect-medium.ts";

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (answer: DeckAnswer) => void>();

/**
 * @param drawn false for a deck whose pictures the site has
 * @throws where it is no PDF that can be read.
 */
export async function readDeck(src: string, blob: Blob, drawn: boolean): Promise<Medium> {
  const answer = await ask(await blob.arrayBuffer(), drawn);
  if ("failed" in answer) throw new Error(answer.failed);
  const { sha256, title, pages, pictures } = answer;
  return {
    lock: {
      kind: "deck",
      src,
      sha256,
      bytes: blob.size,
      ...(title === undefined ? {} : { title }),
      pages: [...pages],
    },
    slides: new Map(
      pictures.flatMap((picture, index) =>
        SLIDE_WIDTHS.map((width) => [slideImagePath(sha256, index + 1, width), picture] as const),
      ),
    ),
  };
}

function ask(bytes: ArrayBuffer, drawn: boolean): Promise<DeckAnswer> {
  worker ??= started();
  const current = worker;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    current.postMessage({ id, bytes, drawn } satisfies DeckQuestion, [bytes]);
  });
}

function started(): Worker {
  const fresh = new Worker("/admin/deck-worker.js", { type: "module" });
  fresh.addEventListener("message", ({ data }: MessageEvent<DeckAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  fresh.addEventListener("error", () => {
    for (const [id, tell] of waiting) tell({ id, failed: "the worker did not start" });
    waiting.clear();
    worker = undefined;
  });
  return fresh;
}
