/** Menus and footer: what leads to nothing is left out, so that no page has a dead link. */
import { messages } from "../../i18n/editors/index.ts";
import type { ContentSources } from "../hub/sources.ts";
import type { SiteSettings } from "../schemas/site.ts";
import { entryPath } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import { knownPaths, leadsNowhere } from "./inner-links.ts";
import { eachValid, whereValid } from "./partial/where-valid.ts";
import type { Problem } from "./problem.ts";
import { suggester } from "./suggester.ts";

const MENUS = ["navigation", "footer"] as const;

/**
 * The menus without the items that lead nowhere, and why each is left out: an error where there is no such entry, advice
 * where it is not online.
 */
export function checkMenus(
  sources: ContentSources,
  entries: readonly CheckedEntry[],
  published: readonly CheckedEntry[],
  site: SiteSettings,
): Pick<SiteSettings, (typeof MENUS)[number]> & { readonly problems: readonly Problem[] } {
  const known = knownPaths(sources.entries, entries);
  const online = knownPaths([], published);
  const paths = new Set(published.map(({ type, slug }) => entryPath(type, slug)));
  const suggest = suggester();
  const problems: Problem[] = [];
  const { deadMenuLink, offlineMenuLink } = messages.checks.names;
  const leads = (url: string, field: (string | number)[]): boolean => {
    if (!url.startsWith("/")) return true;
    const path = decoded(url.replace(/[?#].*$/, ""));
    if (!leadsNowhere(path, { paths, old: online.old })) return true;
    const isNothing = leadsNowhere(path, known);
    const near = isNothing ? suggest(path.endsWith("/") ? path : `${path}/`, paths) : undefined;
    const line = sources.site.lineOf(field);
    problems.push({
      severity: isNothing ? "error" : "warning",
      kind: "menu",
      file: sources.site.file,
      ...(line === undefined ? {} : { line }),
      field,
      ...(isNothing ? deadMenuLink(url, near) : offlineMenuLink(url)),
    });
    return false;
  };
  const [navigation = [], footer = []] = MENUS.map((menu) => [
    ...whereValid(() =>
      eachValid(site[menu], (item, n) => (leads(item.url, [menu, n, "url"]) ? [item] : [])),
    ),
  ]);
  return { navigation, footer, problems };
}

/** One that is wrongly encoded stays as it is, and is found nowhere. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
