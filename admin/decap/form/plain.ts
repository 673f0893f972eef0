/** An immutable value of Decap's, or a plain one. */
export function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && "toJS" in value && typeof value.toJS === "function"
    ? (value.toJS() as unknown)
    : value;
}
