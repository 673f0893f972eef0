/** A process that runs bundled test files on request, each request from scratch but with packages loaded once. */
import { readFileSync } from "node:fs";
import { mock } from "node:test";
import vm from "node:vm";
import { needsOwnProcess } from "../../testing/groups.ts";
import { externalsOf, PARAMETERS } from "./bundle.ts";
import type { Answer, Began, Reached, Request, TestsToRun } from "./messages.ts";
import { type Failure, TestRun } from "./test-run.ts";

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

type Evaluate = (
  isActive: (id: string) => boolean,
  cover: (...ids: string[]) => void,
  external: (name: string) => unknown,
  resolvePackage: (name: string) => string,
  declare: (loaders: Loaders) => void,
) => Promise<void>;

const externals = new Map<string, unknown>();
const evaluate = load(process.argv[2] ?? "");

/** What a callback throws after its test has been left: the test is at fault all the same. */
let stray: Failure | undefined;
for (const event of ["uncaughtException", "unhandledRejection"] as const)
  process.on(event, (error: unknown) => {
    stray = { test: event, message: String(error) };
  });

async function load(bundle: string): Promise<Evaluate> {
  const text = readFileSync(bundle, "utf8");
  for (const name of externalsOf(text))
    if (!externals.has(name)) externals.set(name, await import(name).catch((error: unknown) => error));
  const script = new vm.Script(`(async (${PARAMETERS.join(", ")}) => {${text}\n})`, {
    filename: bundle,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return script.runInThisContext() as Evaluate;
}

async function answer({ mutant, maxHits, runs }: Request): Promise<Answer> {
  let reached: Reached | undefined;
  const evaluation = new Evaluation(mutant, maxHits);
  for (const run of runs) {
    process.send?.("began" satisfies Began);
    const own = needsOwnProcess(run.file) ? new Evaluation(mutant, maxHits) : evaluation;
    const { failure, reached: places } = await own.runTests(run);
    if (failure !== undefined) return { failure: { ...failure, file: run.file } };
    reached = places;
  }
  return reached === undefined || mutant !== undefined ? {} : { reached };
}

/** True for the mutant that is active. @returns a function that throws where its place is reached without end */
function hitLimit(mutant: string | undefined, maxHits: number): (id: string) => boolean {
  let hits = 0;
  return (id) => {
    if (id !== mutant) return false;
    hits += 1;
    if (hits > maxHits) throw new Error("endless loop");
    return true;
  };
}

/** The modules of the bundle, which the test files that run in it share. */
class Evaluation {
  private readonly mutant: string | undefined;
  private readonly isActive: (id: string) => boolean;
  private readonly run = new TestRun();
  private coverage = new Coverage();
  private loaders: Promise<Loaders> | undefined;

  constructor(mutant: string | undefined, maxHits: number) {
    this.mutant = mutant;
    this.isActive = hitLimit(mutant, maxHits);
  }

  private async load(): Promise<Loaders> {
    let found: Loaders = {};
    const cover = this.mutant === undefined ? (...ids: string[]) => this.coverage.add(ids) : () => undefined;
    const external = (name: string): unknown => (name === "node:test" ? this.run.api : take(name));
    const declare = (loaders: Loaders): void => {
      found = loaders;
    };
    await (await evaluate)(this.isActive, cover, external, import.meta.resolve, declare);
    return found;
  }

  async runTests({
    file,
    tests,
  }: TestsToRun): Promise<{ readonly failure: Failure | undefined; readonly reached: Reached }> {
    this.coverage = new Coverage();
    const started = now();
    stray = undefined;
    this.run.forget();
    let failure: Failure | undefined;
    try {
      this.loaders ??= this.load();
      await (await this.loaders)[file]?.();
      failure = await this.run.run(tests === undefined ? undefined : new Set(tests), this.coverage);
    } catch (error) {
      failure = {
        test: file,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
    await new Promise(setImmediate);
    mock.timers.reset();
    mock.restoreAll();
    process.exitCode = undefined;
    return { failure: failure ?? stray, reached: this.coverage.end(now() - started) };
  }
}

function take(name: string): unknown {
  const module = externals.get(name);
  if (module instanceof Error) throw module;
  return module;
}

/** Milliseconds of work of this process: unlike the clock's, they do not depend on what else the machine does. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Counts which places are reached by which test. */
class Coverage {
  private readonly sharedHits: Record<string, number> = {};
  private readonly tests: { index: number; hits: Record<string, number>; milliseconds: number }[] = [];
  private hits = this.sharedHits;
  private since = 0;

  add(ids: readonly string[]): void {
    for (const id of ids) this.hits[id] = (this.hits[id] ?? 0) + 1;
  }

  readonly shared = (): void => {
    this.close();
    this.hits = this.sharedHits;
  };

  readonly started = (index: number): void => {
    this.close();
    this.hits = {};
    this.tests.push({ index, hits: this.hits, milliseconds: 0 });
  };

  private close(): void {
    const last = this.tests.at(-1);
    if (last !== undefined && last.hits === this.hits) last.milliseconds = now() - this.since;
    this.since = now();
  }

  end(milliseconds: number): Reached {
    this.close();
    return { shared: this.sharedHits, tests: this.tests, milliseconds };
  }
}

process.on("message", (request: Request) => {
  void answer(request).then((said) => process.send?.(said));
});
