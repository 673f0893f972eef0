import * as z from "zod";
import { clockTime, expecting, field, line, reading, reference, text, timeZone } from "./fields.ts";
import { meetingStatus, occasion, occasionTime, online, places, venue } from "./meeting/occasion.ts";
import { contact, registration } from "./meeting/taking-part.ts";
import { recorded, speaker, talkLink } from "./recording.ts";
import { publishedAt, shared } from "./shared.ts";

/** One point of the programme. */
const programmeItem = z.strictObject({
  /** Time of day, "14:00". */
  time: field(clockTime.optional(), "Heure"),
  /** What happens. */
  title: field(line(), "Titre"),
  /** More about it. */
  description: field(text(1000).optional(), "Précision"),
});

/** One talk or meeting (Schema.org `Event`). */
export const conference = z
  .strictObject({
    ...shared("conference"),
    publishedAt,
    /** Start (ISO 8601); a day without time is a whole day. */
    startsAt: field(occasionTime.optional(), "Début"),
    /** End (ISO 8601); of whole days, the last one. Absent where nobody knows. */
    endsAt: field(occasionTime.optional(), "Fin").meta({ endOf: "startsAt" }),
    /** The other dates, where there are several. */
    occasions: field(
      z.array(occasion).default([]).meta({ widget: "occasions" }),
      "Autres dates",
      "Si toutes les dates sont dans cette liste, «\u00A0Début\u00A0» reste vide.",
    ),
    /** IANA time zone of the place; the site's where nothing is said. */
    timeZone: field(timeZone.optional(), "Fuseau horaire"),
    /** Where. */
    venue: field(venue.optional(), "Lieu"),
    /** Where, at a distance. */
    online: field(online.optional(), "À distance"),
    /** The series that it belongs to. */
    series: field(reference("series").optional(), "Cycle"),
    /** Who speaks. */
    speakers: field(z.array(speaker).default([]), "Intervenants et intervenantes"),
    /** Who organises. */
    organisers: field(z.array(reference("person")).default([]), "Organisation"),
    /** Schema.org `eventStatus`. */
    status: field(meetingStatus.default("scheduled"), "État"),
    /** Why, and what to do. */
    statusNote: field(line(300).optional(), "Précision sur l’état"),
    /** Whether there is room left. */
    places: field(places.default("open"), "Places"),
    /** For whom. */
    audience: field(line(300).optional(), "Public"),
    /** What happens when. */
    programme: field(z.array(programmeItem).default([]), "Programme"),
    /** How to sign up. */
    registration: field(registration.optional(), "Inscription"),
    /** Whom to ask. */
    contact: field(contact.optional(), "Contact"),
    ...recorded,
    /** Links that go with the talk. */
    links: field(z.array(talkLink).default([]), "Liens"),
  })
  .refine(({ startsAt, occasions }) => startsAt !== undefined || (occasions ?? []).length > 0, {
    path: ["startsAt"],
    ...expecting("startOrDates"),
    params: { missing: true },
    ...reading("startsAt", "occasions"),
  })
  // the same, as JSON Schema says it
  .meta({
    anyOf: [
      { required: ["startsAt"], properties: { startsAt: { type: "string" } } },
      { required: ["occasions"], properties: { occasions: { type: "array", minItems: 1 } } },
    ],
  });
