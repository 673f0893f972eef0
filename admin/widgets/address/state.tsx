/** Whether a page is on the site, and taking it off or putting it back. */

import { useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { saveDraft, setField } from "../../decap/index.ts";
import { type PageState, sentenceOf } from "../../entry/page-state.ts";
import { Button } from "../button.tsx";

const { entryAddress: words } = messages;

interface Props {
  readonly state: PageState;
  /** Asks before a page goes; true to go on. */
  readonly mayGo: () => Promise<boolean>;
}

export function StateOfPage({ state, mayGo }: Props) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const set = async (draft: boolean) => {
    setFailed(false);
    if (draft && !(await mayGo())) return;
    setBusy(true);
    setField("draft", draft);
    try {
      await saveDraft();
    } catch {
      setField("draft", !draft);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="address-state">
      <p>
        <span role="status">{sentenceOf(state)}</span>
        {state.draft ? (
          <Button disabled={busy} onClick={() => void set(false)}>
            {words.publish}
          </Button>
        ) : (
          (state.online || state.from !== undefined) && (
            <Button disabled={busy} onClick={() => void set(true)}>
              {state.online ? words.takeOff : words.makeDraft}
            </Button>
          )
        )}
      </p>
      <div role="alert">{failed && <p class="refusal">{words.unchanged}</p>}</div>
    </div>
  );
}
