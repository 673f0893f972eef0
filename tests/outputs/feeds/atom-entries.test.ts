/** What feeds say of an entry, where editors say all that they can and where they say little. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { derivedId, uuidV5 } from "../../../src/content/index.ts";
import { atom, gatheringAtom, OUTPUTS, opml, podcastGuid } from "../../../src/outputs/index.ts";
import { newEntry } from "../fixture.ts";
import { childrenOf, linesOf, type Node, only, parseXml, textOf } from "../parse-xml.ts";
import { richHub } from "../rich.ts";

const hub = richHub();
const ROOT = "https://anse.example";

const feed = parseXml(atom(hub));
const addressOf = (entry: Node): string =>
  childrenOf(entry, "link").find(({ attributes }) => attributes["rel"] === "alternate")?.attributes["href"] ??
  "";
const entryOf = (path: string): Node => {
  const found = childrenOf(feed, "entry").find((entry) => addressOf(entry) === `${ROOT}${path}`);
  assert.ok(found, path);
  return found;
};
const BY_NC_SA = "https://creativecommons.org/licenses/by-nc-sa/4.0/";

test("the feed of everything says whose it is and what one may do with it", () => {
  assert.equal(feed.attributes["xml:lang"], "fr");
  assert.deepEqual(linesOf(feed, ["entry"]), [
    `id urn:uuid:${uuidV5(podcastGuid(hub.site), "/flux/atom.xml")}`,
    "title L’Anse · Tout ce qui paraît",
    "subtitle Ce que la marée laisse",
    "updated 2026-05-02T09:00:00Z",
    "author",
    "  name Association L’Anse",
    "  uri https://association.example/",
    `link rel="self" type="application/atom+xml" href="${ROOT}/flux/atom.xml"`,
    `link rel="alternate" type="text/html" href="${ROOT}/"`,
    `link rel="license" href="${BY_NC_SA}"`,
    "rights CC BY-NC-SA 4.0",
    `icon ${ROOT}/media/logo.svg`,
    "generator Estran",
  ]);
});

test("a hub without a mark, an address of its publisher or a public licence does not speak of them", () => {
  const site = {
    logo: undefined,
    publisher: { name: "Nous" },
    licence: "all-rights-reserved",
    languages: ["en"],
  };
  const bare = linesOf(parseXml(atom(richHub(site))), ["entry"]);
  assert.ok(bare.includes("rights Tous droits réservés"));
  assert.ok(bare.includes("title L’Anse · All that is published"), bare.join("\n"));
  assert.ok(bare.includes("subtitle What the tide leaves"));
  assert.ok(!bare.some((line) => /^icon|license|uri/.test(line)));
});

test("a meeting with all that can be said of it", () => {
  const entry = entryOf("/conferences/complete/");
  assert.equal(entry.attributes["xml:base"], `${ROOT}/conferences/complete/`);
  assert.deepEqual(linesOf(entry, ["content"]), [
    `id urn:uuid:${derivedId("conference", "complete")}`,
    "title Lire ensemble : tout, ou presque",
    `link rel="alternate" type="text/html" hreflang="fr" href="${ROOT}/conferences/complete/"`,
    'link rel="license" href="https://creativecommons.org/licenses/by/4.0/"',
    'link rel="enclosure" type="audio/mpeg" title="Lire ensemble : tout, ou presque" length="500000" href="https://media.anse.example/%C3%A9valuer.mp3"',
    `link rel="enclosure" type="audio/mpeg" title="L’annonce" length="1000" href="${ROOT}/media/debat.mp3"`,
    `link rel="enclosure" title="Le dossier" length="1000" href="${ROOT}/media/dossier.odt"`,
    "published 2026-03-01T08:00:00Z",
    "updated 2026-04-02T08:00:00Z",
    "author",
    "  name Le Phare",
    `  uri ${ROOT}/personnes/le-phare/`,
    "author",
    "  name Alix Le Goff",
    `  uri ${ROOT}/personnes/alix-le-goff/`,
    "contributor",
    "  name Nolwenn Kerc’hoat",
    `  uri ${ROOT}/personnes/nolwenn/`,
    "contributor",
    "  name Le Phare",
    `  uri ${ROOT}/personnes/le-phare/`,
    `category term="lecture" scheme="${ROOT}/themes/" label="Lecture"`,
    `category term="societe" scheme="${ROOT}/themes/" label="Société"`,
    "rights CC BY 4.0",
    "summary Lire à deux ; parler à trois.",
  ]);
});

test("a meeting of which only the dates are known", () => {
  assert.deepEqual(linesOf(entryOf("/conferences/nue/"), ["content"]), [
    `id urn:uuid:${derivedId("conference", "nue")}`,
    "title Bare meeting",
    `link rel="alternate" type="text/html" hreflang="en" href="${ROOT}/conferences/nue/"`,
    `link rel="license" href="${BY_NC_SA}"`,
    "published 2026-05-01T09:00:00Z",
    "updated 2026-05-01T09:00:00Z",
    "rights CC BY-NC-SA 4.0",
  ]);
});

test("a republished article names its source, of which only the address of the site is known", () => {
  const entry = entryOf("/articles/repris/");
  assert.deepEqual(linesOf(only(entry, "source")), [
    "id https://journal.example/",
    "title Le Journal",
    "updated 2026-01-31T23:00:00Z",
  ]);
  assert.ok(
    linesOf(entry).includes(
      'link rel="via" type="text/html" title="Le Journal" href="https://journal.example/2026/article?a=1&b=2"',
    ),
  );
});

test("a link leads to what it is about", () => {
  assert.ok(linesOf(entryOf("/liens/lien-nu/")).includes('link rel="related" href="https://nu.example/"'));
});

test("the feed of a person gathers what they said, organised, wrote and chose, once", () => {
  const idsOf = (slug: string): readonly string[] => {
    const person = hub.people.find((one) => one.slug === slug);
    assert.ok(person);
    const own = parseXml(gatheringAtom(person, hub));
    return childrenOf(own, "entry").map((entry) => addressOf(entry).replace(ROOT, ""));
  };
  assert.deepEqual(idsOf("le-phare"), ["/conferences/complete/"]);
  assert.deepEqual(idsOf("nolwenn"), ["/conferences/complete/", "/articles/complet/"]);
  assert.deepEqual(idsOf("alix-le-goff"), [
    "/conferences/complete/",
    "/articles/repris/",
    "/liens/un-guide/",
    "/conferences/evaluer/",
    "/conferences/presenter/",
  ]);
});

test("the feed of a topic has the title and the summary of the topic, and an instant even if it is empty", () => {
  const topic = hub.topics.find(({ slug }) => slug === "societe");
  const empty = hub.series.find(({ slug }) => slug === "cycle-vide");
  assert.ok(topic && empty);
  const own = parseXml(gatheringAtom(topic, hub));
  assert.equal(textOf(own, "title"), "Société · L’Anse");
  assert.equal(textOf(own, "subtitle"), "Vivre ensemble.");
  const nothing = parseXml(gatheringAtom(empty, hub));
  assert.equal(textOf(nothing, "updated"), "1970-01-01T00:00:00Z");
  assert.deepEqual(childrenOf(nothing, "subtitle"), []);
});

test("changes of one instant are in the order of their addresses", () => {
  const at = "2026-09-01T10:00:00Z";
  const same = ["b", "a", "c"].map((slug) => newEntry("article", slug, { title: slug, publishedAt: at }));
  const own = parseXml(atom(richHub({}, same)));
  const ids = childrenOf(own, "entry").map((entry) => addressOf(entry).replace(ROOT, ""));
  assert.deepEqual(ids.slice(0, 3), ["/articles/a/", "/articles/b/", "/articles/c/"]);
});

test("feed readers are told of each feed in the hub's first language, and of who keeps it", () => {
  const root = parseXml(opml(hub, OUTPUTS));
  const outline = (title: string, version: string, path: string) =>
    `outline type="rss" version="${version}" text="${title}" title="${title}" description="Des ressources à partager." ` +
    `language="fr" xmlUrl="${ROOT}${path}" htmlUrl="${ROOT}/"`;
  assert.deepEqual(linesOf(root), [
    "head",
    "  title L’Anse",
    "  dateModified Sat, 02 May 2026 09:00:00 +0000",
    "  ownerName Association L’Anse",
    "  ownerEmail contact@anse.example",
    "  docs https://opml.org/spec2.opml",
    "body",
    `  ${outline("L’Anse · Tout ce qui paraît", "ATOM1", "/flux/atom.xml")}`,
    `  ${outline("L’Anse, à voix haute", "RSS2", "/flux/podcast.xml")}`,
  ]);
  const bare = parseXml(opml(richHub({ podcast: undefined }), OUTPUTS));
  assert.ok(
    linesOf(bare).some((line) => line.includes('title="L’Anse · Podcast des enregistrements"')),
    linesOf(bare).join("\n"),
  );
});
