/** Readers of references: Citation.js (https://citation.js.org). */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

interface CslName {
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
}

/** What of an item of CSL-JSON tests look at. */
export interface CslItem {
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
}

const read = (text: string, format: string): readonly CslItem[] =>
  plugins.input.chain(text, { forceType: format, generateGraph: false }) as readonly CslItem[];

export const readBibtex = (text: string): readonly CslItem[] => read(text, "@biblatex/text");
export const readRis = (text: string): readonly CslItem[] => read(text, "@ris/file");
