/** Brings several files to a form at once: chosen by a button, or dropped anywhere in the window. */

import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../src/i18n/editors/index.ts";
import { type OpenDraft, pathOf, type ToolProps } from "../decap/index.ts";
import { makeElement } from "../feedback/element.ts";
import { hideNotice, showNotice } from "../feedback/notice.ts";
import type { HubStore } from "../shell/hub.ts";
import { Button } from "../widgets/button.tsx";
import { FileInput } from "../widgets/file-input.tsx";
import { watchDrops } from "./drops.ts";
import { fieldFor } from "./kinds.ts";
import { takeFiles } from "./take.ts";

type Props = ToolProps & { readonly draft: OpenDraft; readonly hub: HubStore };

export function AddFiles({ fields, draft, hub }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [doing, setDoing] = useState("");
  const [over, setOver] = useState(false);
  /** Files are taken in the order in which they came. */
  const before = useRef<Promise<void>>(Promise.resolve());
  const take = (files: readonly File[], near?: number) => {
    if (files.length === 0) return;
    const work = async () => {
      hideNotice();
      const { title, lines, tone } = await takeFiles(files, { draft, hub, fields }, near, setDoing);
      showNotice(title, lines, tone);
    };
    before.current = before.current.then(() => work().finally(() => setDoing("")));
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => watchDrops(setOver, (files, target) => latest.current(files, recordingAround(target))), []);
  const taken = [
    ...(fields.has("recordings") ? [messages.files.kinds.recordings] : []),
    ...(fields.has("decks") ? [messages.files.kinds.decks] : []),
    ...(fieldFor("picture", fields) === undefined ? [] : [messages.files.kinds.picture]),
    ...(fields.has("documents") ? [messages.files.kinds.documents] : []),
  ].join(", ");
  // over the whole window, and the part of the form that holds this may be folded
  useEffect(() => {
    if (!over) return undefined;
    const target = makeElement(
      "div",
      { className: "drop-target" },
      makeElement(
        "p",
        {},
        makeElement("strong", {}, messages.files.drop),
        makeElement("span", {}, messages.files.dropNote(taken)),
      ),
    );
    document.body.append(target);
    return () => target.remove();
  }, [over, taken]);
  return (
    <div class="add-files">
      <Button class="act-first" aria-describedby="add-files-note" onClick={() => chooser.current?.click()}>
        {messages.files.add}
      </Button>
      <p id="add-files-note">{messages.files.note(taken)}</p>
      <FileInput chooser={chooser} multiple aria-label={messages.files.chooser} onFiles={take} />
      <p class="add-files-doing" role="status">
        {doing}
      </p>
    </div>
  );
}

/** The recording in whose fields an element is; none elsewhere. */
function recordingAround(target: Element): number | undefined {
  const [field, at] = pathOf(target);
  return field === "recordings" && typeof at === "number" ? at : undefined;
}
