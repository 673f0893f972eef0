/** What a meeting leaves: sound and slides. */
import type { AudioObject, Clip, MediaObject, PodcastEpisode, PresentationDigitalDocument } from "schema-dts";
import {
  type AudioSource,
  bestSource,
  type Conference,
  type Deck,
  type Recording,
  type Site,
} from "../../content/index.ts";
import { formatOf, isoDuration } from "../../text/index.ts";
import { absolute, PODCAST, recordingPath, transcriptPath } from "../addresses.ts";
import { recordingAttribution } from "../attribution.ts";
import { deckCreators, peopleHeard, recordingTitle } from "../credits.ts";
import { recordingPublishedAt } from "../dates.ts";
import { agent, publisherId } from "./agents.ts";

export const audioId = (conference: Conference, recording: Recording, site: Site): string =>
  `${absolute(site, conference.path)}#${recording.id}`;

export const deckId = (conference: Conference, deck: Deck, site: Site): string =>
  `${absolute(site, conference.path)}#${deck.id}`;

/** A recording and the episode of the podcast that carries it. */
export function recordingNodes(
  conference: Conference,
  recording: Recording,
  site: Site,
): [AudioObject, PodcastEpisode] {
  const id = audioId(conference, recording, site);
  const performers = peopleHeard(conference, recording);
  const best = bestSource(recording);
  const others = recording.sources.filter((source) => source !== best);
  const common = {
    name: recordingTitle(conference, recording),
    inLanguage: conference.lang,
    creator:
      performers.length === 0
        ? { "@id": publisherId(site) }
        : performers.map((credit) => agent(credit, site)),
    publisher: { "@id": publisherId(site) },
    datePublished: recordingPublishedAt(conference, recording),
    ...(recording.licence.url === undefined ? {} : { license: recording.licence.url }),
    creditText: recordingAttribution(conference, recording, site).text,
    isAccessibleForFree: true,
  };
  const audio: AudioObject = {
    "@type": "AudioObject",
    "@id": id,
    identifier: recording.guid,
    ...common,
    url: absolute(site, recordingPath(conference, recording)),
    ...(best === undefined ? {} : encoding(best, site)),
    ...(recording.seconds === undefined ? {} : { duration: isoDuration(recording.seconds) }),
    encoding: others.map((source) => ({ "@type": "AudioObject", ...encoding(source, site) })),
    ...(recording.transcript === undefined
      ? {}
      : {
          caption: caption(conference, recording, site),
          transcript: recording.transcript.paragraphs.map(({ text }) => text).join("\n"),
        }),
    hasPart: clips(conference, recording, site),
    ...(recording.synthetic
      ? {
          digitalSourceType: "https://schema.org/AlgorithmicMediaDigitalSource",
          about: { "@id": absolute(site, conference.path) },
        }
      : { recordedAt: { "@id": absolute(site, conference.path) } }),
  };
  const episode: PodcastEpisode = {
    "@type": "PodcastEpisode",
    "@id": `${id}-episode`,
    ...common,
    url: absolute(site, recordingPath(conference, recording)),
    associatedMedia: { "@id": id },
    partOfSeries: {
      "@type": "PodcastSeries",
      name: site.podcast?.title ?? site.name,
      url: absolute(site, "/"),
      webFeed: absolute(site, PODCAST),
    },
  };
  return [audio, episode];
}

function encoding({ url, type, bytes, bitrate }: AudioSource, site: Site) {
  return {
    contentUrl: absolute(site, url),
    encodingFormat: type,
    ...(bytes === undefined ? {} : { contentSize: `${bytes}` }),
    ...(bitrate === undefined ? {} : { bitrate: `${bitrate}` }),
  };
}

function caption(conference: Conference, recording: Recording, site: Site): MediaObject {
  return {
    "@type": "MediaObject",
    contentUrl: absolute(site, transcriptPath(conference, recording, "vtt")),
    encodingFormat: formatOf(".vtt").type,
    inLanguage: conference.lang,
  };
}

/** A chapter is a part of the sound with an address of its own. */
function clips(conference: Conference, recording: Recording, site: Site): Clip[] {
  return recording.chapters.map(({ at, end, title }) => ({
    "@type": "Clip",
    name: title,
    startOffset: at,
    ...(end === undefined ? {} : { endOffset: end }),
    url: absolute(site, recordingPath(conference, recording, at, end)),
  }));
}

export function presentation(conference: Conference, deck: Deck, site: Site): PresentationDigitalDocument {
  const creators = deckCreators(conference, deck);
  return {
    "@type": "PresentationDigitalDocument",
    "@id": deckId(conference, deck, site),
    name: deck.title,
    inLanguage: conference.lang,
    creator:
      creators.length === 0 ? { "@id": publisherId(site) } : creators.map((credit) => agent(credit, site)),
    ...(conference.licence.url === undefined ? {} : { license: conference.licence.url }),
    associatedMedia: {
      "@type": "MediaObject",
      contentUrl: absolute(site, deck.file),
      encodingFormat: formatOf(".pdf").type,
      ...(deck.bytes === undefined ? {} : { contentSize: `${deck.bytes}` }),
    },
    isAccessibleForFree: true,
  };
}
