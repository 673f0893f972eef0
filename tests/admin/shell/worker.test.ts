/** Workers that answer, that are slow and that do not start; the clock is the test's. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { AT_WORK, askWorker } from "../../../admin/shell/worker.ts";

class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isEnded = false;
  postMessage(question: unknown): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.isEnded = true;
  }
  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

/** Lets what waits for a promise go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

function queue(t: TestContext) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const instead = { failed: { is: "failed" }, slow: { is: "slow" } };
  return { workers, worker: askWorker<{ n: number }, { is: string }>(start, instead, 1000) };
}

test("questions are put one after the other to one worker", async (t) => {
  const { workers, worker } = queue(t);
  const answers = [1, 2].map((n) => worker.ask({ n }));
  await turn();
  assert.deepEqual(workers[0]?.asked, [{ n: 1 }]);
  workers[0]?.says({ is: "one" });
  await turn();
  workers[0]?.says({ is: "two" });
  assert.deepEqual(await Promise.all(answers), [{ is: "one" }, { is: "two" }]);
  assert.equal(workers.length, 1);
});

test("one that says nothing for longer than a step is ended, and the next question goes to another", async (t) => {
  const { workers, worker } = queue(t);
  const [first, second] = [worker.ask({ n: 1 }), worker.ask({ n: 2 })];
  await turn();
  // what it loads first takes as long as the network does
  t.mock.timers.tick(60_000);
  workers[0]?.says(AT_WORK);
  t.mock.timers.tick(999);
  workers[0]?.says(AT_WORK);
  t.mock.timers.tick(999);
  assert.equal(workers[0]?.isEnded, false);
  t.mock.timers.tick(1);
  assert.deepEqual(await first, { is: "slow" });
  assert.equal(workers[0]?.isEnded, true);
  await turn();
  assert.deepEqual(workers[1]?.asked, [{ n: 2 }]);
  workers[1]?.says(AT_WORK);
  workers[1]?.says({ is: "two" });
  assert.deepEqual(await second, { is: "two" });
  t.mock.timers.tick(5000);
  assert.equal(workers[1]?.isEnded, false);
});

test("one that does not start says so, and is started anew for the next question", async (t) => {
  const { workers, worker } = queue(t);
  const first = worker.ask({ n: 1 });
  await turn();
  const error = new Event("error", { cancelable: true });
  workers[0]?.dispatchEvent(error);
  assert.deepEqual(await first, { is: "failed" });
  assert.equal(error.defaultPrevented, true);
  void worker.ask({ n: 2 });
  await turn();
  assert.deepEqual(workers[1]?.asked, [{ n: 2 }]);
});
