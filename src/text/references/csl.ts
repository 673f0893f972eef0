import type { WorkReference } from "./reference.ts";

const CSL_TYPES = { talk: "speech", post: "post-weblog", page: "webpage", sound: "song" } as const;

/** References as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export function toCslJson(references: readonly WorkReference[]): string {
  const items = references.map((it) => ({
    id: it.key,
    type: CSL_TYPES[it.kind],
    title: it.title,
    author: it.creators.length === 0 ? undefined : it.creators.map((literal) => ({ literal })),
    issued: it.date === undefined ? undefined : { "date-parts": [it.date.split("-").map(Number)] },
    "container-title": it.kind === "talk" ? undefined : it.container,
    "event-title": it.event,
    "event-place": it.place,
    publisher: it.publisher,
    genre: it.kind === "talk" ? it.medium : undefined,
    medium: it.kind === "sound" ? it.medium : undefined,
    URL: it.url,
    language: it.lang,
    abstract: it.abstract,
    keyword: it.keywords.length === 0 ? undefined : it.keywords.join(", "),
    note: it.note,
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}
