/** An episode of the podcast: one recording of one entry. */
import {
  ARTWORK_SIDE,
  type Conference,
  enclosedSource,
  type Hub,
  type Image,
  type Licence,
  type Recorded,
  type Recording,
  type Site,
  transcriptsOf,
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

export function episodeXml({ entry, recording, title }: Episode, hub: Hub): Xml {
  const { site } = hub;
  const source = enclosedSource(recording);
  const people = peopleHeard(entry, recording);
  const artwork = entry.image && artworkOf(entry.image);
  return element(
    "item",
    {},
    element("title", {}, title),
    element("link", {}, absolute(site, recordingPath(entry, recording))),
    element("guid", { isPermaLink: "false" }, recording.guid),
    element("pubDate", {}, rfc822(recordingPublishedAt(entry, recording))),
    element("description", {}, description(entry, recording, site)),
    element("content:encoded", {}, recordingHtml(entry, recording, hub)),
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
    entry.topics.map((topic) => element("category", {}, topic.title)),
    people.map(({ name, person }) =>
      element(
        "podcast:person",
        {
          // who wrote what is heard receives those whom they let speak
          role: entry.type === "article" && recording.voices.length === 0 ? "host" : "guest",
          group: "cast",
          href: person && absolute(site, person.path),
          img: plainOf(person?.photo, site),
        },
        name,
      ),
    ),
    licenceXml(recording.licence),
    entry.type === "article" || recording.synthetic ? undefined : location(entry),
    transcripts(entry, recording, site),
    hasChapters(recording)
      ? element("podcast:chapters", {
          url: absolute(site, chaptersPath(entry, recording)),
          type: "application/json+chapters",
        })
      : undefined,
    alternatives(entry, recording, site),
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
function description(entry: Recorded, recording: Recording, site: Site): string {
  const { summary, body, lang, inLanguage } = entry;
  const credit = htmlParagraph(recordingAttribution(entry, recording, site).html);
  const words = [
    recording.synthetic ? dictionary(lang).recording.synthetic : "",
    summary === undefined ? "" : typeset(summary, inLanguage),
    ...markdownText(body, inLanguage).split(/\n+/),
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

function transcripts(entry: Recorded, recording: Recording, site: Site): Xml[] {
  return transcriptsOf(recording).flatMap(({ lang }) =>
    (Object.keys(TRANSCRIPT_FORMATS) as TranscriptFormatName[]).map((format) =>
      element("podcast:transcript", {
        url: absolute(site, transcriptPath(entry, recording, format, lang)),
        type: TRANSCRIPT_FORMATS[format],
        language: lang,
        rel: format === "txt" ? undefined : "captions",
      }),
    ),
  );
}

/** Every encoding, that of the enclosure marked as the default; none where there is but one. */
function alternatives(entry: Recorded, recording: Recording, site: Site): Xml[] {
  if (recording.sources.length < 2) return [];
  const main = enclosedSource(recording)?.url;
  return recording.sources.map((source) =>
    element(
      "podcast:alternateEnclosure",
      {
        type: bareMediaType(source.type),
        length: source.bytes,
        bitrate: source.bitrate,
        lang: entry.inLanguage,
        title: source.codec === undefined ? undefined : source.codec.toUpperCase(),
        codecs: source.codec === "opus" ? "opus" : undefined,
        default: source.url === main ? "true" : undefined,
      },
      element("podcast:source", { uri: absolute(site, source.url) }),
    ),
  );
}
