import type { Site } from "../src/content/index.ts";

/** The public address of a path of the site; an address that is already absolute stays as it is. */
export function absolute(site: Site, path: string): string {
  return path.startsWith("/") ? `${site.url}${path}` : path;
}
