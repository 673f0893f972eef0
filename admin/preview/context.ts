/** What a preview is made from, beside the draft. */
import type { HubData } from "../../src/cms/index.ts";
import type { MediaFacts } from "./media/facts.ts";
import type { TranscriptReader } from "./media/transcripts.ts";

export interface PreviewContext {
  readonly hub: HubData;
  readonly media: Pick<MediaFacts, "locks" | "faults">;
  readonly transcripts: TranscriptReader;
  /** Files that the site does not publish, by public path, with their size in bytes. */
  readonly files: ReadonlyMap<string, number>;
  /** ISO 8601. */
  readonly now: string;
}
