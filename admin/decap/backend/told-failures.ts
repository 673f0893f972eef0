/** What a backend throws of a program or of a forge, told to an editor as a sentence. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { EditorError } from "./editor-error.ts";

/** What writes: what reads throws what Decap itself looks for (a file that is not there, an entry that is no draft). */
const WRITING = [
  "persistEntry",
  "persistMedia",
  "deleteFiles",
  "publishUnpublishedEntry",
  "updateUnpublishedEntryStatus",
  "deleteUnpublishedEntry",
] as const;

/** Makes a backend reject with sentences alone, wherever something is to be written. */
export function withToldFailures<I extends object>(implementation: I): I {
  const methods = implementation as Record<string, unknown>;
  for (const name of WRITING) {
    const method = methods[name];
    if (typeof method !== "function") continue;
    methods[name] = async (...args: unknown[]): Promise<unknown> => {
      try {
        return await (method as (...given: unknown[]) => unknown).apply(implementation, args);
      } catch (error) {
        throw toldFailure(error);
      }
    };
  }
  return implementation;
}

/** The error that an editor may read: itself where its words are ours, else a sentence for what it is. */
function toldFailure(error: unknown): EditorError {
  if (error instanceof EditorError) return error;
  const status = statusOf(error);
  // the server of one's own machine answers in the language of editors
  const told = isOfThisMachine(error) ? error.message : sentenceFor(error, status);
  const failure = new EditorError(told, { cause: error });
  return status === undefined ? failure : Object.assign(failure, { status });
}

function sentenceFor(error: unknown, status: number | undefined): string {
  const { failures } = messages.backend;
  if (isTooOften(error)) return failures.down(429);
  if (status === 401 || status === 403) return failures.signIn;
  if (status === 404) return failures.gone;
  if (status === 409 || status === 422) return failures.changed;
  if (status === 413) return failures.tooLarge;
  if (status === 429 || (status !== undefined && status >= 500)) return failures.down(status);
  return isOffline(error) ? failures.noNetwork : failures.unknown;
}

/** Whether an error says nothing of what was asked for: no network, nobody signed in, a forge that is down. */
export function isUnreachable(error: unknown): boolean {
  const status = statusOf(error) ?? 0;
  return (
    isOffline(error) ||
    isTooOften(error) ||
    status === 401 ||
    status === 403 ||
    status === 429 ||
    status >= 500
  );
}

/** As browsers say that nobody answered: https://fetch.spec.whatwg.org/#fetch-method has but one error for it. */
const isOffline = (error: unknown): boolean =>
  error instanceof TypeError && /fetch|network|load failed/i.test(error.message);

/** Limits of requests: GitHub answers 403, and Decap throws the words of GitLab's 429 without its status. */
const isTooOften = (error: unknown): boolean =>
  error instanceof Error && /rate limit|too many requests|retry later/i.test(error.message);

const isOfThisMachine = (error: unknown): error is Error =>
  error instanceof Error && "api" in error && error.api === "Proxy";

/** Of HTTP, where the error tells it. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
}
