/** What a forge refuses to publish, told with its reason; the draft stays as it was. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { EditorError } from "./editor-error.ts";
import type { Implementation } from "./versions.ts";

/**
 * Why: a check failed, or has not ended; the entry changed online meanwhile; somebody has to agree first; or something
 * that only the forge's own words tell.
 */
export type Reason = "check" | "unfinished" | "conflict" | "approval" | "other";

export interface Refused {
  readonly reason: Reason;
  /** The forge's own words. */
  readonly said: string;
  /** Where the proposal is read, if the forge says so. */
  readonly proposal?: string;
}

let notify: (refused: Refused) => void = () => undefined;

export function onRefused(told: (refused: Refused) => void): void {
  notify = told;
}

/** Answers to a merge: not allowed, not acceptable, conflict, refused by a rule. */
const REFUSALS = [405, 406, 409, 422];

/** Asked of GitHub's backends alone: the others have no such thing. */
interface Forge {
  readonly api?: {
    generateContentKey?(collection: string, slug: string): string;
    getPRMetadataFromBranch?(branch: string): Promise<{ readonly url?: string } | null>;
  };
}

/** Makes a backend tell why a forge refused to publish. */
export function withRefusals<I extends Implementation & Forge>(implementation: I): I {
  const publish = implementation.publishUnpublishedEntry?.bind(implementation);
  if (publish === undefined) return implementation;
  implementation.publishUnpublishedEntry = async (collection, slug) => {
    try {
      return await publish(collection, slug);
    } catch (error) {
      const { api } = implementation;
      if (api === undefined || !isRefusal(error)) throw error;
      const key = api.generateContentKey?.(collection, slug) ?? `${collection}/${slug}`;
      const found = await api.getPRMetadataFromBranch?.(`cms/${key}`).catch(() => null);
      const said = error.message;
      notify({ reason: reasonOf(said), said, ...(found?.url === undefined ? {} : { proposal: found.url }) });
      // passes by; what is told stays
      throw new EditorError(messages.backend.refuses);
    }
  };
  return implementation;
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && "status" in error && REFUSALS.includes(Number(error.status));
}

/** From the words of GitHub's answers (https://docs.github.com/rest/pulls/pulls#merge-a-pull-request). */
export function reasonOf(said: string): Reason {
  if (/not mergeable|conflict|branch was modified/i.test(said)) return "conflict";
  if (/\bchecks?\b/i.test(said))
    return /fail|error|not succeeded/i.test(said) || !/expected|pending|progress|queued|waiting/i.test(said)
      ? "check"
      : "unfinished";
  return /\breview/i.test(said) ? "approval" : "other";
}
