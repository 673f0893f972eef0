/** What becomes of a recording that is too big: a lighter version is made of it, here, or one reads what to do instead. */

import { useEffect, useRef, useState } from "preact/hooks";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatDuration } from "../../../src/i18n/index.ts";
import { inMegabytes } from "../../entry/upload.ts";
import { Button } from "../button.tsx";
import type { LightPlan, NotLighter } from "./lighten.ts";

/** Heavy, and wanted by few. */
const lightening = () => import("./lighten.ts");

interface Props {
  readonly file: File;
  readonly maxBytes: number;
  readonly onLighter: (file: File) => void;
  readonly onLeave: () => void;
}

const { lighten: words } = messages.sources;

export function LightenBox({ file, maxBytes, onLighter, onLeave }: Props) {
  const [plan, setPlan] = useState<LightPlan | NotLighter>();
  const [part, setPart] = useState<number>();
  const [failed, setFailed] = useState(false);
  const stopper = useRef<AbortController | undefined>(undefined);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    let gone = false;
    void lightening()
      .then(({ planOf }) => planOf(file, maxBytes))
      .then((found) => {
        if (!gone) setPlan(found);
      });
    return () => {
      gone = true;
      stopper.current?.abort();
    };
  }, [file, maxBytes]);
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [plan]);

  const start = async (rate: number) => {
    const controller = new AbortController();
    stopper.current = controller;
    setFailed(false);
    setPart(0);
    try {
      const { lighten } = await lightening();
      onLighter(await lighten(file, { rate, progress: setPart, signal: controller.signal }));
    } catch {
      if (!controller.signal.aborted) setFailed(true);
      setPart(undefined);
    }
  };

  return (
    <section ref={box} class="lighten" aria-label={words.label(file.name)}>
      <p>{words.tooBig(file.name, inMegabytes(file.size), inMegabytes(maxBytes))}</p>
      {plan === undefined && <p role="status">{words.reading}</p>}
      {typeof plan === "string" && words.whyNot[plan].map((line) => <p key={line}>{line}</p>)}
      {typeof plan === "object" && part === undefined && (
        <>
          <p>
            {words.plan(plan.rate / 1000, formatDuration(plan.seconds, EDITOR_LANG), inMegabytes(plan.bytes))}
          </p>
          <p class="sources-note">{words.whoPlaysOpus}</p>
          {failed && (
            <p class="sources-refusal" role="alert">
              {words.failed}
            </p>
          )}
          <p class="lighten-actions">
            <Button class="lighten-go" onClick={() => void start(plan.rate)}>
              {words.start}
            </Button>
            <Button onClick={onLeave}>{words.leave}</Button>
          </p>
        </>
      )}
      {part !== undefined && (
        <p class="lighten-actions">
          <progress aria-label={words.progress(file.name)} max={1} value={part} />
          <span>{words.percent(Math.floor(part * 100))}</span>
          <Button onClick={() => stopper.current?.abort()}>{words.stop}</Button>
        </p>
      )}
      {typeof plan === "string" && (
        <p class="lighten-actions">
          <Button onClick={onLeave}>{messages.buttons.close}</Button>
        </p>
      )}
    </section>
  );
}
