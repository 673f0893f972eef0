/** Meetings for calendar applications (RFC 5545, RFC 7986). */
import { type Conference, type Hub, localize, mainLang, PAGE_KINDS, type Site } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { AGENDA_CALENDAR, absolute, calendarPath, hostOf } from "./addresses.ts";
import { creditedSpeakers, names } from "./credits.ts";
import { updatedAt } from "./dates.ts";
import { type ContentLine, icsInstant, icsLines, icsParameter, icsText } from "./ics.ts";

/** How many meetings the calendar of all of them holds, the latest first. */
const MAX_EVENTS = 500;

/** The calendar of all meetings, to subscribe to. */
export function agendaCalendar(hub: Hub): string {
  const { site } = hub;
  const lang = mainLang(site);
  return calendar(hub.conferences.slice(0, MAX_EVENTS), site, [
    ["NAME", icsText(site.name)],
    ["X-WR-CALNAME", icsText(site.name)],
    ["DESCRIPTION", icsText(localize(site.description, lang))],
    ["URL", absolute(site, PAGE_KINDS.agenda.path)],
    ["SOURCE;VALUE=URI", absolute(site, AGENDA_CALENDAR)],
    ["REFRESH-INTERVAL;VALUE=DURATION", "PT12H"],
    ["X-PUBLISHED-TTL", "PT12H"],
  ]);
}

/** The calendar of one meeting, to add to one's own. */
export function conferenceCalendar(conference: Conference, site: Site): string {
  return calendar([conference], site, [["SOURCE;VALUE=URI", absolute(site, calendarPath(conference))]]);
}

function calendar(
  conferences: readonly Conference[],
  site: Site,
  properties: readonly ContentLine[],
): string {
  return icsLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//${hostOf(site)}//Estran//${mainLang(site).toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ...properties,
    ...conferences.flatMap((conference) => event(conference, site)),
    ["END", "VCALENDAR"],
  ]);
}

const STATUS = {
  scheduled: "CONFIRMED",
  "moved-online": "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
} as const;

function event(conference: Conference, site: Site): ContentLine[] {
  const { title, lang, venue, online, contact, status } = conference;
  const url = absolute(site, conference.path);
  const stamp = icsInstant(updatedAt(conference) ?? conference.startsAt);
  const place = [venue?.name, venue?.room, venue?.address].filter((part) => part !== undefined);
  return [
    ["BEGIN", "VEVENT"],
    ["UID", conference.id],
    ["DTSTAMP", stamp],
    ["LAST-MODIFIED", stamp],
    ["SEQUENCE", String(conference.revision.n)],
    ["DTSTART", icsInstant(conference.startsAt)],
    ["DTEND", icsInstant(conference.endsAt)],
    ["STATUS", STATUS[status]],
    [`SUMMARY;LANGUAGE=${lang}`, icsText(status === "scheduled" ? title : prefixed(conference))],
    [`DESCRIPTION;LANGUAGE=${lang}`, icsText(description(conference, site))],
    ["LOCATION", icsText(status === "moved-online" ? "" : place.join(", "))],
    ["GEO", geo(conference)],
    // where to join, for applications that do not know CONFERENCE; the page is in the description
    ["URL", online === undefined ? url : absolute(site, online.url)],
    [
      "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO",
      online === undefined ? undefined : absolute(site, online.url),
    ],
    [
      `ORGANIZER;CN=${icsParameter(contact?.name ?? site.publisher.name)}`,
      `mailto:${contact?.email ?? site.contact.email}`,
    ],
    ["CATEGORIES", conference.topics.map((topic) => icsText(topic.title)).join(",")],
    ["CLASS", "PUBLIC"],
    // neither a cancelled meeting nor one whose date is not known yet takes the time that it had
    ["TRANSP", status === "cancelled" || status === "postponed" ? "TRANSPARENT" : "OPAQUE"],
    ["END", "VEVENT"],
  ];
}

/** Many calendars do not show a status: the title says it. */
function prefixed({ title, status, lang }: Conference): string {
  return `[${dictionary(lang).status.labels[status]}] ${title}`;
}

function geo({ venue }: Conference): string | undefined {
  return venue?.lat === undefined || venue.lon === undefined ? undefined : `${venue.lat};${venue.lon}`;
}

function description(conference: Conference, site: Site): string {
  const { lang, status, statusNote, summary, venue, online } = conference;
  const words = dictionary(lang);
  const speakers = names(creditedSpeakers(conference));
  return [
    status === "scheduled" ? undefined : words.status.sentences[status],
    statusNote,
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
