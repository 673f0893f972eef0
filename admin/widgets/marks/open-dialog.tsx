/** Opens the window in which marks are set: over the whole page, and apart from the form that it was opened from. */
import { render } from "preact";
import type { FieldPath } from "../../../src/content/index.ts";
import { MarksDialog } from "./dialog.tsx";
import { type MarkKind, type Marks, readMarks, writeMarks } from "./model.ts";
import { type RecordingContext, recordingContext } from "./recording.ts";

/**
 * @param path of the recording in the entry
 * @returns closes the window, without writing anything more: its entry is no longer there
 */
export function openMarks(first: MarkKind, path: FieldPath, around: RecordingContext): () => void {
  const { draft } = around;
  const recording = recordingContext(draft.entry().data, path);
  const element = document.createElement("dialog");
  element.className = "marks-dialog";
  element.setAttribute("aria-labelledby", "marks-heading");
  let flush: () => void = () => undefined;
  let isLeaving = false;

  const write = (marks: Marks, before: Marks) =>
    draft.set(
      (["chapters", "cues"] as const)
        .filter((kind) => marks[kind] !== before[kind])
        .map((kind) => [[...path, kind], writeMarks(marks[kind])]),
    );
  const leave = () => {
    if (isLeaving) return;
    isLeaving = true;
    render(null, element);
    element.remove();
  };
  element.addEventListener("close", () => {
    flush();
    leave();
  });
  // a time that is being typed counts
  element.addEventListener("cancel", () => blur());
  const blur = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  document.body.append(element);
  element.showModal();
  render(
    <MarksDialog
      recording={recording}
      start={readMarks(recording.chapters, recording.cues)}
      first={first}
      around={around}
      write={write}
      close={() => element.close()}
      onFlush={(given) => {
        flush = given;
      }}
    />,
    element,
  );
  return leave;
}
