/** What the editing interface is told of the published hub: enough to make of it, with the build’s own rules, the same hub. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hubData } from "../../src/cms/index.ts";
import {
  type AudioLock,
  allEntries,
  buildHub,
  ENTRY_TYPES,
  type Entry,
  type Hub,
  validate,
} from "../../src/content/index.ts";
import { makeHub, newEntry } from "../outputs/fixture.ts";

const sound: AudioLock = {
  ...{ kind: "audio", src: "/media/evaluer.opus", sha256: "0".repeat(64), bytes: 240_000, seconds: 62.5 },
  ...{ codec: "opus", container: "ogg", type: "audio/ogg", bitrate: 32_000, bitrateMode: "constant" },
  ...{ sampleRate: 48_000, channels: 1 },
};

const hub = makeHub({
  locks: [sound],
  files: ["/media/portrait.webp", "/media/vue.webp"],
  entries: [
    newEntry("article", "waiting", {
      title: "Demain",
      publishedAt: "2030-01-01",
      authors: ["alix-le-goff"],
      topics: ["societe"],
    }),
    newEntry("article", "waiting-too", { title: "Après", publishedAt: "2030-01-02", topics: ["societe"] }),
    newEntry("person", "zoe", {
      title: "Zoé",
      photo: { src: "/media/portrait.webp", alt: "Zoé", credit: "Alix" },
      image: { src: "/media/vue.webp", alt: "Une vue" },
      essential: "Zoé parle.",
      aliases: ["/zoe.html"],
      documents: [{ file: "/media/diapos.pdf", title: "Un dossier" }],
    }),
    newEntry("conference", "ailleurs", {
      title: "Ailleurs",
      publishedAt: "2026-01-01",
      startsAt: "2026-02-01T14:00:00",
      endsAt: "2026-02-01T17:00:00",
      timeZone: "America/Martinique",
      recordings: [{ id: "a", title: "A", sources: [{ url: "/media/debat.mp3" }], recordedAt: "2026-02-01" }],
    }),
    {
      ...newEntry("link", "naming", {
        title: "Qui nomme",
        url: "https://exemple.fr/",
        publishedAt: "2026-01-01",
        related: [{ conference: "evaluer" }],
      }),
      references: [
        { kind: "embed", line: 1, type: "conference", slug: "evaluer" },
        { kind: "link", line: 2, path: "/personnes/zoe" },
      ],
    },
  ],
});

const FILES = { "/media/logo.svg": { bytes: 12 }, "/media/nobody.webp": { bytes: 34, lock: "x.json" } };
const told = hubData(hub, { article: [2026] }, FILES);
const toldOf = (slug: string) => told.entries.find((entry) => entry.slug === slug);

/** What other pages, lists and searches of the interface show of an entry. */
function shown(entry: Entry): object {
  const slugs = (entries: readonly Entry[]) => entries.map(({ slug }) => slug);
  const { type, slug, title, summary, lang, publishedAt, path, aliases, image } = entry;
  const common = { type, slug, title, summary, lang, publishedAt, path, aliases, image };
  const relations = { topics: slugs(entry.topics), authors: slugs(entry.authors) };
  const own = (() => {
    switch (entry.type) {
      case "conference": {
        const { startsAt, endsAt, timeZone, venue, online, status, registration } = entry;
        return {
          ...{ startsAt, endsAt, timeZone, venue, online, status, registration },
          series: entry.series?.slug,
          speakers: entry.speakers.map(({ person, role }) => [person.slug, role]),
          organisers: slugs(entry.organisers),
          recordings: entry.recordings.map(
            ({ id, title: name, sources, recordedAt, transcript, synthetic }) => [
              ...[id, name, sources.map(({ url, type: of }) => [url, of]), recordedAt],
              ...[transcript?.file, transcript?.status, synthetic],
            ],
          ),
          decks: entry.decks.map(({ id, file, title: name }) => [id, file, name]),
        };
      }
      case "series":
        return { organisers: slugs(entry.organisers) };
      case "person":
        return { kind: entry.kind, role: entry.role, bio: entry.bio, photo: entry.photo };
      case "link":
        return {
          url: entry.url,
          kind: entry.kind,
          curator: entry.curator?.slug,
          conferences: entry.conferences.map(({ conference, at }) => [conference.slug, at]),
        };
      case "topic":
        return { parent: entry.parent?.slug };
      default:
        return {};
    }
  })();
  return { ...common, ...relations, ...own };
}

function rebuilt(): Hub {
  const built = buildHub({
    site: { file: "site.yaml", data: told.site, lineOf: () => undefined },
    entries: told.entries.map(({ type, slug, file, data }) => ({
      ...{ type, slug, file, data, body: "", references: [] },
      lineOf: () => undefined,
    })),
    files: new Map(hub.media.map((file) => [file, 1])),
    locks: new Map(),
    transcript: () => [],
    now: hub.now,
  });
  assert.ok(built.hub, JSON.stringify(built.problems));
  return built.hub;
}

describe("what the editing interface is told", () => {
  test("is enough to build what it shows of each entry again", () => {
    const again = new Map(allEntries(rebuilt()).map((entry) => [entry.path, entry]));
    for (const entry of allEntries(hub)) {
      const other = again.get(entry.path);
      assert.ok(other, entry.path);
      assert.deepEqual(shown(other), shown(entry));
    }
    assert.equal(again.size, allEntries(hub).length);
  });

  test("passes the schemas, and holds nothing empty", () => {
    for (const { type, slug, data } of told.entries) {
      assert.deepEqual(validate(ENTRY_TYPES[type].schema, data).ok, true, slug);
      for (const [name, value] of Object.entries(data)) {
        assert.notEqual(value, undefined, `${slug} ${name}`);
        assert.notDeepEqual(value, [], `${slug} ${name}`);
      }
    }
  });

  test("comes in the order of the files, without those that wait", () => {
    const files = told.entries.map(({ file }) => file);
    assert.deepEqual(files, [...files].sort());
    assert.equal(toldOf("waiting"), undefined);
  });

  test("leaves out what an entry’s own page alone shows", () => {
    const data = toldOf("zoe")?.data ?? {};
    for (const name of ["essential", "documents", "draft", "body"]) assert.ok(!(name in data), name);
    assert.deepEqual(data["photo"], { src: "/media/portrait.webp", alt: "Zoé", credit: "Alix" });
    assert.deepEqual(data["image"], { src: "/media/vue.webp", alt: "Une vue" });
    const recordings = toldOf("evaluer")?.data["recordings"] as readonly object[];
    assert.deepEqual(Object.keys(recordings[0] ?? {}).sort(), ["id", "sources", "title", "transcript"]);
  });

  test("says who names an entry: in other languages, in texts, among those that wait", () => {
    assert.deepEqual(toldOf("original")?.translations, ["foreshore"]);
    assert.deepEqual(toldOf("naming")?.mentions, [
      { type: "conference", slug: "evaluer" },
      { type: "person", slug: "zoe" },
    ]);
    assert.equal(toldOf("societe")?.waiting, 2);
    assert.equal(toldOf("alix-le-goff")?.waiting, 1);
    const { translations, mentions, waiting } = toldOf("zoe") ?? {};
    assert.deepEqual([translations, mentions, waiting], [undefined, undefined, undefined]);
  });

  test("says of each file whether the site publishes it", () => {
    assert.deepEqual(told.media, {
      "/media/logo.svg": { bytes: 12, online: true },
      "/media/nobody.webp": { bytes: 34, lock: "x.json" },
    });
    assert.deepEqual(
      [{ ...told.site, hasPodcast: true, hasMeetings: true }, told.years],
      [hub.site, { article: [2026] }],
    );
  });

  test("says which entries are set aside, and why, in the words of the form", () => {
    const wrong = [
      {
        file: "conferences/2026/x.md",
        kind: "missing" as const,
        field: ["venue", "name"],
        found: "champ absent",
      },
      { file: "conferences/2026/x.md", line: 9, found: "une balise HTML" },
      { file: "media/x.png", found: "fichier vide" },
    ].map((problem) => ({ severity: "error" as const, remedy: "Corrigez.", ...problem }));
    assert.equal(told.aside, undefined);
    assert.deepEqual(hubData(hub, {}, {}, wrong).aside, [
      {
        type: "conference",
        slug: "x",
        file: "conferences/2026/x.md",
        reasons: ["Lieu › Nom du lieu\u00A0: à remplir.", "une balise HTML. Corrigez."],
      },
    ]);
  });
});
