/** Several dates of one meeting, as pages and structured data show them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { render } from "preact-render-to-string";
import { ConferenceHead } from "../../../_includes/components/conference/conference-head.tsx";
import { Contact } from "../../../_includes/components/conference/contact.tsx";
import { Facts, MeetingTime } from "../../../_includes/components/conference/facts.tsx";
import { Programme } from "../../../_includes/components/conference/programme.tsx";
import { SlideFigure } from "../../../_includes/components/conference/slide.tsx";
import { StatusBanner } from "../../../_includes/components/conference/status-banner.tsx";
import { Documents } from "../../../_includes/components/entry/documents.tsx";
import { Agenda } from "../../../_includes/components/lists/agenda.tsx";
import {
  Registration,
  SeriesRegistration,
} from "../../../_includes/components/registration/registration.tsx";
import { openDates, seriesDates } from "../../../_includes/components/registration/registration-dates.ts";
import { meetingDates } from "../../../src/content/index.ts";
import { entryJsonLd } from "../../../src/outputs/index.ts";
import { hubOf, source } from "../../content/sources.ts";

const hub = hubOf([
  source("conference", "atelier", {
    startsAt: "2027-03-02T18:00",
    endsAt: "2027-03-02T20:00",
    registration: { form: true },
    occasions: [
      { startsAt: "2027-03-09T18:00", status: "cancelled" },
      { startsAt: "2027-03-16T18:00", duration: "PT2H", places: "full", note: "Au jardin" },
      { startsAt: "2027-03-23T18:00", places: "waiting-list", venue: { name: "La Criée" } },
    ],
  }),
  source("conference", "ailleurs", {
    ...{ timeZone: "America/Montreal", startsAt: "2027-05-09T20:00", endsAt: "2027-05-10T00:00" },
  }),
]);
const meeting = hub.conferences.find(({ slug }) => slug === "atelier");
const away = hub.conferences.find(({ slug }) => slug === "ailleurs");
assert.ok(meeting && away);

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();

test("what a slide and a programme say is in the language of the entry, and what the hub adds in the page's", () => {
  const [talk] = hubOf([
    source("conference", "vortrag", {
      lang: "de",
      programme: [{ title: "„Ebbe“ : was bleibt?" }],
      audience: "Für alle: kommt!",
      venue: { name: "Hafen", access: "Aufzug: ja!" },
      status: "postponed",
      statusNote: "Später: bald!",
      occasions: [
        { startsAt: "2026-03-01T14:00", note: "Im Garten: ja!", venue: { name: "Garten: hinten!" } },
      ],
    }),
  ]).conferences;
  assert.ok(talk);
  const slide = { n: 2, title: "Was bleibt?", blocks: [], width: 4, height: 3, images: [] };
  const deck = { id: "folien", title: "Folien", slides: [slide], creators: [], file: "/media/f.pdf" };
  const props = { slide, deck, recording: undefined, lang: talk.lang, inLanguage: talk.inLanguage };
  assert.match(
    render(<SlideFigure {...props} />),
    /Diapositive 2\u00A0: <span lang="de">Was bleibt\?<\/span>/,
  );
  assert.match(render(<Programme conference={talk} />), /<ol class="programme" lang="de">.*was bleibt\?</s);
  const facts = render(<Facts conference={talk} />);
  assert.match(facts, /<dd lang="de">Für alle: kommt!</);
  assert.match(facts, /<span class="occasion-note" lang="de">Im Garten: ja!</);
  assert.match(facts, /<span class="occasion-note"><span class="venue-name" lang="de">Garten: hinten!</);
  assert.match(facts, /Aufzug: ja!/);
  assert.match(render(<StatusBanner conference={talk} />), /Später: bald!/);
  const documents = [{ file: "/media/d.pdf", title: "Folien: alle!" }];
  assert.match(
    render(<Documents documents={documents} lang={talk.lang} inLanguage={talk.inLanguage} />),
    /lang="de">Folien: alle!</,
  );
});

test("the page lists each date, with what became of it", () => {
  const html = render(<MeetingTime conference={meeting} />);
  assert.match(html, /<s><time datetime="2027-03-09T18:00:00\+01:00">/i);
  assert.equal(
    textOf(html),
    [
      "mardi 2 mars 2027, de 18 h à 20 h",
      "mardi 9 mars 2027 à 18 h Annulée",
      "mardi 16 mars 2027, de 18 h à 20 h Complet Au jardin",
      "mardi 23 mars 2027 à 18 h Liste d’attente La Criée",
    ].join(" "),
  );
  assert.equal(
    textOf(render(<MeetingTime conference={meeting} brief />)),
    "du mardi 2 au mardi 23 mars 2027, 4 dates",
  );
});

test("the hours are those of the place, which is named where it is not the hub’s", () => {
  assert.equal(
    textOf(render(<MeetingTime conference={away} />)),
    "dimanche 9 mai 2027, de 20 h à minuit (heure de Montréal)",
  );
});

test("the agenda has a line for each date, the latest first", () => {
  const html = render(<Agenda dates={meetingDates([meeting])} lang="fr" />);
  assert.deepEqual(
    [...html.matchAll(/data-ends="([^"]+)"/g)].map(([, ends]) => ends),
    [
      "2027-03-23T23:59:59+01:00",
      "2027-03-16T20:00:00+01:00",
      "2027-03-09T23:59:59+01:00",
      "2027-03-02T20:00:00+01:00",
    ],
  );
});

test("the agenda says what is particular to a date, beside it alone", () => {
  const rows = render(<Agenda dates={meetingDates([meeting])} lang="fr" />)
    .split("<tr")
    .slice(1);
  assert.deepEqual(
    rows.filter((row) => row.includes("Au jardin")).map((row) => /data-ends="([^"]+)"/.exec(row)?.[1]),
    ["2027-03-16T20:00:00+01:00"],
  );
});

test("one signs up for a date that takes place, until it starts", () => {
  assert.deepEqual(
    openDates(meeting).map(({ closesAt, own, places }) => [closesAt, own, places]),
    [
      ["2027-03-02T18:00:00+01:00", true, "open"],
      ["2027-03-16T18:00:00+01:00", false, "full"],
      ["2027-03-23T18:00:00+01:00", false, "waiting-list"],
    ],
  );
});

test("in structured data each date is an event, and a full one is sold out", () => {
  const json = entryJsonLd(meeting, hub.site);
  const graph: { readonly "@graph": readonly Record<string, unknown>[] } = JSON.parse(json);
  const event = graph["@graph"].find((thing) => thing["@type"] === "Event");
  const dates = (event?.["subEvent"] ?? []) as readonly Record<string, unknown>[];
  assert.equal(event?.["startDate"], "2027-03-02T18:00:00+01:00");
  assert.deepEqual(
    dates.map((date) => [
      date["startDate"],
      date["endDate"],
      String(date["eventStatus"]).split("Event")[1],
      date["offers"],
    ]),
    [
      ["2027-03-02T18:00:00+01:00", "2027-03-02T20:00:00+01:00", "Scheduled", undefined],
      ["2027-03-09T18:00:00+01:00", undefined, "Cancelled", undefined],
      ["2027-03-16T18:00:00+01:00", "2027-03-16T20:00:00+01:00", "Scheduled", soldOut("Complet")],
      ["2027-03-23T18:00:00+01:00", undefined, "Scheduled", soldOut("Liste d’attente")],
    ],
  );
});

function soldOut(name: string): object {
  const url = `${hub.site.url}/conferences/atelier/`;
  return { "@type": "Offer", availability: "https://schema.org/SoldOut", name, url };
}

test("a contact is a person, a service and a town, and says how to ask for access", () => {
  const contact = {
    ...{ person: "Anne Le Goff", service: "Service Internet", organisation: "Ville de Brest" },
    ...{ phone: "02 98 00 00 00", accessibility: "Interprétation sur demande" },
  };
  const [series] = hubOf([source("series", "cycle", { contact })]).series;
  assert.ok(series);
  assert.equal(
    textOf(render(<Contact entry={series} level={2} />)),
    "Contact Anne Le Goff Service Internet Ville de Brest Téléphone 02 98 00 00 00 Accessibilité Interprétation sur demande",
  );
});

test("a series takes people in for the dates of its meetings that have no registration of their own", () => {
  const world = hubOf([
    source("series", "cycle", { registration: { form: true, closesAt: "2027-03-01T12:00" } }),
    source("conference", "un", {
      ...{ series: "cycle", startsAt: "2027-02-20T18:00", endsAt: undefined },
      occasions: [{ startsAt: "2027-03-16" }],
    }),
    source("conference", "deux", {
      ...{ series: "cycle", startsAt: "2027-04-02", endsAt: undefined, registration: { form: true } },
    }),
  ]);
  const [series] = world.series;
  assert.ok(series);
  assert.deepEqual(
    seriesDates(series).map(({ closesAt }) => closesAt),
    ["2027-02-20T18:00:00+01:00", "2027-03-01T12:00:00+01:00"],
  );
  const html = render(<SeriesRegistration series={series} site={world.site} />);
  assert.equal(html.match(/type="checkbox"/g)?.length, 2);
});

test("nobody is invited to sign up where no room is left, unless there is a waiting list", () => {
  const shown = (places: string) => {
    const world = hubOf([source("conference", "x", { places, registration: { form: true } })]);
    const [conference] = world.conferences;
    assert.ok(conference);
    return render(
      <>
        <ConferenceHead conference={conference} />
        <Facts conference={conference} />
        <Registration conference={conference} site={world.site} />
      </>,
    );
  };
  const full = shown("full");
  assert.doesNotMatch(full, /<form|S’inscrire|#conference-inscription"/);
  assert.match(textOf(full), /Inscription Complet/);
  const waiting = shown("waiting-list");
  assert.match(waiting, /<form/);
  assert.equal(waiting.match(/S’inscrire sur la liste d’attente/g)?.length, 2);
  assert.equal(shown("open").match(/S’inscrire(?! sur)/g)?.length, 1);
});

test("in structured data a series has each date of its meetings", () => {
  const dates = { startsAt: "2027-03-02", endsAt: undefined, series: "cycle" };
  const world = hubOf([
    source("series", "cycle"),
    source("conference", "un", { ...dates, occasions: [{ startsAt: "2027-03-09", status: "cancelled" }] }),
  ]);
  const [series] = world.series;
  assert.ok(series);
  const graph: { readonly "@graph": readonly Record<string, unknown>[] } = JSON.parse(
    entryJsonLd(series, world.site),
  );
  const found = graph["@graph"].find((thing) => thing["@type"] === "EventSeries");
  const [meetingThere] = (found?.["subEvent"] ?? []) as readonly Record<string, unknown>[];
  assert.deepEqual(
    ((meetingThere?.["subEvent"] ?? []) as readonly Record<string, unknown>[]).map((date) => [
      date["startDate"],
      String(date["eventStatus"]).split("Event")[1],
    ]),
    [
      ["2027-03-02", "Scheduled"],
      ["2027-03-09", "Cancelled"],
    ],
  );
});
