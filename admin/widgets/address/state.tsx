/** Whether a page is on the site, and taking it off or putting it back. */

import { useState } from "preact/hooks";
import { collectionKey } from "../../../src/cms/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import {
  entryInForm,
  lookUp,
  type OpenDraft,
  rewriteWithDeletion,
  saveDraft,
  setField,
} from "../../decap/index.ts";
import { type PageState, pageState, sentenceOf } from "../../entry/page-state.ts";
import { confirmTakeAway } from "../../entry/take-away.ts";
import { localDay } from "../../feedback/local-day.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { useRedraw } from "../use-answer.ts";
import { slugOfPath } from "./slug-of-path.ts";

const { entryAddress: words } = messages;

interface Props {
  readonly state: PageState;
  /** Asks before a page goes; true to go on. */
  readonly mayGo: () => Promise<boolean>;
}

/** At the foot of a form, whatever is folded in it. */
export function PageStateAtFoot({ draft, hub }: { readonly draft: OpenDraft; readonly hub: HubStore }) {
  useRedraw(draft);
  useRedraw(hub);
  const { collection, path } = entryInForm();
  const type = collectionKey(collection)?.type;
  const slug = slugOfPath(path);
  if (type === undefined || slug === "") return null;
  const online = hub.data().entries.some((entry) => entry.type === type && entry.slug === slug);
  const { data } = draft.entry();
  return (
    <StateOfPage
      state={pageState(data, online, localDay(new Date()))}
      mayGo={() =>
        // what is not saved yet is saved with it
        confirmTakeAway(
          "offline",
          { collection, slug, title: String(data["title"] ?? ""), changed: false },
          hub.data(),
          { read: lookUp, write: rewriteWithDeletion },
        )
      }
    />
  );
}

function StateOfPage({ state, mayGo }: Props) {
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
