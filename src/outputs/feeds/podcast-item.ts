/** An episode of the podcast: one recording of one conference. */
import {
  type Conference,
  enclosedSource,
  type Hub,
  type Image,
  type Licence,
  type Recording,
  type Site,
} from "../../content/index.ts";
import { dictionary } from "../../i18n/index.ts";
import { markdownText } from "../../markdown/index.ts";
import { bareMediaType, truncate, typeset } from "../../text/index.ts";
import {
  absolute,
  chaptersPath,
  recordingPath,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptPath,
} from "../addresses.ts";
import { recordingAttribution } from "../attribution.ts";
import { names, peopleHeard, recordingTitle } from "../credits.ts";
import { recordingPublishedAt, rfc822 } from "../dates.ts";
import { element, type Xml } from "../xml.ts";
import { hasChapters } from "./chapters.ts";
import { recordingHtml } from "./content-html.ts";

/** Longest description that PSP-1 allows, in bytes. */
const MAX_DESCRIPTION = 4_000;

/** Longest value of any other element, in characters. */
const MAX_VALUE = 255;

const utf8 = new TextEncoder();

export interface Episode {
  readonly conference: Conference;
  readonly recording: Recording;
}

export function episodeXml({ conference, recording }: Episode, hub: Hub): Xml {
  const { site } = hub;
  const source = enclosedSource(recording);
  const people = peopleHeard(conference, recording);
  const title = truncate(typeset(recordingTitle(conference, recording), conference.lang), MAX_VALUE);
  const image = plainOf(conference.image, site);
  return element(
    "item",
    {},
    element("title", {}, title),
    element("link", {}, absolute(site, recordingPath(conference, recording))),
    element("guid", { isPermaLink: "false" }, recording.guid),
    element("pubDate", {}, rfc822(recordingPublishedAt(conference, recording))),
    element("description", {}, description(conference, recording, site)),
    element("content:encoded", {}, recordingHtml(conference, recording, hub)),
    source &&
      element("enclosure", {
        url: absolute(site, source.url),
        length: source.bytes ?? 0,
        type: source.type,
      }),
    element("itunes:title", {}, title),
    recording.seconds === undefined
      ? undefined
      : element("itunes:duration", {}, Math.round(recording.seconds)),
    element("itunes:author", {}, names(people) || site.podcast?.author || site.publisher.name),
    element("itunes:explicit", {}, "false"),
    element("itunes:episodeType", {}, "full"),
    // directories take JPEG and PNG alone
    image !== undefined && /\.(jpe?g|png)$/i.test(image)
      ? element("itunes:image", { href: image })
      : undefined,
    conference.topics.map((topic) => element("category", {}, topic.title)),
    people.map(({ name, person }) =>
      element(
        "podcast:person",
        {
          role: "guest",
          group: "cast",
          href: person && absolute(site, person.path),
          img: plainOf(person?.photo, site),
        },
        name,
      ),
    ),
    licenceXml(recording.licence),
    recording.synthetic ? undefined : location(conference),
    recording.transcript === undefined ? undefined : transcripts(conference, recording, site),
    hasChapters(recording)
      ? element("podcast:chapters", {
          url: absolute(site, chaptersPath(conference, recording)),
          type: "application/json+chapters",
        })
      : undefined,
    alternatives(conference, recording, site),
  );
}

/** The address of a picture as every program shows it. */
function plainOf(image: Image | undefined, site: Site): string | undefined {
  return image && absolute(site, image.plain ?? image.src);
}

/** `podcast:license`: the identifier in lower case; there is none without a public text to point to. */
export function licenceXml({ id, url }: Licence): Xml | undefined {
  return url === undefined ? undefined : element("podcast:license", { url }, id.toLowerCase());
}

/** Plain text, no longer than directories take. */
function description(conference: Conference, recording: Recording, site: Site): string {
  const { summary, body, lang } = conference;
  const credit = recordingAttribution(conference, recording, site).text;
  const words = [
    recording.synthetic ? dictionary(lang).recording.synthetic : undefined,
    summary === undefined ? undefined : typeset(summary, lang),
    markdownText(body, lang),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
  const limit = MAX_DESCRIPTION - utf8.encode(credit).length - 2;
  return words === "" ? credit : `${cut(words, limit)}\n\n${credit}`;
}

function cut(text: string, bytes: number): string {
  const encoded = utf8.encode(text);
  if (encoded.length <= bytes) return text;
  const kept = new TextDecoder().decode(encoded.subarray(0, bytes - 3));
  return `${kept.replace(/\s*\S*$/u, "")}…`;
}

function location({ venue }: Conference): Xml | undefined {
  if (venue === undefined) return undefined;
  const { name, address, lat, lon } = venue;
  const geo = lat === undefined || lon === undefined ? undefined : `geo:${lat},${lon}`;
  const place = [name, address].filter((part) => part !== undefined).join(", ");
  return element("podcast:location", { rel: "creator", geo }, [...place].slice(0, 128).join(""));
}

function transcripts(conference: Conference, recording: Recording, site: Site): Xml[] {
  return (Object.keys(TRANSCRIPT_FORMATS) as TranscriptFormatName[]).map((format) =>
    element("podcast:transcript", {
      url: absolute(site, transcriptPath(conference, recording, format)),
      type: TRANSCRIPT_FORMATS[format],
      language: conference.lang,
      rel: format === "txt" ? undefined : "captions",
    }),
  );
}

/** Every encoding, that of the enclosure marked as the default; none where there is but one. */
function alternatives(conference: Conference, recording: Recording, site: Site): Xml[] {
  if (recording.sources.length < 2) return [];
  const main = enclosedSource(recording)?.url;
  return recording.sources.map((source) =>
    element(
      "podcast:alternateEnclosure",
      {
        type: bareMediaType(source.type),
        length: source.bytes,
        bitrate: source.bitrate,
        lang: conference.lang,
        title: source.codec === undefined ? undefined : source.codec.toUpperCase(),
        codecs: source.codec === "opus" ? "opus" : undefined,
        default: source.url === main ? "true" : undefined,
      },
      element("podcast:source", { uri: absolute(site, source.url) }),
    ),
  );
}
