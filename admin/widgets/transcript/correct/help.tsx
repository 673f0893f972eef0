import { messages } from "../../../../src/i18n/editors/index.ts";
import {
  CORRECTION_SHORTCUTS,
  EDITOR_SKIP_SECONDS,
  PARAGRAPH_SHORTCUTS,
} from "../../../../src/shortcuts/index.ts";
import { Button } from "../../button.tsx";
import { KeyList } from "../../key-list.tsx";

const { keys: words } = messages;

/** The keys, all of them. */
export function Help({ close }: { readonly close: () => void }) {
  return (
    <section class="keys" aria-label={words.title}>
      <KeyList
        shortcuts={[...CORRECTION_SHORTCUTS, ...PARAGRAPH_SHORTCUTS]}
        words={words.inCorrection(EDITOR_SKIP_SECONDS)}
      />
      <p>{words.onMac}</p>
      <Button onClick={close}>{messages.buttons.close}</Button>
    </section>
  );
}
