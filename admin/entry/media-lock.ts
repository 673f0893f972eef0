import { type MediaLock, mediaLock } from "../../src/content/index.ts";

/** What the build measured of a file, by the name of its record; undefined where there is none that can be read. */
export async function readLock(name: string | undefined): Promise<MediaLock | undefined> {
  if (name === undefined) return undefined;
  const response = await fetch(`/admin/media-lock/${encodeURIComponent(name)}`);
  const parsed = response.ok ? mediaLock.safeParse(await response.json().catch(() => undefined)) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}
