/** An entry on a line, which leads to its form. */
import type { ListedEntry } from "../../src/cms/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { formOf } from "../entry/take-away.ts";
import { dayOf, languageName } from "../shell/formats.ts";
import type { Row, State } from "./filters.ts";

const { types } = dictionary(EDITOR_LANG);

interface Props {
  readonly row: ListedEntry & Partial<Pick<Row, "states" | "why" | "by">>;
  /** Language of the site, which is not said. */
  readonly main: string;
  /** Whether entries of other types stand beside it. */
  readonly mixed: boolean;
  /** Whether what had better be mended is said. */
  readonly mending?: boolean;
  /** Whether it is said when it changed, in place of its own date. */
  readonly changes?: boolean;
  /** What goes without saying. */
  readonly unsaid?: State;
}

export function EntryLine({ row, main, mixed, mending = false, changes = false, unsaid = "online" }: Props) {
  const { title, type, at, changedAt, lang, states = [], by = "", why = [], toMend = [] } = row;
  const facts = [
    ...(mixed ? [types[type].one] : []),
    ...(changes ? [messages.lists.changed(dayOf(changedAt ?? ""))] : at === undefined ? [] : [dayOf(at)]),
    ...(lang === undefined || lang === main ? [] : [languageName(lang)]),
    ...(by === "" ? [] : [by]),
  ];
  const told = states.filter((state) => state !== "online" && state !== unsaid);
  const reasons = [...why, ...(mending ? toMend : [])];
  return (
    <li class="line">
      <a href={formOf(row)}>
        <span class="line-title" lang={lang}>
          {title}
        </span>
        {told.map((state) => (
          <span key={state} class="line-state" data-state={state}>
            {messages.lists.states[state]}
          </span>
        ))}
        {facts.length > 0 && <span class="line-facts">{facts.join(" · ")}</span>}
      </a>
      {reasons.length > 0 && (
        <ul class="line-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
