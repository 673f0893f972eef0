/**
 * What was made of a file, until the file changes: `kind` tells one thing made of it from another, `file` is its
 * absolute path. What `make` gives is plain data (JSON) and depends on nothing but the file's path and bytes.
 */
export type Remember = <T>(kind: string, file: string, make: () => Promise<T>) => Promise<T>;

/** Remembers nothing. */
export const afresh: Remember = (_kind, _file, make) => make();
