/** Around the page in the preview: at which width it is shown, and what remains to be done, each line leading to its field. */

import { useEffect, useId, useState } from "preact/hooks";
import { type FormProblem, problemSentence } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { Button } from "../widgets/button.tsx";
import type { Screen } from "./width.ts";

export interface ChromeProps {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  /** Undefined until the first page is made. */
  readonly problems: readonly FormProblem[] | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onGo: (problem: FormProblem) => void;
}

const words = messages.preview;

const SCREENS: readonly (readonly [Screen, string, string])[] = [
  ["phone", words.phone, "M5 1h6a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1Zm2 12h2"],
  [
    "computer",
    words.computer,
    "M2 2h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Zm3 12h6M8 11v3",
  ],
];

export function Chrome(props: ChromeProps) {
  const { screen, onScreen, problems = [], open, onOpen, onGo } = props;
  const list = useId();
  const errors = problems.filter(({ severity }) => severity === "error");
  const advice = problems.filter(({ severity }) => severity !== "error");
  const summary = props.problems === undefined ? "" : words.summary(errors.length, advice.length);
  return (
    <>
      <div class="preview-bar">
        <fieldset class="preview-screens" aria-label={words.width}>
          {SCREENS.map(([name, label, drawing]) => (
            <Button key={name} aria-pressed={screen === name} onClick={() => onScreen(name)}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d={drawing} />
              </svg>
              {label}
            </Button>
          ))}
        </fieldset>
        {problems.length === 0 ? (
          <p class="preview-clear">{summary}</p>
        ) : (
          <Button
            class={errors.length > 0 ? "preview-count preview-count-errors" : "preview-count"}
            aria-expanded={open}
            aria-controls={list}
            onClick={() => onOpen(!open)}
          >
            {summary}
          </Button>
        )}
        <Announced text={summary} />
      </div>
      <section
        id={list}
        class="preview-problems"
        aria-label={words.toDo}
        hidden={!open || problems.length === 0}
      >
        <Problems title={words.toMend} kind="errors" problems={errors} onGo={onGo} />
        <Problems title={words.advice} kind="advice" problems={advice} onGo={onGo} />
      </section>
    </>
  );
}

function Problems(props: {
  readonly title: string;
  readonly kind: "errors" | "advice";
  readonly problems: readonly FormProblem[];
  readonly onGo: (problem: FormProblem) => void;
}) {
  const { title, kind, problems, onGo } = props;
  if (problems.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class={`preview-${kind}`}>
        {problems.map((problem) => {
          const { label, field } = problem;
          return (
            <li key={`${label} ${problem.found}`}>
              {field === undefined ? (
                <span>{problemSentence(problem)}</span>
              ) : (
                <Button onClick={() => onGo(problem)}>
                  <strong>{label}</strong> <span>{problemSentence(problem)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Milliseconds of quiet before a count is read out: nobody wants to hear it at every key. */
const QUIET_MS = 1500;

function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="preview-said" role="status">
      {said}
    </p>
  );
}
