/** A recording as other sites show it where somebody pastes its address (oEmbed 1.0, https://oembed.com). */
import { EMBED_SIZE, type Recorded, type Recording, type Site } from "../../content/index.ts";
import { escapeHtml, typeset } from "../../text/index.ts";
import { absolute, embedPath } from "../addresses.ts";
import { shareCard, shownCard } from "../cards.ts";
import { names, peopleHeard, recordingTitle } from "../credits.ts";

/** Media type by which pages announce it. The file is sent as JSON, as the specification asks. */
export const OEMBED_TYPE = "application/json+oembed";

/** Seconds for which others may keep it. */
const CACHE_AGE = 86_400;

export function oembedJson(entry: Recorded, recording: Recording, site: Site): string {
  const title = typeset(recordingTitle(entry, recording), entry.inLanguage);
  const people = names(peopleHeard(entry, recording));
  const card = shownCard(shareCard(entry, site));
  const { width, height } = EMBED_SIZE;
  const address = absolute(site, embedPath(entry, recording));
  return `${JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    ...(people === "" ? {} : { author_name: people }),
    provider_name: site.name,
    provider_url: absolute(site, "/"),
    cache_age: CACHE_AGE,
    thumbnail_url: absolute(site, card.path),
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    html:
      `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}" ` +
      `loading="lazy" allow="autoplay" style="border:0"></iframe>`,
    width,
    height,
  })}\n`;
}
