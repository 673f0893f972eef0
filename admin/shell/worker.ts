/** Questions to a worker, one after the other. */
export interface WorkerQueue<Q, A> {
  readonly ask: (question: Q, transfer?: Transferable[]) => Promise<A>;
  /** Ends the worker; what waits for an answer has none. */
  readonly close: () => void;
}

/** What a worker says as it begins, and at each step: time is counted from there. */
export const AT_WORK = "at work";

/**
 * A worker that is started for the first question. One that is too slow is ended, and another started for the next question.
 * @param instead answers in place of its own: `failed` where it cannot be started, `slow` where it is ended
 * @param stepMs milliseconds that it may take for a step
 */
export function askWorker<Q extends object, A extends object>(
  start: () => Worker,
  instead: { readonly failed: A; readonly slow: A },
  stepMs: number,
): WorkerQueue<Q, A> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  const askOne = (question: Q, transfer: Transferable[]) =>
    new Promise<A>((resolve) => {
      worker ??= start();
      const asked = worker;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = (answer: A) => {
        clearTimeout(timer);
        asked.removeEventListener("message", receive);
        asked.removeEventListener("error", fail);
        resolve(answer);
      };
      const receive = ({ data }: MessageEvent<A | typeof AT_WORK>) => {
        if (data !== AT_WORK) return done(data);
        clearTimeout(timer);
        timer = setTimeout(() => {
          stop();
          done(instead.slow);
        }, stepMs);
      };
      const fail = (event: ErrorEvent) => {
        event.preventDefault();
        stop();
        done(instead.failed);
      };
      asked.addEventListener("message", receive);
      asked.addEventListener("error", fail);
      asked.postMessage(question, transfer);
    });
  return {
    ask: (question, transfer = []) => {
      const asked = last.then(() => askOne(question, transfer));
      last = asked.catch(() => undefined);
      return asked;
    },
    close: stop,
  };
}
