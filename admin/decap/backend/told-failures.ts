/** What a backend throws of a program or of a forge, told to an editor as a sentence. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { EditorError } from "./editor-error.ts";

const WRITING = [
  "persistEntry",
  "persistMedia",
  "deleteFiles",
  "publishUnpublishedEntry",
  "updateUnpublishedEntryStatus",
  "deleteUnpublishedEntry",
] as const;

/** What reads an entry or a draft: it throws, too, what Decap itself looks for (a file that is not there, an entry that is no draft). */
const READING = [
  "getEntry",
  "entriesByFiles",
  "unpublishedEntries",
  "unpublishedEntry",
  "unpublishedEntryDataFile",
  "unpublishedEntryMediaFile",
] as const;

/** Makes a backend reject with sentences alone, wherever something is to be written, and wherever nobody answers what reads. */
export function withToldFailures<I extends object>(implementation: I): I {
  const methods = implementation as Record<string, unknown>;
  const tell = (name: string, told: (error: unknown) => unknown) => {
    const method = methods[name];
    if (typeof method !== "function") return;
    methods[name] = async (...args: unknown[]): Promise<unknown> => {
      try {
        return await (method as (...given: unknown[]) => unknown).apply(implementation, args);
      } catch (error) {
        throw told(error);
      }
    };
  };
  const { failures, unread } = messages.backend;
  for (const name of WRITING) tell(name, (error) => toldFailure(error, failures));
  for (const name of READING)
    tell(name, (error) =>
      isUnreachable(error) || !(error instanceof Error)
        ? toldFailure(error, { ...failures, ...unread })
        : error,
    );
  return implementation;
}

type Sentences = typeof messages.backend.failures;

/** The error that an editor may read: itself where its words are ours, else a sentence for what it is. */
function toldFailure(error: unknown, sentences: Sentences): EditorError {
  if (error instanceof EditorError) return error;
  const status = statusOf(error);
  // the server of one's own machine answers in the language of editors
  const told = isOfThisMachine(error) ? error.message : sentenceFor(error, status, sentences);
  const failure = new EditorError(told, { cause: error });
  return status === undefined ? failure : Object.assign(failure, { status });
}

function sentenceFor(error: unknown, status: number | undefined, sentences: Sentences): string {
  if (isTooOften(error)) return sentences.down(429);
  if (isOffline(error)) return sentences.noNetwork;
  if (status === 401 || status === 403) return sentences.signIn;
  if (status === 404) return sentences.gone;
  if (status === 409 || status === 422) return sentences.changed;
  if (status === 413) return sentences.tooLarge;
  if (status === 429 || (status !== undefined && status >= 500)) return sentences.down(status);
  return sentences.unknown;
}

/** Why nobody is signed in, or nobody any more: what a token is good for, or that nobody told. */
export type SignInFailure = "expired" | "noAccess" | "down";

let tellSignIn: (why: SignInFailure) => void = () => undefined;

export function onSignInFailed(told: (why: SignInFailure) => void): void {
  tellSignIn = told;
}

/** Tells why whoever was signed in is so no longer, and whether that is to be forgotten: not where no forge said so. */
export function forgetsUser(error: unknown): boolean {
  const why = signInFailure(error);
  tellSignIn(why);
  return why !== "down";
}

/** Whether signing in again may mend what went wrong. */
export const refusesUser = (error: unknown): boolean => [401, 403].includes(statusOf(error) ?? 0);

function signInFailure(error: unknown): SignInFailure {
  if (isOffline(error) || isTooOften(error)) return "down";
  const status = statusOf(error);
  if (status === 401) return "expired";
  const isRefused = error instanceof Error && /does not have access/i.test(error.message);
  return isRefused || status === 403 || status === 404 ? "noAccess" : "down";
}

/** Whether an error says nothing of what was asked for: no network, nobody signed in, a forge that is down. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof EditorError && error.cause !== undefined) return isUnreachable(error.cause);
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

/**
 * As browsers say that nobody answered (https://fetch.spec.whatwg.org/#fetch-method has but one error for it), and Decap
 * after a minute; it repeats both with a status of its own.
 */
const isOffline = (error: unknown): boolean =>
  error instanceof Error &&
  /^(?:Failed to fetch|NetworkError when attempting|Load failed|Request timed out)/i.test(error.message);

/** Limits of requests: GitHub answers 403, and Decap throws the words of GitLab's 429 without its status. */
const isTooOften = (error: unknown): boolean =>
  error instanceof Error && /rate limit|too many requests|retry later/i.test(error.message);

const isOfThisMachine = (error: unknown): error is Error =>
  error instanceof Error && "api" in error && error.api === "Proxy";

/**
 * Of HTTP, where the error tells it. Decap throws the answer itself, too, where it asks for pages: GitHub's has it as a text,
 * GitLab's message begins with it (« 401 Unauthorized »).
 */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const isSaid = "message" in error && /^[45]\d\d\b/.test(String(error.message));
  const status = "status" in error ? Number(error.status) : isSaid ? parseInt(String(error.message), 10) : 0;
  return status >= 400 ? status : undefined;
}
