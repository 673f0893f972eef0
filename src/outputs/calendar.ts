/** Meetings for calendar applications (RFC 5545, RFC 7986). */
import {
  type Conference,
  contactNames,
  type Hub,
  localize,
  mainLang,
  type Occasion,
  PAGE_KINDS,
  type Series,
  type Site,
  venueText,
} from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { AGENDA_CALENDAR, absolute, calendarPath, hostOf } from "./addresses.ts";
import { creditedSpeakers, names } from "./credits.ts";
import { updatedAt } from "./dates.ts";
import { type ContentLine, icsDay, icsInstant, icsLines, icsParameter, icsText } from "./ics.ts";

/** How many dates a calendar to subscribe to holds, the latest first. */
const MAX_EVENTS = 500;

/** A date of a meeting, which is an event of its own for calendars. */
interface Dated {
  readonly conference: Conference;
  readonly occasion: Occasion;
}

/** The calendar of all meetings, to subscribe to. */
export function agendaCalendar(hub: Hub): string {
  const { site, conferences } = hub;
  const about = localize(site.description, mainLang(site));
  return subscription(conferences, site, {
    name: site.name,
    about,
    page: PAGE_KINDS.agenda.path,
    path: AGENDA_CALENDAR,
  });
}

/** The calendar of the meetings of a series, to subscribe to. */
export function seriesCalendar(series: Series, site: Site): string {
  const { title, summary, path: page, conferences } = series;
  return subscription(conferences, site, { name: title, about: summary, page, path: calendarPath(series) });
}

interface Subscription {
  readonly name: string;
  readonly about: string | undefined;
  /** Paths of the page that shows the same, and of the calendar. */
  readonly page: string;
  readonly path: string;
}

function subscription(conferences: readonly Conference[], site: Site, about: Subscription): string {
  return calendar(conferences.flatMap(datesOf).sort(latestFirst).slice(0, MAX_EVENTS), site, [
    ["NAME", icsText(about.name)],
    ["X-WR-CALNAME", icsText(about.name)],
    ["DESCRIPTION", about.about === undefined ? undefined : icsText(about.about)],
    ["URL", absolute(site, about.page)],
    ["SOURCE;VALUE=URI", absolute(site, about.path)],
    ["REFRESH-INTERVAL;VALUE=DURATION", "PT12H"],
    ["X-PUBLISHED-TTL", "PT12H"],
  ]);
}

function datesOf(conference: Conference): readonly Dated[] {
  return conference.occasions.map((occasion) => ({ conference, occasion }));
}

/** Dates of one instant in the order of their meetings. */
function latestFirst({ occasion: a }: Dated, { occasion: b }: Dated): number {
  return Date.parse(b.startsAt) - Date.parse(a.startsAt);
}

/** The calendar of one meeting, to add to one's own: all its dates. */
export function conferenceCalendar(conference: Conference, site: Site): string {
  return calendar(datesOf(conference), site, [
    ["SOURCE;VALUE=URI", absolute(site, calendarPath(conference))],
  ]);
}

function calendar(dates: readonly Dated[], site: Site, properties: readonly ContentLine[]): string {
  return icsLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//${hostOf(site)}//Estran//${mainLang(site).toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ...properties,
    ...dates.flatMap((date) => event(date, site)),
    ["END", "VCALENDAR"],
  ]);
}

const STATUS = {
  scheduled: "CONFIRMED",
  "moved-online": "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
} as const;

function event(date: Dated, site: Site): ContentLine[] {
  const { conference, occasion } = date;
  const { inLanguage, contact } = conference;
  const { venue, online, status } = occasion;
  const url = absolute(site, conference.path);
  const stamp = icsInstant(updatedAt(conference) ?? conference.startsAt);
  return [
    ["BEGIN", "VEVENT"],
    ["UID", occasion.id],
    ["DTSTAMP", stamp],
    ["LAST-MODIFIED", stamp],
    ["SEQUENCE", String(conference.revision.n)],
    ...times(occasion),
    ["STATUS", STATUS[status]],
    [`SUMMARY;LANGUAGE=${inLanguage}`, icsText(titleOf(date))],
    [`DESCRIPTION;LANGUAGE=${inLanguage}`, icsText(description(date, site))],
    ["LOCATION", icsText(status === "moved-online" ? "" : venueText(venue))],
    ["GEO", geo(occasion)],
    // where to join, for applications that do not know CONFERENCE; the page is in the description
    ["URL", online === undefined ? url : absolute(site, online.url)],
    [
      "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO",
      online === undefined ? undefined : absolute(site, online.url),
    ],
    [
      `ORGANIZER;CN=${icsParameter(contactNames(contact ?? {}).at(0) ?? site.publisher.name)}`,
      `mailto:${contact?.email ?? site.contact.email}`,
    ],
    ["CATEGORIES", conference.topics.map((topic) => icsText(topic.title)).join(",")],
    ["CLASS", "PUBLIC"],
    // neither a cancelled meeting nor one whose date is not known yet takes the time that it had
    ["TRANSP", status === "cancelled" || status === "postponed" ? "TRANSPARENT" : "OPAQUE"],
    ["END", "VEVENT"],
  ];
}

/** Whole days end before the day after the last one (RFC 5545, section 3.6.1); an end that nobody knows is not said. */
function times({ startsAt, endsAt, allDay }: Occasion): ContentLine[] {
  if (allDay)
    return [
      ["DTSTART;VALUE=DATE", icsDay(startsAt)],
      ["DTEND;VALUE=DATE", icsDay(endsAt ?? startsAt, 1)],
    ];
  return [
    ["DTSTART", icsInstant(startsAt)],
    ["DTEND", endsAt === undefined ? undefined : icsInstant(endsAt)],
  ];
}

/** Many calendars do not show a status, and none knows that a meeting is full: the title says it. */
function titleOf({ conference: { title, lang }, occasion: { status, places } }: Dated): string {
  const { status: stands, places: room } = dictionary(lang);
  if (status !== "scheduled") return `[${stands.labels[status]}] ${title}`;
  return places === "open" ? title : `[${room[places]}] ${title}`;
}

function geo({ venue }: Occasion): string | undefined {
  return venue?.lat === undefined || venue.lon === undefined ? undefined : `${venue.lat};${venue.lon}`;
}

function description({ conference, occasion }: Dated, site: Site): string {
  const { lang, statusNote, summary } = conference;
  const { status, note, venue, online } = occasion;
  const words = dictionary(lang);
  const speakers = names(creditedSpeakers(conference));
  return [
    status === "scheduled" ? undefined : words.status.sentences[status],
    status === conference.status ? statusNote : undefined,
    note,
    summary,
    speakers === "" ? undefined : `${words.conference.speakers}\n${speakers}`,
    venue?.access,
    online === undefined
      ? undefined
      : `${online.title ?? words.conference.joinOnline}\n${absolute(site, online.url)}`,
    absolute(site, conference.path),
  ]
    .filter((part) => part !== undefined)
    .join("\n\n");
}
