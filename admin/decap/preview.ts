/** The preview pane: a frame of its own, in which we draw. */
import { Component, createElement, type Component as ReactComponent } from "react";
import type { Mount, Mounted } from "./control.ts";
import { plain } from "./plain.ts";

/** What the preview of a draft is given. */
export interface PreviewProps {
  readonly collection: string;
  /** Empty for an entry that was never saved. */
  readonly slug: string;
  /** Front matter and `body`, as the form holds them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Files sent with the draft and not saved yet: public path, size in bytes. */
  readonly sent: ReadonlyMap<string, number>;
  /** The document of the frame. */
  readonly document: Document;
  /** Address of a file of the repository or of the draft; changes when the file has been read. */
  readonly asset: (path: string) => string;
}

interface Entry {
  get(name: string): unknown;
}

interface DecapPreviewProps {
  readonly entry: Entry;
  readonly document: Document;
  readonly getAsset: (path: string) => { toString(): string };
}

interface MediaFile {
  readonly path: string;
  readonly size?: number;
  readonly draft?: boolean;
}

function sentFiles(files: unknown): ReadonlyMap<string, number> {
  const known = Array.isArray(files) ? (files as readonly MediaFile[]) : [];
  return new Map(known.map(({ path, size }) => [path.replace(/^content(?=\/media\/)/, ""), size ?? 0]));
}

export type PreviewClass = new (props: DecapPreviewProps) => ReactComponent<DecapPreviewProps>;

/** A class that Decap can use as the preview of a collection. */
export function previewOf(collection: string, mount: Mount<PreviewProps>): PreviewClass {
  return class extends Component<DecapPreviewProps> {
    private element: HTMLElement | null = null;
    private mounted: Mounted<PreviewProps> | undefined;

    override componentDidMount(): void {
      if (this.element !== null) this.mounted = mount(this.element, this.told());
    }
    override componentDidUpdate(): void {
      this.mounted?.update(this.told());
    }
    override componentWillUnmount(): void {
      this.mounted?.destroy();
    }
    private told(): PreviewProps {
      const { entry, document, getAsset } = this.props;
      return {
        collection,
        slug: String(entry.get("slug") ?? ""),
        data: (plain(entry.get("data")) ?? {}) as Readonly<Record<string, unknown>>,
        sent: sentFiles(plain(entry.get("mediaFiles"))),
        document,
        asset: (path) => String(getAsset(path)),
      };
    }
    override render() {
      return createElement("div", {
        ref: (element: HTMLElement | null) => {
          this.element = element;
        },
      });
    }
  };
}
