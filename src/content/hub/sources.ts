/** What the loader hands over: files read, nothing believed yet. */
import type { Paragraph } from "../../transcript/index.ts";
import type { FieldPath, Problem } from "../checks/problem.ts";
import type { MediaLock } from "../schemas/media-lock.ts";
import type { EntryType, RecordedType } from "../schemas/types.ts";

/** A file of `content/` split into front matter and body. */
export interface SourceFile {
  /** Path below the content folder. */
  readonly file: string;
  /** Front matter as parsed, not yet validated. */
  readonly data: unknown;
  /** Line of a field in the file, from 1; of the nearest field above it where it is absent. */
  readonly lineOf: (field: FieldPath) => number | undefined;
}

/** Something of the hub that a body names, with its line in the file. */
export type BodyReference =
  | { readonly kind: "link" | "image"; readonly line: number; readonly path: string }
  | {
      readonly kind: "embed";
      readonly line: number;
      readonly type: RecordedType;
      readonly slug: string;
      readonly recording?: string;
      readonly deck?: string;
      readonly slide?: number;
      /** Seconds. */
      readonly start?: number;
    };

export interface SourceEntry extends SourceFile {
  readonly type: EntryType;
  readonly slug: string;
  /** Markdown. */
  readonly body: string;
  /** Links inside the site, images and embeds of the body. */
  readonly references: readonly BodyReference[];
  /**
   * Where the front matter was checked against its schema already: what is wrong with it. Where nothing is, `data` is
   * what the schema made of it.
   */
  readonly checked?: readonly Omit<Problem, "file">[];
  /** What is wrong in its text, or with the file itself, with its lines. */
  readonly faults?: readonly Omit<Problem, "file">[];
  /** Tells one version of the file from another. */
  readonly digest?: string;
  /** Digest of what it says, whatever its style; absent where nobody asks which version it is. */
  readonly contentDigest?: string;
}

export interface ContentSources {
  readonly site: SourceFile;
  /** `synonyms.yaml`, where there is one. */
  readonly synonyms?: SourceFile;
  readonly entries: readonly SourceEntry[];
  /** Size in bytes of each file under `content/media/`, by public path (`/media/…`). */
  readonly files: ReadonlyMap<string, number>;
  /** Why files of `content/media/` cannot be published, by public path; the files may be among `files`. */
  readonly refused?: ReadonlyMap<string, Pick<Problem, "found">>;
  /** What was measured, by path or address. */
  readonly locks: ReadonlyMap<string, MediaLock>;
  /**
   * Reads the transcript at a public path into paragraphs; `prefix` is the recording's id for recordings after the first.
   * Problems in the file itself are the loader's to report.
   */
  readonly transcript: (path: string, prefix?: string) => readonly Paragraph[];
  /** Build instant, ISO 8601. */
  readonly now: string;
}

/** Problems found, and the hub where none of them stops it: what is wrong otherwise is not in it. */
export interface Built<T> {
  readonly hub?: T;
  readonly problems: readonly Problem[];
  /** Until when it is so (ISO 8601), where the same sources give another one later. */
  readonly until?: string;
}
