/** Corrections go to the draft by themselves, a moment after they are made: a reload then loses none of them. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { TranscriptDocument } from "../../../src/transcript/index.ts";

/** Milliseconds without a change after which they are kept. */
const QUIET = 1500;

export function useKeeping(
  document: TranscriptDocument,
  opened: TranscriptDocument,
  onKeep: (document: TranscriptDocument) => void,
): { readonly kept: boolean; readonly keep: () => void } {
  const [last, setLast] = useState(opened);
  const latest = useRef({ document, last, onKeep });
  latest.current = { document, last, onKeep };
  const keep = () => {
    const now = latest.current;
    if (now.document === now.last) return;
    setLast(now.document);
    now.onKeep(now.document);
  };
  useEffect(() => {
    const timer = setTimeout(keep, QUIET);
    return () => clearTimeout(timer);
  }, [document]);
  return { kept: document === last, keep };
}
