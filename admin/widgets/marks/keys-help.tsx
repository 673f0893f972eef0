import { MARKER_SHORTCUTS, MARKS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { KeyList } from "../key-list.tsx";

/** What each key does in the window, and on a mark. */
export function KeysHelp() {
  return (
    <details class="marks-help">
      <summary>Les touches</summary>
      <KeyList shortcuts={MARKS_SHORTCUTS} />
      <p>Sur un repère de la frise :</p>
      <KeyList shortcuts={MARKER_SHORTCUTS} />
    </details>
  );
}
