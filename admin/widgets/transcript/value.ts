/** What the entry says of a transcript. */
export interface TranscriptValue {
  readonly file: string;
  readonly status: "machine" | "reviewed";
  readonly reviewedBy: string;
  /** YYYY-MM-DD. */
  readonly reviewedAt: string;
}

export function transcriptOf(value: unknown): TranscriptValue {
  const { file, status, reviewedBy, reviewedAt } = (
    typeof value === "object" && value !== null ? value : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    file: textOf(file),
    status: status === "reviewed" ? "reviewed" : "machine",
    reviewedBy: textOf(reviewedBy),
    reviewedAt: reviewedAt instanceof Date ? reviewedAt.toISOString().slice(0, 10) : textOf(reviewedAt),
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A transcript that nobody has checked yet. */
export const unchecked = (file: string): TranscriptValue => ({
  file,
  status: "machine",
  reviewedBy: "",
  reviewedAt: "",
});

export const transcriptFileName = (path: string): string => path.split("/").at(-1) ?? path;
