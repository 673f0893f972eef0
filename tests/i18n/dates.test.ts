import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { type DateStyle, formatDate, formatRange } from "../../src/i18n/index.ts";
import { LANGS, type Lang, setMemoLimit } from "../../src/text/index.ts";

const visible = (text: string): string => text.replace(/\u00A0/g, "_");
const START = "2013-02-01T14:00:00+01:00";

const table: Record<Lang, Record<DateStyle, string>> = {
  fr: {
    date: "1er_février 2013",
    long: "vendredi 1er_février 2013",
    full: "vendredi 1er_février 2013 à 14_h",
    short: "1er_févr. 2013",
    dayMonth: "1er_février",
    monthYear: "février 2013",
    weekday: "vendredi",
    time: "14_h",
  },
  en: {
    date: "1_February 2013",
    long: "Friday 1_February 2013",
    full: "Friday 1_February 2013 at 14:00",
    short: "1_Feb 2013",
    dayMonth: "1_February",
    monthYear: "February 2013",
    weekday: "Friday",
    time: "14:00",
  },
  br: {
    date: "1añ_a_viz_C’hwevrer 2013",
    long: "Gwener 1añ_a_viz_C’hwevrer 2013",
    full: "Gwener 1añ_a_viz_C’hwevrer 2013 da 14e",
    short: "1añ_C’hwe. 2013",
    dayMonth: "1añ_a_viz_C’hwevrer",
    monthYear: "C’hwevrer 2013",
    weekday: "Gwener",
    time: "14e",
  },
};
for (const lang of LANGS) {
  for (const [style, expected] of Object.entries(table[lang])) {
    test(`the ${style} date in ${lang} is “${expected}”`, () => {
      assert.equal(visible(formatDate(START, { lang, style: style as DateStyle })), expected);
    });
  }
}

test("a date is written in the place's time, not in the machine's", () => {
  const late = "2013-07-14T23:30:00Z";
  assert.equal(visible(formatDate(late, { lang: "fr", style: "full" })), "lundi 15_juillet 2013 à 1_h_30");
  assert.equal(
    visible(formatDate(late, { lang: "fr", zone: "America/Martinique", style: "full" })),
    "dimanche 14_juillet 2013 à 19_h_30",
  );
});

test("a date without time stays on its day and shows no time", () => {
  for (const zone of ["Europe/Paris", "Pacific/Auckland", "America/Martinique"]) {
    assert.equal(
      visible(formatDate("2026-01-01", { lang: "fr", zone, style: "full" })),
      "jeudi 1er_janvier 2026",
    );
  }
});

test("a meeting shows its day once and both its times", () => {
  const end = "2013-02-01T17:30:00+01:00";
  assert.equal(
    visible(formatRange(START, end, { lang: "fr" })),
    "vendredi 1er_février 2013, de 14_h à 17_h_30",
  );
  assert.equal(visible(formatRange(START, end, { lang: "en" })), "Friday 1_February 2013, 14:00 to 17:30");
});

test("a meeting over two days shows both dates", () => {
  assert.equal(
    visible(formatRange(START, "2013-02-02T12:00:00+01:00", { lang: "fr" })),
    "du vendredi 1er_février 2013 à 14_h au samedi 2_février 2013 à 12_h",
  );
});

test("every French and English month and weekday has the name that Intl gives it", () => {
  for (const [lang, locale] of [
    ["fr", "fr-FR"],
    ["en", "en-GB"],
  ] as const) {
    for (let n = 1; n <= 12; n += 1) {
      const iso = `2026-${String(n).padStart(2, "0")}-${String(n + 3).padStart(2, "0")}`;
      const oracle = new Intl.DateTimeFormat(locale, {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      const parts = oracle
        .formatToParts(new Date(`${iso}T00:00:00Z`))
        .filter(({ type }) => type !== "literal");
      assert.equal(
        formatDate(iso, { lang, style: "long" }).replace(/\u00A0/g, " "),
        parts.map(({ value }) => value).join(" "),
      );
    }
  }
});

test("what is no date or no zone is refused by name", () => {
  assert.throws(() => formatDate("2013-02-30", { lang: "fr", style: "date" }), /RangeError.*2013-02-30/s);
  assert.throws(
    () => formatDate(START, { lang: "fr", zone: "Europe/Brest", style: "date" }),
    /Europe\/Brest/,
  );
});

const ranges: readonly (readonly [
  start: string,
  end: string | undefined,
  fr: string,
  en: string,
  br: string,
])[] = [
  [
    ...(["2026-10-09", "2026-10-11"] as const),
    "du vendredi 9 au dimanche 11_octobre 2026",
    "Friday 9 to Sunday 11_October 2026",
    "eus Gwener 9 betek Sul 11_a_viz_Here 2026",
  ],
  [
    ...(["2026-09-30", "2026-10-01"] as const),
    "du mercredi 30_septembre au jeudi 1er_octobre 2026",
    "Wednesday 30_September to Thursday 1_October 2026",
    "eus Merc’her 30_a_viz_Gwengolo betek Yaou 1añ_a_viz_Here 2026",
  ],
  [
    ...(["2026-12-31", "2027-01-01"] as const),
    "du jeudi 31_décembre 2026 au vendredi 1er_janvier 2027",
    "Thursday 31_December 2026 to Friday 1_January 2027",
    "eus Yaou 31_a_viz_Kerzu 2026 betek Gwener 1añ_a_viz_Genver 2027",
  ],
  [
    ...(["2026-10-09", undefined] as const),
    "vendredi 9_octobre 2026",
    "Friday 9_October 2026",
    "Gwener 9_a_viz_Here 2026",
  ],
  [
    ...(["2026-10-09T14:00:00", undefined] as const),
    "vendredi 9_octobre 2026 à 14_h",
    "Friday 9_October 2026 at 14:00",
    "Gwener 9_a_viz_Here 2026 da 14e",
  ],
  [
    ...(["2026-10-09T20:00:00", "2026-10-10T00:00:00"] as const),
    "vendredi 9_octobre 2026, de 20_h à minuit",
    "Friday 9_October 2026, 20:00 to midnight",
    "Gwener 9_a_viz_Here 2026, etre 20e ha hanternoz",
  ],
];
for (const [start, end, fr, en, br] of ranges)
  test(`from ${start} to ${end ?? "an end that nobody knows"}`, () => {
    assert.deepEqual(
      (["fr", "en", "br"] as const).map((lang) => visible(formatRange(start, end, { lang }))),
      [fr, en, br],
    );
  });

test("hours of another place say which, by its name in each language", () => {
  const said = (zone: string, lang: Lang = "fr") => {
    const options = { lang, zone, namesZone: true } as const;
    return visible(formatRange("2026-07-01T10:00:00", "2026-07-01T11:00:00", options)).split(/[()]/)[1];
  };
  const towns = {
    "heure d’Alger": "Africa/Algiers",
    "heure d’Athènes": "Europe/Athens",
    "heure de Bruxelles": "Europe/Brussels",
    "heure de Copenhague": "Europe/Copenhagen",
    "heure de Lisbonne": "Europe/Lisbon",
    "heure de Londres": "Europe/London",
    "heure de Montréal": "America/Montreal",
    "heure de Nouméa": "Pacific/Noumea",
    "heure de La Réunion": "Indian/Reunion",
    "heure de Greenwich": "UTC",
    "heure de Vienne": "Europe/Vienna",
    "heure de Varsovie": "Europe/Warsaw",
    "heure de New_York": "America/New_York",
    "heure d’Istanbul": "Europe/Istanbul",
  };
  assert.deepEqual(
    Object.values(towns).map((zone) => said(zone)),
    Object.keys(towns),
  );
  assert.equal(said("Europe/London", "en"), "London time");
  assert.equal(said("Europe/London", "br"), "eur London");
});

afterEach(() => setMemoLimit(0));

test("a date that was written is written anew in another language, manner or place, and on another day", () => {
  setMemoLimit(10_000);
  const first = { lang: "fr", style: "full", zone: "Europe/Paris" } as const;
  for (let round = 0; round < 2; round += 1)
    assert.deepEqual(
      [
        formatDate(START, first),
        formatDate(START, { ...first, lang: "en" }),
        formatDate(START, { ...first, style: "weekday" }),
        formatDate(START, { ...first, zone: "America/Montreal" }),
        formatDate(START.replace("02-01", "02-02"), first),
      ].map(visible),
      [
        "vendredi 1er_février 2013 à 14_h",
        "Friday 1_February 2013 at 14:00",
        "vendredi",
        "vendredi 1er_février 2013 à 8_h",
        "samedi 2_février 2013 à 14_h",
      ],
    );
});
