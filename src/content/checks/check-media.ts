/** Media files that are not there, and recordings on hosts that the site does not name. */

import type { ContentSources } from "../hub/sources.ts";
import type { Site } from "../schemas/site.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import { mediaInBody, mediaOf, siteMedia } from "./media-of.ts";
import type { Problem } from "./problem.ts";
import { suggester } from "./suggester.ts";

export function checkMedia(sources: ContentSources, entries: readonly CheckedEntry[], site: Site): Problem[] {
  const known = [...sources.files.keys()];
  const suggest = suggester();
  const missing = (path: string): Pick<Problem, "found" | "expected" | "remedy"> => {
    const near = suggest(path, known);
    return {
      found: `le fichier « ${path} » n’existe pas`,
      expected: near === undefined ? "un fichier de content/media/" : `« ${near} » ?`,
      remedy: "Ajoutez le fichier, ou corrigez son chemin.",
    };
  };
  const ofEntries = entries.flatMap((entry) =>
    mediaOf(entry).flatMap(({ field, src }): Problem[] => {
      if (src.startsWith("/")) return sources.files.has(src) ? [] : [problemAt(entry, field, missing(src))];
      const { host } = new URL(src);
      if (site.mediaHosts.includes(host)) return [];
      return [
        problemAt(entry, field, {
          found: `l’hôte « ${host} » n’est pas permis`,
          expected: site.mediaHosts.length === 0 ? "un fichier de /media/" : site.mediaHosts.join(", "),
          remedy: "Ajoutez cet hôte à mediaHosts dans site.yaml, ou placez le fichier ailleurs.",
        }),
      ];
    }),
  );
  const ofSite = siteMedia(site)
    .filter(({ src }) => !sources.files.has(src))
    .map(({ field, src }): Problem => {
      const line = sources.site.lineOf(field);
      return {
        severity: "error",
        file: sources.site.file,
        ...(line === undefined ? {} : { line }),
        field,
        ...missing(src),
      };
    });
  const ofBodies = entries.flatMap((entry) =>
    mediaInBody(entry)
      .filter(({ src }) => !sources.files.has(src))
      .map(
        ({ line, src }): Problem => ({ severity: "error", file: entry.source.file, line, ...missing(src) }),
      ),
  );
  return [...ofEntries, ...ofBodies, ...ofSite];
}
