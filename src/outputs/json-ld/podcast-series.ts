/** The podcasts that carry a recording (https://schema.org/PodcastSeries). */
import type { PodcastSeries } from "schema-dts";
import {
  enclosedSource,
  type Recorded,
  type Recording,
  type Series,
  type Site,
} from "../../content/index.ts";
import { typeset } from "../../text/index.ts";
import { absolute, PODCAST, podcastPath } from "../addresses.ts";
import { cardPath, podcastCard, seriesPodcastCard } from "../cards.ts";

/** The podcast of all recordings and, of a recording that has a file, that of its meeting's series. */
export function podcastsOf(entry: Recorded, recording: Recording, site: Site): PodcastSeries[] {
  const series = entry.type === "conference" ? entry.series : undefined;
  const own = series === undefined || enclosedSource(recording) === undefined ? [] : [ofSeries(series, site)];
  return [ofHub(site), ...own];
}

function ofHub(site: Site): PodcastSeries {
  return {
    "@type": "PodcastSeries",
    "@id": `${site.url}/#podcast`,
    name: site.podcast?.title ?? site.name,
    image: absolute(site, site.podcast?.image ?? cardPath(podcastCard(site))),
    url: absolute(site, "/"),
    webFeed: absolute(site, PODCAST),
  };
}

function ofSeries(series: Series, site: Site): PodcastSeries {
  const { podcast, title, inLanguage, path } = series;
  return {
    "@type": "PodcastSeries",
    "@id": `${absolute(site, path)}#podcast`,
    name: typeset(podcast?.title ?? title, inLanguage),
    image: absolute(site, podcast?.image ?? cardPath(seriesPodcastCard(series, site))),
    url: absolute(site, path),
    webFeed: absolute(site, podcastPath(series)),
  };
}
