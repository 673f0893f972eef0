/** Attribution, citation and metadata: what people and machines take away with a work. */
import assert from "node:assert/strict";
import { test } from "node:test";
import markdownIt from "markdown-it";
import { parseFragment, serialize } from "parse5";
import { allEntries, licenceOf } from "../../src/content/index.ts";
import { creatorsOf } from "../../src/outputs/credits.ts";
import {
  attribution,
  citation,
  citationMeta,
  OUTPUTS,
  recordingAttribution,
  recordingCitation,
  recordingReference,
} from "../../src/outputs/index.ts";
import { type CslItem, readBibtex, readRis } from "../harness/references.ts";
import { conferenceOf, makeHub, newEntry, recordingOf } from "./fixture.ts";
import { richHub } from "./rich.ts";

const hub = makeHub();
const { site } = hub;
const find = (slug: string) => {
  const entry = allEntries(hub).find((it) => it.slug === slug);
  assert.ok(entry);
  return entry;
};
/** Without the spaces that only keep words together. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");
const evaluer = conferenceOf(hub, "evaluer");
const presenter = conferenceOf(hub, "presenter");

test("an attribution gives title, author, source and licence, in French between guillemets", () => {
  assert.equal(
    attribution(find("un-guide"), site).text,
    "«\u00A0Un guide\u00A0», Alix Le Goff, L’Anse (https://anse.example/liens/un-guide/), CC BY-NC-SA 4.0 (https://creativecommons.org/licenses/by-nc-sa/4.0/)",
  );
});

test("in English it is written in English", () => {
  assert.match(attribution(find("foreshore"), site).text, /^“The foreshore”, L’Anse/);
});

test("a republished text is credited to where it was first published", () => {
  const { text, html } = attribution(find("repris"), site);
  assert.match(text, /Le Journal \(https:\/\/journal\.example\/2026\/article\?a=1&b=2\), CC BY-SA 4\.0/);
  assert.match(html, /rel="license"/);
  assert.doesNotMatch(html, /anse\.example/);
});

test("the Markdown renders to the same words and addresses as the HTML", () => {
  const awkward = newEntry("article", "awkward", {
    title: "Un [titre] *très* <b>_bizarre_</b> & `code` \\ ~x~",
    publishedAt: "2026-01-01",
  });
  const own = makeHub({ entries: [awkward] });
  for (const entry of allEntries(own)) {
    const { html, markdown } = attribution(entry, own.site);
    const rendered = markdownIt().renderInline(markdown);
    assert.equal(
      serialize(parseFragment(rendered)),
      serialize(parseFragment(html.replaceAll(' rel="license"', ""))),
    );
  }
});

test("a licence without a public text has no address", () => {
  const reserved = newEntry("article", "reserve", {
    title: "Réservé",
    publishedAt: "2026-01-01",
    licence: licenceOf("all-rights-reserved").id,
  });
  const own = makeHub({ entries: [reserved] });
  const entry = own.articles.find(({ slug }) => slug === "reserve");
  assert.ok(entry);
  assert.match(attribution(entry, own.site).text, /, Tous droits réservés$/);
});

test("a recording is credited to those who are heard, never to the speaker of a meeting that it only presents", () => {
  assert.match(
    recordingAttribution(evaluer, recordingOf(evaluer, "debat"), site).text,
    /Une habitante, Un habitant, L’Anse .*CC BY 4\.0/,
  );
  const synthetic = recordingAttribution(presenter, recordingOf(presenter, "presentation"), site).text;
  assert.match(
    synthetic,
    /^«\u00A0Présenter – Présentation de la rencontre \(voix de synthèse\)\u00A0», Voix de synthèse, L’Anse/,
  );
});

test("a reference names author, title, medium, publisher, date and address", () => {
  assert.equal(
    plain(citation(find("un-guide"), site)),
    "Alix Le Goff. Un guide [en ligne]. L’Anse, 5 mai 2025. Disponible à l’adresse : https://anse.example/liens/un-guide/",
  );
  assert.equal(
    plain(citation(find("foreshore"), site)),
    "The foreshore [online]. L’Anse, 16 January 2026. Available from: https://anse.example/articles/foreshore/",
  );
});

test("a reference to a moment gives its timecode, and its address leads there", () => {
  const matin = recordingOf(evaluer, "matin");
  assert.equal(
    plain(recordingCitation(evaluer, matin, site, { start: 12, end: 34 })),
    "Alix Le Goff. Évaluer : pourquoi & comment ? [enregistrement sonore]. L’Anse, 1er février 2013, à 0:12–0:34. Disponible à l’adresse : https://anse.example/conferences/evaluer/#t=12,34",
  );
  const debat = recordingOf(evaluer, "debat");
  assert.match(recordingCitation(evaluer, debat, site, { start: 75 }), /à 1:15\. .*#debat&t=75$/);
  assert.match(recordingCitation(evaluer, matin, site), /2013\. Disponible.*\/evaluer\/$/);
});

test("reference managers find title, authors, date, language, licence and topics", () => {
  const tags = citationMeta(find("repris"), site);
  const values = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => tag.content);
  assert.deepEqual(values("citation_title"), ["Un article repris"]);
  assert.deepEqual(values("citation_author"), ["Alix Le Goff", "La Ville"]);
  assert.deepEqual(values("citation_publication_date"), ["2026/02/01"]);
  assert.deepEqual(values("citation_language"), ["fr"]);
  assert.deepEqual(values("DC.creator"), ["Alix Le Goff", "La Ville"]);
  assert.deepEqual(values("DC.date"), ["2026-02-01"]);
  assert.deepEqual(values("DC.identifier"), ["https://journal.example/2026/article?a=1&b=2"]);
  assert.deepEqual(values("DC.rights"), ["https://creativecommons.org/licenses/by-sa/4.0/"]);
  assert.deepEqual(values("DC.subject"), ["Société"]);
});

test("no metadata is empty", () => {
  for (const entry of allEntries(hub))
    for (const { name, content } of citationMeta(entry, site)) assert.notEqual(content, "", name);
});

const rich = richHub();
const entryOf = (slug: string) => allEntries(rich).find((it) => it.slug === slug) ?? assert.fail(slug);
/** The metadata of an entry, a tag on a line. */
const tagsOf = (slug: string): readonly string[] =>
  citationMeta(entryOf(slug), rich.site).map(({ name, content }) => `${name} ${content}`);

test("the metadata of an article of which all is said", () => {
  assert.deepEqual(tagsOf("complet"), [
    "citation_title Un article : tout dit",
    "citation_author Nolwenn Kerc’hoat",
    "citation_publication_date 2026/03/01",
    "citation_language fr",
    "citation_publisher Association L’Anse",
    "citation_public_url https://anse.example/articles/complet/",
    "DC.title Un article : tout dit",
    "DC.creator Nolwenn Kerc’hoat",
    "DCTERMS.abstract Deux mots\u202F; pas plus.",
    "DC.publisher L’Anse",
    "DC.date 2026-03-01",
    "DCTERMS.modified 2026-03-02",
    "DC.type Text",
    "DC.language fr",
    "DC.identifier https://anse.example/articles/complet/",
    "DC.rights Tous droits réservés",
    "DC.subject Lecture",
    "z:itemType blogPost",
    "z:publicationTitle L’Anse",
  ]);
  assert.ok(
    citationMeta(find("repris"), site).some(
      ({ name, content }) => name === "DC.source" && content.startsWith("https://journal.example/"),
    ),
  );
});

test("a meeting is filed by Zotero as a talk of its speakers, on its day, and no page as an article of a journal", () => {
  const tags = tagsOf("complete");
  for (const tag of [
    "z:itemType presentation",
    "citation_author Nolwenn Kerc’hoat",
    "citation_author Le Phare",
    "citation_publication_date 2026/04/01",
    "DC.date 2026-04-01",
    "z:presentationType Conférence",
    "z:meetingName Lire à trois",
    "z:place La Criée, Quai Ouest, Brest",
  ])
    assert.ok(tags.includes(tag), tag);
  // by these its translator takes a page for a paper, an article or a part of a book, whatever else it says
  const papers =
    /^citation_(?:journal_title|conference|conference_title|book_title|inbook_title|technical_report)/;
  for (const { slug } of allEntries(rich)) {
    assert.ok(!tagsOf(slug).some((tag) => papers.test(tag)), slug);
    assert.ok(
      tagsOf(slug).some((tag) => tag.startsWith("z:itemType ")),
      slug,
    );
  }
});

test("the references of a meeting are files: its own, then those of its recordings", () => {
  const texts = new Map(
    OUTPUTS.flatMap(({ filesOf }) => filesOf(entryOf("complete"))).map(({ path, render }) => [path, render]),
  );
  const file = (ending: string) =>
    texts.get(`/conferences/complete/complete.${ending}`)?.(rich) ?? assert.fail();
  const titles = [
    "Lire ensemble : tout, ou presque",
    "Lire ensemble : tout, ou presque",
    "Lire ensemble : tout, ou presque – L’annonce",
  ];
  const readers = [readBibtex(file("bib")), readRis(file("ris")), JSON.parse(file("csl.json")) as CslItem[]];
  for (const items of readers)
    assert.deepEqual(
      items.map(({ title }) => title),
      titles,
    );
  assert.deepEqual(
    readers[2]?.map(({ type }) => type),
    ["speech", "song", "song"],
  );
  assert.equal(file("citation.txt").trim().split("\n").length, 3);
});

test("a recording is cited by its day in the time of its meeting", () => {
  const conference = { ...evaluer, endsAt: "2026-06-01T20:00:00Z", timeZone: "Europe/Paris" };
  const recording = { ...recordingOf(evaluer, "debat"), publishedAt: "2026-06-30T22:30:00Z" };
  assert.equal(recordingReference(conference, recording, site).date, "2026-07-01");
});

const kinds = [
  ["complet", "Text"],
  ["complete", "Event"],
  ["cycle-complet", "Collection"],
  ["nolwenn", "Text"],
  ["lien-nu", "Text"],
  ["lecture", "Collection"],
  ["page-complete", "Text"],
] as const;
for (const [slug, kind] of kinds)
  test(`to Dublin Core, ${slug} is of the type ${kind}`, () =>
    assert.ok(tagsOf(slug).includes(`DC.type ${kind}`)));

test("an entry that has no date has none in its metadata nor in its reference", () => {
  assert.ok(!tagsOf("lecture").some((tag) => /date|modified/.test(tag)));
  assert.equal(
    plain(citation(entryOf("lecture"), rich.site)),
    "Lecture [en ligne]. L’Anse. Disponible à l’adresse : https://anse.example/themes/lecture/",
  );
});

test("a reference ends each of its sentences with one full stop", () => {
  const named = makeHub({ site: { publisher: { name: "Nous" }, name: "L’Anse etc." } });
  const entry = named.conferences.find(({ slug }) => slug === "annulee") ?? assert.fail();
  assert.equal(
    plain(citation(entry, named.site)),
    "Annulée, à regret [en ligne]. L’Anse etc., 15 juillet 2026. Disponible à l’adresse : https://anse.example/conferences/annulee/",
  );
  const topic = named.topics[0] ?? assert.fail();
  assert.match(plain(citation(topic, named.site)), /\[en ligne\]\. L’Anse etc\. Disponible/);
});

test("what is republished is cited from where it was first published", () => {
  assert.match(
    plain(citation(find("repris"), site)),
    /La Ville\. Un article repris \[en ligne\]\. Le Journal, 1er février 2026\. .*journal\.example/,
  );
});

test("a moment from the very start of a recording has its end", () => {
  const matin = recordingOf(evaluer, "matin");
  assert.match(recordingCitation(evaluer, matin, site, { start: 0, end: 5 }), /à 0:00–0:05\. .*#t=0,5$/);
});

test("a meeting is its organisers', a link its curator's, unless somebody else wrote of it", () => {
  const makers = (slug: string) => creatorsOf(entryOf(slug)).map(({ name }) => name);
  assert.deepEqual(makers("complete"), ["Le Phare", "Alix Le Goff"]);
  assert.deepEqual(makers("un-guide"), ["Alix Le Goff"]);
  assert.deepEqual(makers("lien-nu"), []);
  assert.deepEqual(makers("page-complete"), ["Nolwenn Kerc’hoat"]);
  assert.deepEqual(makers("lecture"), []);
  assert.deepEqual(makers("rencontres"), ["La Ville"]);
});

test("a licence without a public text is named in Markdown and HTML, and leads nowhere", () => {
  const { html, markdown } = attribution(entryOf("complet"), rich.site);
  assert.match(html, /, Tous droits réservés$/);
  assert.match(markdown, /, Tous droits réservés$/);
});
