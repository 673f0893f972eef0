import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "parse5";
import { allEntries } from "../../../src/content/index.ts";
import { entryJsonLd, siteJsonLd } from "../../../src/outputs/index.ts";
import { conferenceOf, makeHub, newEntry, recordingOf } from "../fixture.ts";

type Json = Readonly<Record<string, unknown>>;

const hub = makeHub();
const { site } = hub;
const graphOf = (text: string): readonly Json[] =>
  (JSON.parse(text) as { "@graph": readonly Json[] })["@graph"];
const nodesOf = (text: string, type: string): readonly Json[] =>
  graphOf(text).filter((node) => node["@type"] === type);
const node = (text: string, type: string): Json => {
  const found = nodesOf(text, type);
  assert.equal(found.length, 1, `${found.length} ${type}`);
  return found[0] ?? {};
};
const find = (slug: string) => {
  const entry = allEntries(hub).find((it) => it.slug === slug);
  assert.ok(entry);
  return entry;
};
const evaluer = entryJsonLd(find("evaluer"), site);
const presenter = entryJsonLd(find("presenter"), site);

test("every entry has a graph in which each reference by @id leads to a node or to an address of the hub", () => {
  for (const entry of allEntries(hub)) {
    const nodes = graphOf(entryJsonLd(entry, site));
    const known = new Set(nodes.map((it) => it["@id"]));
    const references: string[] = [];
    JSON.stringify(nodes, (_, value: unknown) => {
      if (typeof value === "object" && value !== null && Object.keys(value).join() === "@id")
        references.push(String((value as Json)["@id"]));
      return value;
    });
    for (const id of references)
      assert.ok(
        known.has(id) || (id.startsWith("https://anse.example/") && !id.includes("#")),
        `${entry.slug}: ${id}`,
      );
  }
});

test("the main node of each type of entry is of the type that Schema.org has for it", () => {
  const types = [
    "foreshore",
    "evaluer",
    "rencontres",
    "alix-le-goff",
    "la-ville",
    "un-guide",
    "societe",
    "a-propos",
  ].map((slug) => graphOf(entryJsonLd(find(slug), site))[0]?.["@type"]);
  assert.deepEqual(types, [
    "Article",
    "Event",
    "EventSeries",
    "Person",
    "Organization",
    "WebPage",
    "DefinedTerm",
    "WebPage",
  ]);
});

test("an article has its authors, dates, licence, origin and translation", () => {
  const article = node(entryJsonLd(find("repris"), site), "Article");
  assert.deepEqual(
    (article["author"] as Json[]).map((author) => [author["@type"], author["name"]]),
    [
      ["Person", "Alix Le Goff"],
      ["Organization", "La Ville"],
    ],
  );
  assert.equal(article["datePublished"], "2026-02-01T00:00:00+01:00");
  assert.equal(article["license"], "https://creativecommons.org/licenses/by-sa/4.0/");
  assert.equal(article["isBasedOn"], "https://journal.example/2026/article?a=1&b=2");
  const original = node(entryJsonLd(find("original"), site), "Article");
  assert.deepEqual(original["workTranslation"], [{ "@id": "https://anse.example/articles/foreshore/" }]);
  assert.equal(node(entryJsonLd(find("foreshore"), site), "Article")["inLanguage"], "en");
});

test("a meeting has its dates with their offset, its place, its people and its cycle", () => {
  const event = node(evaluer, "Event");
  assert.equal(event["startDate"], "2013-02-01T14:00:00+01:00");
  assert.equal(event["eventStatus"], "https://schema.org/EventScheduled");
  assert.equal((event["location"] as Json[])[0]?.["name"], "Salon Colbert, hôtel de ville");
  assert.equal((event["performer"] as Json[])[0]?.["name"], "Alix Le Goff");
  assert.equal((event["organizer"] as Json[])[0]?.["name"], "La Ville");
  assert.equal((event["superEvent"] as Json)["@id"], "https://anse.example/cycles/rencontres/");
});

test("a meeting that moved online, and one that was cancelled, say so", () => {
  const moved = node(presenter, "Event");
  assert.equal(moved["eventStatus"], "https://schema.org/EventMovedOnline");
  assert.equal(moved["eventAttendanceMode"], "https://schema.org/OnlineEventAttendanceMode");
  assert.deepEqual(moved["location"], [
    {
      "@type": "VirtualLocation",
      "@id": "https://anse.example/conferences/presenter/#online",
      url: "https://visio.example/salle",
    },
  ]);
  const cancelled = node(entryJsonLd(find("annulee"), site), "Event");
  assert.equal(cancelled["eventStatus"], "https://schema.org/EventCancelled");
});

test("a recording has its files, its duration, its chapters and its captions", () => {
  const [audio = {}] = nodesOf(evaluer, "AudioObject");
  assert.equal(audio["duration"], "PT1M3S");
  assert.equal(audio["contentUrl"], "https://anse.example/media/evaluer.opus");
  assert.equal((audio["encoding"] as Json[])[0]?.["encodingFormat"], "audio/mpeg");
  assert.equal(
    (audio["caption"] as Json)["contentUrl"],
    "https://anse.example/conferences/evaluer/matin.vtt",
  );
  assert.deepEqual(
    (audio["hasPart"] as Json[]).map((clip) => clip["url"]),
    [
      "https://anse.example/conferences/evaluer/#t=0,10",
      "https://anse.example/conferences/evaluer/#t=10,62.5",
    ],
  );
  assert.equal(nodesOf(evaluer, "PodcastEpisode").length, 2);
});

test("the creator of a recording is who is heard", () => {
  const creators = nodesOf(evaluer, "AudioObject").map((audio) =>
    (audio["creator"] as Json[]).map((it) => it["name"]),
  );
  assert.deepEqual(creators, [["Alix Le Goff"], ["Une habitante", "Un habitant"]]);
});

test("a synthetic recording was made by the hub, not recorded at the meeting, and has no speaker in it", () => {
  const audio = node(presenter, "AudioObject");
  assert.deepEqual(audio["creator"], { "@id": "https://anse.example/#publisher" });
  assert.equal(audio["digitalSourceType"], "https://schema.org/AlgorithmicMediaDigitalSource");
  assert.equal(audio["recordedAt"], undefined);
  assert.equal(node(presenter, "Event")["recordedIn"], undefined);
  assert.doesNotMatch(JSON.stringify([audio, node(presenter, "PodcastEpisode")]), /Alix/);
});

test("identifiers elsewhere are the same person", () => {
  assert.deepEqual(node(entryJsonLd(find("alix-le-goff"), site), "Person")["sameAs"], [
    "https://alix.example/",
    "https://orcid.org/0000-0002-1825-0097",
    "https://social.example/@alix",
  ]);
});

test("the breadcrumb starts at the home page and ends at the page itself", () => {
  const steps = [{ title: "Articles", path: "/articles/" }, { title: "Un article repris" }];
  const list = node(entryJsonLd(find("repris"), site, steps), "BreadcrumbList")["itemListElement"] as Json[];
  assert.deepEqual(
    list.map((item) => [item["position"], item["item"]]),
    [
      [1, "https://anse.example/"],
      [2, "https://anse.example/articles/"],
      [3, "https://anse.example/articles/repris/"],
    ],
  );
});

test("the hub offers its search", () => {
  const action = node(siteJsonLd(site), "WebSite")["potentialAction"] as Json;
  assert.equal(
    (action["target"] as Json)["urlTemplate"],
    "https://anse.example/recherche/?q={search_term_string}",
  );
});

test("no content can end the script element, and what a browser reads there is what was written", () => {
  const title = "</script><script>alert(1)</script><!-- \u2028 fin";
  const nasty = makeHub({ entries: [newEntry("article", "nasty", { title, publishedAt: "2026-01-01" })] });
  const entry = nasty.articles.find(({ slug }) => slug === "nasty");
  assert.ok(entry);
  const html = parse(
    `<!doctype html><head><script type="application/ld+json">${entryJsonLd(entry, nasty.site)}</script>`,
  );
  const scripts: string[] = [];
  JSON.stringify(html, (key, value: unknown) => {
    if (key === "parentNode") return undefined;
    const element = value as { nodeName?: string; childNodes?: { value?: string }[] } | null;
    if (element?.nodeName === "script") scripts.push(element.childNodes?.[0]?.value ?? "");
    return value;
  });
  assert.equal(scripts.length, 1);
  assert.equal(node(scripts[0] ?? "", "Article")["headline"], title);
});

test("a conference without recordings has no empty list in its graph", () => {
  assert.doesNotMatch(entryJsonLd(conferenceOf(hub, "annulee"), site), /\[\]/);
});

test("without a breadcrumb given, the way leads through the list of the type", () => {
  const list = node(evaluer, "BreadcrumbList")["itemListElement"] as Json[];
  assert.deepEqual(
    list.map((item) => item["name"]),
    ["L’Anse", "Conférences", "Évaluer : pourquoi & comment ?"],
  );
});

/** The main node of an entry that differs so from one of the hub. */
const nodeOf = (slug: string, changes: object): Json =>
  graphOf(entryJsonLd({ ...conferenceOf(hub, slug), ...changes }, site))[0] ?? {};

const room = { url: "https://visio.example/salle" };
const attendances = [
  ["in a place alone", { venue: { name: "La Criée" } }, "Offline", ["Place"]],
  [
    "in a place and online",
    { venue: { name: "La Criée" }, online: room },
    "Mixed",
    ["Place", "VirtualLocation"],
  ],
  ["online alone", { online: room }, "Online", ["VirtualLocation"]],
] as const;
for (const [where, changes, mode, types] of attendances)
  test(`a meeting ${where} is ${mode.toLowerCase()}`, () => {
    const event = nodeOf("annulee", changes);
    assert.equal(event["eventAttendanceMode"], `https://schema.org/${mode}EventAttendanceMode`);
    assert.deepEqual(
      (event["location"] as Json[]).map((place) => place["@type"]),
      types,
    );
  });

test("a place has its coordinates only where both are known", () => {
  for (const half of [{ lat: 48 }, { lon: -4 }, {}])
    assert.deepEqual(nodeOf("annulee", { venue: { name: "La Criée", ...half } })["location"], [
      {
        "@type": "Place",
        "@id": "https://anse.example/conferences/annulee/#venue",
        name: "La Criée",
        address: { "@type": "PostalAddress", name: "La Criée" },
      },
    ]);
});

test("a recording that has no file is told by its page, and an open chapter by its start", () => {
  const conference = conferenceOf(hub, "evaluer");
  const { seconds: _, ...first } = recordingOf(conference, "matin");
  const bare = { ...first, sources: [], chapters: [{ at: 5, title: "Un" }] };
  const [audio = {}] = nodesOf(entryJsonLd({ ...conference, recordings: [bare] }, site), "AudioObject");
  for (const name of ["contentUrl", "encodingFormat", "encoding", "duration"])
    assert.ok(!(name in audio), name);
  assert.deepEqual(audio["hasPart"], [
    {
      "@type": "Clip",
      "@id": "https://anse.example/conferences/evaluer/#t=5",
      name: "Un",
      startOffset: 5,
      url: "https://anse.example/conferences/evaluer/#t=5",
    },
  ]);
});

test("a picture has its size and its credit where they are known", () => {
  const image = { src: "/media/port.webp", alt: "Le port" };
  assert.deepEqual(nodeOf("annulee", { image })["image"], {
    "@type": "ImageObject",
    "@id": "https://anse.example/media/port.webp",
    url: "https://anse.example/media/port.webp",
    caption: "Le port",
  });
  const whole = nodeOf("annulee", { image: { ...image, credit: "Alix", width: 1200, height: 800 } });
  assert.deepEqual(whole["image"], {
    "@type": "ImageObject",
    "@id": "https://anse.example/media/port.webp",
    url: "https://anse.example/media/port.webp",
    caption: "Le port",
    creditText: "Alix",
    width: "1200",
    height: "800",
  });
});
