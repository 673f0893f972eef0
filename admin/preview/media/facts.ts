/** What is known of media, by public path or address. Plain data, which goes to a worker. */
import type { MediaLock, Problem } from "../../../src/content/index.ts";

export type Fault = Pick<Problem, "found" | "remedy">;

/** What one file holds, as far as it is known here. */
export interface Medium {
  readonly lock?: MediaLock;
  /** A transcript, as its file holds it. */
  readonly text?: string;
  /** Bytes that the site does not publish. */
  readonly blob?: Blob;
  /** Why it cannot be read. */
  readonly fault?: Fault;
  /** Pictures of slides that the site did not make yet, by the address that they will have. */
  readonly slides?: ReadonlyMap<string, Blob>;
}

export interface MediaFacts {
  readonly locks: ReadonlyMap<string, MediaLock>;
  /** Transcripts as their files hold them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Sizes in bytes of files that the site does not publish. */
  readonly files: ReadonlyMap<string, number>;
  /** What is wrong with files that cannot be read. */
  readonly faults: ReadonlyMap<string, Fault>;
}

export const NO_FACTS: MediaFacts = {
  locks: new Map(),
  texts: new Map(),
  files: new Map(),
  faults: new Map(),
};
