import { dateOf, type Entry, isRecorded, type Person } from "../../../src/content/index.ts";
import { dictionary, ownLanguageName } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Names } from "../entry/byline.tsx";
import { EntryLink } from "../entry/entry-link.tsx";
import { Typeset } from "../entry/ordinals.tsx";
import { When } from "../entry/when.tsx";
import { ListenWaveform } from "./listen-waveform.tsx";
import { RowPicture, rowDrawing } from "./row-picture.tsx";

export interface RowProps {
  entry: Entry;
  /** Language of the list. */
  lang: Lang;
  zone: string;
  /** Heading level of the title. */
  level?: 2 | 3;
  /** In lists of several types: says which this is. */
  typed?: boolean;
  /** Whose page this is: not named again in each row. */
  host?: Person | undefined;
  /** Loads its picture with the page rather than when it comes near. */
  eager?: boolean;
}

/** An entry in a list: when, what, who, its picture, and the way to hear it. */
export function EntryRow({ entry, lang, zone, level = 2, typed = false, host, eager = false }: RowProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const date = dateOf(entry);
  const recording = isRecorded(entry) ? entry.recordings[0] : undefined;
  const isForeign = entry.inLanguage !== lang;
  const drawing = rowDrawing(entry);
  return (
    <li class={drawing === "waveform" ? "row" : "row row-pictured"}>
      <p class="row-when ui">
        {date !== "" && <When iso={date} lang={lang} zone={zone} style="short" />}
        {typed && <span class="row-type">{typeName(entry, lang)}</span>}
        {isForeign && <span class="row-type">{ownLanguageName(entry.inLanguage)}</span>}
      </p>
      <div class="row-text">
        {entry.type === "conference" && entry.status !== "scheduled" && (
          <p class={`tide-status tide-status-${entry.status} ui`}>
            {dictionary(lang).status.labels[entry.status]}
          </p>
        )}
        <Heading class="row-title">
          <EntryLink entry={entry} lang={lang} />
        </Heading>
        {entry.summary !== undefined && (
          <p class="row-summary" {...foreign(entry.inLanguage, lang)}>
            <Typeset text={entry.summary} lang={entry.inLanguage} />
          </p>
        )}
        <RowPeople entry={entry} lang={lang} host={host} />
      </div>
      <RowPicture entry={entry} eager={eager} />
      {isRecorded(entry) && recording !== undefined && (
        <ListenWaveform entry={entry} recording={recording} lang={lang} drawn={drawing === "waveform"} />
      )}
    </li>
  );
}

function typeName(entry: Entry, lang: Lang): string {
  const words = dictionary(lang);
  return entry.type === "link" ? words.link.kinds[entry.kind] : words.types[entry.type].one;
}

function RowPeople({ entry, lang, host }: Pick<RowProps, "entry" | "lang" | "host">) {
  const people =
    entry.type === "conference"
      ? entry.speakers.map((speaker) => speaker.person)
      : entry.type === "link" && entry.curator !== undefined
        ? [entry.curator]
        : entry.authors;
  if (people.every((person) => person === host)) return null;
  return (
    <p class="row-people ui">
      <Names people={people} lang={lang} />
    </p>
  );
}
