/** Meetings and cycles of meetings (https://schema.org/Event). */
import type { Event, EventSeries, Place, VirtualLocation } from "schema-dts";
import type { Conference, Series, Site } from "../../content/index.ts";
import { absolute } from "../addresses.ts";
import { creditedSpeakers } from "../credits.ts";
import { span } from "../dates.ts";
import { agent, publisherId } from "./agents.ts";
import { audioId, deckId } from "./recording.ts";
import { described, illustrationId } from "./shared.ts";

const STATUS = {
  scheduled: "https://schema.org/EventScheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
  "moved-online": "https://schema.org/EventMovedOnline",
} as const;

export function event(conference: Conference, site: Site): Event {
  const { startsAt, endsAt, status, audience, organisers, series } = conference;
  const url = absolute(site, conference.path);
  const speakers = creditedSpeakers(conference);
  return {
    "@type": "Event",
    "@id": url,
    ...described(conference, site),
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: STATUS[status],
    ...(isSomewhere(conference) ? { eventAttendanceMode: attendance(conference) } : {}),
    location: whereabouts(conference, site),
    organizer:
      organisers.length === 0
        ? { "@id": publisherId(site) }
        : organisers.map((person) => agent({ name: person.title, person }, site)),
    ...(speakers.length === 0 ? {} : { performer: speakers.map((credit) => agent(credit, site)) }),
    ...(audience === undefined ? {} : { audience: { "@type": "Audience", audienceType: audience } }),
    ...(series === undefined
      ? {}
      : {
          superEvent: {
            "@type": "EventSeries",
            "@id": absolute(site, series.path),
            name: series.title,
            url: absolute(site, series.path),
          },
        }),
    recordedIn: conference.recordings
      .filter(({ synthetic }) => !synthetic)
      .map((recording) => ({ "@id": audioId(conference, recording, site) })),
    workFeatured: conference.decks.map((deck) => ({ "@id": deckId(conference, deck, site) })),
  };
}

export function eventSeries(series: Series, site: Site): EventSeries {
  const dates = span(series.conferences);
  return {
    "@type": "EventSeries",
    "@id": absolute(site, series.path),
    ...described(series, site),
    ...(dates === undefined ? {} : { startDate: dates.start, endDate: dates.end }),
    organizer:
      series.organisers.length === 0
        ? { "@id": publisherId(site) }
        : series.organisers.map((person) => agent({ name: person.title, person }, site)),
    subEvent: series.conferences.map((conference) => ({
      "@type": "Event",
      "@id": absolute(site, conference.path),
      name: conference.title,
      url: absolute(site, conference.path),
      startDate: conference.startsAt,
      endDate: conference.endsAt,
      eventStatus: STATUS[conference.status],
      location: whereabouts(conference, site),
      image: illustrationId(conference, site),
      ...(conference.summary === undefined ? {} : { description: conference.summary }),
    })),
  };
}

function attendance({ status, online, venue }: Conference) {
  if (status === "moved-online" || (online !== undefined && venue === undefined))
    return "https://schema.org/OnlineEventAttendanceMode" as const;
  if (online !== undefined) return "https://schema.org/MixedEventAttendanceMode" as const;
  return "https://schema.org/OfflineEventAttendanceMode" as const;
}

const isSomewhere = ({ status, online, venue }: Conference): boolean =>
  online !== undefined || venue !== undefined || status === "moved-online";

/** Where to go or what to open; the page itself where nothing is said, since an event has a location. */
function whereabouts({ status, online, venue, path }: Conference, site: Site): (Place | VirtualLocation)[] {
  const url = absolute(site, path);
  const onSite: readonly Place[] =
    venue === undefined || status === "moved-online" ? [] : [place(venue, `${url}#venue`)];
  const remote: readonly VirtualLocation[] =
    online === undefined && onSite.length > 0
      ? []
      : [{ "@type": "VirtualLocation", "@id": `${url}#online`, url: online?.url ?? url }];
  return [...onSite, ...remote];
}

function place(venue: NonNullable<Conference["venue"]>, id: string): Place {
  const { name, room, address, lat, lon } = venue;
  return {
    "@type": "Place",
    "@id": id,
    name: room === undefined ? name : `${name}, ${room}`,
    address: { "@type": "PostalAddress", ...(address === undefined ? { name } : { streetAddress: address }) },
    ...(lat === undefined || lon === undefined
      ? {}
      : { geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } }),
  };
}
