import type { Conference } from "../../../src/content/index.ts";
import { dictionary, formatDate } from "../../../src/i18n/index.ts";
import { type Lang, typeset } from "../../../src/text/index.ts";
import { Names } from "../entry/byline.tsx";
import { EntryLink } from "../entry/entry-link.tsx";
import { Ordinals } from "../entry/ordinals.tsx";
import { ListenWaveform } from "./listen-waveform.tsx";
import { TideCurve } from "./tide-curve.tsx";

export interface TideTableProps {
  conferences: readonly Conference[];
  lang: Lang;
  caption: string;
}

/** Meetings as a tide table gives the tides: the day, the hours one above the other, what comes. */
export function TideTable({ conferences, lang, caption }: TideTableProps) {
  const words = dictionary(lang).conference;
  return (
    <table class="tide-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{dictionary(lang).types.conference.one}</th>
        </tr>
      </thead>
      <tbody>
        {conferences.map((conference) => (
          <TideRow key={conference.path} conference={conference} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}

/** `data-ends` lets `hub-agenda` tell what is over. */
function TideRow({ conference, lang }: { conference: Conference; lang: Lang }) {
  const { startsAt, endsAt, timeZone: zone, status, speakers } = conference;
  const [recording] = conference.recordings;
  const words = dictionary(lang);
  const hour = (iso: string): string => formatDate(iso, { lang, zone, style: "time" });
  return (
    <tr class="tide-row" data-ends={endsAt}>
      <th scope="row" class="tide-when">
        <time dateTime={startsAt} class="tide-day">
          <span class="tide-weekday ui">{formatDate(startsAt, { lang, zone, style: "weekday" })}</span>{" "}
          <span class="tide-number">
            <Ordinals text={dayOf(startsAt, lang)} lang={lang} />
          </span>{" "}
          <span class="tide-month ui">{formatDate(startsAt, { lang, zone, style: "monthYear" })}</span>
        </time>{" "}
        <span class="tide-hours ui">
          <time dateTime={startsAt}>{hour(startsAt)}</time> <time dateTime={endsAt}>{hour(endsAt)}</time>
        </span>
      </th>
      <td class="tide-what">
        <div class="tide-inner">
          <div>
            {status !== "scheduled" && (
              <p class={`tide-status tide-status-${status} ui`}>{words.status.labels[status]}</p>
            )}
            <p class={status === "cancelled" ? "tide-title tide-struck" : "tide-title"}>
              <EntryLink entry={conference} lang={lang} />
            </p>
            {(speakers.length > 0 || place(conference, lang) !== "") && (
              <p class="ui soft">
                {speakers.length > 0 && (
                  <Names people={speakers.map((speaker) => speaker.person)} lang={lang} />
                )}
                {speakers.length > 0 && place(conference, lang) !== "" && "\u00A0· "}
                {place(conference, lang)}
              </p>
            )}
          </div>
          {recording === undefined ? (
            <TideCurve
              startsAt={startsAt}
              endsAt={endsAt}
              off={status === "cancelled" || status === "postponed"}
            />
          ) : (
            <ListenWaveform conference={conference} recording={recording} lang={lang} />
          )}
        </div>
      </td>
    </tr>
  );
}

/** The day of the month; French says "1er" of the first. */
function dayOf(iso: string, lang: Lang): string {
  const day = String(Number(iso.slice(8, 10)));
  return lang === "fr" && day === "1" ? "1er" : day;
}

/** A meeting that moved online has left its place, and its status says where it is. */
function place({ venue, online, status }: Conference, lang: Lang): string {
  if (status === "moved-online") return "";
  if (venue !== undefined) return typeset([venue.name, venue.room].filter(Boolean).join(", "), lang);
  return online === undefined ? "" : dictionary(lang).conference.online;
}
