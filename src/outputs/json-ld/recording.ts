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
import { absolute, recordingPath, transcriptPath } from "../addresses.ts";
import { recordingAttribution } from "../attribution.ts";
import { deckCreators, peopleHeard, recordingTitle } from "../credits.ts";
import { recordingPublishedAt } from "../dates.ts";
import { agent, publisherId } from "./agents.ts";
import { podcastsOf } from "./podcast-series.ts";
import { illustrationId } from "./shared.ts";

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
    image: { "@id": illustrationId(conference, site) },
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
    encoding: others.map((source) => ({
      "@type": "AudioObject",
      "@id": absolute(site, source.url),
      ...encoding(source, site),
    })),
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
    partOfSeries: podcastsOf(conference, recording, site),
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
  const url = absolute(site, transcriptPath(conference, recording, "vtt"));
  return {
    "@type": "MediaObject",
    "@id": url,
    contentUrl: url,
    encodingFormat: formatOf(".vtt").type,
    inLanguage: conference.lang,
  };
}

/** A chapter is a part of the sound with an address of its own. */
function clips(conference: Conference, recording: Recording, site: Site): Clip[] {
  return recording.chapters.map(({ at, end, title }) => {
    const url = absolute(site, recordingPath(conference, recording, at, end));
    return {
      "@type": "Clip",
      "@id": url,
      name: title,
      startOffset: at,
      ...(end === undefined ? {} : { endOffset: end }),
      url,
    };
  });
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
      "@id": absolute(site, deck.file),
      contentUrl: absolute(site, deck.file),
      encodingFormat: formatOf(".pdf").type,
      ...(deck.bytes === undefined ? {} : { contentSize: `${deck.bytes}` }),
    },
    isAccessibleForFree: true,
  };
}
