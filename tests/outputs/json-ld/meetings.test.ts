/** What the page of each kind of entry tells machines, field by field, where editors say all and where they say little. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cardPath, seriesPodcastCard } from "../../../src/outputs/cards.ts";
import {
  alix,
  BY_NC_SA,
  cardOf,
  file,
  hub,
  type Json,
  nodesOf,
  nolwenn,
  ours,
  phare,
  publisher,
  quay,
  ROOT,
  term,
} from "./rich-graph.ts";

const BY = "https://creativecommons.org/licenses/by/4.0/";

const meeting = `${ROOT}/conferences/complete/`;

test("a meeting, and the page about it", () => {
  const [event, page] = nodesOf("complete");
  assert.deepEqual(event, {
    "@type": "Event",
    "@id": meeting,
    url: meeting,
    name: "Lire ensemble : tout, ou presque",
    description: "Lire à deux ; parler à trois.",
    inLanguage: "fr",
    about: [term("lecture", "Lecture"), term("societe", "Société")],
    image: quay,
    startDate: "2026-04-01T14:00:00+02:00",
    endDate: "2026-04-01T16:30:00+02:00",
    eventStatus: "https://schema.org/EventPostponed",
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
    location: [
      {
        "@type": "Place",
        "@id": `${meeting}#venue`,
        name: "La Criée, Salle 2",
        address: { "@type": "PostalAddress", streetAddress: "Quai Ouest, Brest" },
        geo: { "@type": "GeoCoordinates", latitude: 48.38, longitude: -4.49 },
      },
      { "@type": "VirtualLocation", "@id": `${meeting}#online`, url: "https://visio.example/criee" },
    ],
    organizer: [phare, alix],
    performer: [nolwenn, phare],
    audience: { "@type": "Audience", audienceType: "Adultes" },
    superEvent: {
      "@type": "EventSeries",
      "@id": `${ROOT}/cycles/cycle-complet/`,
      name: "Lire à trois",
      url: `${ROOT}/cycles/cycle-complet/`,
    },
    recordedIn: [{ "@id": `${meeting}#lecture` }],
    workFeatured: [{ "@id": `${meeting}#images` }, { "@id": `${meeting}#notes` }],
  });
  assert.deepEqual(page, {
    "@type": "WebPage",
    "@id": `${meeting}#page`,
    url: meeting,
    mainEntity: { "@id": meeting },
    name: "Lire ensemble : tout, ou presque",
    inLanguage: "fr",
    author: [phare, alix],
    datePublished: "2026-03-01T09:00:00+01:00",
    dateModified: "2026-04-02T08:00:00Z",
    license: BY,
    associatedMedia: [file],
    ...ours,
  });
});

test("a meeting of which only the dates are known is the publisher's, and takes place somewhere", () => {
  const url = `${ROOT}/conferences/nue/`;
  assert.deepEqual(nodesOf("nue"), [
    {
      "@type": "Event",
      "@id": url,
      url,
      name: "Bare meeting",
      inLanguage: "en",
      startDate: "2026-06-01T10:00:00+02:00",
      endDate: "2026-06-01T11:00:00+02:00",
      eventStatus: "https://schema.org/EventScheduled",
      // an event has a location: its page, where nothing else is said
      location: [{ "@type": "VirtualLocation", "@id": `${url}#online`, url }],
      image: cardOf("nue"),
      organizer: publisher,
    },
    {
      "@type": "WebPage",
      "@id": `${url}#page`,
      url,
      mainEntity: { "@id": url },
      name: "Bare meeting",
      inLanguage: "en",
      author: publisher,
      datePublished: "2026-05-01T11:00:00+02:00",
      dateModified: "2026-05-01T09:00:00Z",
      license: BY_NC_SA,
      ...ours,
    },
  ]);
});

test("a meeting that moved online without an address of its own is followed from its page", () => {
  const [event] = nodesOf("distance");
  const url = `${ROOT}/conferences/distance/`;
  assert.deepEqual(event?.["location"], [{ "@type": "VirtualLocation", "@id": `${url}#online`, url }]);
  assert.equal(event?.["eventAttendanceMode"], "https://schema.org/OnlineEventAttendanceMode");
});

/** An audio file and the episode that carries it say the same of who made it and when. */
const common = {
  name: "Lire ensemble : tout, ou presque",
  inLanguage: "fr",
  creator: [nolwenn, phare],
  publisher,
  datePublished: "2026-04-02T08:00:00Z",
  license: BY,
  creditText: `«\u00A0Lire ensemble\u00A0: tout, ou presque\u00A0», Nolwenn Kerc’hoat, Le Phare, L’Anse (${meeting}), CC BY 4.0 (${BY})`,
  isAccessibleForFree: true,
  url: meeting,
  image: { "@id": quay["@id"] },
};
const podcast = {
  "@type": "PodcastSeries",
  "@id": `${ROOT}/#podcast`,
  name: "L’Anse, à voix haute",
  image: `${ROOT}/media/podcast.png`,
  url: `${ROOT}/`,
  webFeed: `${ROOT}/flux/podcast.xml`,
};

const cycle = `${ROOT}/cycles/cycle-complet/`;
const podcastOfSeries = {
  "@type": "PodcastSeries",
  "@id": `${cycle}#podcast`,
  name: "Lire à trois",
  image: `${ROOT}${hub.series.filter(({ slug }) => slug === "cycle-complet").map((series) => cardPath(seriesPodcastCard(series, hub.site)))[0]}`,
  url: cycle,
  webFeed: `${cycle}podcast.xml`,
};

/** In the text that is pasted elsewhere, spaces do not break a line. */
const unspaced = (node: Json | undefined): Json =>
  JSON.parse(JSON.stringify(node ?? null).replace(/[\u00A0\u202F]/g, " ")) as Json;

const clip = (part: { url: string; [name: string]: unknown }) => ({
  "@type": "Clip",
  "@id": part.url,
  ...part,
});

test("a recording: its files, its chapters, its captions, and its episode", () => {
  const [, , audio, episode] = nodesOf("complete");
  assert.deepEqual(
    unspaced(audio),
    unspaced({
      "@type": "AudioObject",
      "@id": `${meeting}#lecture`,
      ...common,
      contentUrl: `${ROOT}/media/evaluer.opus`,
      encodingFormat: "audio/ogg; codecs=opus",
      contentSize: "240000",
      bitrate: "32000",
      duration: "PT1M3S",
      encoding: [
        {
          "@type": "AudioObject",
          "@id": "https://media.anse.example/%C3%A9valuer.mp3",
          contentUrl: "https://media.anse.example/%C3%A9valuer.mp3",
          encodingFormat: "audio/mpeg",
          contentSize: "500000",
          bitrate: "64000",
        },
      ],
      caption: {
        "@type": "MediaObject",
        "@id": `${meeting}lecture.vtt`,
        contentUrl: `${meeting}lecture.vtt`,
        encodingFormat: "text/vtt",
        inLanguage: "fr",
      },
      transcript:
        "L’utilité sociale, c’est ce qui compte & ne se compte pas. On la voit dans les liens.\nEt qui décide ?",
      hasPart: [
        clip({ name: "Ouverture", startOffset: 4, endOffset: 20, url: `${meeting}#t=4,20` }),
        clip({ name: "Suite", startOffset: 20, endOffset: 62.5, url: `${meeting}#t=20,62.5` }),
      ],
      recordedAt: { "@id": meeting },
    }),
  );
  assert.deepEqual(
    unspaced(episode),
    unspaced({
      "@type": "PodcastEpisode",
      "@id": `${meeting}#lecture-episode`,
      ...common,
      associatedMedia: { "@id": `${meeting}#lecture` },
      partOfSeries: [podcast, podcastOfSeries],
    }),
  );
});

test("a synthetic recording: what is not known of it is not said", () => {
  const [, , , , audio] = nodesOf("complete");
  assert.deepEqual(
    unspaced(audio),
    unspaced({
      "@type": "AudioObject",
      "@id": `${meeting}#annonce`,
      name: "Lire ensemble : tout, ou presque – L’annonce",
      inLanguage: "fr",
      image: { "@id": quay["@id"] },
      creator: publisher,
      publisher,
      datePublished: "2026-02-20T12:00:00Z",
      creditText: `«\u00A0Lire ensemble\u00A0: tout, ou presque – L’annonce\u00A0», L’Anse (${meeting}#annonce&t=0), Tous droits réservés`,
      isAccessibleForFree: true,
      url: `${meeting}#annonce&t=0`,
      contentUrl: `${ROOT}/media/debat.mp3`,
      encodingFormat: "audio/mpeg",
      contentSize: "1000",
      digitalSourceType: "https://schema.org/AlgorithmicMediaDigitalSource",
      about: { "@id": meeting },
    }),
  );
});

test("slides, of those whom they name, or of the speakers", () => {
  const deck = (
    id: string,
    name: string,
    creator: object,
    source: { contentUrl: string; contentSize: string },
  ) => ({
    "@type": "PresentationDigitalDocument",
    "@id": `${meeting}#${id}`,
    name,
    inLanguage: "fr",
    creator,
    license: BY,
    associatedMedia: {
      "@type": "MediaObject",
      "@id": source.contentUrl,
      encodingFormat: "application/pdf",
      ...source,
    },
    isAccessibleForFree: true,
  });
  const named = ["Nolwenn", "Un ami"].map((name) => ({ "@type": "Person", name }));
  assert.deepEqual(nodesOf("complete").slice(6), [
    deck("images", "Les images", named, { contentUrl: `${ROOT}/media/diapos.pdf`, contentSize: "5000" }),
    deck("notes", "Les notes", [nolwenn, phare], {
      contentUrl: `${ROOT}/media/notes.pdf`,
      contentSize: "1000",
    }),
  ]);
});
