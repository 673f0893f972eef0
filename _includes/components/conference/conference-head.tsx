import type { Conference } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { foreign } from "../../foreign.ts";
import { Names, Typeset } from "../entry/index.ts";
import { openDates, placesLeft } from "../registration/registration-dates.ts";
import { lastClosing, MeetingTime } from "./facts.tsx";
import { StatusBanner } from "./status-banner.tsx";

/** Title, speakers, day; and the way to come to a meeting of which there is nothing to hear yet. */
export function ConferenceHead({ conference }: { conference: Conference }) {
  const { lang, inLanguage, title, speakers, status, registration, recordings, venue } = conference;
  const people = [...new Set(speakers.map(({ person }) => person))];
  const left = placesLeft(openDates(conference));
  const place = status === "moved-online" ? undefined : venue?.name;
  return (
    <header class="conference-head page">
      <StatusBanner conference={conference} />
      <h1 class="conference-title voice" {...foreign(inLanguage, lang)}>
        <Typeset text={title} lang={inLanguage} />
      </h1>
      <p class="conference-line ui">
        {people.length > 0 && (
          <span>
            <Names people={people} lang={lang} />
          </span>
        )}
        <span>
          <MeetingTime conference={conference} brief />
        </span>
        {place !== undefined && (
          <span>
            <Typeset text={place} lang={inLanguage} around={lang} />
          </span>
        )}
      </p>
      {registration !== undefined && status !== "cancelled" && left !== "full" && recordings.length === 0 && (
        <hub-registration closes-at={lastClosing(conference, registration.closesAt)}>
          <p class="registration-ways">
            <a class="button button-strong" href="#conference-inscription">
              {dictionary(lang).registration[left === "open" ? "signUp" : "waitingList"]}
            </a>
          </p>
          <p class="registration-closed" hidden>
            {dictionary(lang).registration.closed}
          </p>
        </hub-registration>
      )}
    </header>
  );
}
