import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Ordinals, Typeset } from "../entry/ordinals.tsx";
import type { RegistrationDate } from "./registration-dates.ts";
import { dateLine } from "./registration-dates.ts";

/** Boxes to choose among the dates of a series. `waits`: of use with script only, and not shown before. */
export function DateChoice(props: { dates: readonly RegistrationDate[]; lang: Lang; waits?: boolean }) {
  const { dates, lang, waits = false } = props;
  const t = dictionary(lang).registration;
  // of one meeting alone, the page has said which
  const isNamed = dates.some(({ title }) => title !== dates[0]?.title);
  return (
    <fieldset class="date-choice" hidden={waits}>
      <legend>{isNamed ? t.chooseDates : t.chooseOccasions}</legend>
      {dates.map((date) => (
        <label class="date-choice-date" data-closes-at={date.closesAt}>
          <input
            type="checkbox"
            name={waits ? undefined : "dates[]"}
            value={dateLine(date)}
            checked={date.own && date.places !== "full"}
            disabled={date.places === "full"}
          />{" "}
          <span>
            <b>
              <Ordinals text={date.when} lang={lang} />
            </b>{" "}
            {isNamed && <Typeset text={date.title} lang={date.inLanguage} around={lang} />}
            {date.places !== "open" && <b class="occasion-status">{dictionary(lang).places[date.places]}</b>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
