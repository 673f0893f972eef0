/**
 * Pictures that are made at build out of words: what is shown when a page is shared, and the artwork of podcasts. What a
 * card shows is said here, whole; its address is made of that, so that a change is another address.
 */
import {
  type Article,
  CARDS,
  type Conference,
  type Entry,
  type Hub,
  hasEpisodes,
  type Image,
  localize,
  mainLang,
  type Series,
  type Site,
  uuidV5,
} from "../content/index.ts";
import { dictionary, formatDate } from "../i18n/index.ts";
import { levels, textLevels } from "../shore/index.ts";
import { formatOf, truncate, typeset } from "../text/index.ts";
import { creatorsOf, creditedSpeakers, names } from "./credits.ts";

/** Pixels. Cards for sharing are as Open Graph's readers lay them out, artwork as directories of podcasts ask. */
const CARD_SIZES = {
  share: { width: 1200, height: 630 },
  artwork: { width: 1500, height: 1500 },
} as const;

export interface Card {
  readonly form: keyof typeof CARD_SIZES;
  /** The kind of page, its day or its series. */
  readonly label: string;
  readonly title: string;
  /** Who speaks or writes. */
  readonly names: string;
  /** Name of the hub. */
  readonly site: string;
  /** Public path of a picture of the entry, and what tells one version of it from another. */
  readonly picture?: {
    readonly src: string;
    readonly version: string;
    /** It is all that is shown. */
    readonly whole?: true;
  };
  /** Outline of the coast, from 0 to 99. */
  readonly levels: readonly number[];
}

/** A card, as a page announces it. */
export interface ShownCard {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Media type. */
  readonly type: string;
  readonly alt: string;
}

/** Namespace of the names of cards (RFC 9562, version 5). */
const NAMESPACE = "5a4d3c0e-6f0b-4c53-9d0a-6f5f0f8f9a11";

/** How many points the outline of a coast has. */
const POINTS = 60;

/** Longest words that a card has room for, in characters. */
const LONGEST = { title: 160, names: 90, label: 70 } as const;

/** What is shown of a page that is shared: its own card, or that of the hub. */
export function shareCard(entry: Entry | undefined, site: Site): Card {
  switch (entry?.type) {
    case "article":
    case "conference":
    case "series":
      return entryCard(entry, site);
    default:
      return siteCard(site);
  }
}

function entryCard(entry: Article | Conference | Series, site: Site): Card {
  const { inLanguage } = entry;
  const people = entry.type === "conference" ? creditedSpeakers(entry) : creatorsOf(entry);
  return card({
    form: "share",
    label: truncate(labelOf(entry), LONGEST.label),
    title: truncate(typeset(entry.title, inLanguage), LONGEST.title),
    names: truncate(names(people), LONGEST.names),
    site: site.name,
    ...pictureOf(entry.image),
    levels: coastOf(entry),
  });
}

function labelOf(entry: Article | Conference | Series): string {
  const words = dictionary(entry.lang).types[entry.type].one;
  if (entry.type !== "conference") return words;
  const { startsAt, timeZone: zone, lang, series } = entry;
  const day = formatDate(startsAt, { lang, zone, style: "date" });
  return [day, series === undefined ? words : typeset(series.title, series.inLanguage)].join(" · ");
}

function siteCard(site: Site): Card {
  const lang = mainLang(site);
  const tagline = typeset(localize(site.tagline, lang), lang);
  return card({
    form: "share",
    label: "",
    title: site.name,
    names: truncate(tagline, LONGEST.names),
    site: "",
    ...(site.shareImage === undefined ? {} : { picture: { src: site.shareImage, version: "", whole: true } }),
    levels: coast(textLevels(`${site.name} ${tagline}`, POINTS)),
  });
}

/** The artwork of the podcast of all recordings, where its editors give none. */
export function podcastCard(site: Site): Card {
  const lang = mainLang(site);
  const title = typeset(site.podcast?.title ?? site.name, lang);
  return artwork(title, site, textLevels(title, POINTS), undefined);
}

/** The artwork of the podcast of a series, where its editors give none. */
export function seriesPodcastCard(series: Series, site: Site): Card {
  const title = typeset(series.podcast?.title ?? series.title, series.inLanguage);
  return artwork(title, site, textLevels(title, POINTS), series.image);
}

function artwork(title: string, site: Site, line: readonly number[], image: Image | undefined): Card {
  const own = title === site.name ? "" : site.name;
  return card({
    form: "artwork",
    label: "",
    title: truncate(title, LONGEST.title),
    names: "",
    site: own,
    ...pictureOf(image),
    levels: coast(line),
  });
}

/** In one order of members, from which the address is made. */
function card({ form, label, title, names: people, site, picture, levels: line }: Card): Card {
  const shown = { form, label, title, names: people, site };
  return { ...shown, ...(picture === undefined ? {} : { picture }), levels: line };
}

/** The voice that is heard, as far as there is one, or the words of a text. */
function coastOf(entry: Article | Conference | Series): readonly number[] {
  const peaks =
    entry.type === "series"
      ? undefined
      : entry.recordings.find((recording) => recording.peaks !== undefined)?.peaks;
  return coast(
    peaks === undefined ? textLevels(`${entry.title} ${entry.summary ?? ""}`, POINTS) : levels(peaks, POINTS),
  );
}

const coast = (line: readonly number[]): readonly number[] => line.map((level) => Math.round(level * 99));

function pictureOf(image: Image | undefined): Pick<Card, "picture"> {
  if (image === undefined) return {};
  // the address of a size holds the digest of the picture
  return { picture: { src: image.src, version: image.sizes?.at(-1)?.src ?? "" } };
}

/** `/media/cards/<uuid>.png`: words alone keep their edges in PNG, a photograph is smaller in JPEG. */
export function cardPath(shown: Card): string {
  const ending = formatOf(shown.picture === undefined ? ".png" : ".jpg").endings[0];
  return `${CARDS}${uuidV5(NAMESPACE, JSON.stringify(shown))}${ending}`;
}

/** What a page says of the card that it announces. */
export function shownCard(shown: Card): ShownCard {
  const { form, title, names: people, site, picture } = shown;
  return {
    path: cardPath(shown),
    ...CARD_SIZES[form],
    type: formatOf(picture === undefined ? ".png" : ".jpg").type,
    alt: [title, people, site].filter((part) => part !== "").join(" – "),
  };
}

/** Every card that a hub announces, once each. */
export function cardsOf({ site, articles, conferences, series }: Hub): ReadonlyMap<string, Card> {
  const heard = series.filter((one) => one.conferences.some(hasEpisodes) && one.podcast?.image === undefined);
  const all = [
    siteCard(site),
    ...(site.hasPodcast && site.podcast?.image === undefined ? [podcastCard(site)] : []),
    ...heard.map((one) => seriesPodcastCard(one, site)),
    ...[...articles, ...conferences, ...series].map((entry) => entryCard(entry, site)),
  ];
  return new Map(all.map((one) => [cardPath(one), one]));
}
