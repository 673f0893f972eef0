import { z } from "zod";
import { clockTime, email, field, isoDateTime, line, reference, text, timeZone, webUrl } from "./fields.ts";
import { deck, recording, speaker, talkLink } from "./recording.ts";
import { publishedAt, shared } from "./shared.ts";

/** Where it takes place (Schema.org `Place`). */
const venue = z.strictObject({
  /** Name of the place. */
  name: field(line(), "Nom du lieu"),
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

/** Where it can be followed at a distance (Schema.org `VirtualLocation`). */
const online = z.strictObject({
  /** Address of the room or stream. */
  url: field(webUrl, "Adresse"),
  /** How it works, in a few words. */
  title: field(line().optional(), "Précision"),
});

/** One point of the programme. */
const programmeItem = z.strictObject({
  /** Time of day, "14:00". */
  time: field(clockTime.optional(), "Heure"),
  /** What happens. */
  title: field(line(), "Titre"),
  /** More about it. */
  description: field(text(1000).optional(), "Précision"),
});

/** How to sign up: at an address, by e-mail, or by the hub's own form. */
const registration = z
  .strictObject({
    /** A page elsewhere. */
    url: field(webUrl.optional(), "Page d’inscription"),
    /** An address that receives a prefilled e-mail. */
    email: field(email.optional(), "Par courriel"),
    /** The hub's own form (sent through the host). */
    form: field(z.boolean().default(false), "Par le formulaire du site"),
    /** Until when (ISO 8601); the start of the meeting where nothing is said. */
    closesAt: field(isoDateTime.optional(), "Clôture"),
  })
  .refine((value) => value.url !== undefined || value.email !== undefined || value.form, {
    error: "une page d’inscription, un courriel ou le formulaire du site",
  });

/** Whom to ask: a service rather than a person. */
const contact = z.strictObject({
  /** Name of the service. */
  name: field(line(), "Nom"),
  /** Its e-mail address. */
  email: field(email.optional(), "Courriel"),
  /** Its telephone number. */
  phone: field(line(30).optional(), "Téléphone"),
  /** Its page. */
  url: field(webUrl.optional(), "Adresse"),
});

/** One talk or meeting (Schema.org `Event`). */
export const conference = z.strictObject({
  ...shared("conference"),
  publishedAt,
  /** Start (ISO 8601). */
  startsAt: field(isoDateTime, "Début"),
  /** End (ISO 8601). */
  endsAt: field(isoDateTime, "Fin").meta({ endOf: "startsAt" }),
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
  status: field(z.enum(["scheduled", "postponed", "cancelled", "moved-online"]).default("scheduled"), "État"),
  /** Why, and what to do. */
  statusNote: field(line(300).optional(), "Précision sur l’état"),
  /** For whom. */
  audience: field(line(300).optional(), "Public"),
  /** What happens when. */
  programme: field(z.array(programmeItem).default([]), "Programme"),
  /** How to sign up. */
  registration: field(registration.optional(), "Inscription"),
  /** Whom to ask. */
  contact: field(contact.optional(), "Contact"),
  /** Sound. */
  recordings: field(z.array(recording).default([]), "Enregistrements"),
  /** Slides. */
  decks: field(z.array(deck).default([]), "Diaporamas"),
  /** Links that go with the talk. */
  links: field(z.array(talkLink).default([]), "Liens"),
});
