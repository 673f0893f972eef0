import { asText } from "../as-text.ts";
/** What the entry says of a transcript; what this program does not know of it is kept. */
export interface TranscriptValue {
  readonly file: string;
  readonly status: "machine" | "reviewed";
  readonly reviewedBy: string;
  /** YYYY-MM-DD. */
  readonly reviewedAt: string;
}

export function transcriptOf(value: unknown): TranscriptValue {
  const group = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const { file, status, reviewedBy, reviewedAt } = group;
  return {
    ...group,
    file: asText(file),
    status: status === "reviewed" ? "reviewed" : "machine",
    reviewedBy: asText(reviewedBy),
    reviewedAt: reviewedAt instanceof Date ? reviewedAt.toISOString().slice(0, 10) : asText(reviewedAt),
  };
}

/** What is said of a transcript that nobody has checked yet. */
export const UNCHECKED: Omit<TranscriptValue, "file"> = { status: "machine", reviewedBy: "", reviewedAt: "" };

export const transcriptFileName = (path: string): string => path.split("/").at(-1) ?? path;
