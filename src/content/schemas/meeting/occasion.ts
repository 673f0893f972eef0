/** The dates of a meeting: when, where, and whether each stands. */
import * as z from "zod";
import { expecting, field, isoDate, line, text, webUrl } from "../fields.ts";

/** Where it takes place (Schema.org `Place`). */
export const venue = z.strictObject({
  /** Name of the place. */
  name: field(line().meta({ widget: "place-name" }), "Nom du lieu"),
  /** Postal address on one line. */
  address: field(line(300).optional(), "Adresse"),
  /** Room or floor. */
  room: field(line().optional(), "Salle"),
  /** How to get there and in: transport, lift, induction loop … */
  access: field(text(800).optional(), "Accès", "Transports, ascenseur, boucle magnétique…"),
  /** Latitude in degrees (WGS 84). */
  lat: field(z.number().min(-90).max(90).optional(), "Latitude"),
  /** Longitude in degrees (WGS 84). */
  lon: field(z.number().min(-180).max(180).optional(), "Longitude"),
});

/** « Hôtel de Ville, Salon Colbert, 2 rue Frézier »; empty for no place. */
export function venueText({ name, room, address }: Partial<z.output<typeof venue>> = {}): string {
  return [name, room, address].filter((part) => part !== undefined).join(", ");
}

/** Where it can be followed at a distance (Schema.org `VirtualLocation`). */
export const online = z.strictObject({
  /** Address of the room or stream. */
  url: field(webUrl, "Adresse"),
  /** How it works, in a few words. */
  title: field(line().optional(), "Précision"),
});

/** A day, which is then a whole one, or an instant (ISO 8601). */
export const occasionTime = isoDate.clone().meta({ widget: "occasion-time" });

/** Schema.org `eventStatus`. */
export const meetingStatus = z.enum(["scheduled", "postponed", "cancelled", "moved-online"]);

/** Whether there is room left: `waiting-list` where there is none and one may still leave one's name. */
export const places = z.enum(["open", "full", "waiting-list"]);

/** ISO 8601 durations of hours and minutes: `PT2H`, `PT1H30M`. */
const DURATION = /^PT(?=\d)(?:(\d{1,3})H)?(?:(\d{1,3})M)?$/;

/** Minutes of an ISO 8601 duration that {@link occasion} accepts. */
export function durationMinutes(duration: string): number {
  const [, hours = "0", minutes = "0"] = DURATION.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** What a date in the list says to be known by the identity of the meeting, as the date of its `startsAt` is. */
export const MEETING_KEY = "meeting";

/** One date among several of a meeting. What it does not say is as the meeting says it. */
export const occasion = z.strictObject({
  /**
   * Identity among the dates of the meeting; that of its start where nothing is said. It stays when the date is moved.
   * `meeting` is the date that was the only one, and has the identity of the meeting.
   */
  id: field(
    z
      .string()
      .max(40)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expecting("slug"))
      .optional()
      .meta({ widget: "hidden" }),
    "Identité",
  ),
  /** Start (ISO 8601); a day without time is a whole day. */
  startsAt: field(occasionTime, "Début"),
  /** End (ISO 8601); of whole days, the last one. Absent where nobody knows. */
  endsAt: field(occasionTime.optional(), "Fin").meta({ endOf: "startsAt" }),
  /** How long it lasts, in place of its end (ISO 8601). */
  duration: field(
    z
      .string()
      .regex(DURATION, expecting("duration"))
      .optional()
      // the form shows the end that it makes, and writes that
      .meta({ widget: "hidden" }),
    "Durée",
  ),
  /** Schema.org `eventStatus`; that of the meeting where nothing is said. */
  status: field(meetingStatus.optional(), "État"),
  /** What to know of this date. */
  note: field(line(300).optional(), "Précision"),
  /** Whether there is room left. */
  places: field(places.default("open"), "Places"),
  /** Where, if elsewhere. */
  venue: field(venue.optional(), "Lieu"),
  /** Where, at a distance, if otherwise. */
  online: field(online.optional(), "À distance"),
});

/** A date of a meeting, as its file says it. */
export type OccasionData = z.output<typeof occasion>;
