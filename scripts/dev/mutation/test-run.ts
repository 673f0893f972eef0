/** Stands in for `node:test` while tests run again and again in one process: those asked for, up to the first failure. */
import { mock } from "node:test";

/** What each test has of its own in `node:test`, which does not export the class. */
const MockTracker = mock.constructor as new () => typeof mock;

type Work = (context: object) => unknown;

interface Suite {
  readonly parent: Suite | undefined;
  readonly items: (Suite | Case)[];
  readonly hooks: Readonly<Record<Hook, Work[]>>;
}

interface Case {
  readonly name: string;
  readonly work: Work;
  /** Its place among all tests of the file. */
  readonly index: number;
}

type Hook = "before" | "after" | "beforeEach" | "afterEach";

export interface Failure {
  readonly test: string;
  readonly message: string;
}

/** What a run tells while it goes on. */
export interface Watcher {
  readonly started: (index: number, name: string) => void;
  /** Hooks that several tests share are about to run. */
  readonly shared: () => void;
}

/** The tests of one file after the other, as its evaluation declares them. */
export class TestRun {
  private suite: Suite = newSuite(undefined);
  private pending: Promise<unknown>[] = [];
  private count = 0;

  /** Makes room for the next file. */
  forget(): void {
    this.suite = newSuite(undefined);
    this.pending = [];
    this.count = 0;
  }

  /** What `import … from "node:test"` gives. */
  readonly api = {
    test: this.declare((name, work) => this.add(name, work)),
    it: this.declare((name, work) => this.add(name, work)),
    describe: this.declare((_, work) => this.enter(work)),
    suite: this.declare((_, work) => this.enter(work)),
    before: (work: Work) => this.suite.hooks.before.push(work),
    after: (work: Work) => this.suite.hooks.after.push(work),
    beforeEach: (work: Work) => this.suite.hooks.beforeEach.push(work),
    afterEach: (work: Work) => this.suite.hooks.afterEach.push(work),
    mock,
  };

  private declare(keep: (name: string, work: Work) => void) {
    return (...given: readonly unknown[]): void => {
      const work = given.find((value): value is Work => typeof value === "function");
      const options = given.find((value) => typeof value === "object" && value !== null);
      const skipped = options !== undefined && "skip" in options && Boolean(options.skip);
      if (work !== undefined && !skipped) keep(typeof given[0] === "string" ? given[0] : work.name, work);
    };
  }

  private add(name: string, work: Work): void {
    this.suite.items.push({ name, work, index: this.count });
    this.count += 1;
  }

  private enter(work: Work): void {
    const outer = this.suite;
    const inner = newSuite(outer);
    outer.items.push(inner);
    this.suite = inner;
    const done = work({});
    if (done instanceof Promise) this.pending.push(done);
    this.suite = outer;
  }

  /** Runs the tests at these places, all where there are none, and stops at the first that fails. */
  async run(wanted: ReadonlySet<number> | undefined, watcher: Watcher): Promise<Failure | undefined> {
    await Promise.all(this.pending);
    return runSuite(this.suite, (index) => wanted === undefined || wanted.has(index), watcher);
  }
}

const newSuite = (parent: Suite | undefined): Suite => ({
  parent,
  items: [],
  hooks: { before: [], after: [], beforeEach: [], afterEach: [] },
});

const isSuite = (item: Suite | Case): item is Suite => "items" in item;
const holds = (item: Suite | Case, wanted: (index: number) => boolean): boolean =>
  isSuite(item) ? item.items.some((inner) => holds(inner, wanted)) : wanted(item.index);

async function runSuite(
  suite: Suite,
  wanted: (index: number) => boolean,
  watcher: Watcher,
): Promise<Failure | undefined> {
  if (!holds(suite, wanted)) return undefined;
  watcher.shared();
  let failure = await attempt("before", () => runAll(suite.hooks.before));
  for (const item of suite.items) {
    if (failure !== undefined) break;
    if (!holds(item, wanted)) continue;
    failure = isSuite(item) ? await runSuite(item, wanted, watcher) : await runCase(item, suite, watcher);
  }
  watcher.shared();
  return failure ?? (await attempt("after", () => runAll(suite.hooks.after)));
}

async function runCase(test: Case, suite: Suite, watcher: Watcher): Promise<Failure | undefined> {
  watcher.started(test.index, test.name);
  const hooks = (hook: "beforeEach" | "afterEach"): Work[] => {
    const found: Work[] = [];
    for (let at: Suite | undefined = suite; at !== undefined; at = at.parent)
      found.unshift(...at.hooks[hook]);
    return found;
  };
  const ownMock = new MockTracker();
  const after: Work[] = [];
  const context = {
    name: test.name,
    mock: ownMock,
    signal: new AbortController().signal,
    diagnostic: () => undefined,
    after: (work: Work) => after.push(work),
    test: async (_: string, work: Work) => work(context),
  };
  const failure = await attempt(test.name, async () => {
    await runAll(hooks("beforeEach"));
    await test.work(context);
  });
  const cleared = await attempt(test.name, () =>
    runAll([...after, ...hooks("afterEach"), () => ownMock.reset()]),
  );
  return failure ?? cleared;
}

async function runAll(works: readonly Work[]): Promise<void> {
  for (const work of works) await work({});
}

async function attempt(test: string, work: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return { test, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
