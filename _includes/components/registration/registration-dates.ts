/** The dates among which one may choose when signing up. */
import { type Conference, heldOccasions, type Occasion, type Series } from "../../../src/content/index.ts";
import { occasionText } from "../../../src/outputs/index.ts";

export interface RegistrationDate {
  readonly title: string;
  /** Of the title (BCP 47). */
  readonly inLanguage: string;
  /** Day and hours, for readers. */
  readonly when: string;
  /** ISO 8601. */
  readonly closesAt: string;
  /** True for the first date of the meeting whose page this is. */
  readonly own: boolean;
  readonly places: Occasion["places"];
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
    .flatMap((one) =>
      datesOf(one).map((occasion) => ({
        title: one.title,
        inLanguage: one.inLanguage,
        when: occasionText(one, occasion, conference.lang),
        closesAt: closingOf(one, occasion),
        own: one === conference && occasion === heldOccasions(one)[0],
        places: occasion.places,
      })),
    );
}

/** The dates of a series, as its own registration takes people in: those of meetings that have none of their own. */
export function seriesDates({ conferences, registration, lang }: Series): readonly RegistrationDate[] {
  return conferences
    .filter(
      (one) => one.registration === undefined && one.status !== "cancelled" && one.status !== "postponed",
    )
    .flatMap((one) =>
      datesOf(one).map((occasion) => {
        const start = occasion.allDay ? occasion.over : occasion.startsAt;
        const { closesAt = start } = registration ?? {};
        return {
          title: one.title,
          inLanguage: one.inLanguage,
          when: occasionText(one, occasion, lang),
          closesAt: Date.parse(start) < Date.parse(closesAt) ? start : closesAt,
          own: false,
          places: occasion.places,
        };
      }),
    );
}

/** What is left of all of them: room, a waiting list, or nothing. */
export function placesLeft(dates: readonly RegistrationDate[]): Occasion["places"] {
  const left = (["open", "waiting-list"] as const).find((kind) =>
    dates.some(({ places }) => places === kind),
  );
  return left ?? "full";
}

/** Dates on which one still meets. */
const datesOf = (conference: Conference): readonly Occasion[] =>
  conference.occasions.filter(
    ({ status }) => conference.occasions.length === 1 || (status !== "cancelled" && status !== "postponed"),
  );

/** Nobody signs up for one of several dates once it began. */
function closingOf({ registration, occasions, startsAt }: Conference, occasion: Occasion): string {
  const closesAt = registration?.closesAt ?? startsAt;
  if (occasions.length === 1) return closesAt;
  const own = occasion.allDay ? occasion.over : occasion.startsAt;
  return Date.parse(own) < Date.parse(closesAt) ? own : closesAt;
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
