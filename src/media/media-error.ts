import { messages } from "../i18n/editors/index.ts";
import { throwOfMachine } from "../project/index.ts";
import { MediaError } from "../text/index.ts";

/**
 * What is told of a file, whatever went wrong with it: no file of an editor's ends a run.
 * @throws the error itself where the machine fails
 */
export function asMediaError(error: unknown): MediaError {
  if (error instanceof MediaError) return error;
  throwOfMachine(error);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return new MediaError(messages.checks.measures.missing);
  if (code === "EACCES" || code === "EPERM" || code === "EISDIR")
    return new MediaError(messages.checks.measures.unopened);
  return new MediaError(messages.checks.measures.unread);
}

/** A PDF that unfolds to more than it may take. */
export function unfoldsTooFar(): MediaError {
  return new MediaError(messages.checks.measures.pdf.memory);
}
