import type { MeetingDate, Occasion } from "../../../src/content/index.ts";
import { dictionary, formatDate } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Names } from "../entry/byline.tsx";
import { EntryLink } from "../entry/entry-link.tsx";
import { Ordinals, Typeset } from "../entry/ordinals.tsx";
import { ListenWaveform } from "./listen-waveform.tsx";
import { TideCurve } from "./tide-curve.tsx";

export interface TideTableProps {
  dates: readonly MeetingDate[];
  lang: Lang;
  caption: string;
}

/** Meetings as a tide table gives the tides: the day, the hours one above the other, what comes. */
export function TideTable({ dates, lang, caption }: TideTableProps) {
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
        {dates.map((date) => (
          <TideRow key={date.occasion.id} date={date} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}

/** `data-ends` lets `hub-agenda` tell what is over. */
function TideRow({ date: { conference, occasion }, lang }: { date: MeetingDate; lang: Lang }) {
  const { timeZone: zone, speakers } = conference;
  const { startsAt, endsAt = occasion.over, status, places, allDay, note } = occasion;
  // what was recorded is offered once, beside the last date
  const recording = occasion === conference.occasions.at(-1) ? conference.recordings[0] : undefined;
  const words = dictionary(lang);
  const where = place(occasion, lang, conference.inLanguage);
  const isOff = status === "cancelled" || status === "postponed";
  return (
    <tr class="tide-row" data-ends={occasion.over}>
      <th scope="row" class="tide-when">
        <time dateTime={startsAt} class="tide-day">
          <span class="tide-weekday ui">{formatDate(startsAt, { lang, zone, style: "weekday" })}</span>{" "}
          <span class="tide-number">
            <Ordinals text={dayOf(startsAt, lang)} lang={lang} />
          </span>{" "}
          <span class="tide-month ui">{formatDate(startsAt, { lang, zone, style: "monthYear" })}</span>
        </time>{" "}
        <span class="tide-hours ui">
          <Hours conference={conference} occasion={occasion} lang={lang} />
        </span>
      </th>
      <td class="tide-what">
        <div class="tide-inner">
          <div>
            {status !== "scheduled" && (
              <p class={`tide-status tide-status-${status} ui`}>{words.status.labels[status]}</p>
            )}
            {places !== "open" && !isOff && <p class="tide-status ui">{words.places[places]}</p>}
            <p class={status === "cancelled" ? "tide-title tide-struck" : "tide-title"}>
              <EntryLink entry={conference} lang={lang} />
            </p>
            {note !== undefined && (
              <p class="ui" {...foreign(conference.inLanguage, lang)}>
                <Typeset text={note} lang={conference.inLanguage} />
              </p>
            )}
            {(speakers.length > 0 || where !== undefined) && (
              <p class="ui soft">
                {speakers.length > 0 && (
                  <Names people={speakers.map((speaker) => speaker.person)} lang={lang} />
                )}
                {speakers.length > 0 && where !== undefined && "\u00A0· "}
                {where !== undefined && <Typeset {...where} around={lang} />}
              </p>
            )}
          </div>
          {recording === undefined ? (
            <TideCurve
              startsAt={allDay ? `${startsAt}${DAY.from}` : startsAt}
              endsAt={allDay ? `${startsAt}${DAY.to}` : endsAt}
              off={isOff}
            />
          ) : (
            <ListenWaveform entry={conference} recording={recording} lang={lang} />
          )}
        </div>
      </td>
    </tr>
  );
}

/** Hours between which a whole day is drawn. */
const DAY = { from: "T09:00", to: "T18:00" } as const;

/** From when to when; of whole days until which one, of an unknown end the start alone. */
function Hours({ conference, occasion, lang }: MeetingDate & { lang: Lang }) {
  const { timeZone: zone } = conference;
  const { startsAt, endsAt, allDay } = occasion;
  const { allDay: wholeDay, untilDay } = dictionary(lang).conference;
  const write = (iso: string, style: "time" | "dayMonth"): string => formatDate(iso, { lang, zone, style });
  if (allDay)
    return endsAt === undefined || endsAt === startsAt ? (
      <span>{wholeDay}</span>
    ) : (
      <time dateTime={endsAt}>
        <Ordinals text={untilDay(write(endsAt, "dayMonth"))} lang={lang} />
      </time>
    );
  return (
    <>
      <time dateTime={startsAt}>{write(startsAt, "time")}</time>
      {endsAt === undefined ? null : (
        <>
          {" "}
          {/* without it, "18 h 20 h" is heard as twenty past six */}
          <span class="visually-hidden">{"– "}</span>
          <time dateTime={endsAt}>{write(endsAt, "time")}</time>
        </>
      )}
    </>
  );
}

/** The day of the month; French says "1er" of the first. */
function dayOf(iso: string, lang: Lang): string {
  const day = String(Number(iso.slice(8, 10)));
  return lang === "fr" && day === "1" ? "1er" : day;
}

/** A meeting that moved online has left its place, and its status says where it is. */
function place(
  { venue, online, status }: Occasion,
  lang: Lang,
  inLanguage: string,
): { text: string; lang: string } | undefined {
  if (status === "moved-online") return undefined;
  if (venue !== undefined)
    return { text: [venue.name, venue.room].filter(Boolean).join(", "), lang: inLanguage };
  return online === undefined ? undefined : { text: dictionary(lang).conference.online, lang };
}
