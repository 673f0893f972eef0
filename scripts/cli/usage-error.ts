/** The command was called in a way that it does not know; the message is a French sentence that says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
