import { type Conference, contactNames, type Series } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { Typeset } from "../entry/ordinals.tsx";

/** Whom to ask: a person, a service, an organisation, and how to reach them. */
export function Contact({ entry, level = 3 }: { entry: Conference | Series; level?: 2 | 3 }) {
  const { contact, lang, inLanguage } = entry;
  if (contact === undefined) return null;
  const t = dictionary(lang).conference;
  const { email, phone, url, accessibility } = contact;
  const names = contactNames(contact);
  const written = (text: string) => <Typeset text={text} lang={inLanguage} around={lang} />;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class="conference-section" aria-labelledby="conference-contact">
      <Heading id="conference-contact">{t.contact}</Heading>
      {names.length === 0 ? null : (
        <p>
          {names.map((name, n) => [
            n > 0 && <br />,
            n === 0 && url !== undefined ? <a href={url}>{written(name)}</a> : written(name),
          ])}
        </p>
      )}
      {names.length > 0 || url === undefined ? null : (
        <p>
          <a href={url}>{url}</a>
        </p>
      )}
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
      {accessibility === undefined ? null : (
        <p>
          <b>{t.accessibility}</b> {written(accessibility)}
        </p>
      )}
    </section>
  );
}
