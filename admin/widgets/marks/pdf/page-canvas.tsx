/** A page of a deck, drawn at the size at which it stands. */

import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { type DeckPages, UnreadablePdf } from "./pdf-pages.ts";

/** @param n page, from 1 */
export function PageCanvas({ pages, n }: { pages: DeckPages; n: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let isGone = false;
    const wanted = width * Math.min(2, devicePixelRatio);
    pages.draw(n, wanted).then(
      (drawing) => {
        const element = canvas.current;
        if (isGone || element === null) return;
        element.width = drawing.width;
        element.height = drawing.height;
        element.getContext("2d")?.putImageData(drawing, 0, 0);
        element.dataset["drawn"] = String(n);
        setTrouble(undefined);
        // the page that comes is ready when it is asked for
        if (pages.sizes[n] !== undefined) pages.draw(n + 1, wanted).catch(() => undefined);
      },
      (error: unknown) => {
        if (!isGone) setTrouble(error instanceof UnreadablePdf ? error.message : messages.marks.pdf.program);
      },
    );
    return () => {
      isGone = true;
    };
  }, [pages, n, width]);
  const size = pages.sizes[n - 1];
  return (
    <>
      <canvas
        ref={canvas}
        class="marks-canvas"
        role="img"
        aria-label={messages.marks.page(n, pages.sizes.length)}
        style={{ aspectRatio: size === undefined ? "16 / 9" : `${size.width} / ${size.height}` }}
      />
      {trouble !== undefined && <p class="refusal">{trouble}</p>}
    </>
  );
}
