/** Meetings and cycles of meetings (https://schema.org/Event). */
import type { Event, EventSeries, Offer, Place, VirtualLocation } from "schema-dts";
import type { Conference, Occasion, Series, Site } from "../../content/index.ts";
import { dictionary } from "../../i18n/index.ts";
import { absolute, urn } from "../addresses.ts";
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
  const { status, audience, organisers, series } = conference;
  const url = absolute(site, conference.path);
  const speakers = creditedSpeakers(conference);
  return {
    "@type": "Event",
    "@id": url,
    ...described(conference, site),
    ...datesOf(conference),
    eventStatus: STATUS[status],
    ...datesBelow(conference, site),
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

/** From the first start to the last end; an end that nobody knows is not said. */
function datesOf({ occasions, startsAt, endsAt }: Conference): { startDate: string; endDate?: string } {
  const [only] = occasions;
  if (only === undefined || occasions.length > 1) return { startDate: startsAt, endDate: endsAt };
  return { startDate: only.startsAt, ...(only.endsAt === undefined ? {} : { endDate: only.endsAt }) };
}

/** Each date where there are several; of the only one, whether there is room. */
function datesBelow(conference: Conference, site: Site): { subEvent?: Event[]; offers?: Offer } {
  const { occasions } = conference;
  if (occasions.length === 1) return room(occasions[0]?.places ?? "open", conference, site);
  return { subEvent: occasions.map((occasion) => dateEvent(conference, occasion, site)) };
}

/** One of several dates. */
function dateEvent(conference: Conference, occasion: Occasion, site: Site): Event {
  const { id, startsAt, endsAt, status, places, note } = occasion;
  const url = absolute(site, conference.path);
  return {
    "@type": "Event",
    "@id": urn(id),
    name: conference.title,
    url,
    startDate: startsAt,
    ...(endsAt === undefined ? {} : { endDate: endsAt }),
    eventStatus: STATUS[status],
    location: whereabouts({ ...occasion, path: conference.path }, site),
    ...(note === undefined ? {} : { description: note }),
    ...room(places, conference, site),
  };
}

/** Schema.org knows no waiting list: nothing is left to take, and the words say the rest. */
function room(places: Occasion["places"], { lang, path }: Conference, site: Site): { offers?: Offer } {
  if (places === "open") return {};
  return {
    offers: {
      "@type": "Offer",
      availability: "https://schema.org/SoldOut",
      name: dictionary(lang).places[places],
      url: absolute(site, path),
    },
  };
}

/** Meetings that the page of a series describes, the latest; the page of each says of which series it is. */
const MAX_SUB_EVENTS = 50;

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
    subEvent: series.conferences.slice(-MAX_SUB_EVENTS).map((conference) => ({
      "@type": "Event",
      "@id": absolute(site, conference.path),
      name: conference.title,
      url: absolute(site, conference.path),
      ...datesOf(conference),
      eventStatus: STATUS[conference.status],
      ...datesBelow(conference, site),
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

type Whereabouts = Pick<Conference, "path"> & Pick<Occasion, "status" | "online" | "venue">;

/** Where to go or what to open; the page itself where nothing is said, since an event has a location. */
function whereabouts({ status, online, venue, path }: Whereabouts, site: Site): (Place | VirtualLocation)[] {
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
