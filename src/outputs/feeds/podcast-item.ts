/** An episode of the podcast: one recording of one conference. */
import {
  ARTWORK_SIDE,
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
import { bareMediaType, escapeHtml, typeset } from "../../text/index.ts";
import {
  absolute,
  chaptersPath,
  recordingPath,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptPath,
} from "../addresses.ts";
import { recordingAttribution } from "../attribution.ts";
import { names, peopleHeard } from "../credits.ts";
import { recordingPublishedAt, rfc822 } from "../dates.ts";
import { element, type Xml } from "../xml.ts";
import { hasChapters } from "./chapters.ts";
import { recordingHtml } from "./content-html.ts";
import type { Episode } from "./episodes.ts";

/** Longest description that PSP-1 allows, in bytes. */
const MAX_DESCRIPTION = 4_000;

const utf8 = new TextEncoder();

export function episodeXml({ conference, recording, title }: Episode, hub: Hub): Xml {
  const { site } = hub;
  const source = enclosedSource(recording);
  const people = peopleHeard(conference, recording);
  const artwork = conference.image && artworkOf(conference.image);
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
    artwork && element("itunes:image", { href: absolute(site, artwork) }),
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

/** The picture of an entry where directories take it for that of an episode: square, large enough, JPEG or PNG. */
function artworkOf({ src, plain = src, width = 0, height = 0 }: Image): string | undefined {
  const isTaken = width === height && width >= ARTWORK_SIDE.min && /\.(?:jpe?g|png)$/i.test(plain);
  return isTaken ? plain : undefined;
}

/** In HTML, as programs read this element, and no longer than directories take. */
function description(conference: Conference, recording: Recording, site: Site): string {
  const { summary, body, lang } = conference;
  const credit = htmlParagraph(recordingAttribution(conference, recording, site).html);
  const words = [
    recording.synthetic ? dictionary(lang).recording.synthetic : "",
    summary === undefined ? "" : typeset(summary, lang),
    ...markdownText(body, lang).split(/\n+/),
  ].filter((part) => part !== "");
  let left = MAX_DESCRIPTION - bytesOf(credit);
  const kept: string[] = [];
  for (const part of words) {
    const html = cutParagraph(part, left);
    if (html === undefined) break;
    kept.push(html);
    left -= bytesOf(html);
  }
  return [...kept, credit].join("");
}

/** As many of the words, in one paragraph, as these bytes hold; undefined where that is none. */
function cutParagraph(text: string, bytes: number): string | undefined {
  const whole = htmlParagraph(escapeHtml(text));
  if (bytesOf(whole) <= bytes) return whole;
  for (let words = text.split(/(?<=\s)/); words.length > 1; words = words.slice(0, -1)) {
    const html = htmlParagraph(`${escapeHtml(words.slice(0, -1).join("").trimEnd())}…`);
    if (bytesOf(html) <= bytes) return html;
  }
  return undefined;
}

const htmlParagraph = (html: string): string => `<p>${html}</p>\n`;
const bytesOf = (text: string): number => utf8.encode(text).length;

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
