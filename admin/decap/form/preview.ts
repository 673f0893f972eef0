/** The preview pane: a frame of its own, in which we draw. */
import type { Component as ReactComponent } from "react";
import type { FieldPath } from "../../../src/content/index.ts";
import { type Mount, Mounting } from "./control.ts";
import { openDraft } from "./draft.ts";
import { plain } from "./plain.ts";

/** What the preview of a draft is given. */
export interface PreviewProps {
  readonly collection: string;
  /** Empty for an entry that was never saved. */
  readonly slug: string;
  /** Front matter and `body`, as the form holds them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Files of the draft, by public path. */
  readonly sent: ReadonlyMap<string, UploadedMedium>;
  /** Bytes of a file of the draft, else of the repository; undefined where there is none. */
  readonly read: (path: string) => Promise<Blob | undefined>;
  /** The document of the frame. */
  readonly document: Document;
  /** Opens what is folded around a field of the form, and puts the keyboard there. */
  readonly focus: (field: FieldPath) => void;
}

/** A file of the draft: sent with it, or saved with it and not online yet. */
export interface UploadedMedium {
  readonly bytes: number;
  /** The same object as long as it is the same file; undefined where it was not read yet. */
  readonly file: Blob | undefined;
}

interface DecapPreviewProps {
  readonly entry: DecapValues;
  readonly document: Document;
  readonly onFieldClick?: (path: string) => void;
}

interface MediaFile {
  readonly path: string;
  readonly size?: number;
  readonly file?: unknown;
}

export function sentFiles(files: unknown): ReadonlyMap<string, UploadedMedium> {
  const known = Array.isArray(files) ? (files as readonly MediaFile[]) : [];
  return new Map(
    known.map(({ path, size, file }) => {
      // in a list of media, the bytes of all but small pictures are left out: such a file is empty
      const blob = file instanceof Blob && file.size > 0 ? file : undefined;
      return [path.replace(/^content(?=\/media\/)/, ""), { bytes: size ?? blob?.size ?? 0, file: blob }];
    }),
  );
}

export type PreviewClass = new (props: DecapPreviewProps) => ReactComponent<DecapPreviewProps>;

/** A class that Decap can use as the preview of a collection. */
export function previewOf(collection: string, mount: Mount<PreviewProps>): PreviewClass {
  return class extends Mounting<DecapPreviewProps, PreviewProps> {
    protected readonly mount = mount;

    protected told(): PreviewProps {
      const { entry, document, onFieldClick } = this.props;
      return {
        collection,
        slug: String(entry.get("slug") ?? ""),
        data: (plain(entry.get("data")) ?? {}) as Readonly<Record<string, unknown>>,
        sent: sentFiles(plain(entry.get("mediaFiles"))),
        document,
        read: openDraft.read,
        focus: (field) => onFieldClick?.(field.join(".")),
      };
    }
  };
}
