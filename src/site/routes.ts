/** Which pages there are and where each is written. Pure. */
import type { Hub } from "../content/index.ts";
import { shown } from "../project/index.ts";
import { pageFailure } from "./error-place.ts";
import { BuildError } from "./errors.ts";
import type { LoadedPageKind } from "./kind-name.ts";

export interface Route {
  readonly kind: LoadedPageKind;
  readonly item: unknown;
  /** File below the output folder, with `/` as separator. */
  readonly file: string;
}

/**
 * All routes by name of page kind, in the order of the items.
 * @throws BuildError when there is none, when an address is malformed, or when two pages claim one file.
 */
export function planRoutes(
  kinds: readonly LoadedPageKind[],
  hub: Hub,
): ReadonlyMap<string, readonly Route[]> {
  const plan = new Map(kinds.map((kind) => [kind.name, routesOf(kind, hub)]));
  const routes = [...plan.values()].flat();
  const wrong = [...malformed(routes), ...collisions(routes)];
  if (wrong.length > 0) throw new BuildError(wrong);
  if (routes.length === 0)
    throw new BuildError(["Aucune page à écrire : le dossier pages/ n’en décrit pas."]);
  return plan;
}

/** Address of a page from the root of the site, as readers see it. */
export const urlOf = ({ kind, item }: Route): string => kind.path(item);

function routesOf(kind: LoadedPageKind, hub: Hub): readonly Route[] {
  try {
    return kind.items(hub).map((item) => routeOf(kind, item));
  } catch (error) {
    throw new BuildError([pageFailure(error, kind)]);
  }
}

/** The page of an item, which is one of its kind. */
export function routeOf(kind: LoadedPageKind, item: unknown): Route {
  const url = kind.path(item);
  const file = decode(url).slice(1);
  return { kind, item, file: compact(url.endsWith("/") ? `${file}index.html` : file) };
}

/** The same text in memory of its own, in one piece: there is one for each file of a site. */
const compact = (text: string): string => Buffer.from(text).toString();

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** No empty, `.` or `..` segment, no backslash, nothing that a file system or an address cannot carry. */
const WELL_FORMED = /^\/(?:(?!\.{1,2}(?:\/|$))[^/\\?#<>:"|*\p{Cc}\s]+(?:\/|$))*$/u;

function malformed(routes: readonly Route[]): string[] {
  return routes
    .filter((it) => !WELL_FORMED.test(`/${it.file}`) || !urlOf(it).startsWith("/"))
    .map((it) => `L’adresse « ${urlOf(it)} » de ${origin(it)} n’est pas une adresse du site.`);
}

/** Pages that would be written over one another, also where the file system ignores case. */
function collisions(routes: readonly Route[]): string[] {
  const files = new Map<string, Route>();
  const found: string[] = [];
  for (const it of routes) {
    const key = it.file.normalize("NFC").toLowerCase();
    const other = files.get(key);
    if (other === undefined) files.set(key, it);
    else found.push(`Deux pages ont la même adresse ${urlOf(it)} : ${origin(other)} et ${origin(it)}.`);
  }
  for (const [key, it] of files) {
    for (let at = key.indexOf("/"); at !== -1; at = key.indexOf("/", at + 1)) {
      const other = files.get(key.slice(0, at));
      if (other === undefined) continue;
      found.push(
        `${urlOf(other)} ne peut pas être à la fois un fichier (${origin(other)}) et un dossier (${origin(it)}).`,
      );
    }
  }
  return found;
}

/** Where a page comes from: its entry's file where it has one, and its page kind. */
function origin({ kind, item }: Route): string {
  const file = typeof item === "object" && item !== null && "file" in item ? item.file : undefined;
  return typeof file === "string" ? `${file} (${shown(kind.file)})` : shown(kind.file);
}
