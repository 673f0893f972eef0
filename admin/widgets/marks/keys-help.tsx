import { messages } from "../../../src/i18n/editors/index.ts";
import { EDITOR_SKIP_SECONDS, MARKER_SHORTCUTS, MARKS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { KeyList } from "../key-list.tsx";

const { keys: words } = messages;

/** What each key does in the window, and on a mark. */
export function KeysHelp() {
  return (
    <details class="marks-help">
      <summary>{words.title}</summary>
      <KeyList shortcuts={MARKS_SHORTCUTS} words={words.inMarks(EDITOR_SKIP_SECONDS)} />
      <p>{words.onMark}</p>
      <KeyList shortcuts={MARKER_SHORTCUTS} words={words.onMarker} />
    </details>
  );
}
