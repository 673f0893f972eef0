import { type Conference, PAGE_KINDS, type Recording } from "../../../src/content/index.ts";

/** Address of a recording's own small page, which other sites may frame. */
export const embedPath = (conference: Conference, recording: Recording): string =>
  recording.first
    ? `${PAGE_KINDS.embed.path}${conference.slug}/`
    : `${PAGE_KINDS.embed.path}${conference.slug}/${recording.id}/`;
