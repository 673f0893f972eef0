/** What an episode of the podcast says of its recording, where editors say all that they can and where they say little. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { podcast } from "../../../src/outputs/index.ts";
import { newEntry } from "../fixture.ts";
import { guidOf } from "../guid-of.ts";
import { childrenOf, linesOf, type Node, only, parseXml, textOf } from "../parse-xml.ts";
import { richHub } from "../rich.ts";

const hub = richHub();
const ROOT = "https://anse.example";
const BY_NC_SA = "https://creativecommons.org/licenses/by-nc-sa/4.0/";
const channelOf = (from = hub): Node => only(parseXml(podcast(from)), "channel");
const itemOf = (guid: string): Node => {
  const found = childrenOf(channelOf(), "item").find((item) => textOf(item, "guid") === guidOf(guid));
  assert.ok(found, guid);
  return found;
};

test("the channel of the podcast, as its editors describe it", () => {
  assert.deepEqual(linesOf(channelOf(), ["item", "podcast:guid"]), [
    `atom:link rel="self" type="application/rss+xml" href="${ROOT}/flux/podcast.xml"`,
    "title L’Anse, à voix haute",
    "description Les rencontres, à écouter.",
    `link ${ROOT}/`,
    "language fr",
    "copyright Association L’Anse, CC BY-NC-SA 4.0",
    "generator Estran",
    "lastBuildDate Thu, 02 Apr 2026 08:00:00 +0000",
    `itunes:image href="${ROOT}/media/podcast.png"`,
    "image",
    `  url ${ROOT}/media/podcast.png`,
    "  title L’Anse, à voix haute",
    `  link ${ROOT}/`,
    "itunes:author Association L’Anse",
    "itunes:owner",
    "  itunes:name Association L’Anse",
    "  itunes:email podcast@anse.example",
    'itunes:category text="Education"',
    "itunes:explicit false",
    "itunes:type episodic",
    'podcast:locked owner="podcast@anse.example" no',
    "podcast:medium podcast",
    `podcast:license url="${BY_NC_SA}" cc-by-nc-sa-4.0`,
  ]);
});

test("the channel of a hub whose editors say nothing of its podcast", () => {
  const site = { podcast: undefined, licence: "all-rights-reserved", languages: ["en"] };
  const bare = linesOf(channelOf(richHub(site)), ["item", "podcast:guid"]);
  for (const line of [
    "title L’Anse",
    "description Resources to share.",
    "language en",
    "copyright Association L’Anse, Tous droits réservés",
    "itunes:author Association L’Anse",
    "  itunes:email contact@anse.example",
    'itunes:category text="Education"',
    'podcast:locked owner="contact@anse.example" no',
  ])
    assert.ok(bare.includes(line), line);
  assert.ok(!bare.some((line) => /license/.test(line)));
  assert.ok(bare.some((line) => /^itunes:image href=.*\/media\/cards\//.test(line)));
});

test("an episode with all that can be said of it", () => {
  const meeting = `${ROOT}/conferences/complete/`;
  assert.deepEqual(linesOf(itemOf("complete/lecture"), ["description", "content:encoded"]), [
    "title Lire ensemble : tout, ou presque",
    `link ${meeting}`,
    `guid isPermaLink="false" ${guidOf("complete/lecture")}`,
    "pubDate Thu, 02 Apr 2026 08:00:00 +0000",
    'enclosure url="https://media.anse.example/%C3%A9valuer.mp3" length="500000" type="audio/mpeg"',
    "itunes:title Lire ensemble : tout, ou presque",
    "itunes:duration 63",
    "itunes:author Nolwenn Kerc’hoat, Le Phare",
    "itunes:explicit false",
    "itunes:episodeType full",
    "category Lecture",
    "category Société",
    `podcast:person role="guest" group="cast" href="${ROOT}/personnes/nolwenn/" img="${ROOT}/media/nolwenn.png" Nolwenn Kerc’hoat`,
    `podcast:person role="guest" group="cast" href="${ROOT}/personnes/le-phare/" Le Phare`,
    'podcast:license url="https://creativecommons.org/licenses/by/4.0/" cc-by-4.0',
    'podcast:location rel="creator" geo="geo:48.38,-4.49" La Criée, Quai Ouest, Brest',
    ...(["vtt text/vtt", "srt application/x-subrip", "txt text/plain", "json application/json"] as const).map(
      (format) => {
        const [ending = "", type = ""] = format.split(" ");
        const captions = ending === "txt" ? "" : ' rel="captions"';
        return `podcast:transcript url="${meeting}lecture.${ending}" type="${type}" language="fr"${captions}`;
      },
    ),
    `podcast:chapters url="${meeting}lecture.chapters.json" type="application/json+chapters"`,
    'podcast:alternateEnclosure type="audio/ogg" length="240000" bitrate="32000" lang="fr" title="OPUS" codecs="opus"',
    `  podcast:source uri="${ROOT}/media/evaluer.opus"`,
    'podcast:alternateEnclosure type="audio/mpeg" length="500000" bitrate="64000" lang="fr" title="MP3" default="true"',
    '  podcast:source uri="https://media.anse.example/%C3%A9valuer.mp3"',
  ]);
});

test("an episode that is synthetic and of which little is known", () => {
  assert.deepEqual(linesOf(itemOf("complete/annonce"), ["description", "content:encoded"]), [
    "title Lire ensemble : tout, ou presque – L’annonce",
    `link ${ROOT}/conferences/complete/#annonce&t=0`,
    `guid isPermaLink="false" ${guidOf("complete/annonce")}`,
    "pubDate Fri, 20 Feb 2026 12:00:00 +0000",
    `enclosure url="${ROOT}/media/debat.mp3" length="1000" type="audio/mpeg"`,
    "itunes:title Lire ensemble : tout, ou presque – L’annonce",
    "itunes:author Association L’Anse",
    "itunes:explicit false",
    "itunes:episodeType full",
    "category Lecture",
    "category Société",
  ]);
});

test("the description of an episode is HTML, as programs read it, and ends with its credit", () => {
  const link = (url: string, text: string) => `<a href="${url}">${text}</a>`;
  assert.equal(
    textOf(itemOf("complete/annonce"), "description").replace(/[\u00A0\u202F]/g, " "),
    "<p>Voix de synthèse : aucune voix humaine n’est entendue dans cet enregistrement.</p>\n" +
      "<p>Lire à deux ; parler à trois.</p>\n<p>Un texte.</p>\n<p>« " +
      link(`${ROOT}/conferences/complete/#annonce&amp;t=0`, "Lire ensemble : tout, ou presque – L’annonce") +
      ` », ${link(`${ROOT}/`, "L’Anse")}, Tous droits réservés</p>\n`,
  );
});

test("the latest episode comes first", () => {
  const dates = childrenOf(channelOf(), "item").map((item) => Date.parse(textOf(item, "pubDate")));
  assert.deepEqual(
    dates,
    [...dates].sort((a, b) => b - a),
  );
  assert.ok(dates.length > 3);
});

/** The episodes of a hub whose meeting has these recordings and says nothing else. */
function episodesOf(recordings: readonly object[], more: object = {}): readonly Node[] {
  const times = {
    publishedAt: "2026-06-01T09:00:00Z",
    startsAt: "2026-06-01T12:00",
    endsAt: "2026-06-01T13:00",
  };
  const entry = newEntry("conference", "seule", { title: "Seule", ...times, recordings, ...more });
  const items = childrenOf(channelOf(richHub({}, [entry])), "item");
  return items.filter((item) => textOf(item, "link").includes("/seule/"));
}
const sound = { sources: [{ url: "/media/debat.mp3" }] };

test("the description of an episode of which nothing is said is its credit", () => {
  const [episode] = episodesOf([{ id: "a", ...sound }]);
  assert.ok(episode);
  assert.match(textOf(episode, "description"), /^<p>«\u00A0<a [^>]*>Seule<\/a>\u00A0», [^\n]*<\/p>\n$/);
  assert.deepEqual(childrenOf(episode, "podcast:alternateEnclosure"), []);
});

test("episodes of one instant stay in the order in which they were recorded", () => {
  const ids = episodesOf(["b", "a", "c"].map((id) => ({ id, title: id, ...sound }))).map((item) =>
    textOf(item, "title"),
  );
  assert.deepEqual(ids, ["Seule – b", "Seule – a", "Seule – c"]);
});

test("a place is written in 128 characters at most, without coordinates where one is missing", () => {
  const venue = { name: "é".repeat(120), address: "Quai Ouest", lat: 48 };
  const [episode] = episodesOf([{ id: "a", ...sound }], { venue });
  assert.ok(episode);
  const { attributes, text } = only(episode, "podcast:location");
  assert.deepEqual([attributes["geo"], text], [undefined, `${"é".repeat(120)}, Quai O`]);
});

test("a title is cut at 255 characters", () => {
  const [episode] = episodesOf([{ id: "a", ...sound }], { title: "mot ".repeat(49).trim() });
  const [longer] = episodesOf([{ id: "a", title: "long ".repeat(38).trim(), ...sound }], {
    title: "mot ".repeat(49).trim(),
  });
  assert.ok(episode && longer);
  assert.equal(textOf(episode, "title"), "mot ".repeat(49).trim());
  assert.ok(textOf(longer, "title").length <= 255 && textOf(longer, "title").length > 240);
});
