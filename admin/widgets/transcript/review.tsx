/** Who checked the transcript. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatDate } from "../../../src/i18n/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { Button } from "../button.tsx";
import type { TranscriptValue } from "./value.ts";

const { transcriptField: words } = messages;

/** Where the name is kept from one entry to the next, in this browser. */
const KEPT = "estran-reviewer";

/** « Relue par Anne Le Gall le 24 novembre 2026 », « Brute ». */
function reviewText({ status, reviewedBy, reviewedAt }: TranscriptValue): string {
  if (status === "machine") return words.unreviewed;
  return words.reviewed(
    reviewedBy,
    /^\d{4}-\d{2}-\d{2}$/.test(reviewedAt)
      ? formatDate(reviewedAt, { lang: EDITOR_LANG, zone: "UTC", style: "date" })
      : undefined,
  );
}

/** Where a button went with the focus, the one in its place has it. */
function keepFocus(button: HTMLButtonElement | null): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) button?.focus();
}

interface Props {
  readonly id: string;
  readonly value: TranscriptValue;
  readonly today: string;
  readonly onReview: (review: Omit<TranscriptValue, "file">) => void;
}

export function Review({ id, value, today, onReview }: Props) {
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState(() => value.reviewedBy || (localStorage.getItem(KEPT) ?? ""));
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const state = useRef({ asking, status: value.status });
  useLayoutEffect(() => {
    const before = state.current;
    state.current = { asking, status: value.status };
    if (asking) field.current?.focus();
    else if (before.asking || before.status !== value.status) keepFocus(button.current);
  }, [asking, value.status]);
  const accept = () => {
    const reviewedBy = name.trim();
    if (reviewedBy === "") return;
    localStorage.setItem(KEPT, reviewedBy);
    onReview({ status: "reviewed", reviewedBy, reviewedAt: today });
    setAsking(false);
  };
  return (
    <div class="review">
      <p class="review-state" role="status">
        {reviewText(value)}
      </p>
      {!asking && value.status === "machine" && (
        <button ref={button} type="button" onClick={() => setAsking(true)}>
          {words.markReviewed}
        </button>
      )}
      {!asking && value.status === "reviewed" && (
        <button
          ref={button}
          type="button"
          class="act-quiet"
          onClick={() => onReview({ status: "machine", reviewedBy: "", reviewedAt: "" })}
        >
          {words.reviewAgain}
        </button>
      )}
      {asking && (
        <fieldset
          class="review-form"
          onKeyDown={(event) => {
            const command = commandOf(FIELD_SHORTCUTS, event);
            if (command === undefined) return;
            event.stopPropagation();
            if (command === "accept" && event.target !== field.current) return;
            event.preventDefault();
            if (command === "accept") accept();
            else setAsking(false);
          }}
        >
          <legend>{words.markReviewed}</legend>
          <label for={`${id}-reviewer`}>{words.reviewer}</label>
          <input
            ref={field}
            id={`${id}-reviewer`}
            type="text"
            autocomplete="name"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button class="act-first" disabled={name.trim() === ""} onClick={accept}>
            {words.reviewedToday}
          </Button>
          <Button onClick={() => setAsking(false)}>{messages.buttons.cancel}</Button>
        </fieldset>
      )}
    </div>
  );
}
