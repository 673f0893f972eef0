/** The transcript that the entry names: from the draft, else from the repository. */
import { useEffect, useState } from "preact/hooks";
import { type OpenedTranscript, openTranscript } from "../../../src/transcript/index.ts";
import type { OpenDraft } from "../../decap/index.ts";
import { transcriptFileName } from "./value.ts";

export type TranscriptFile =
  | { readonly state: "none" | "loading" | "missing" }
  | { readonly state: "open"; readonly path: string; readonly opened: OpenedTranscript };

/** @param busy true while its text is being corrected: the file is left alone until then */
export function useFile(path: string, draft: OpenDraft, busy: boolean): TranscriptFile {
  const [file, setFile] = useState<TranscriptFile>({ state: path === "" ? "none" : "loading" });
  const [, redraw] = useState(0);
  useEffect(() => draft.subscribe(() => redraw((n) => n + 1)), [draft]);
  const sent = draft.sent().find((one) => one.path === path)?.file;
  useEffect(() => {
    if (busy) return;
    if (path === "") {
      setFile({ state: "none" });
      return;
    }
    let cancelled = false;
    void Promise.resolve(sent ?? draft.read(path)).then(async (blob) => {
      const text = await blob?.text();
      if (cancelled) return;
      setFile(
        text === undefined
          ? { state: "missing" }
          : { state: "open", path, opened: openTranscript(text, { name: transcriptFileName(path) }) },
      );
    });
    return () => {
      cancelled = true;
    };
  }, [path, sent, draft, busy]);
  return file;
}
