/** What each field of the contents takes, what it refuses, and what is then said to be expected. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  ENTRY_TYPES,
  type EntryType,
  formatField,
  LINK_KINDS,
  site,
  validate,
} from "../../../src/content/index.ts";
import { type Values, WHOLE_ENTRIES, WHOLE_SITE } from "../../cms/whole-entries.ts";
import {
  between,
  COLOUR,
  COUNT,
  DATE,
  EMAIL,
  FLAG,
  INSTANT,
  type Kind,
  LICENCE,
  LOCALIZED,
  line,
  MENU_ADDRESS,
  media,
  OLD_PATH,
  oneOf,
  PICTURE,
  POSITION,
  SLUG,
  shaped,
  TIMETABLE,
  text,
  WEB,
  ZONE,
} from "./field-kinds.ts";

/** By the way to the field in an entry, or in the settings of the site. */
const CATEGORY = {
  takes: ["Education", "Arts > Books", "Society & Culture > Documentary", "TV & Film"],
  refuses: [
    ["Educaton", /^«\u00A0Education\u00A0»\u202F\?$/],
    ["Society &amp; Culture", /^«\u00A0Society & Culture\u00A0»\u202F\?$/],
    ["Books", /^une catégorie d’Apple Podcasts, par exemple Education/],
    ["Médiation numérique", /^une catégorie d’Apple Podcasts/],
  ],
} as const;

const LANGUAGE = {
  takes: ["fr", "de", "pt-BR", "zh-Hans", "gsw", "sr-Latn-RS"],
  refuses: [
    ["français", /^une langue, par son code/],
    ["german", /^une langue, par son code/],
    ["pt_BR", /^une langue, par son code/],
    ["de-", /^une langue, par son code/],
  ],
} as const;

const FIELDS: Readonly<Record<string, Kind>> = {
  "article.title": line(1000),
  "article.summary": text(10_000),
  "article.lang": LANGUAGE,
  "article.topics.0": SLUG,
  "article.publishedAt": DATE,
  "article.updatedAt": DATE,
  "article.authors.0": SLUG,
  "article.licence": LICENCE,
  "article.source.name": line(200),
  "article.source.url": WEB,
  "article.aliases.0": OLD_PATH,
  "article.translationOf": SLUG,
  "article.image.src": PICTURE,
  "article.image.alt": line(300),
  "article.image.credit": line(200),
  "article.documents.0.file": media("odt", /./, []),
  "article.documents.0.title": line(200),
  "article.essential": text(1200),
  "article.featured": FLAG,
  "article.draft": FLAG,
  "conference.startsAt": DATE,
  "conference.endsAt": DATE,
  "conference.places": oneOf("open", "full", "waiting-list"),
  "conference.timeZone": ZONE,
  "conference.venue.name": line(200),
  "conference.venue.address": line(300),
  "conference.venue.access": text(800),
  "conference.venue.lat": between(-90, 90),
  "conference.venue.lon": between(-180, 180),
  "conference.online.url": WEB,
  "conference.status": oneOf("scheduled", "postponed", "cancelled", "moved-online"),
  "conference.programme.0.time": TIMETABLE,
  "conference.programme.0.description": text(1000),
  "conference.registration.url": WEB,
  "conference.registration.email": EMAIL,
  "conference.registration.form": FLAG,
  "conference.registration.closesAt": INSTANT,
  "conference.contact.phone": line(30),
  "conference.recordings.0.id": SLUG,
  "conference.recordings.0.sources.0.url": {
    takes: ["/media/a.opus", "/media/a.MP3", "/media/a.m4a", "/media/a.ogg", "https://exemple.fr/a.wav"],
    refuses: [
      "/media/a.wav",
      "/media/a.pdf",
      "/media/../a.mp3",
      "/media//a.mp3",
      "a.mp3",
      "ftp://exemple.fr/a.mp3",
    ].map((value) => [value, /^un fichier audio du dossier media .* ou une adresse https/] as const),
  },
  "conference.recordings.0.sources.0.bytes": COUNT,
  "conference.recordings.0.sources.0.seconds": shaped([0.1, 60], [0, -1], /^plus de 0$/),
  "conference.recordings.0.sources.0.type": shaped(
    ["audio/ogg", "video/webm", "audio/x-m4a", "audio/a.b+c"],
    ["image/png", "audio/", "xaudio/ogg", "audio/ogg; codecs=opus", `audio/${"x".repeat(61)}`],
    /^un type de son, par exemple audio\/ogg$/,
  ),
  "conference.recordings.0.recordedAt": DATE,
  "conference.recordings.0.transcript.file": {
    takes: ["/media/a.vtt", "/media/a.SRT", "/media/a.txt"],
    refuses: media("vtt", /^un fichier \.vtt, \.srt ou \.txt$/, ["pdf", "vttx"]).refuses,
  },
  "conference.recordings.0.transcript.status": oneOf("machine", "reviewed"),
  "conference.recordings.0.transcript.reviewedAt": DATE,
  "conference.recordings.0.chapters.0.at": POSITION,
  "conference.recordings.0.chapters.0.image": PICTURE,
  "conference.recordings.0.cues.0.deck": SLUG,
  "conference.recordings.0.cues.0.slide": COUNT,
  "conference.recordings.0.licence": LICENCE,
  "conference.recordings.0.consent": text(500),
  "conference.recordings.0.synthetic": FLAG,
  "conference.decks.0.file": {
    takes: ["/media/a.pdf", "/media/a.PDF", "https://exemple.fr/a.pdf", "https://exemple.fr/telecharger?n=3"],
    refuses: [
      "/media/a.odp",
      "/media/a.pdfx",
      "/media/../a.pdf",
      "/media//a.pdf",
      "a.pdf",
      "ftp://exemple.fr/a.pdf",
      "https://exemple.fr/a.pptx",
      "https://exemple.fr/a.mp3",
    ].map((value) => [value, /^un fichier PDF du dossier media, .* ou son adresse https/] as const),
  },
  "conference.decks.0.pages.0.n": COUNT,
  "conference.decks.0.pages.0.text": text(5000),
  "conference.decks.0.pages.0.alt": line(500),
  "conference.links.0.at": POSITION,
  "person.kind": oneOf("person", "organisation"),
  "person.bio": text(1200),
  "person.identifiers.orcid": shaped(
    ["0000-0002-1825-0097", "0000-0002-1694-233X"],
    ["0000-0002-1825-009", "x0000-0002-1825-0097", "0000-0002-1825-0097x", "000a-0002-1825-0097"],
    /^un identifiant ORCID$/,
  ),
  "person.identifiers.mastodon": WEB,
  "person.identifiers.wikidata": shaped(
    ["Q1", "Q12193"],
    ["12193", "Q", "xQ12193", "Q12193x"],
    /^un identifiant Wikidata, par exemple Q12193$/,
  ),
  "person.identifiers.idref": shaped(
    ["123456789", "12345678X"],
    ["12345678", "x123456789", "123456789x", "1234567a9"],
    /^un numéro IdRef$/,
  ),
  "link.url": WEB,
  "link.kind": oneOf(...LINK_KINDS),
  "link.related.0.at": POSITION,
  "page.order": shaped([-3, 0, 12], [1.5], /^un nombre entier$/),
  "site.name": line(80),
  "site.tagline": LOCALIZED,
  "site.url": {
    takes: ["https://hub.example", "http://127.0.0.1:8080"],
    refuses: [
      ...[
        "https://hub.example/",
        "https://hub.example?",
        "https://hub.example#a",
        "https://hub.example?a=b",
      ].map((value) => [value, /^une adresse sans barre oblique finale/] as const),
      ["https://hub.example/sous", /^une adresse sans chemin/],
    ],
  },
  "site.languages.0": oneOf("fr", "en", "br"),
  "site.timeZone": ZONE,
  "site.licence": LICENCE,
  "site.contact.email": EMAIL,
  "site.themeColor.light": COLOUR,
  "site.themeColor.dark": COLOUR,
  "site.navigation.0.url": MENU_ADDRESS,
  "site.mediaHosts.0": shaped(
    ["media.exemple.fr", "a-1.fr:8080", "*.exemple.fr"],
    [
      "exemple",
      "https://exemple.fr",
      "exemple.fr/a",
      "*.fr",
      "*",
      "a.*.fr",
      "*exemple.fr",
      "exemple.fr:",
      "Exemple.fr",
    ],
    /^un nom d’hôte, par exemple/,
  ),
  "site.pageSize": between(5, 100),
  "site.podcast.category": CATEGORY,
  "series.podcast.category": CATEGORY,
  "site.podcast.guid": shaped(["917393e3-1b1e-5cef-ace4-edaa54e1f810"], ["917393e3"], /^un UUID$/),
  "site.cms.backend": oneOf("github", "gitlab", "gitea", "git-gateway"),
  "site.cms.language": oneOf("fr", "en"),
};

const schemaOf = (name: string) => (name === "site" ? site : ENTRY_TYPES[name as EntryType].schema);
const wholeOf = (name: string): Values => (name === "site" ? WHOLE_SITE : WHOLE_ENTRIES[name as EntryType]);

/** The data with another value there; a group or a list that is not there is made. */
function put(data: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value;
  if (typeof first === "number") {
    const list = Array.isArray(data) ? [...data] : [];
    list[first] = put(list[first], rest, value);
    return list;
  }
  const group = (data ?? {}) as Values;
  return { ...group, [first]: put(group[first], rest, value) };
}

describe("a field takes what it is for, and says what else it expects", () => {
  for (const [where, { takes, refuses }] of Object.entries(FIELDS))
    test(where, () => {
      const [name = "", ...parts] = where.split(".");
      const path = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      const told = (value: unknown) => {
        const checked = validate(schemaOf(name), put(wholeOf(name), path, value));
        return checked.ok ? [] : checked.problems;
      };
      for (const value of takes) assert.deepEqual(told(value), [], JSON.stringify(value));
      for (const [value, expected] of refuses) {
        const problems = told(value).filter(
          (problem) => formatField(problem.field ?? []) === formatField(path),
        );
        assert.ok(problems.length > 0, `${JSON.stringify(value)} is taken`);
        for (const problem of problems) {
          assert.equal(problem.severity, "error");
          assert.match(problem.expected ?? "", /\S/);
          assert.match(problem.remedy, /^\p{Lu}.*\.$/u);
        }
        assert.ok(
          problems.some((problem) => expected.test(problem.expected ?? "")),
          `${JSON.stringify(value)} ${JSON.stringify(problems)}`,
        );
      }
    });

  test("open proposals are for one forge", () => {
    const told = (cms: Values) => {
      const checked = validate(site, { ...WHOLE_SITE, cms });
      return checked.ok ? [] : checked.problems;
    };
    assert.deepEqual(told({ openAuthoring: true }), []);
    assert.deepEqual(told({ backend: "gitlab", openAuthoring: false }), []);
    const [problem, ...others] = told({ backend: "gitlab", openAuthoring: true });
    assert.deepEqual([problem?.field, others], [["cms", "openAuthoring"], []]);
    assert.match(problem?.expected ?? "", /qu’avec GitHub$/);
  });

  test("one registers in one way at least", () => {
    const told = (registration: Values) => {
      const checked = validate(ENTRY_TYPES.conference.schema, { ...WHOLE_ENTRIES.conference, registration });
      return checked.ok ? [] : checked.problems.map(({ field, expected }) => [field, expected]);
    };
    const closesAt = "2026-01-31T12:00:00";
    for (const way of [{ url: "https://exemple.fr/" }, { email: "a@exemple.fr" }, { form: true }])
      assert.deepEqual(told({ closesAt, ...way }), []);
    assert.deepEqual(told({ closesAt }), [
      [["registration"], "une page d’inscription, un courriel ou le formulaire du site"],
    ]);
  });
});
