/** Media files that are not there, and recordings on hosts that the site does not name. */

import { messages } from "../../../i18n/editors/index.ts";
import { formatOf, formatOfName } from "../../../text/index.ts";
import type { ContentSources } from "../../hub/sources.ts";
import { ARTWORK_SIDE } from "../../schemas/podcast.ts";
import type { SiteSettings } from "../../schemas/site.ts";
import type { CheckedEntry } from "../checked.ts";
import { problemAt } from "../checked.ts";
import { mediaInBody, mediaOf, siteMedia } from "../media-of.ts";
import { eachValid } from "../partial/where-valid.ts";
import { type FieldPath, formatField, type Problem } from "../problem.ts";
import { suggester } from "../suggester.ts";
import { hostProblem, mediaAddressProblem } from "../web-address.ts";

type Finding = Pick<Problem, "found" | "expected" | "remedy">;

export function checkMedia(
  sources: ContentSources,
  entries: readonly CheckedEntry[],
  site: SiteSettings,
): Problem[] {
  const known = [...sources.files.keys()];
  const suggest = suggester();
  const { noFile, refusedFile } = messages.checks.media;
  const missing = (path: string): Finding => noFile(path, suggest(path, known));
  const refusal = (src: string): Finding | undefined => {
    const refused = sources.refused?.get(src);
    return refused && refusedFile(src, refused.found);
  };
  const unpublishable = (path: string): Finding | undefined =>
    refusal(path) ?? (sources.files.has(path) ? undefined : missing(path));
  const ofEntries = entries.flatMap((entry) =>
    eachValid(mediaOf(entry), ({ field, src }): Problem[] => {
      const wrong = src.startsWith("/")
        ? (unpublishable(src) ?? artworkProblem(field, src, sources))
        : (refusal(src) ?? addressProblem(src, sources, site));
      return wrong === undefined ? [] : [problemAt(entry, field, wrong)];
    }),
  );
  const ofSite = siteMedia(site).flatMap(({ field, src }): Problem[] => {
    const wrong = unpublishable(src) ?? artworkProblem(field, src, sources);
    if (wrong === undefined) return [];
    const line = sources.site.lineOf(field);
    const { file } = sources.site;
    return [{ severity: "error", file, ...(line === undefined ? {} : { line }), field, ...wrong }];
  });
  const ofBodies = entries.flatMap((entry) =>
    mediaInBody(entry).flatMap(({ line, src }): Problem[] => {
      const wrong = unpublishable(src);
      return wrong === undefined ? [] : [{ severity: "error", file: entry.source.file, line, ...wrong }];
    }),
  );
  return [...ofEntries, ...ofBodies, ...ofSite];
}

/** Of the address itself, else of a host that it led to when it was measured: browsers refuse that one too. */
function addressProblem(
  src: string,
  { locks }: ContentSources,
  { mediaHosts }: SiteSettings,
): Finding | undefined {
  const refused = mediaAddressProblem(src, mediaHosts);
  if (refused !== undefined) return refused;
  for (const host of locks.get(src)?.remote?.redirects ?? []) {
    const elsewhere = hostProblem(host, mediaHosts);
    if (elsewhere !== undefined)
      return { ...elsewhere, found: messages.checks.media.leadsElsewhere(elsewhere.found) };
  }
  return undefined;
}

/** What directories refuse in the picture of a podcast, as far as it was measured. */
function artworkProblem(field: FieldPath, src: string, { locks }: ContentSources): Finding | undefined {
  const lock = locks.get(src);
  if (formatField(field) !== "podcast.image" || lock?.kind !== "image") return undefined;
  const { min, max } = ARTWORK_SIDE;
  const { width, height } = lock;
  const format = formatOfName(src);
  const isTaken = format === formatOf(".jpg") || format === formatOf(".png");
  if (isTaken && width === height && width >= min && width <= max) return undefined;
  return messages.checks.media.artwork(lock, isTaken ? undefined : (format?.name ?? null), ARTWORK_SIDE);
}
