import * as z from "zod";
import { recorded } from "./recording.ts";
import { publishedAt, shared } from "./shared.ts";

/** A text published by the hub, or a piece for the radio (Schema.org `Article`). */
export const article = z.strictObject({
  ...shared("article"),
  publishedAt,
  ...recorded,
});
