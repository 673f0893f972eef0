/** The pages of the deck that is shown: from the draft where it was only just sent, else from the site or the repository. */

import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import type { RecordingContext } from "../../listen/source.ts";
import { type DeckPages, openPdfPages, type PdfPages, UnreadablePdf } from "./pdf-pages.ts";

export interface OpenDeck {
  readonly pages?: DeckPages;
  /** Why there are no pages. */
  readonly trouble?: string;
}

/** @param file public path of the PDF; undefined while there is none */
export function useDeck(file: string | undefined, around: RecordingContext): OpenDeck {
  const pdfs = useRef<PdfPages | undefined>(undefined);
  const opened = useRef(new Map<string, Promise<DeckPages>>());
  const [found, setFound] = useState<OpenDeck & { readonly file?: string }>({});
  useEffect(() => () => pdfs.current?.close(), []);
  useEffect(() => {
    if (file === undefined) return;
    let isGone = false;
    const update = (deck: OpenDeck) => {
      if (!isGone) setFound({ file, ...deck });
    };
    pdfs.current ??= openPdfPages();
    const opening = opened.current.get(file) ?? open(pdfs.current, file, around);
    opened.current.set(file, opening);
    opening.then(
      (pages) => update({ pages }),
      (error: unknown) => {
        opened.current.delete(file);
        if (!(error instanceof UnreadablePdf)) throw error;
        update({ trouble: error.message });
      },
    );
    return () => {
      isGone = true;
    };
  }, [file, around.draft, around.hub]);
  return found.file === file ? found : {};
}

async function open(pdfs: PdfPages, file: string, around: RecordingContext): Promise<DeckPages> {
  const bytes = await bytesOf(file, around);
  if (bytes === undefined) throw new UnreadablePdf(messages.marks.missingPdf(file));
  return pdfs.open(bytes);
}

async function bytesOf(file: string, { draft, hub }: RecordingContext): Promise<ArrayBuffer | undefined> {
  const sent = draft.sent().find(({ path }) => path === file)?.file;
  if (sent === undefined && hub.data().media[file]?.online === true) {
    const response = await fetch(file).catch(() => undefined);
    if (response?.ok === true) return response.arrayBuffer();
  }
  return (sent ?? (await draft.read(file)))?.arrayBuffer();
}
