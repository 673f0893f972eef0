/** Corrections go to the draft by themselves, a moment after they are made: a reload then loses none of them. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { TranscriptDocument } from "../../../../src/transcript/index.ts";
import type { Correction } from "./use-correction.ts";

/** Milliseconds without a change after which they are kept. */
const QUIET = 1500;

export function useKeeping(
  { document, now }: Pick<Correction, "document" | "now">,
  opened: TranscriptDocument,
  onKeep: (document: TranscriptDocument) => void,
): { readonly kept: boolean; readonly keep: () => void } {
  const [last, setLast] = useState(opened);
  const latest = useRef({ last, onKeep });
  latest.current = { last, onKeep };
  const keep = () => {
    const text = now();
    if (text === latest.current.last) return;
    latest.current.last = text;
    setLast(text);
    latest.current.onKeep(text);
  };
  useEffect(() => {
    const timer = setTimeout(keep, QUIET);
    return () => clearTimeout(timer);
  }, [document]);
  return { kept: document === last, keep };
}
