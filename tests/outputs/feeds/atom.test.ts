import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFragment } from "parse5";
import { atom, gatheringAtom } from "../../../src/outputs/index.ts";
import { makeHub, newEntry } from "../fixture.ts";
import { childrenOf, type Node, only, parseXml, textOf } from "../parse-xml.ts";

/** RFC 3339, as RFC 4287 section 3.3 restricts it: upper-case T and Z. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const feed = parseXml(atom(makeHub()));
const entries = childrenOf(feed, "entry");
const links = (node: Node, rel: string): readonly Node[] =>
  childrenOf(node, "link").filter((link) => link.attributes["rel"] === rel);
const addressOf = (entry: Node): string => links(entry, "alternate")[0]?.attributes["href"] ?? "";
const entryOf = (path: string): Node => {
  const found = entries.find((entry) => addressOf(entry).endsWith(path));
  assert.ok(found, path);
  return found;
};

test("the feed holds what RFC 4287 requires, once", () => {
  assert.equal(feed.attributes["xmlns"], "http://www.w3.org/2005/Atom");
  for (const node of [feed, ...entries]) {
    assert.ok(URL.canParse(textOf(node, "id")));
    assert.notEqual(textOf(node, "title"), "");
    assert.match(textOf(node, "updated"), DATE);
  }
  assert.equal(links(feed, "self")[0]?.attributes["href"], "https://anse.example/flux/atom.xml");
  assert.equal(textOf(only(feed, "author"), "name"), "Association L’Anse");
});

test("no two entries share an id, and no entry has two alternates of one type and language", () => {
  assert.equal(new Set(entries.map((entry) => textOf(entry, "id"))).size, entries.length);
  for (const entry of entries) {
    const alternates = links(entry, "alternate").map(
      ({ attributes }) => `${attributes["type"]} ${attributes["hreflang"]}`,
    );
    assert.equal(new Set(alternates).size, alternates.length);
  }
});

test("every type of resource is there, the latest change first", () => {
  const paths = entries.map((entry) => new URL(addressOf(entry)).pathname.split("/")[1]);
  assert.deepEqual([...new Set(paths)].sort(), ["articles", "conferences", "cycles", "liens"]);
  const dates = entries.map((entry) => Date.parse(textOf(entry, "updated")));
  assert.deepEqual(
    dates,
    [...dates].sort((a, b) => b - a),
  );
  assert.equal(Date.parse(textOf(feed, "updated")), dates[0]);
});

test("a meeting is updated when its transcript is checked", () => {
  assert.equal(textOf(entryOf("/evaluer/"), "updated"), "2013-03-01T08:00:00Z");
});

test("a republished article names its authors, its licence and where it comes from", () => {
  const entry = entryOf("/repris/");
  assert.deepEqual(
    childrenOf(entry, "author").map((author) => textOf(author, "name")),
    ["Alix Le Goff", "La Ville"],
  );
  assert.equal(
    links(entry, "license")[0]?.attributes["href"],
    "https://creativecommons.org/licenses/by-sa/4.0/",
  );
  assert.equal(links(entry, "via")[0]?.attributes["href"], "https://journal.example/2026/article?a=1&b=2");
  assert.equal(textOf(only(entry, "source"), "title"), "Le Journal");
  assert.deepEqual(only(entry, "category").attributes, {
    term: "societe",
    scheme: "https://anse.example/themes/",
    label: "Société",
  });
});

test("an entry says its own language and its translations", () => {
  const entry = entryOf("/foreshore/");
  assert.equal(entry.attributes["xml:lang"], "en");
  assert.deepEqual(
    links(entry, "alternate").map(({ attributes }) => attributes["hreflang"]),
    ["en", "fr"],
  );
});

test("recordings are enclosed as MP3 with the size that was measured", () => {
  const [first] = links(entryOf("/evaluer/"), "enclosure");
  assert.deepEqual(first?.attributes, {
    rel: "enclosure",
    type: "audio/mpeg",
    title: "Évaluer\u00A0: pourquoi & comment\u202F?",
    length: "500000",
    href: "https://media.anse.example/%C3%A9valuer.mp3",
  });
});

test("the content is whole HTML in which every address is absolute", () => {
  const html = textOf(entryOf("/evaluer/"), "content");
  assert.match(html, /Une <em>rencontre<\/em>/);
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url ?? "");
  assert.ok(addresses.length > 5);
  for (const address of addresses) assert.match(address, /^(?:https:\/\/|mailto:)/);
  assert.ok(addresses.includes("https://anse.example/media/port.webp"));
});

test("nothing in the content can run", () => {
  for (const entry of entries) {
    const names = JSON.stringify(parseFragment(textOf(entry, "content")), (key, value) =>
      key === "parentNode" ? undefined : value,
    );
    assert.doesNotMatch(names, /"nodeName":"(script|iframe|object|style)"|"name":"on/);
  }
});

test("a cancelled meeting says so before anything else", () => {
  assert.match(textOf(entryOf("/annulee/"), "content"), /^<p><strong>Cette rencontre est annulée/);
});

test("an embedded moment becomes a link to where it is heard", () => {
  const hub = makeHub({
    entries: [
      newEntry(
        "article",
        "ecoute",
        { title: "Écoute", publishedAt: "2026-03-01" },
        "::: moment conferences/evaluer debat&t=12,20\nLe débat commence\n:::\n",
      ),
    ],
  });
  const [first] = childrenOf(parseXml(atom(hub)), "entry");
  assert.ok(first);
  assert.match(
    textOf(first, "content"),
    /href="https:\/\/anse\.example\/conferences\/evaluer\/#debat&amp;t=12,20"/,
  );
});

test("the feed keeps the fifty entries that changed last", () => {
  const many = Array.from({ length: 60 }, (_, n) =>
    newEntry("article", `n${n}`, {
      title: `N${n}`,
      publishedAt: `2026-05-01T10:${String(n).padStart(2, "0")}:00Z`,
    }),
  );
  const all = childrenOf(parseXml(atom(makeHub({ entries: many }))), "entry");
  assert.equal(all.length, 50);
  assert.ok(all.every((entry) => textOf(entry, "published").startsWith("2026-05-01")));
});

test("a topic, a person and a series each have a feed of what they gather", () => {
  const hub = makeHub();
  for (const gathering of [...hub.topics, ...hub.people, ...hub.series]) {
    const own = parseXml(gatheringAtom(gathering, hub));
    assert.equal(links(own, "self")[0]?.attributes["href"], `https://anse.example${gathering.path}atom.xml`);
    assert.equal(links(own, "alternate")[0]?.attributes["href"], `https://anse.example${gathering.path}`);
    assert.match(textOf(own, "updated"), DATE);
    const ids = childrenOf(own, "entry").map((entry) => addressOf(entry));
    assert.equal(new Set(ids).size, ids.length);
  }
  const [topic] = hub.topics.filter(({ resources }) => resources.length > 0);
  assert.ok(topic);
  assert.deepEqual(
    childrenOf(parseXml(gatheringAtom(topic, hub)), "entry")
      .map((entry) => addressOf(entry))
      .sort(),
    topic.resources.map(({ path }) => `https://anse.example${path}`).sort(),
  );
  const [series] = hub.series;
  assert.ok(series);
  assert.equal(childrenOf(parseXml(gatheringAtom(series, hub)), "entry").length, series.conferences.length);
});
