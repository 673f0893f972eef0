/** What asks a worker, and gives its answer. */
export type Ask<Q, A> = (question: Q, transfer?: Transferable[]) => Promise<A>;

/**
 * Questions to a worker; each answer carries the number of its question, `id`.
 * @param failed the answer to whatever waits when the worker cannot be started
 */
export function askWorker<Q extends object, A>(worker: Worker, failed: A): Ask<Q, A> {
  let lastId = 0;
  const waiting = new Map<number, (answer: A) => void>();
  worker.addEventListener("message", ({ data }: MessageEvent<A & { readonly id: number }>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    for (const tell of waiting.values()) tell(failed);
    waiting.clear();
  });
  return (question, transfer = []) =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      worker.postMessage({ id: lastId, ...question }, transfer);
    });
}
