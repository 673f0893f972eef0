/** An entry as HTML that stands alone, with absolute addresses: what feeds carry. */
import {
  type Conference,
  contactNames,
  defined,
  type Entry,
  type Hub,
  type Image,
  isRecorded,
  type Occasion,
  plainParagraphs,
  type Recorded,
  type Recording,
  type Resource,
  recordedEntry,
  type Series,
  type Site,
  unlinkedBy,
  venueText,
} from "../../content/index.ts";
import { dictionary, formatDate, formatDuration } from "../../i18n/index.ts";
import { type EmbedRef, renderMarkdown } from "../../markdown/index.ts";
import { escapeHtml, typeset } from "../../text/index.ts";
import { absolute, recordingPath } from "../addresses.ts";
import { attribution, recordingAttribution } from "../attribution.ts";
import { names, voicesHeard } from "../credits.ts";
import { occasionText } from "../dates.ts";

/** The whole of a resource, closed by its credit. */
export function contentHtml(entry: Resource, hub: Hub): string {
  const { site } = hub;
  return [
    entry.type === "conference" ? statusHtml(entry) : "",
    entry.image === undefined ? "" : imageHtml(entry.image, site),
    summaryHtml(entry),
    entry.type === "link" ? paragraph(link(entry.url, entry.url)) : "",
    entry.type === "conference" ? factsHtml(entry, site) : "",
    essentialHtml(entry),
    bodyHtml(entry, hub),
    entry.type === "conference" ? programmeHtml(entry) : "",
    isRecorded(entry) ? recordingsHtml(entry, site) : "",
    entry.type === "conference" ? linksHtml(entry) : "",
    "contact" in entry ? contactHtml(entry) : "",
    paragraph(attribution(entry, site).html),
  ].join("");
}

/** What a podcast application shows beside a recording. */
export function recordingHtml(entry: Recorded, recording: Recording, hub: Hub): string {
  const { site } = hub;
  const words = dictionary(entry.lang).recording;
  return [
    recording.synthetic ? paragraph(escapeHtml(words.synthetic)) : "",
    summaryHtml(entry),
    entry.type === "conference" ? factsHtml(entry, site) : "",
    essentialHtml(entry),
    bodyHtml(entry, hub),
    entry.type === "conference" ? linksHtml(entry) : "",
    paragraph(recordingAttribution(entry, recording, site).html),
  ].join("");
}

/** The Markdown of an entry; what it embeds becomes a link to the page where it is heard or seen. */
export function bodyHtml(entry: Entry, hub: Hub): string {
  const base = absolute(hub.site, entry.path);
  return renderMarkdown(entry.body, {
    lang: entry.inLanguage,
    around: entry.lang,
    absolute: (url) => {
      const address = hub.pictures[url]?.plain ?? url;
      return URL.canParse(address, base) ? new URL(address, base).href : url;
    },
    embed: (_, ref) => embedHtml(ref, hub),
    ...defined({ unlinked: unlinkedBy(entry) }),
  });
}

function embedHtml(ref: EmbedRef, hub: Hub): string | undefined {
  const { site } = hub;
  const entry = recordedEntry(hub, ref);
  if (entry === undefined) return undefined;
  const recording = entry.recordings.find(({ id, first }) =>
    ref.recording === undefined ? first : id === ref.recording,
  );
  const path = recording === undefined ? entry.path : recordingPath(entry, recording, ref.start, ref.end);
  return paragraph(link(absolute(site, path), ref.caption ?? typeset(entry.title, entry.inLanguage)));
}

function statusHtml({ status, statusNote, lang, inLanguage }: Conference): string {
  if (status === "scheduled") return "";
  const note = statusNote === undefined ? "" : ` ${text(statusNote, inLanguage)}`;
  return paragraph(`<strong>${escapeHtml(dictionary(lang).status.sentences[status])}</strong>${note}`);
}

function summaryHtml({ summary, inLanguage }: Entry): string {
  return summary === undefined ? "" : paragraph(`<strong>${text(summary, inLanguage)}</strong>`);
}

/** The same in plain language. */
function essentialHtml({ essential, lang, inLanguage }: Entry): string {
  if (essential === undefined) return "";
  const paragraphs = plainParagraphs(essential).map((one) => paragraph(text(one, inLanguage)));
  return heading(dictionary(lang).entry.essential) + paragraphs.join("");
}

function imageHtml({ src, plain = src, alt, credit }: Image, site: Site): string {
  const caption = credit === undefined ? "" : `<figcaption>${escapeHtml(credit)}</figcaption>`;
  return `<figure><img src="${escapeHtml(absolute(site, plain))}" alt="${escapeHtml(alt)}">${caption}</figure>\n`;
}

function factsHtml(conference: Conference, site: Site): string {
  const { occasions, lang, inLanguage, venue, online, speakers, status, audience, organisers } = conference;
  const { conference: words, registration: ways } = dictionary(lang);
  // one that was recorded has been
  const isOver = status === "cancelled" || conference.recordings.length > 0;
  const closesAt = isOver ? undefined : conference.registration?.closesAt;
  const until = { lang, zone: conference.timeZone, style: "date" } as const;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ...occasions.map((occasion) => [words.when, whenHtml(conference, occasion)] as const),
    [words.where, status === "moved-online" ? undefined : placeHtml(venue, inLanguage)],
    [words.online, online && onlineHtml(online, conference)],
    [ways.title, closesAt && link(absolute(site, conference.path), ways.until(formatDate(closesAt, until)))],
    [words.audience, audience && text(audience, inLanguage)],
    [
      words.organisers,
      organisers.length === 0 ? undefined : escapeHtml(organisers.map(({ title }) => title).join(", ")),
    ],
  ];
  return list([
    ...facts.flatMap(([name, html]) => (html === undefined ? [] : [`${escapeHtml(name)} – ${html}`])),
    ...speakers.map(({ person, role }) =>
      escapeHtml(role === undefined ? person.title : `${person.title}, ${typeset(role, inLanguage)}`),
    ),
  ]);
}

function placeHtml(venue: Conference["venue"], lang: string): string | undefined {
  const parts = [venueText(venue), venue?.access ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.map((part) => text(part, lang)).join(" – ");
}

const onlineHtml = (
  { url, title }: NonNullable<Conference["online"]>,
  { lang, inLanguage }: Conference,
): string =>
  link(url, title === undefined ? dictionary(lang).conference.joinOnline : typeset(title, inLanguage));

/** A date, and what of it is not as the meeting says. */
function whenHtml(conference: Conference, occasion: Occasion): string {
  const { lang, inLanguage } = conference;
  const { status, places, note, venue, online, elsewhere } = occasion;
  const words = dictionary(lang);
  const said = [
    occasionText(conference, occasion),
    status === conference.status ? undefined : words.status.labels[status],
    places === "open" ? undefined : words.places[places],
    note === undefined ? undefined : typeset(note, inLanguage),
  ].filter((part) => part !== undefined);
  const other = [
    status === "moved-online" ? undefined : placeHtml(venue, inLanguage),
    online && onlineHtml(online, conference),
  ].filter((part) => part !== undefined);
  return [...said.map(escapeHtml), ...(elsewhere ? other : [])].join(" – ");
}

/** Whom to ask. */
function contactHtml({ contact, lang, inLanguage }: Conference | Series): string {
  if (contact === undefined) return "";
  const { url, email, phone, accessibility } = contact;
  const words = dictionary(lang).conference;
  return section(words.contact, [
    ...contactNames(contact).map((name) => text(name, inLanguage)),
    ...(url === undefined ? [] : [link(url, url)]),
    ...(email === undefined ? [] : [link(`mailto:${email}`, email)]),
    ...(phone === undefined ? [] : [`${escapeHtml(words.phone)} – ${escapeHtml(phone)}`]),
    ...(accessibility === undefined
      ? []
      : [`${escapeHtml(words.accessibility)} – ${text(accessibility, inLanguage)}`]),
  ]);
}

function programmeHtml({ programme, lang, inLanguage }: Conference): string {
  const items = programme.map(({ time, title, description }) =>
    [time, title, description]
      .filter((part) => part !== undefined)
      .map((part) => text(part, inLanguage))
      .join(" – "),
  );
  return section(dictionary(lang).conference.programme, items);
}

function recordingsHtml(entry: Recorded, site: Site): string {
  const { recordings, lang } = entry;
  const words = dictionary(lang).recording;
  const items = recordings.map((recording) => {
    const title = link(
      absolute(site, recordingPath(entry, recording)),
      typeset(recording.title, entry.inLanguage),
    );
    const heard = recording.synthetic ? words.synthetic : names(voicesHeard(entry, recording));
    const seconds = recording.seconds === undefined ? "" : formatDuration(recording.seconds, lang);
    return [title, ...[heard, seconds].filter((part) => part !== "").map(escapeHtml)].join(" – ");
  });
  return section(words.other, items);
}

function linksHtml({ links, lang, inLanguage }: Conference): string {
  const items = links.map(({ url, title }) => link(url, typeset(title, inLanguage)));
  return section(dictionary(lang).conference.links, items);
}

const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? "" : heading(title) + list(items);
const heading = (title: string): string => `<h2>${escapeHtml(title)}</h2>\n`;
const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ul>\n`;
const paragraph = (html: string): string => `<p>${html}</p>\n`;
const link = (url: string, title: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
const text = (plain: string, lang: string): string => escapeHtml(typeset(plain, lang));
