/** How to take part in a meeting or a series of them, and whom to ask. */
import * as z from "zod";
import { email, expecting, field, isoDateTime, line, reading, webUrl } from "../fields.ts";

/** How to sign up: at an address, by e-mail, or by the hub's own form. */
export const registration = z
  .strictObject({
    /** A page elsewhere. */
    url: field(webUrl.optional(), "Page d’inscription"),
    /** An address that receives a prefilled e-mail. */
    email: field(email.optional(), "Par courriel"),
    /** The hub's own form (sent through the host). */
    form: field(z.boolean().default(false), "Par le formulaire du site"),
    /** Until when (ISO 8601); the start of the last date where nothing is said. */
    closesAt: field(isoDateTime.optional(), "Clôture"),
  })
  .refine((value) => value.url !== undefined || value.email !== undefined || value.form, {
    ...expecting("registration"),
    ...reading("url", "email", "form"),
  });

/** Whom to ask: a person, a service, an organisation, or all three. */
export const contact = z
  .strictObject({
    /** Who answers. */
    person: field(line().optional(), "Personne"),
    /** The service, where it is one. */
    service: field(line().optional(), "Service"),
    /** The organisation or the town. */
    organisation: field(line().optional(), "Organisation", "Une association, une ville…"),
    /** Telephone number. */
    phone: field(line(30).optional(), "Téléphone"),
    /** E-mail address. */
    email: field(email.optional(), "Courriel"),
    /** Their page. */
    url: field(webUrl.optional(), "Adresse"),
    /** How to say what one needs to take part: interpreting, induction loop, large print … */
    accessibility: field(
      line(300).optional(),
      "Accessibilité",
      "À qui et comment dire un besoin\u00A0: interprétation, boucle magnétique, gros caractères…",
    ),
  })
  .refine(
    ({ person, service, organisation, phone, email: mail, url }) =>
      [person, service, organisation, phone, mail, url].some((said) => said !== undefined),
    { ...expecting("contact"), ...reading("person", "service", "organisation", "phone", "email", "url") },
  );

/** Names of whom to ask, the nearest first. */
export function contactNames({
  person,
  service,
  organisation,
}: {
  readonly [name in "person" | "service" | "organisation"]?: string | undefined;
}): readonly string[] {
  return [person, service, organisation].filter((name) => name !== undefined);
}
