/** Sound and slides. */
import type { AudioObject, Clip, MediaObject, PodcastEpisode, PresentationDigitalDocument } from "schema-dts";
import {
  type AudioSource,
  bestSource,
  type Deck,
  type Recorded,
  type Recording,
  type Site,
  transcriptsOf,
} from "../../content/index.ts";
import { formatOf, isoDuration } from "../../text/index.ts";
import { absolute, recordingPath, transcriptPath } from "../addresses.ts";
import { recordingAttribution } from "../attribution.ts";
import { deckCreators, peopleHeard, recordingTitle } from "../credits.ts";
import { recordingPublishedAt } from "../dates.ts";
import { agent, publisherId } from "./agents.ts";
import { podcastsOf } from "./podcast-series.ts";
import { illustrationId } from "./shared.ts";

export const audioId = (entry: Recorded, recording: Recording, site: Site): string =>
  `${absolute(site, entry.path)}#${recording.id}`;

export const deckId = (entry: Recorded, deck: Deck, site: Site): string =>
  `${absolute(site, entry.path)}#${deck.id}`;

/** A recording and the episode of the podcast that carries it. */
export function recordingNodes(
  entry: Recorded,
  recording: Recording,
  site: Site,
): [AudioObject, PodcastEpisode] {
  const id = audioId(entry, recording, site);
  const performers = peopleHeard(entry, recording);
  const best = bestSource(recording);
  const others = recording.sources.filter((source) => source !== best);
  const common = {
    name: recordingTitle(entry, recording),
    inLanguage: entry.inLanguage,
    image: { "@id": illustrationId(entry, site) },
    creator:
      performers.length === 0
        ? { "@id": publisherId(site) }
        : performers.map((credit) => agent(credit, site)),
    publisher: { "@id": publisherId(site) },
    datePublished: recordingPublishedAt(entry, recording),
    ...(recording.licence.url === undefined ? {} : { license: recording.licence.url }),
    creditText: recordingAttribution(entry, recording, site).text,
    isAccessibleForFree: true,
  };
  const audio: AudioObject = {
    "@type": "AudioObject",
    "@id": id,
    identifier: recording.guid,
    ...common,
    url: absolute(site, recordingPath(entry, recording)),
    ...(best === undefined ? {} : encoding(best, site)),
    ...(recording.seconds === undefined ? {} : { duration: isoDuration(recording.seconds) }),
    encoding: others.map((source) => ({
      "@type": "AudioObject",
      "@id": absolute(site, source.url),
      ...encoding(source, site),
    })),
    ...captions(entry, recording, site),
    ...(recording.transcript === undefined
      ? {}
      : { transcript: recording.transcript.paragraphs.map(({ text }) => text).join("\n") }),
    hasPart: clips(entry, recording, site),
    ...(recording.synthetic ? { digitalSourceType: "https://schema.org/AlgorithmicMediaDigitalSource" } : {}),
    ...ofEntry(entry, recording, site),
  };
  const episode: PodcastEpisode = {
    "@type": "PodcastEpisode",
    "@id": `${id}-episode`,
    ...common,
    url: absolute(site, recordingPath(entry, recording)),
    associatedMedia: { "@id": id },
    partOfSeries: podcastsOf(entry, recording, site),
  };
  return [audio, episode];
}

/** A meeting is where its recordings were made, or what a voice that is nobody's is about; an article has them in it. */
function ofEntry({ type, path }: Recorded, { synthetic }: Recording, site: Site): Partial<AudioObject> {
  const whole = { "@id": absolute(site, path) };
  if (type === "article") return { isPartOf: whole };
  return synthetic ? { about: whole } : { recordedAt: whole };
}

function encoding({ url, type, bytes, bitrate }: AudioSource, site: Site) {
  return {
    contentUrl: absolute(site, url),
    encodingFormat: type,
    ...(bytes === undefined ? {} : { contentSize: `${bytes}` }),
    ...(bitrate === undefined ? {} : { bitrate: `${bitrate}` }),
  };
}

/** Its subtitles, in each language. */
function captions(
  entry: Recorded,
  recording: Recording,
  site: Site,
): { caption?: MediaObject | readonly MediaObject[] } {
  const all = transcriptsOf(recording).map(({ lang }): MediaObject => {
    const url = absolute(site, transcriptPath(entry, recording, "vtt", lang));
    return {
      "@type": "MediaObject",
      "@id": url,
      contentUrl: url,
      encodingFormat: formatOf(".vtt").type,
      inLanguage: lang,
    };
  });
  const [first, ...others] = all;
  return first === undefined ? {} : { caption: others.length === 0 ? first : all };
}

/** A chapter is a part of the sound with an address of its own. */
function clips(entry: Recorded, recording: Recording, site: Site): Clip[] {
  return recording.chapters.map(({ at, end, title }) => {
    const url = absolute(site, recordingPath(entry, recording, at, end));
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

export function presentation(entry: Recorded, deck: Deck, site: Site): PresentationDigitalDocument {
  const creators = deckCreators(entry, deck);
  return {
    "@type": "PresentationDigitalDocument",
    "@id": deckId(entry, deck, site),
    name: deck.title,
    inLanguage: entry.inLanguage,
    creator:
      creators.length === 0 ? { "@id": publisherId(site) } : creators.map((credit) => agent(credit, site)),
    ...(entry.licence.url === undefined ? {} : { license: entry.licence.url }),
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
