import type { Conference, Recording } from "../../../src/content/index.ts";

/** Address of a recording's own small page, which other sites may frame. */
export const embedPath = (conference: Conference, recording: Recording): string =>
  recording.first ? `/embed/${conference.slug}/` : `/embed/${conference.slug}/${recording.id}/`;
