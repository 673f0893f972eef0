import * as z from "zod";
import { field, reference } from "./fields.ts";
import { contact, registration } from "./meeting/taking-part.ts";
import { podcastOfSeries } from "./podcast.ts";
import { shared } from "./shared.ts";

/** A cycle of meetings (Schema.org `EventSeries`, also a podcast); its conferences name it. */
export const series = z.strictObject({
  ...shared("series"),
  /** Who organises. */
  organisers: field(z.array(reference("person")).default([]), "Organisation"),
  /** How to sign up for its meetings, those that have no registration of their own. */
  registration: field(registration.optional(), "Inscription"),
  /** Whom to ask. */
  contact: field(contact.optional(), "Contact"),
  /** The podcast of its recordings, as directories show it. */
  podcast: field(
    podcastOfSeries.optional(),
    "Podcast du cycle",
    "Les enregistrements du cycle font un podcast de plus, sous son nom et son image. Rien n’est à remplir.",
  ),
});
