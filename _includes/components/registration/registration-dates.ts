/** The dates among which one may choose when signing up. */
import type { Conference } from "../../../src/content/index.ts";
import { formatRange } from "../../../src/i18n/index.ts";

export interface RegistrationDate {
  readonly slug: string;
  readonly title: string;
  /** Day and hours, for readers. */
  readonly when: string;
  /** ISO 8601. */
  readonly closesAt: string;
  /** True for the meeting whose page this is. */
  readonly own: boolean;
}

/**
 * The meeting itself and, where it is part of a series, the others that can still take place and take people in the
 * same ways; in the order of time. Which of them is past is for the browser to say.
 */
export function openDates(conference: Conference): readonly RegistrationDate[] {
  const group = conference.series?.conferences ?? [];
  const others = group.includes(conference) ? group : [conference, ...group];
  return others
    .filter((one) => one === conference || takesPart(one, conference))
    .map((one) => ({
      slug: one.slug,
      title: one.title,
      when: formatRange(one.startsAt, one.endsAt, { lang: conference.lang, zone: one.timeZone }),
      closesAt: one.registration?.closesAt ?? one.startsAt,
      own: one === conference,
    }));
}

function takesPart(other: Conference, conference: Conference): boolean {
  if (other.lang !== conference.lang || other.status === "cancelled" || other.status === "postponed")
    return false;
  const { email, form } = conference.registration ?? {};
  const theirs = other.registration;
  if (theirs === undefined) return false;
  return (email !== undefined && theirs.email === email) || (form === true && theirs.form);
}

/** One line for a date: the day, then the title. */
export const dateLine = ({ when, title }: RegistrationDate): string => `${when} : ${title}`;

/** Address that opens a message already written (RFC 6068). */
export function mailto(email: string, subject: string, body: string): string {
  const part = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, "\r\n"));
  return `mailto:${encodeURIComponent(email).replace("%40", "@")}?subject=${part(subject)}&body=${part(body)}`;
}
