/** Attribution, citation and metadata: what people and machines take away with a work. */
import assert from "node:assert/strict";
import { test } from "node:test";
import markdownIt from "markdown-it";
import { parseFragment, serialize } from "parse5";
import { allEntries, LICENCES } from "../../src/content/index.ts";
import {
  attribution,
  citation,
  citationMeta,
  recordingAttribution,
  recordingCitation,
} from "../../src/outputs/index.ts";
import { conferenceOf, makeHub, newEntry, recordingOf } from "./fixture.ts";

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
    licence: LICENCES["all-rights-reserved"].id,
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
