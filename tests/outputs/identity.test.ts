/** What feeds, calendars and catalogues know an entry by: neither a new address nor a new domain changes it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allEntries, derivedId, type SourceEntry } from "../../src/content/index.ts";
import { agendaCalendar, atom, entryJsonLd, gatheringAtom, podcast } from "../../src/outputs/index.ts";
import { makeHub, newEntry } from "./fixture.ts";
import { guidOf } from "./guid-of.ts";

const ID = "0f3b1f5e-3c2d-4a6b-9d7e-5a1c2b3d4e5f";
const GUID = "ec73815c-b22a-59df-b084-17e267d77e57";
const PODCAST = { title: "A", description: "B", author: "C", category: "Arts", guid: GUID };

/** Every identity that is published, in the order of what publishes it. */
function identities(url: string, entries: readonly SourceEntry[] = []): readonly string[] {
  const hub = makeHub({ site: { url, podcast: PODCAST }, entries });
  const series = hub.series[0];
  assert.ok(series);
  const xml = [atom(hub), gatheringAtom(series, hub), podcast(hub)].join("\n");
  const graphs = allEntries(hub).map((entry) => entryJsonLd(entry, hub.site));
  return [
    ...xml.matchAll(/<(?:id|guid|podcast:guid)\b[^>]*>([^<]+)</g),
    ...agendaCalendar(hub).matchAll(/^UID:(.*)\r$/gm),
    ...graphs.join("\n").matchAll(/"identifier":"([^"]+)"/g),
  ].map(([, identity = ""]) => identity);
}

test("a new domain changes no identity of what it publishes", () => {
  const before = identities("https://anse.example");
  assert.ok(before.length > 30);
  assert.deepEqual(identities("https://autre.example"), before);
  const own = before.filter((identity) => !identity.startsWith("https://journal.example"));
  for (const identity of own) assert.match(identity, /^(?:urn:uuid:)?[0-9a-f-]{36}$/);
});

test("a new address changes no identity of an entry that holds its own", () => {
  const meeting = (slug: string) =>
    newEntry("conference", slug, {
      ...{ id: ID, title: "Une", publishedAt: "2026-01-01", startsAt: "2026-09-01T10:00" },
      ...{ endsAt: "2026-09-01T11:00", recordings: [{ id: "a", sources: [{ url: "/media/debat.mp3" }] }] },
    });
  const before = identities("https://anse.example", [meeting("ancienne")]);
  assert.equal(before.filter((identity) => identity.endsWith(ID)).length, 3, "Atom, calendar, JSON-LD");
  assert.deepEqual(identities("https://anse.example", [meeting("nouvelle")]), before);
});

test("an episode that was published elsewhere keeps the identity that its subscribers know", () => {
  const recordings = [
    { id: "a", guid: "https://ailleurs.example/?p=12", sources: [{ url: "/media/debat.mp3" }] },
  ];
  const times = { publishedAt: "2026-01-01", startsAt: "2026-09-01T10:00", endsAt: "2026-09-01T11:00" };
  const feed = podcast(
    makeHub({ entries: [newEntry("conference", "reprise", { title: "R", ...times, recordings })] }),
  );
  assert.match(feed, /<guid isPermaLink="false">https:\/\/ailleurs\.example\/\?p=12<\/guid>/);
  assert.equal(feed.includes(guidOf("reprise/a")), false);
});

test("a meeting that is moved is a revision that calendars take, in a file changed by hand too", () => {
  const event = (startsAt: string, contentDigest: string): string => {
    const revision = { n: 3, digest: "a".repeat(16), at: "2026-03-01T10:00:00Z" };
    const data = { title: "Une", publishedAt: "2026-01-01", startsAt, endsAt: "2026-09-30T11:00", revision };
    const entry = { ...newEntry("conference", "une", data), contentDigest };
    const text = agendaCalendar(makeHub({ entries: [entry] }));
    return text.slice(text.indexOf(derivedId("conference", "une")));
  };
  const [before, after] = [
    event("2026-09-01T10:00", "a".repeat(16)),
    event("2026-09-08T10:00", "b".repeat(16)),
  ];
  assert.match(before, /^LAST-MODIFIED:20260301T100000Z\r\nSEQUENCE:3\r\nDTSTART:20260901T080000Z\r$/m);
  assert.match(after, /^SEQUENCE:4\r\nDTSTART:20260908T080000Z\r$/m);
});
