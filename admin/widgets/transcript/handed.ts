/** Transcripts brought elsewhere in the form, each for the field that it is to be the value of. */
import type { FieldPath } from "../../../src/content/index.ts";

const waiting = new Map<string, File>();
const listeners = new Set<() => void>();

export function handTranscript(path: FieldPath, file: File): void {
  waiting.set(path.join("."), file);
  for (const listener of listeners) listener();
}

/** The file that waits for a field, once. */
export function handedTranscript(path: FieldPath): File | undefined {
  const key = path.join(".");
  const file = waiting.get(key);
  waiting.delete(key);
  return file;
}

/** Calls back when a file comes, until told to stop. */
export function onHanded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
