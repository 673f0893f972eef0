import type { Conference } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";

/** Whom to ask: a service rather than a person. */
export function Contact({ conference }: { conference: Conference }) {
  const { contact, lang } = conference;
  if (contact === undefined) return null;
  const t = dictionary(lang).conference;
  const { name, email, phone, url } = contact;
  return (
    <section class="conference-section" aria-labelledby="conference-contact">
      <h3 id="conference-contact">{t.contact}</h3>
      <p>{url === undefined ? name : <a href={url}>{name}</a>}</p>
      {email === undefined ? null : (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone === undefined ? null : (
        <p>
          {t.phone} <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </p>
      )}
    </section>
  );
}
