/** Media files that are not there, and recordings on hosts that the site does not name. */

import type { ContentSources } from "../hub/sources.ts";
import type { Site } from "../schemas/site.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import { mediaInBody, mediaOf, siteMedia } from "./media-of.ts";
import type { Problem } from "./problem.ts";
import { suggester } from "./suggester.ts";

type Finding = Pick<Problem, "found" | "expected" | "remedy">;

export function checkMedia(sources: ContentSources, entries: readonly CheckedEntry[], site: Site): Problem[] {
  const known = [...sources.files.keys()];
  const suggest = suggester();
  const missing = (path: string): Finding => {
    const near = suggest(path, known);
    return {
      found: `le fichier « ${path} » n’existe pas`,
      expected: near === undefined ? "un fichier de content/media/" : `« ${near} » ?`,
      remedy: "Ajoutez le fichier, ou corrigez son chemin.",
    };
  };
  const unpublishable = (path: string): Finding | undefined => {
    const refused = sources.refused?.get(path);
    if (refused !== undefined)
      return {
        found: `le fichier «\u00A0${path}\u00A0» ne peut pas être publié (${refused.found})`,
        remedy: "Remplacez-le, ou retirez-le d’ici.",
      };
    return sources.files.has(path) ? undefined : missing(path);
  };
  const ofEntries = entries.flatMap((entry) =>
    mediaOf(entry).flatMap(({ field, src }): Problem[] => {
      const wrong = src.startsWith("/") ? unpublishable(src) : undefined;
      if (wrong !== undefined) return [problemAt(entry, field, wrong)];
      if (src.startsWith("/")) return [];
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
  const ofSite = siteMedia(site).flatMap(({ field, src }): Problem[] => {
    const wrong = unpublishable(src);
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
