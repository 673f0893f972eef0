import assert from "node:assert/strict";
import { test } from "node:test";
import { uuidV5 } from "../../../src/content/hub/uuid.ts";
import { podcast } from "../../../src/outputs/index.ts";
import { makeHub, newEntry } from "../fixture.ts";
import { guidOf } from "../guid-of.ts";
import { childrenOf, type Node, only, parseXml, textOf } from "../parse-xml.ts";

const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

const rss = parseXml(podcast(makeHub()));
const channel = only(rss, "channel");
const items = childrenOf(channel, "item");
const item = (talk: string): Node => {
  const found = items.find((node) => textOf(node, "guid") === guidOf(talk));
  assert.ok(found, talk);
  return found;
};

test("the podcast's identity comes from the address of its feed, or from what the editor wrote", () => {
  const namespace = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";
  assert.equal(textOf(channel, "podcast:guid"), uuidV5(namespace, "anse.example/flux/podcast.xml"));
  const guid = "9b024349-ccf0-5f69-a609-6b82873eab3c";
  const own = makeHub({
    site: { podcast: { title: "A", description: "B", author: "C", category: "Arts", guid } },
  });
  assert.equal(textOf(only(parseXml(podcast(own)), "channel"), "podcast:guid"), guid);
});

test("the channel holds what PSP-1 requires and recommends", () => {
  assert.equal(rss.attributes["version"], "2.0");
  assert.equal(rss.attributes["xmlns:itunes"], "http://www.itunes.com/dtds/podcast-1.0.dtd");
  assert.equal(rss.attributes["xmlns:podcast"], "https://podcastindex.org/namespace/1.0");
  assert.deepEqual(only(channel, "atom:link").attributes, {
    rel: "self",
    type: "application/rss+xml",
    href: "https://anse.example/flux/podcast.xml",
  });
  for (const name of [
    "title",
    "description",
    "link",
    "language",
    "itunes:author",
    "podcast:locked",
    "copyright",
  ])
    assert.notEqual(textOf(channel, name), "", name);
  assert.equal(textOf(channel, "itunes:explicit"), "false");
  assert.equal(only(channel, "itunes:category").attributes["text"], "Education");
  assert.equal(only(channel, "itunes:image").attributes["href"], "https://anse.example/media/podcast.png");
});

test("each item has a title, a stable identity, a date and an absolute enclosure with its size", () => {
  assert.equal(items.length, 3);
  for (const node of items) {
    assert.notEqual(textOf(node, "title"), "");
    assert.ok([...textOf(node, "title")].length <= 255);
    assert.equal(only(node, "guid").attributes["isPermaLink"], "false");
    assert.match(textOf(node, "pubDate"), RFC_822);
    assert.ok(Buffer.byteLength(textOf(node, "description")) <= 4_000);
    const { url, length, type } = only(node, "enclosure").attributes;
    assert.match(url ?? "", /^https:\/\//);
    assert.match(length ?? "", /^[1-9]\d*$/);
    assert.equal(type, "audio/mpeg");
    assert.match(textOf(node, "itunes:duration"), /^\d+$/);
  }
  assert.equal(new Set(items.map((node) => textOf(node, "guid"))).size, items.length);
});

test("a recording is not dated before the meeting at which it was made ends", () => {
  assert.equal(textOf(item("evaluer/matin"), "pubDate"), "Fri, 01 Feb 2013 16:00:00 +0000");
  assert.equal(textOf(item("evaluer/debat"), "pubDate"), "Wed, 20 Feb 2013 12:00:00 +0000");
});

test("MP3 is enclosed, and every encoding is offered beside it", () => {
  const node = item("evaluer/matin");
  assert.equal(only(node, "enclosure").attributes["url"], "https://media.anse.example/%C3%A9valuer.mp3");
  const alternatives = childrenOf(node, "podcast:alternateEnclosure");
  assert.deepEqual(
    alternatives.map(({ attributes }) => [attributes["type"], attributes["length"], attributes["default"]]),
    [
      ["audio/ogg", "240000", undefined],
      ["audio/mpeg", "500000", "true"],
    ],
  );
  for (const alternative of alternatives)
    assert.match(only(alternative, "podcast:source").attributes["uri"] ?? "", /^https:\/\//);
});

test("an encoding is named after its codec, and has no name where that is unknown", () => {
  const [opus, mp3] = childrenOf(item("evaluer/matin"), "podcast:alternateEnclosure");
  assert.deepEqual([opus?.attributes["title"], mp3?.attributes["title"]], ["OPUS", "MP3"]);
  const entry = newEntry("conference", "jamais-mesuree", {
    title: "Jamais mesurée",
    publishedAt: "2026-01-01",
    startsAt: "2026-01-01T10:00",
    endsAt: "2026-01-01T11:00",
    recordings: [
      { id: "a", sources: [{ url: "/media/debat.opus" }, { url: "/media/debat.mp3", bytes: 1, seconds: 1 }] },
    ],
  });
  const feed = only(
    parseXml(podcast(makeHub({ entries: [entry], files: ["/media/debat.opus"] }))),
    "channel",
  );
  const unknown = childrenOf(feed, "item").find(
    (node) => textOf(node, "guid") === guidOf("jamais-mesuree/a"),
  );
  assert.ok(unknown);
  assert.deepEqual(
    childrenOf(unknown, "podcast:alternateEnclosure").map(({ attributes }) => attributes["title"]),
    [undefined, undefined],
  );
});

test("speakers are people of a recording only where it names no voices", () => {
  const people = (guid: string) => childrenOf(item(guid), "podcast:person").map((person) => person.text);
  assert.deepEqual(people("evaluer/matin"), ["Alix Le Goff"]);
  assert.deepEqual(people("evaluer/debat"), ["Une habitante", "Un habitant"]);
});

test("the speaker of a meeting is neither author nor person of its synthetic presentation", () => {
  const node = item("presenter/presentation");
  assert.deepEqual(childrenOf(node, "podcast:person"), []);
  assert.equal(textOf(node, "itunes:author"), "Association L’Anse");
  assert.match(textOf(node, "description"), /^<p>Voix de synthèse\u00A0: aucune voix humaine/);
  assert.doesNotMatch(textOf(node, "description"), /Alix/);
});

test("each recording carries its own licence and the place where it was made", () => {
  const licence = only(item("evaluer/debat"), "podcast:license");
  assert.equal(licence.text, "cc-by-4.0");
  assert.equal(licence.attributes["url"], "https://creativecommons.org/licenses/by/4.0/");
  const location = only(item("evaluer/debat"), "podcast:location");
  assert.equal(location.attributes["geo"], "geo:48.39,-4.486");
});

test("transcripts and chapters are announced where there are any", () => {
  const node = item("evaluer/matin");
  const transcripts = childrenOf(node, "podcast:transcript").map(({ attributes }) => [
    attributes["url"]?.replace("https://anse.example/conferences/evaluer/", ""),
    attributes["type"],
  ]);
  assert.deepEqual(transcripts, [
    ["matin.vtt", "text/vtt"],
    ["matin.srt", "application/x-subrip"],
    ["matin.txt", "text/plain"],
    ["matin.json", "application/json"],
  ]);
  assert.deepEqual(only(node, "podcast:chapters").attributes, {
    url: "https://anse.example/conferences/evaluer/matin.chapters.json",
    type: "application/json+chapters",
  });
  assert.deepEqual(childrenOf(item("evaluer/debat"), "podcast:transcript"), []);
  assert.deepEqual(childrenOf(item("evaluer/debat"), "podcast:chapters"), []);
});

test("a description is cut between words so that it never passes four thousand bytes", () => {
  const long = newEntry(
    "conference",
    "longue",
    {
      title: "Longue",
      publishedAt: "2026-01-01",
      startsAt: "2026-01-01T10:00",
      endsAt: "2026-01-01T11:00",
      recordings: [{ id: "a", sources: [{ url: "/media/debat.mp3", bytes: 1, seconds: 1 }] }],
    },
    "Été à l’île. ".repeat(600),
  );
  const feed = only(parseXml(podcast(makeHub({ entries: [long] }))), "channel");
  const node = childrenOf(feed, "item").find((it) => textOf(it, "guid") === guidOf("longue/a"));
  const description = node === undefined ? "" : textOf(node, "description");
  assert.ok(Buffer.byteLength(description) <= 4_000 && Buffer.byteLength(description) > 3_900);
  assert.match(description, /(Été|à|l’île\.)…<\/p>\n<p>«\u00A0<a [^>]*>Longue<\/a>\u00A0»/);
});

test("a hub that says nothing of its podcast has one under its own name", () => {
  const feed = only(parseXml(podcast(makeHub({ site: { podcast: undefined } }))), "channel");
  assert.equal(textOf(feed, "title"), "L’Anse");
  assert.equal(textOf(feed, "itunes:author"), "Association L’Anse");
  assert.match(
    only(feed, "itunes:image").attributes["href"] ?? "",
    /^https:\/\/anse\.example\/media\/cards\/[0-9a-f-]{36}\.png$/,
    "a picture is made of its title",
  );
});
