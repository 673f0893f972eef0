import * as z from "zod";
import { field, position, reference, webUrl } from "./fields.ts";
import { publishedAt, shared } from "./shared.ts";

export const LINK_KINDS = [
  "article",
  "report",
  "standard",
  "law",
  "tool",
  "project",
  "data",
  "audio",
  "video",
  "other",
] as const;

/** A curated link (Schema.org `WebPage` commented by a curator); the body is the comment. */
export const link = z.strictObject({
  ...shared("link"),
  publishedAt,
  /** Address of the resource. */
  url: field(webUrl.meta({ widget: "web-address" }), "Adresse"),
  /** Who chose and commented it. */
  curator: field(reference("person").optional(), "Choisi par"),
  /** What it is. */
  kind: field(z.enum(LINK_KINDS).default("other"), "Nature"),
  /** A copy in a web archive, shown when the original is gone. */
  archivedUrl: field(webUrl.optional(), "Copie archivée"),
  /** Conferences in which it is mentioned, and when. */
  related: field(
    z
      .array(
        z.strictObject({
          /** The conference. */
          conference: field(reference("conference"), "Conférence"),
          /** The moment, in its first recording. */
          at: field(position.optional(), "Moment"),
        }),
      )
      .default([]),
    "Mentionné dans",
  ),
});
