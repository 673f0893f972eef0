/** An error whose sentence an editor reads: Decap writes the name of an error before it, and this one has none. */
export class EditorError extends Error {
  override readonly name = "";
}
