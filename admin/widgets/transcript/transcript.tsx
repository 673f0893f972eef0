/** The transcript of a recording: brought, told in two lines, corrected on the whole screen, marked as checked. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { endingOf, formatOf } from "../../../src/text/index.ts";
import {
  type OpenedTranscript,
  paragraphsOf,
  type TranscriptDocument,
  writeTranscript,
} from "../../../src/transcript/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import { gitStore } from "../../entry/sound-store.ts";
import { entriesOf, type HubStore, titleOf } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { recordingAt } from "../listen/recording.ts";
import { Bring } from "./bring.tsx";
import { Editor } from "./correct/editor.tsx";
import { handedTranscript, onHanded } from "./handed.ts";
import { TranscriptPreview } from "./preview.tsx";
import { Problems } from "./problems.tsx";
import { type Received, receiveFile, receiveText } from "./receive.ts";
import { Review } from "./review.tsx";
import { Summary } from "./summary.tsx";
import { useFile } from "./use-file.ts";
import { useLength } from "./use-length.ts";
import { type TranscriptValue, transcriptFileName, transcriptOf, UNCHECKED } from "./value.ts";

const { transcriptField: words } = messages;

type Props = ControlProps & { readonly hub: HubStore; readonly today: string };

/** What a transcript is kept as, whatever it came as. */
const VTT = formatOf(".vtt");

/** A file that can be read, and was not taken yet. */
type Offered = Extract<Received, { ok: true }>;

/** What was there before another took its place. */
interface Replaced {
  readonly value: TranscriptValue;
  readonly file: Blob | undefined;
}

export function TranscriptControl(props: Props) {
  const { id, field, className, draft, hub, today, refuseWhere } = props;
  const value = useMemo(() => transcriptOf(props.value), [props.value]);
  const latest = useRef({ value, onChange: props.onChange });
  latest.current = { value, onChange: props.onChange };
  const store = useMemo(() => gitStore(draft, hub), [draft, hub]);
  const [correcting, setCorrecting] = useState<OpenedTranscript>();
  const file = useFile(value.file, draft, correcting !== undefined);
  const [brought, setBrought] = useState<Received>();
  const [replaced, setReplaced] = useState<Replaced>();
  const [said, setSaid] = useState("");
  const box = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  /** Whether the focus has to come back from the window, which takes no focus while it is open. */
  const back = useRef(false);
  useEffect(() => {
    if (correcting !== undefined || !back.current) return;
    back.current = false;
    opener.current?.focus();
  }, [correcting]);
  useEffect(() => setSaid(""), [value.status]);

  const recording = recordingAt(draft.entry().data, props.path().slice(0, -1));
  const seconds = useLength(recording, { hub });
  const names = namesOf(draft.entry().data, recording.voices, hub);
  const set = (next: TranscriptValue) => {
    const { onChange } = latest.current;
    latest.current = { value: next, onChange };
    onChange(next);
  };
  /** Where the transcript is; a file that was just kept is there before the form says so. */
  const target = useRef(value.file);
  useEffect(() => {
    target.current = value.file;
  }, [value.file]);
  /** One file is put at a time: the second goes where the first went. */
  const writing = useRef<Promise<string>>(Promise.resolve(""));
  const write = (text: string, name: string): Promise<string> => {
    writing.current = writing.current.then(() => put(text, name));
    return writing.current;
  };
  /** Puts a text where the transcript is, or under a new name beside the entry; gives its path. */
  const put = async (text: string, name: string): Promise<string> => {
    const path = target.current;
    if (endingOf(path) === VTT.endings[0])
      draft.put(path, new File([text], transcriptFileName(path), { type: VTT.type }));
    else {
      const bare = name.replace(/\.[^.]*$/, "");
      target.current = await store.keep(new File([text], `${bare}${VTT.endings[0]}`, { type: VTT.type }));
    }
    return target.current;
  };
  const [offered, setOffered] = useState<Offered>();
  const offer = (received: Received) => {
    setBrought(received.ok ? undefined : received);
    setOffered(received.ok ? received : undefined);
    setSaid("");
  };
  const offerFile = (chosen: File) => void receiveFile(chosen, names).then(offer);
  refuseWhere(() => (offered === undefined ? undefined : words.inPreview(offered.name)));
  const leaveOffer = () => {
    setOffered(undefined);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(".bring button")?.focus());
  };
  const take = async (received: Offered, document: TranscriptDocument) => {
    leaveOffer();
    setBrought(received);
    const before = latest.current.value;
    setReplaced({ value: before, file: before.file === "" ? undefined : await draft.read(before.file) });
    const changed = received.opened.changed || document !== received.opened.document;
    const path = await write(changed ? writeTranscript(document) : received.source, received.name);
    set({ ...latest.current.value, ...UNCHECKED, file: path });
    setSaid(words.ready);
  };
  const fromForm = useRef(() => {});
  fromForm.current = () => {
    const handed = handedTranscript(props.path());
    if (handed !== undefined) offerFile(handed);
  };
  useEffect(() => {
    fromForm.current();
    return onHanded(() => fromForm.current());
  }, []);
  const putBack = () => {
    if (replaced === undefined) return;
    const { file: path } = latest.current.value;
    const { value: before, file: bytes } = replaced;
    if (path !== before.file || bytes === undefined) store.forget(path);
    else draft.put(path, new File([bytes], transcriptFileName(path), { type: VTT.type }));
    set(before);
    setReplaced(undefined);
    setBrought(undefined);
    setSaid(words.isBack);
  };
  const keep = (document: TranscriptDocument) => {
    setReplaced(undefined);
    void write(writeTranscript(document), transcriptFileName(target.current)).then((path) => {
      if (path !== latest.current.value.file) set({ ...latest.current.value, file: path });
    });
  };
  const onReview = (review: Omit<TranscriptValue, "file">) => set({ ...latest.current.value, ...review });
  const remove = () => {
    const { file: path } = latest.current.value;
    store.forget(path);
    setBrought(undefined);
    setReplaced(undefined);
    set({ ...UNCHECKED, file: "" });
  };

  const open = file.state === "open" && file.path === value.file ? file.opened : undefined;
  return (
    <fieldset ref={box} id={id} class={`${className} transcript-field`} aria-label={String(field["label"])}>
      <div class="transcript-body">
        {open !== undefined && <Summary path={value.file} opened={open} seconds={seconds} />}
        {file.state === "missing" && value.file !== "" && (
          <p class="refusal" role="alert">
            {words.missing(<code>{value.file}</code>)}
          </p>
        )}
        {open !== undefined && (
          <div class="transcript-acts">
            <button
              ref={opener}
              type="button"
              class="act-first"
              disabled={paragraphsOf(open.document).length === 0}
              onClick={() => setCorrecting(open)}
            >
              {words.correct}
            </button>
            <Review id={id} value={value} today={today} onReview={onReview} />
          </div>
        )}
        <div role="alert" class="transcript-brought">
          {brought?.ok === false && <p class="refusal">{brought.refusal}</p>}
          <Problems
            problems={brought === undefined ? [] : brought.ok ? brought.opened.problems : brought.problems}
          />
        </div>
        {replaced !== undefined && (
          <p class="transcript-undo">
            <span>{brought?.ok === true ? words.taken(brought.name) : ""}</span>
            <Button onClick={putBack}>
              {replaced.value.file === "" ? words.doNotKeep : words.backToPrevious}
            </Button>
          </p>
        )}
        {offered !== undefined && (
          <TranscriptPreview
            key={offered.source}
            id={id}
            received={offered}
            seconds={seconds}
            replaces={value.file !== ""}
            names={names}
            onTake={(document) => void take(offered, document)}
            onCancel={leaveOffer}
          />
        )}
        <Bring
          id={id}
          replaces={value.file !== ""}
          onFile={offerFile}
          onText={(text) => {
            const received = receiveText(text, `${recording.id || words.textName}.txt`, names);
            offer(received);
            return received.ok;
          }}
        />
        {value.file !== "" && replaced === undefined && (
          <Button class="act-quiet" onClick={remove}>
            {words.remove}
          </Button>
        )}
        <p class="transcript-said" role="status">
          {said}
        </p>
      </div>
      {correcting !== undefined && (
        <Editor
          id={`${id}-correct`}
          title={recording.title || recording.id}
          lang={String(draft.entry().data["lang"] ?? "fr")}
          opened={correcting}
          value={value}
          today={today}
          names={names}
          sources={recording.sounds}
          seconds={seconds}
          draft={draft}
          hub={hub}
          onKeep={keep}
          onReview={onReview}
          onClose={() => {
            back.current = true;
            setCorrecting(undefined);
          }}
        />
      )}
    </fieldset>
  );
}

/** Names of those who may speak: the voices of the recording, the speakers of the conference, the authors of the article. */
function namesOf(
  data: Readonly<Record<string, unknown>>,
  voices: readonly string[],
  hub: HubStore,
): readonly string[] {
  const list = (name: string) => (Array.isArray(data[name]) ? (data[name] as readonly unknown[]) : []);
  const slugs =
    "speakers" in data
      ? list("speakers").map((speaker) =>
          typeof speaker === "object" && speaker !== null && "person" in speaker ? speaker.person : undefined,
        )
      : list("authors");
  const people = entriesOf(hub.data(), "person").filter(({ slug }) => slugs.includes(slug));
  return [...voices, ...people.map(titleOf)];
}
