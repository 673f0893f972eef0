/** What the command and the processes that run tests say to one another. */

/** A test file, and which of its tests; all where `tests` is absent. */
export interface TestsToRun {
  readonly file: string;
  readonly tests?: readonly number[];
}

export interface Request {
  /** Absent for a run of the sources as they are, which says what it reached. */
  readonly mutant?: string;
  /** Times that the mutant's place may be reached before it counts as an endless loop. */
  readonly maxHits: number;
  readonly runs: readonly TestsToRun[];
}

/** How often each mutant's place was reached. */
export type Hits = Readonly<Record<string, number>>;

export interface Reached {
  /** While the file was evaluated, and in hooks that tests share. */
  readonly shared: Hits;
  readonly tests: readonly { readonly index: number; readonly hits: Hits; readonly milliseconds: number }[];
  /** All of it, in milliseconds. */
  readonly milliseconds: number;
}

/** Told before each run of a request. */
export type Began = "began";

export interface Answer {
  /** The test that failed, and how. */
  readonly failure?: { readonly file: string; readonly test: string; readonly message: string };
  /** Of the last run; only without a mutant. */
  readonly reached?: Reached;
}
