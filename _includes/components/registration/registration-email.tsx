import type { Conference, Series } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { DateChoice } from "./date-choice.tsx";
import { dateLine, mailto, placesLeft, type RegistrationDate } from "./registration-dates.ts";

interface Props {
  readonly entry: Conference | Series;
  readonly email: string;
  readonly dates: readonly RegistrationDate[];
}

/**
 * A message that is already written and names the dates. Without script there is a message for this meeting and one for
 * all of the series; with it, boxes make any choice.
 */
export function RegistrationEmail({ entry, email, dates }: Props) {
  const { lang, title } = entry;
  const series = entry.type === "conference" ? entry.series : undefined;
  const t = dictionary(lang).registration;
  const subject = t.emailSubject(dates.length > 1 ? (series?.title ?? title) : title);
  const message = (chosen: readonly RegistrationDate[]) =>
    mailto(email, subject, t.emailBody(chosen.map((date) => `– ${dateLine(date)}`).join("\n")));
  const own = dates.filter((date) => date.own);
  return (
    <div
      class="registration-email"
      data-email={email}
      data-subject={subject}
      data-body={t.emailBody("{dates}")}
    >
      {dates.length > 1 ? <DateChoice dates={dates} lang={lang} waits /> : null}
      <p class="cluster">
        <a class="button registration-mail" href={message(own)}>
          {placesLeft(dates) === "open" ? t.byEmail : t.waitingList}
        </a>
        {dates.length > 1 ? (
          <a class="registration-mail-all" href={message(dates)}>
            {t.byEmailAll}
          </a>
        ) : null}
      </p>
      <p class="registration-address">{email}</p>
    </div>
  );
}
