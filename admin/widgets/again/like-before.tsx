/** « Comme la dernière fois »: what a new meeting takes from an earlier one, seen before it is taken. */

import { useEffect, useRef, useState } from "preact/hooks";
import { type IndexedEntry, typeFields } from "../../../src/cms/index.ts";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatDate } from "../../../src/i18n/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { lookUp, type OpenDraft, type ToolProps, type ValueChange } from "../../decap/index.ts";
import { type HubStore, titleOf } from "../../shell/hub.ts";
import { foldedWords } from "../../shell/said-words.ts";
import { asText } from "../as-text.ts";
import { Button } from "../button.tsx";
import { after, durationName, minutesBetween } from "../dates/duration.ts";
import { zoneOf } from "../dates/zone.ts";
import { useAnswer, useRedraw } from "../use-answer.ts";
import { earlierMeetings, frontOf, lent, SHARED_FIELDS, startOf } from "./earlier.ts";

const { likeBefore: words } = messages;

type Props = ToolProps & { readonly draft: OpenDraft; readonly hub: HubStore };

/** The field that says how long a meeting lasts, which has no name of its own in files. */
const LENGTH = "length";

export function LikeBefore({ draft, hub }: Props) {
  useRedraw(draft);
  useRedraw(hub);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | undefined>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  /** A duration that was taken, in minutes, and waits for a start. */
  const [minutes, setMinutes] = useState<number | undefined>();
  const box = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector("select")?.focus();
  }, [open]);

  const zone = zoneOf(draft, hub.data().site.timeZone);
  const { slug, data } = draft.entry();
  const start = asText(data["startsAt"]);
  const end = asText(data["endsAt"]);
  useEffect(() => {
    if (minutes === undefined || !start.includes("T")) return;
    setMinutes(undefined);
    if (end === "") draft.set([[["endsAt"], after(start, minutes, zone)]]);
  }, [minutes, start]);

  const meetings = open ? earlierMeetings(hub.data()) : [];
  const meeting = meetings.find(({ file }) => file === chosen) ?? meetings[0];
  const front = useAnswer(
    () => (meeting === undefined ? undefined : lookUp(`content/${meeting.file}`).catch(() => undefined)),
    [meeting?.file],
  );
  // an entry that was saved is a meeting of its own
  if (slug !== "" || entriesNone(hub)) return null;
  if (!open)
    return (
      <p ref={opener} class="like-before">
        <Button aria-expanded="false" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
        {minutes !== undefined && <span role="status">{words.takenLength(durationName(minutes))}</span>}
      </p>
    );

  const values = { ...meeting?.data, ...(front === undefined ? {} : frontOf(front)) };
  const offered = lent(values);
  const length = minutesBetween(asText(values["startsAt"]), asText(values["endsAt"]), zone);
  const said = foldedWords(hub);
  const fields = typeFields("conference");
  const rows = [
    ...SHARED_FIELDS.flatMap((name) => {
      const field = fields.find((one) => one.name === name);
      const value = offered[name];
      if (field === undefined || value === undefined) return [];
      const text = Array.isArray(value) || typeof value === "string" ? { ...field, fields: [field] } : field;
      const held = text === field ? value : { [name]: value };
      return [{ name: name as string, label: field.label, text: said.group(text, held) }];
    }),
    ...(length === undefined ? [] : [{ name: LENGTH, label: words.length, text: durationName(length) }]),
  ];
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.querySelector("button")?.focus());
  };
  const take = () => {
    const changes = SHARED_FIELDS.flatMap((name): ValueChange[] =>
      left.has(name) || offered[name] === undefined ? [] : [[[name], offered[name]]],
    );
    draft.set(changes);
    if (!left.has(LENGTH)) setMinutes(length);
    close();
  };
  return (
    <fieldset
      ref={box}
      class="create like-before-form"
      onKeyDown={(event) => {
        if (commandOf(FIELD_SHORTCUTS, event) === "cancel") close();
      }}
    >
      <legend>{words.title}</legend>
      <p>
        <label for="like-before-meeting">{words.from}</label>
        <select
          id="like-before-meeting"
          value={meeting?.file}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {meetings.map((one) => (
            <option key={one.file} value={one.file}>
              {calledWithDay(one)}
            </option>
          ))}
        </select>
      </p>
      <ul class="like-before-list">
        {rows.map(({ name, label, text }) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(name)}
                onChange={({ currentTarget: { checked } }) => {
                  const now = new Set(left);
                  if (checked) now.delete(name);
                  else now.add(name);
                  setLeft(now);
                }}
              />
              <span>
                <strong>{label}</strong> {text}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p class="note">{words.nothing}</p>}
      <p class="create-actions">
        <Button class="act-first" disabled={rows.length === 0} onClick={take}>
          {words.take}
        </Button>
        <Button onClick={close}>{messages.buttons.cancel}</Button>
      </p>
    </fieldset>
  );
}

const entriesNone = (hub: HubStore): boolean => !hub.data().entries.some(({ type }) => type === "conference");

/** « Une soirée — 5 juillet 2027 ». */
function calledWithDay(entry: IndexedEntry): string {
  const day = startOf(entry.data).slice(0, 10);
  if (day === "") return titleOf(entry);
  return `${titleOf(entry)} — ${formatDate(day, { lang: EDITOR_LANG, style: "date" })}`;
}
