/** The whole screen for a transcript: heard, and corrected paragraph by paragraph, by keyboard as well as by hand. */

import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import {
  CORRECTION_SHORTCUTS,
  type CorrectionCommand,
  commandOf,
  EDITOR_SKIP_SECONDS,
  FIELD_SHORTCUTS,
} from "../../../../src/shortcuts/index.ts";
import {
  type EditedParagraph,
  type OpenedTranscript,
  plainText,
  type TranscriptDocument,
} from "../../../../src/transcript/index.ts";
import type { OpenDraft } from "../../../decap/index.ts";
import type { HubStore } from "../../../shell/hub.ts";
import { Button } from "../../button.tsx";
import { KeyHint } from "../../key-list.tsx";
import type { Listening } from "../../listen/use-audio.ts";
import { Misfit } from "../misfit.tsx";
import { Problems } from "../problems.tsx";
import { Review } from "../review.tsx";
import { useModal } from "../use-modal.ts";
import type { TranscriptValue } from "../value.ts";
import { Help } from "./help.tsx";
import { correctionCommandOf } from "./keys.ts";
import { type Match, nextMatch } from "./next-match.ts";
import { ReplaceBar } from "./replace.tsx";
import { ParagraphRow, type RowActs } from "./row.tsx";
import { SoundControls } from "./sound.tsx";
import { startText } from "./start-text.ts";
import { Tools } from "./tools.tsx";
import { useCorrection } from "./use-correction.ts";
import { useFollowing } from "./use-following.ts";
import { useKeeping } from "./use-keeping.ts";
import { VoicePanel } from "./voice.tsx";

const { correction: words } = messages;

interface Props {
  readonly id: string;
  /** Name of what is corrected. */
  readonly title: string;
  /** Language of what is said. */
  readonly lang: string;
  readonly opened: OpenedTranscript;
  readonly value: TranscriptValue;
  readonly today: string;
  /** Names that may speak. */
  readonly names: readonly string[];
  readonly sources: readonly string[];
  /** Duration of the recording, where it is known. */
  readonly seconds: number | undefined;
  readonly draft: OpenDraft;
  readonly hub: HubStore;
  readonly onKeep: (document: TranscriptDocument) => void;
  readonly onReview: (review: Omit<TranscriptValue, "file">) => void;
  readonly onClose: () => void;
}

/** What callbacks that stay the same need of the last drawing. */
interface Latest {
  readonly paragraphs: readonly EditedParagraph[];
  readonly run: (command: CorrectionCommand, field: HTMLTextAreaElement, key: string) => void;
}

export function Editor(props: Props) {
  const { id, opened, names, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const listening = useRef<Listening | null>(null);
  const text = useCorrection(opened.document, dialog);
  const { paragraphs } = text;
  const [entered, setEntered] = useState<string>();
  const [naming, setNaming] = useState<string>();
  const [finding, setFinding] = useState(false);
  const [helping, setHelping] = useState(false);
  const [said, setSaid] = useState("");
  const { kept, keep } = useKeeping(text, opened.document, props.onKeep);
  const { current, onPlace } = useFollowing(list);
  const close = () => {
    // a field left empty says so when it loses the focus
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    keep();
    onClose();
  };
  useModal(dialog, close);

  const latest = useRef<Latest>({ paragraphs, run: () => undefined });
  const acts = useMemo(
    (): RowActs => ({
      edit: text.edit,
      listen: (key) => {
        const one = latest.current.paragraphs.find((paragraph) => paragraph.key === key);
        const sound = listening.current;
        if (one === undefined || sound === null) return;
        sound.seek(one.start);
        if (!sound.playing) sound.toggle();
      },
      voice: (key) => setNaming((open) => (open === key ? undefined : key)),
      enter: setEntered,
      run: (command, key) => {
        const field = dialog.current?.querySelector(`[data-key="${CSS.escape(key)}"] textarea`);
        if (field instanceof HTMLTextAreaElement) latest.current.run(command, field, key);
      },
    }),
    [],
  );
  const starts = useMemo(() => paragraphs.map(({ start }) => start), [paragraphs]);
  const voices = useMemo(() => {
    const known = paragraphs.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
    return [...new Set([...known, ...names])];
  }, [paragraphs, names]);

  const run = (
    command: CorrectionCommand,
    field: HTMLTextAreaElement | undefined,
    key: string | undefined,
  ) => {
    const sound = listening.current;
    const index = paragraphs.findIndex((paragraph) => paragraph.key === key);
    const place = key === undefined ? current : index;
    const one = paragraphs[place];
    switch (command) {
      case "play":
        return sound?.toggle();
      case "back":
        return sound?.seek(sound.now() - EDITOR_SKIP_SECONDS);
      case "next":
      case "previous": {
        const other = paragraphs[place + (command === "next" ? 1 : -1)];
        return other === undefined ? undefined : text.focus(other.key);
      }
      case "split":
        return field === undefined || key === undefined
          ? undefined
          : text.split(
              key,
              field.value.slice(0, field.selectionStart),
              sound?.playing === true ? sound.now() : undefined,
            );
      case "merge":
        if (key === undefined) return undefined;
        return field !== undefined && plainText(field.value) === "" ? text.remove(key) : text.merge(key);
      case "start":
        if (one === undefined || sound === null) return undefined;
        return setSaid(startText(text.start(one.key, sound.now()), sound.now()));
      case "voice":
        return one === undefined ? undefined : setNaming(one.key);
      case "undo":
        return text.undo();
      case "redo":
        return text.redo();
      case "find":
        return setFinding(true);
      case "keep":
        return keep();
      case "help":
        return setHelping(!helping);
    }
  };

  latest.current = { paragraphs, run };

  /** What had the focus goes with its panel; the keys go on in the paragraph where one was. */
  const goOn = (found?: Match) => {
    const key = found?.key ?? entered ?? paragraphs[current]?.key ?? paragraphs[0]?.key;
    if (key !== undefined) text.focus(key, found?.from, found?.to);
  };
  const closeHelp = () => {
    setHelping(false);
    if (!(document.activeElement instanceof HTMLTextAreaElement)) goOn();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (helping && commandOf(FIELD_SHORTCUTS, event) === "cancel") {
      event.preventDefault();
      return closeHelp();
    }
    const field = event.target instanceof HTMLTextAreaElement ? event.target : undefined;
    const row = event.target instanceof Element ? event.target.closest("[data-key]") : null;
    const key = row instanceof HTMLElement ? row.dataset["key"] : undefined;
    const command = correctionCommandOf(event, field);
    if (command === undefined || event.isComposing) return;
    // other fields have their own way of taking back
    if ((command === "undo" || command === "redo") && event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    run(command, field, key);
  };

  const chooseVoice = (key: string) => (speaker: string | undefined, everywhere: boolean) => {
    text.name(key, speaker, everywhere);
    setNaming(undefined);
    text.focus(key);
  };
  const next = (find: RegExp) => {
    const found = nextMatch(paragraphs, find, latestMatch.current);
    if (found === undefined) return;
    latestMatch.current = found;
    text.focus(found.key, found.from, found.to);
  };
  const latestMatch = useRef<Match | undefined>(undefined);
  const panelOf = useCallback(
    (key: string) => {
      const speaker = latest.current.paragraphs.find((paragraph) => paragraph.key === key)?.speaker;
      return (
        <VoicePanel
          id={`${id}-voice`}
          speaker={speaker}
          speakers={voices}
          count={latest.current.paragraphs.filter((other) => other.speaker === speaker).length}
          choose={chooseVoice(key)}
          close={() => {
            setNaming(undefined);
            text.focus(key);
          }}
        />
      );
    },
    [voices, id],
  );
  const panel = useMemo(() => (naming === undefined ? null : panelOf(naming)), [naming, panelOf]);

  return (
    <dialog ref={dialog} class="correct" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <div class="correct-head">
        <div class="correct-bar">
          <h2 id={`${id}-title`}>
            {words.title} <small>{props.title}</small>
          </h2>
          <Tools
            text={text}
            finding={finding}
            toggleFinding={() => setFinding(!finding)}
            helping={helping}
            toggleHelping={() => setHelping(!helping)}
          />
          <Button class="act-first" onClick={close}>
            {words.done}
          </Button>
        </div>
        <SoundControls
          sources={props.sources}
          draft={props.draft}
          hub={props.hub}
          listening={listening}
          starts={starts}
          onPlace={onPlace}
        />
        {finding && (
          <ReplaceBar
            id={`${id}-replace`}
            paragraphs={paragraphs}
            next={next}
            replace={(find, replacement) => {
              const count = text.replace(find, replacement);
              setSaid(words.replace.done(count));
            }}
            close={() => {
              setFinding(false);
              goOn(latestMatch.current);
            }}
          />
        )}
        {helping && <Help close={closeHelp} />}
      </div>
      <section class="correct-text" aria-label={words.text} lang={props.lang}>
        <Misfit spoken={paragraphs} seconds={props.seconds} />
        <Problems problems={opened.problems} />
        <ol ref={list}>
          {paragraphs.map((paragraph, index) => (
            <ParagraphRow
              key={paragraph.key}
              paragraph={paragraph}
              n={index + 1}
              goesOn={index > 0 && paragraphs[index - 1]?.speaker === paragraph.speaker}
              current={index === current}
              entered={paragraph.key === entered}
              acts={acts}
              panel={paragraph.key === naming ? panel : null}
            />
          ))}
        </ol>
      </section>
      <div class="correct-foot">
        <Review id={id} value={props.value} today={props.today} onReview={props.onReview} />
        <p role="status">{said}</p>
        <p class={kept ? "correct-kept" : undefined}>{kept ? words.kept : words.unkept}</p>
        <p class="correct-hint">
          <KeyHint shortcuts={CORRECTION_SHORTCUTS} command="help" /> {words.allKeys}
        </p>
      </div>
    </dialog>
  );
}
