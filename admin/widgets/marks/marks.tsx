/** Chapters, or the moments of slides, in the form: what there is in a line or two, and the window to set them. */

import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { formatTimecode } from "../../../src/text/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { knownDecks } from "../listen/recording.ts";
import { type MarkKind, readMarks } from "./model.ts";
import { openMarks } from "./open-dialog.tsx";

/** Titles that stand for all. */
const TOLD = 3;

const { marks: words } = messages;

type Props = ControlProps & { readonly hub: HubStore };

export const ChaptersControl = (props: Props) => <MarksControl {...props} kind="chapters" />;
export const CuesControl = (props: Props) => <MarksControl {...props} kind="cues" />;

function MarksControl({ id, value, className, kind, draft, hub, path }: Props & { kind: MarkKind }) {
  const leave = useRef<() => void>(undefined);
  useEffect(() => () => leave.current?.(), []);
  const [hasDeck, setHasDeck] = useState(true);
  useEffect(() => {
    if (kind !== "cues") return;
    const look = () => setHasDeck(knownDecks(draft.entry().data).length > 0);
    look();
    return draft.subscribe(look);
  }, [kind, draft]);
  const list = readMarks(kind === "chapters" ? value : [], kind === "cues" ? value : [])[kind];
  const [first, last] = [list[0]?.at, list.at(-1)?.at];
  const titles = list.slice(0, TOLD).map(({ item }) => String(item["title"] ?? ""));
  return (
    <div id={id} class={`${className} marks-field`}>
      <p>
        <b>{kind === "chapters" ? words.chapterCount(list.length) : words.cueCount(list.length)}</b>
        {kind === "chapters" && list.length > 0 && (
          <span>{words.chapterTitles(`${titles.join(" · ")}${list.length > TOLD ? " …" : ""}`)}</span>
        )}
        {kind === "cues" && first !== undefined && last !== undefined && (
          <span>{words.cueSpan(formatTimecode(first), formatTimecode(last))}</span>
        )}
      </p>
      {!hasDeck && <p class="marks-hint">{words.firstAddPdf}</p>}
      <Button
        onClick={() => {
          leave.current = openMarks(kind, path().slice(0, -1), { draft, hub });
        }}
      >
        {kind === "chapters" ? words.setChapters : words.setCues}
      </Button>
    </div>
  );
}
